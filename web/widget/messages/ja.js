/** The widget in Japanese. */
import { alternativesIn, daysIn, numbersIn, percentsIn, scoresIn } from '../../ui/formats.js';

const score = scoresIn('ja');
const percent = percentsIn('ja');
const number = numbersIn('ja');
const date = daysIn('ja');

/** @param {number} low @param {number} high */
const range = (low, high) => (low < high ? `範囲 ${score(low)}～${score(high)}` : '回答済み');

/** @type {Partial<import('./en.js').Messages>} */
export default {
  model: {
    'AMPS Health Score': 'AMPS ヘルススコア',
    Onboarding: 'オンボーディング',
    'Did we set the right foundation, and how do the early signals read? Applies until the first agreed milestone is reached.':
      '適切な土台を築けましたか。初期のシグナルはどうですか。合意した最初のマイルストーンを達成するまでのステージです。',
    'Adoption & Growth': '活用と成長',
    'Are we executing the plan and moving the outcomes? Applies after the first milestone, until about 120 days before the renewal decision.':
      '計画を実行し、成果を動かせていますか。最初のマイルストーンを達成してから、更新の決定の約120日前までのステージです。',
    Renewal: '契約更新',
    'Do the people who hold the budget have what they need to say yes? Applies from about 120 days before the renewal decision.':
      '予算を握る人たちは、承認に必要な材料を持っていますか。更新の決定の約120日前からのステージです。',
    Alignment: '目標の合意',
    'Do we and the customer share one clear, specific definition of success?':
      '明確で具体的な「成功の定義」を、お客様と共有できていますか。',
    'How specific is the outcome that the customer wants?': 'お客様が達成したい成果は、どのくらい具体的ですか。',
    'Look for it in the success plan, kickoff notes or contract. What is not written down does not count.':
      'サクセスプラン、キックオフの記録、契約書を確認してください。書かれていないものは数えません。',
    'No outcome written down': '成果がどこにも書かれていない',
    'Ask your contact what should be better a year from now, and write it down in their words.':
      '1年後に何が良くなっていてほしいかを窓口担当者に尋ね、お客様の言葉で書き留めましょう。',
    'Written down, but only as a general wish': '書かれているが、漠然とした希望にとどまる',
    'Ask which result would show that the wish came true, and write down that one outcome.':
      'その希望がかなったと分かる結果は何かを尋ね、その成果を1つ書き留めましょう。',
    'A named outcome, but no target number': '成果は明記されているが、目標値がない',
    'Agree with your contact how the outcome is measured, and set a target number.':
      '成果の測り方を窓口担当者と合意し、目標値を決めましょう。',
    'An outcome with a metric and a target': '指標と目標値のある成果',
    'Add today\'s baseline, an owner at the customer and a date to the target.':
      '目標に、現在の基準値、お客様側の責任者、期日を加えましょう。',
    'Metric, baseline, target, owner and date': '指標、基準値、目標値、責任者、期日がそろっている',
    'Who at the customer has confirmed our definition of success?': '「成功の定義」について、お客様側の誰から同意を得ていますか。',
    'Go by what people at the customer have said or written to us, not by what you expect them to say.':
      'お客様が実際に話したこと、書いたことで判断してください。言ってくれるはずという期待では判断しません。',
    'Nobody: never discussed, not even by sales': '誰からも得ていない（営業段階でも話し合っていない）',
    'Ask the account executive what the customer hoped for when buying, and draft a definition from it.':
      '購入時にお客様が期待していたことを営業担当者に尋ね、それをもとに定義の案を書きましょう。',
    'Nobody: drawn from the sales handover or from talks': '誰からも得ていない（引き継ぎや会話から作った定義のまま）',
    'Walk your day-to-day contact through the definition, and change it until they agree.':
      '日々の窓口担当者と定義を一緒に確認し、同意が得られるまで直しましょう。',
    'The day-to-day contact or the working team': '日々の窓口担当者または実務チーム',
    'Ask your contact for 20 minutes with the sponsor or budget holder, and agree the definition there.':
      'スポンサーまたは予算責任者との20分の場を窓口担当者に頼み、そこで定義を合意しましょう。',
    'The sponsor or the budget holder': 'スポンサーまたは予算責任者',
    'Send the definition on one page to the sponsor and the working team, and ask both to confirm in writing.':
      '定義を1ページにまとめてスポンサーと実務チームに送り、双方に書面での確認を依頼しましょう。',
    'Sponsor or budget holder, and working team, in writing': 'スポンサーまたは予算責任者と実務チームから、書面で',
    'When did we last confirm the definition of success together?': '「成功の定義」をお客様と最後に確認してから、どのくらい経ちますか。',
    'Count from the day the customer last said that it still holds. Having no definition counts as never.':
      '今も有効だとお客様が最後に言った日から数えてください。定義がない場合は「一度も確認していない」とします。',
    'Never, or known to be wrong by now': '一度も確認していない、または今は違うと分かっている',
    'Write the definition as you understand it today, and have your contact correct or confirm it.':
      '今の理解で定義を書き、窓口担当者に修正または確認してもらいましょう。',
    'More than 12 months ago': '確認から12か月を超える',
    'Put the definition on the agenda of your next call, and ask what has changed.':
      '次回の打ち合わせの議題に定義を入れ、何が変わったかを尋ねましょう。',
    'From 6 to 12 months ago': '確認から6か月以上12か月以内',
    'Ask your contact whether goal, metric and target still hold, and record the answer with its date.':
      '目的、指標、目標値が今も有効かを窓口担当者に尋ね、回答を日付とともに記録しましょう。',
    'From 3 to under 6 months ago': '確認から3か月以上6か月未満',
    'Review the definition together with the customer, and book the next review for the coming quarter.':
      'お客様と一緒に定義を見直し、次の見直しを来四半期に予定しましょう。',
    'Less than 3 months ago': '確認から3か月未満',
    Milestones: 'マイルストーン',
    'Is the customer making measurable progress toward the outcome, with meaningful adoption?':
      'お客様は成果に向けて測定できる前進をし、意味のある活用が進んでいますか。',
    'How do the agreed milestones stand?': '合意したマイルストーンの状況はどうですか。',
    'Compare the dates in the shared plan with today. A plan the customer has not agreed to does not count.':
      '共有している計画の期日を今日と比べてください。お客様が合意していない計画は数えません。',
    'No milestones agreed': '合意したマイルストーンがない',
    'Agree three dated milestones toward the outcome with your contact, and share them as one plan.':
      '成果に向けた期日付きのマイルストーンを3つ窓口担当者と合意し、1つの計画として共有しましょう。',
    'At least one delay without an agreed recovery': '遅れがあり、挽回策に合意していないものがある',
    'Go through the late milestones with your contact, and agree a new date and an owner for each.':
      '遅れているマイルストーンを窓口担当者と確認し、それぞれの新しい期日と責任者を合意しましょう。',
    'Delays, each with an agreed recovery': '遅れはあるが、すべて挽回策に合意済み',
    'Clear the biggest obstacle with its owner before the next recovery date.':
      '次の挽回期日までに、最大の障害を責任者と取り除きましょう。',
    'On plan or complete, in our view': '計画どおり、または完了（私たちの判断）',
    'Send the customer the state of each milestone, and ask them to confirm or correct it.':
      '各マイルストーンの状況をお客様に送り、確認または修正を依頼しましょう。',
    'On plan or complete, confirmed by customer in last 30 days': '計画どおり、または完了（直近30日以内にお客様が確認）',
    'How far has the outcome itself moved?': '成果そのものは、どこまで動きましたか。',
    'Use the agreed metric; logins, tickets and training are activity. Without a target and a date, nothing is on pace.':
      '合意した指標を使ってください。ログイン、チケット、研修は活動です。目標値と期日がなければ「想定ペースどおり」とは言えません。',
    'Outcome not measured': '成果を測定していない',
    'Find one number for the outcome with your contact, and record what it is today.':
      '成果を表す数値を窓口担当者と1つ決め、今日の値を記録しましょう。',
    'Measured, not yet moved in the right direction': '測定しているが、まだ望む方向に動いていない',
    'Pick the workflow that affects the number most, and agree one change to it with the team.':
      '数値に最も影響する業務フローを選び、1つの変更をチームと合意しましょう。',
    'Moving in the right direction, but behind pace': '望む方向に動いているが、想定ペースより遅い',
    'Find out with your contact what slows the number most, remove it, and compare again after four weeks.':
      '数値の改善を最も妨げているものを窓口担当者と突き止めて取り除き、4週間後に比べましょう。',
    'On pace or reached, in our data': '私たちのデータで、想定ペースどおり、または達成',
    'Ask the customer to read the number from their own data, and compare it with ours.':
      'お客様自身のデータで数値を出してもらい、私たちの数値と比べましょう。',
    'On pace or reached, in the customer\'s own data': 'お客様自身のデータで、想定ペースどおり、または達成',
    'Who works in the workflows that the outcome depends on?': '成果の鍵となる業務フローで、誰が仕事をしていますか。',
    'Look at who does the work there, not at how many log in. “Most” is more than half of the intended users.':
      'ログインの人数ではなく、そこで誰が仕事をしているかを見てください。「大半」とは、使うべき人の半数を超えることです。',
    'Nobody; at most logins or use outside them': '誰もいない（ログインや、ほかでの利用があるだけ）',
    'Train one team on one key workflow with their own data, and check its use two weeks later.':
      '1つのチームに、自分たちのデータで重要な業務フローを1つ習得してもらい、2週間後に利用状況を確認しましょう。',
    'A first team, but not most intended users': '最初の1チーム（使うべき人の大半ではない）',
    'List the teams still missing, and let a team that uses the workflow show it to the next one.':
      'まだ使っていないチームを書き出し、使っているチームから次のチームに見せてもらいましょう。',
    'Several teams, but not most intended users': '複数のチーム（使うべき人の大半ではない）',
    'Ask three intended users what keeps them away, and remove the first obstacle with their manager.':
      '使うはずの3人に使わない理由を尋ね、最初の障害をその上司と取り除きましょう。',
    'Most intended users': '使うべき人の大半',
    'Move what is still done the old way into the product, and agree a last day for the old way with the managers.':
      'まだ従来の方法で行っている作業を製品に移し、従来の方法をやめる日を管理職と決めましょう。',
    'All intended teams; the old way is retired': '使うべき全チーム（従来の方法は廃止済み）',
    Proof: '価値の証明',
    'Do we know who influences the renewal, and could they say today why to keep the contract?':
      '誰が更新に影響するかを把握し、その人たちは契約を続ける理由を今日話せますか。',
    'Do we know who decides the renewal, who influences it and who could object?':
      '更新を誰が決め、誰が影響を与え、誰が反対しうるかを把握していますか。',
    'Think of the budget holder, finance, procurement, and anyone whose objection could stop the renewal.':
      '予算責任者、経理・財務、購買、そして反対すれば更新が止まりうる人を考えてください。',
    'Nobody identified': '誰も把握していない',
    'Ask your contact who signs the renewal, and write down the name and role.':
      '更新に署名するのは誰かを窓口担当者に尋ね、名前と役割を書き留めましょう。',
    'One name or a few, but no map of their roles': '1人または数人の名前だけで、役割の関係図がない',
    'Map who decides, who influences and who could object, from your notes and the org chart.':
      '手元のメモと組織図から、決める人、影響する人、反対しうる人の関係図を作りましょう。',
    'Roles mapped, but not verified with a champion': '関係図はあるが、チャンピオンと検証していない',
    'Go through the map with your champion, correct the roles and ask who is missing.':
      'チャンピオンと関係図を確認し、役割を直し、抜けている人を尋ねましょう。',
    'Map verified with a champion': 'チャンピオンと検証した関係図がある',
    'Meet the decision-maker and each objector you have not met for six months, and bring one result that matters to them.':
      '意思決定者と反対しうる人のうち、6か月会えていない人に会い、その人にとって重要な成果を1つ届けましょう。',
    'Verified; decision-maker and objectors met in last 6 months': '検証済みで、直近6か月以内に意思決定者と反対しうる人に会った',
    'What evidence of value exists?': '価値を示す証拠には何がありますか。',
    'Value is a result for their business, such as time, money or risk. Usage shows activity, not value.':
      '価値とは、時間、費用、リスクなど、お客様の事業における結果です。利用状況が示すのは活動であり、価値ではありません。',
    'No evidence of value': '価値を示す証拠がない',
    'Ask two users what has become better since they started, and write down their answers.':
      '使い始めてから何が良くなったかを2人の利用者に尋ね、答えを書き留めましょう。',
    'Anecdotes, usage figures or our own estimates only': '体験談、利用データ、または私たちの推計だけ',
    'Ask your contact which result of theirs has become better, and write it down in their words.':
      'お客様のどの成果が良くなったかを窓口担当者に尋ね、お客様の言葉で書き留めましょう。',
    'A result the customer names, not quantified from their data': 'お客様が挙げる成果はあるが、お客様のデータで数値化していない',
    'Work out with your contact, from their data, what that result is worth in time, money or risk.':
      'お客様のデータを使い、その成果が時間、費用、リスクでどれだけの価値になるかを窓口担当者と算出しましょう。',
    'Value quantified from the customer\'s data': 'お客様のデータで価値を数値化している',
    'Show the calculation to the sponsor or finance, and ask them to correct or confirm it.':
      '計算をスポンサーまたは経理・財務に示し、修正または確認を依頼しましょう。',
    'Quantified value accepted by sponsor or finance': '数値化した価値をスポンサーまたは経理・財務が認めている',
    'What has the decision-maker, or the committee, said about our value?':
      '意思決定者（合議の場合はその会議体）は、私たちの価値について何と言っていますか。',
    'Go by what they have said to you or your champion. If you can only guess, choose Not sure.':
      '本人があなたやチャンピオンに話したことで判断してください。推測しかできない場合は「わからない」を選んでください。',
    'Nothing: does not know us': '何も言っていない（私たちを知らない）',
    'Ask your champion to introduce you to the decision-maker, or to pass on three lines about what we do for them.':
      '意思決定者への紹介、または私たちの貢献をまとめた3行の伝言を、チャンピオンに頼みましょう。',
    'Knows us, but is vague or silent about our value': '私たちを知っているが、価値についてはあいまいか、何も言わない',
    'Send the decision-maker half a page: why they bought, what has changed since, what comes next.':
      '購入の理由、その後の変化、今後の予定を半ページにまとめ、意思決定者に送りましょう。',
    'Repeated our words, named no result': '私たちの言葉を繰り返しただけで、成果は挙げていない',
    'Show the decision-maker one result of their own in a short meeting, and ask what it means for them.':
      '短い打ち合わせで意思決定者自身の成果を1つ見せ、どんな意味があるかを尋ねましょう。',
    'Named a specific result': '具体的な成果を挙げた',
    'Put the confirmed numbers on one page in the customer\'s words, for the decision-maker\'s own budget talks.':
      '確認済みの数値をお客様の言葉で1ページにまとめ、意思決定者が予算の話し合いで使えるようにしましょう。',
    'Made the case to others, with numbers': '数値を挙げて、ほかの人に必要性を説いた',
    Signals: 'シグナル',
    'In your informed judgment, how do relationship, champion, users and outside risk look?':
      '知りうる情報から判断して、関係、チャンピオン、利用者、外部リスクの状況はどうですか。',
    'How is the relationship: do they reply, meet and bring us in?': 'お客様との関係はどうですか。返信、打ち合わせ、相談はありますか。',
    'Look at the last 90 days: how fast they reply, whether meetings take place, who starts the conversation.':
      '直近90日を見てください。返信の速さ、会議が開かれているか、どちらから連絡しているか。',
    'No reply for 60 days, or openly hostile': '60日間返信がない、または明らかに敵対的',
    'Have one of our executives call theirs, ask what went wrong, and agree one fix with a date.':
      '自社の役員から先方の役員に電話し、何が問題だったかを尋ね、期日のある改善策を1つ合意してもらいましょう。',
    'Slow to reply, or often cancels': '返信が遅い、または取りやめが多い',
    'Offer a shorter meeting on a topic of their choice, and bring one thing that helps them at once.':
      'お客様の選んだ話題で短めの打ち合わせを提案し、すぐに役立つものを1つ持参しましょう。',
    'Replies and meets, but never starts anything': '返信も打ち合わせもあるが、先方から動くことはない',
    'Agree a short regular meeting with your contact, and let them set its agenda.':
      '窓口担当者と短い定例会議を設け、議題は先方に決めてもらいましょう。',
    'Regular contact, started by both sides': '双方から働きかけ、定期的に連絡している',
    'Ask your contact about plans for the next two quarters, and offer to help prepare one of them.':
      '今後2四半期の予定を窓口担当者に尋ね、そのうち1つの準備の手伝いを申し出ましょう。',
    'Brings us in early and shares plans': '早い段階から相談があり、予定も共有される',
    'How stable is our champion?': 'チャンピオンはどのくらい安定していますか。',
    'A champion speaks up for us when we are not in the room, and is listened to.':
      'チャンピオンとは、私たちがいない場でも私たちを推し、その声に耳を傾けてもらえる人です。',
    'No champion, or gone without a successor': 'チャンピオンがいない、または後任なしで離れた',
    'Find the person who gains most from the outcome, and ask how you can help them succeed with it.':
      '成果から最も得をする人を見つけ、その人の成功をどう手助けできるかを尋ねましょう。',
    'Leaving or losing influence, no successor named': '離れつつある、または影響力を失いつつあり、後任は未定',
    'Ask the champion to name a successor, and meet the two of them together soon.':
      '後任を挙げてもらい、近いうちに2人と一緒に会いましょう。',
    'One active champion, or one leaving with a named successor': '活動中のチャンピオンが1人、または離れるが後任が決まっている',
    'Ask your champion who else benefits, and give that person a result of their own to share.':
      'ほかに恩恵を受けている人をチャンピオンに尋ね、その人が周囲に示せる成果を届けましょう。',
    'One strong champion and a backup': '強いチャンピオンが1人、控えもいる',
    'Meet someone in another team and someone more senior, and show each a result that matters to them.':
      '別のチームの人と、より上位の人に会い、それぞれにとって重要な成果を見せましょう。',
    'Several champions across teams and levels': '複数のチームと階層にチャンピオンがいる',
    'What do end users say about the product?': 'エンドユーザーは製品について何と言っていますか。',
    'Listen to the users themselves, not only to your contact: surveys, tickets, training sessions, user calls.':
      '窓口担当者だけでなく、利用者本人の声を聞いてください。アンケート、チケット、研修、利用者との通話などです。',
    'Widespread frustration, hardly any praise': '不満が広がり、称賛はほとんどない',
    'Collect the three most frequent complaints, get a date for one fix, and tell the users.':
      '最も多い不満を3つ集め、1つの改善の期日を取りつけ、利用者に伝えましょう。',
    'More complaints than praise': '称賛より不満が多い',
    'Solve or work around the top complaint, and report back to the people who raised it.':
      '最も多い不満を解決または回避し、声を上げた人に報告しましょう。',
    'About as much praise as complaints': '称賛と不満がほぼ同じくらい',
    'Ask ten users what helps and what annoys them, and act on the clearest answer.':
      '10人の利用者に役立つ点と困る点を尋ね、最もはっきりした答えに対応しましょう。',
    'More praise than complaints': '不満より称賛が多い',
    'Let two satisfied users show colleagues how they work, and fix what those colleagues stumble over.':
      '満足している2人の利用者に、使い方を同僚に見せてもらい、同僚がつまずいた点を直しましょう。',
    'They recommend it without being asked': '自分から人に勧めている',
    'How exposed is the account to outside risk?': 'アカウントは外部リスクにどのくらいさらされていますか。',
    'Budget cuts, merger, reorganisation, competitor, regulation. Serious is what could end or shrink the contract.':
      '予算削減、合併、組織再編、競合、規制など。契約の終了や縮小につながりうるものを「深刻」とします。',
    'Serious risk, already in effect': '深刻なリスクがすでに起きている',
    'Ask the sponsor what the change means for the contract, and agree what to protect first.':
      'その変化が契約に何を意味するかをスポンサーに尋ね、まず守るべきものを合意しましょう。',
    'Serious risk, announced or confirmed, not yet in effect': '深刻なリスクが発表または確認されたが、まだ起きていない',
    'Agree one step with your champion that lowers the risk, such as an earlier renewal or a new sponsor.':
      '早期更新や新しいスポンサーの確保など、リスクを下げる一手をチャンピオンと合意しましょう。',
    'Serious if true, but not confirmed': '事実なら深刻だが、未確認',
    'Ask your sponsor about the risk directly, and note what is fact and what is rumour.':
      'リスクについてスポンサーに直接尋ね、事実とうわさを分けて書き留めましょう。',
    'Known risk, with a minor effect at most': '既知のリスクはあるが、影響は小さい',
    'Go through budget, ownership, competitors and regulation with your sponsor, and note the date.':
      '予算、株主構成、競合、規制をスポンサーと確認し、その日付を書き留めましょう。',
    'No known risk, checked this quarter': '既知のリスクはなく、今四半期に確認済み',
    Critical: '危機的',
    'At risk': '要注意',
    Healthy: '健全',
    Thriving: 'きわめて良好',
    'Usage noise': '利用のノイズ',
    'People are busy in the product, but nothing shows that the outcome has moved: activity is not value. Check first whether the workflows they use affect the agreed metric.':
      '製品の利用は活発ですが、成果が動いたことを示すものがありません。活動は価値ではありません。使われている業務フローが合意した指標に影響するかを、まず確認してください。',
    'Polite exit': '穏やかな離脱',
    'The mood is good, but there is little proof of value, and pleasant accounts leave too. Check first what the decision-maker has said about results.':
      '雰囲気は良好ですが、価値の証明が少なく、感じの良いお客様も離れていきます。意思決定者が成果について何と言っているかを、まず確認してください。',
    'Value stops short': '途中で止まる価値',
    'Your contact is happy, but the person who signs has little idea of the value. Check first when the decision-maker last saw a result.':
      '窓口担当者は満足していますが、署名する人は価値をほとんど知りません。意思決定者が最後に成果を見たのはいつかを、まず確認してください。',
    'Wrong destination': '誤った目的地',
    'Progress is good, but toward a goal that is not clearly confirmed. Check first whether the sponsor still wants this outcome.':
      '順調に進んでいますが、はっきり確認されていない目標に向かっています。スポンサーが今もその成果を望んでいるかを、まず確認してください。',
    'Single thread': '一本の糸',
    'The relationship works, but without a secure champion one departure could end it. Check first who else you could call tomorrow.':
      '関係はうまくいっていますが、確かなチャンピオンがいなければ、1人の離脱で終わりかねません。明日、ほかに誰に電話できるかを、まず確認してください。',
    'Agreed, but not written down': '同意はあるが、書かれていない',
    'Someone at the customer has confirmed a definition of success, yet no outcome is written down. Check A1 first: what exactly did they confirm?':
      '「成功の定義」にお客様が同意しているのに、成果がどこにも書かれていません。まず A1 を確認してください。同意を得たのは、具体的に何ですか。',
    'Confirmed, but not written down': '確認したが、書かれていない',
    'We confirmed the definition of success together within the last 12 months, yet no outcome is written down. Check A1 first: where are the notes of that day?':
      '直近12か月以内に「成功の定義」を一緒に確認したのに、成果がどこにも書かれていません。まず A1 を確認してください。その日の記録はどこにありますか。',
    'Confirmed with nobody': '確認した相手がいない',
    'We confirmed the definition of success together within the last 12 months, yet nobody at the customer has confirmed it. Check A3 first: who was there on that day?':
      '直近12か月以内に「成功の定義」を一緒に確認したのに、お客様側の誰の同意も得ていません。まず A3 を確認してください。その日、誰が同席していましたか。',
    'On pace, but without an outcome': '順調だが、成果が決まっていない',
    'The outcome is on pace or reached, yet no outcome is named. Check M2 first: which number has moved, and toward which target?':
      '成果は想定ペースどおり、または達成とされていますが、成果が明記されていません。まず M2 を確認してください。どの数値が、どの目標値に向けて動きましたか。',
    'Heard from a stranger': '誰の言葉か分からない',
    'The decision-maker has spoken about our value, yet nobody is identified who decides the renewal. Check P1 first: whose words were they?':
      '意思決定者が私たちの価値を語ったのに、更新を決める人を誰も把握していません。まず P1 を確認してください。それは誰の言葉でしたか。',
    'Met, but does not know us': '会ったのに、知られていない',
    'We met the decision-maker in the last 6 months, yet they do not know us. Check P3 first: what did they say when you met?':
      '直近6か月以内に意思決定者に会ったのに、私たちのことを知らないとされています。まず P3 を確認してください。会ったとき、何と言っていましたか。',
    'Accepted by nobody': '認めた人が分からない',
    'Sponsor or finance has accepted the value, yet nobody who decides or influences the renewal is identified. Check P1 first: who accepted it?':
      'スポンサーまたは経理・財務が価値を認めたのに、更新を決める人や影響を与える人を誰も把握していません。まず P1 を確認してください。認めたのは誰ですか。',
    'Silent, yet close': '連絡がないのに、親しい',
    'There is no reply, or open hostility, yet we have a strong champion with a backup. Check S2 first: when did a champion last speak up for us?':
      '返信がない、または敵対的なのに、強いチャンピオンと控えがいるとされています。まず S2 を確認してください。チャンピオンが最後に私たちを推してくれたのはいつですか。',
  },
  score,
  percent,
  date,

  // Questionnaire
  questionnaire: '質問票',
  stage: 'アカウントはどのステージにありますか。',
  intro: 'ステージを選び、わかる質問に答えてください。入力内容がこのページの外に出ることはありません。',
  example: 'サンプルのアカウントで試す',
  keys: 'キー操作：数字で回答、Xで「わからない」、Enterで次へ、Nでメモを開きます。',
  notSure: 'わからない',
  answered: (done, all) => `${all}問中${done}問に回答済み`,
  done: (done, all) => `${done}/${all}`,
  weight: (n) => `重み ${percent(n)}`,
  stale: (label, day, days) =>
    `${date(day)}の回答は${number(days)}日より古いため、不明として扱います。回答は「${label}」でした。`,
  renew: '今もそのとおり',
  staleSum: (n) => `期限切れの回答が${n}件あります。`,
  renewAll: 'すべて今もそのとおり',
  closeNote: '完了',
  fields: {
    note: 'メモ',
    link: 'リンク',
    source: '情報源',
    date: '回答日',
    band: '判定',
    reason: '理由',
    author: '決定者',
    until: '最終日（ある場合）',
  },
  tooLong: (length, limit) => `保存していません。${number(length)}文字ありますが、上限は${number(limit)}文字です。`,
  noLink: '保存していません。リンクは https:// または http:// で始まります。',
  noDate: '保存していません。日付は正しいですか。',
  missing: 'この項目は必須です。',
  noLevel: (id, digit, top) => `${id} にレベル${digit}はありません。レベルは0から${top}までです。`,
  noStage: (digit, top) => `ステージ${digit}はありません。ステージは1から${top}までです。`,

  // Results
  results: 'スコア',
  close: '閉じる',
  noStageYet: 'ステージ未選択',
  noScore: 'スコアはまだありません',
  noAnswers: 'このステージで数えられる回答がまだありません。どのスコアもありえます。',
  tooEarly: '判定にはまだ早い',
  early: (answered) => `${answered}。判定するには足りません。`,
  could: (names) => `未回答の質問によっては${names}になる可能性があります。`,
  or: alternativesIn('ja'),
  certain: '未回答の質問でこの判定が変わることはありません。',
  range,
  coverage: (coverage) =>
    `回答率 ${percent(coverage < 100 ? Math.min(99, Math.round(coverage)) : 100)}`,
  bandSpan: (band, from, to) => `${band} ${number(from)}～${number(to)}`,
  picture: (name, n, low, high) => `${name}：${n === null ? 'スコアなし' : score(n)}、${range(low, high)}`,
  gaugeText: (bands) => `判定：${bands}。不明な部分は斜線です。`,
  details: '詳細',
  points: '100ポイントの内訳',
  marked: '塗り：獲得、斜線：不明、印：回答のスコア。',
  dimensions: '評価軸',
  scoreHead: 'スコア',
  weightHead: '重み',
  earned: '獲得',
  lost: '損失',
  unknown: '不明',
  stages: '同じ回答の各ステージでのスコア',
  blindSpots: '盲点',
  contradictions: '同時には成り立たない回答',
  next: '次のアクション',
  nothingNext: 'すべての回答が最高レベルです。',
  gain: (gain) => `+${score(gain)}`,
  showAll: (n) => `${number(n)}件すべて表示`,
  raised: (id, from, to, total) => `${id} を${from}から${to}へ、スコア ${score(total)}`,
  inPlay: (id, worst, best, swing) => (worst === null || best === null ? `${id}：${score(swing)}ポイントが未定です`
    : `${id}：スコアが ${score(worst)}～${score(best)} に動く可能性があります`),
  after: (ids) => `${ids}の後`,
  path: (band, raises, total) => `「${band}」（${score(total)}）への最短経路：${number(raises)}レベル上げる`,
  fromTo: (from, to) => `${from}から${to}へ`,
  robust: (band, shift) => `評価軸の間で重みを最大${number(shift)}ポイント動かしても、「${band}」は変わりません。`,
  fragile: (band, shift, low, high) => `評価軸の間で重みを${number(shift)}ポイント動かすと、「${band}」が変わる可能性が`
    + `あります。スコアは${score(low)}～${score(high)}になります。`,
  override: '判定を手動で設定',
  byHand: '手動で設定',
  by: '決定者',
  until: (day) => `${date(day)}まで`,
  expired: (day) => `${date(day)}に期限切れ、無効`,
  judge: '判定を設定',
  change: '変更',
  remove: '解除',
  cancel: 'キャンセル',
  vector: 'AMPS ベクトル',
  copy: 'コピー',
  copied: 'コピーしました',
  pressCopy: 'ベクトルを選択しました。Ctrl+C または ⌘C を押してコピーしてください。',
  startOver: '最初からやり直す',
  spokenByHand: (band) => `手動で設定：${band}。`,
  spokenEarly: (answered, low, high) => `判定にはまだ早い：${answered}、${score(low)}から${score(high)}の間。`,
  spoken: (total, band, low, high) => `スコア ${total}、${band}、${range(low, high)}。`,

  // States
  loading: 'スコア計算エンジンを読み込んでいます',
  failed: 'ここではスコアを計算できません',
  again: '再試行',
  undo: '元に戻す',
  redo: 'やり直す',
  dismiss: '閉じる',
  cleared: '回答を消去しました。',
  exampleShown: 'サンプルのアカウントの回答です。',
  more: (n) => `ほかに${number(n)}件のエラーがあります。`,

  required: 'ステージを選び、スコアが出るまで質問に答えてください。',

  // Badge
  badge: (total, band, low, high) => `100点中 ${total}、${band}、${range(low, high)}。`,
};
