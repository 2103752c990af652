/** The widget in Japanese. */
import { alternativesIn, daysIn, numbersIn, percentsIn, scoresIn } from '../formats.js';

const score = scoresIn('ja');
const percent = percentsIn('ja');
const number = numbersIn('ja');
const date = daysIn('ja');

/** @param {number} low @param {number} high */
const range = (low, high) => (low < high ? `範囲 ${score(low)}～${score(high)}` : '不明な点はありません');

/** @type {Partial<import('./en.js').Messages>} */
export default {
  model: {
    'AMPS Health Score': 'AMPS ヘルススコア',
    Onboarding: 'オンボーディング',
    'Did we set the right foundation, and how do the early signals read?': '適切な土台を築けましたか。初期のシグナルはどうですか。',
    'Adoption & Growth': '活用と成長',
    'Are we executing the plan and moving the outcomes?': '計画を実行し、成果を動かせていますか。',
    Renewal: '契約更新',
    'Do the people who hold the budget have what they need to say yes?': '予算を握る人たちは、承認に必要な材料を持っていますか。',
    Alignment: '目標の合意',
    'Do we and the customer share one clear, specific definition of success?':
      '明確で具体的な「成功の定義」を、お客様と共有できていますか。',
    'How specific is the outcome the customer wants to reach?': 'お客様が達成したい成果は、どのくらい具体的ですか。',
    'Look for it in the success plan, kickoff notes or contract. What is not written down does not count.':
      'サクセスプラン、キックオフの記録、契約書を確認してください。書かれていないものは数えません。',
    'No outcome written down': '成果がどこにも書かれていない',
    'Ask your contact what should be better a year from now, and write it down in their words.':
      '1年後に何が良くなっていてほしいかを窓口担当者に尋ね、お客様の言葉で書き留めましょう。',
    'A general wish, such as being more efficient': '「もっと効率的に」のような漠然とした希望',
    'Ask which result would show that the wish came true, and write down that one outcome.':
      'その希望がかなったと分かる結果は何かを尋ね、その成果を1つ書き留めましょう。',
    'A named outcome without a number': '成果の名前はあるが、数値がない',
    'Agree with your contact how the outcome is measured, and set a target number.':
      '成果の測り方を窓口担当者と合意し、目標値を決めましょう。',
    'An outcome with a metric and a target': '指標と目標値のある成果',
    'Add today\'s baseline, an owner at the customer and a date to the target.':
      '目標に、現在の基準値、お客様側の責任者、期日を加えましょう。',
    'Metric, baseline, target, owner and date': '指標、基準値、目標値、責任者、期日がそろっている',
    'Would the customer state the same definition of success as we do?': 'お客様は、私たちと同じ「成功の定義」を口にするでしょうか。',
    'Go by what people at the customer have said or written to us, not by what you expect them to say.':
      'お客様が実際に話したこと、書いたことで判断してください。言ってくれるはずという期待では判断しません。',
    'Never discussed with the customer': 'お客様と話し合ったことがない',
    'Go through the sales handover with the account executive, and note what the customer hopes for.':
      '営業からの引き継ぎ内容を営業担当者と見直し、お客様が期待していることを書き出しましょう。',
    'Assumed from the sales handover': '営業からの引き継ぎをもとに推測している',
    'Walk your day-to-day contact through the definition, and change it until they agree.':
      '日々の窓口担当者と定義を一緒に確認し、同意が得られるまで直しましょう。',
    'Day-to-day contact agrees': '日々の窓口担当者が同意している',
    'Ask your contact for 20 minutes with the sponsor or budget holder, and agree the definition there.':
      'スポンサーまたは予算責任者との20分の場を窓口担当者に頼み、そこで定義を合意しましょう。',
    'Budget holder or sponsor agrees': '予算責任者またはスポンサーが同意している',
    'Send the definition on one page to the sponsor and the working team, and ask both to confirm in writing.':
      '定義を1ページにまとめてスポンサーと実務チームに送り、双方に書面での確認を依頼しましょう。',
    'Agreed in writing by sponsor and working team': 'スポンサーと実務チームが書面で合意している',
    'Is the definition of success still current?': '「成功の定義」は今も最新ですか。',
    'Count from the day it was agreed or last confirmed. Having no definition counts as out of date.':
      '合意した日、または最後に確認した日から数えてください。定義がない場合は古いものとして扱います。',
    'Known to be out of date': '古くなっていると分かっている',
    'List what has changed since it was agreed, and propose an updated definition to your contact.':
      '合意後に変わったことを書き出し、更新した定義を窓口担当者に提案しましょう。',
    'Not revisited for over a year': '1年以上見直していない',
    'Put the definition on the agenda of your next call, and ask what has changed.':
      '次回の打ち合わせの議題に定義を入れ、何が変わったかを尋ねましょう。',
    'Revisited 6 to 12 months ago': '6～12か月前に見直した',
    'Ask your contact whether goal, metric and target still hold, and record the answer with its date.':
      '目的、指標、目標値が今も有効かを窓口担当者に尋ね、回答を日付とともに記録しましょう。',
    'Revisited in the last 6 months': '直近6か月以内に見直した',
    'Review the definition together with the customer, and book the next review for the coming quarter.':
      'お客様と一緒に定義を見直し、次の見直しを来四半期に予定しましょう。',
    'Reviewed together in the last 90 days': '直近90日以内に一緒に見直した',
    Milestones: 'マイルストーン',
    'Is the customer making measurable progress toward the outcome, with meaningful adoption?':
      'お客様は成果に向けて測定できる前進をし、意味のある活用が進んでいますか。',
    'How do the agreed milestones stand?': '合意したマイルストーンの状況はどうですか。',
    'Compare the dates in the shared plan with today. A plan the customer has not agreed to does not count.':
      '共有している計画の期日を今日と比べてください。お客様が合意していない計画は数えません。',
    'No milestones agreed': '合意したマイルストーンがない',
    'Agree three dated milestones toward the outcome with your contact, and share them as one plan.':
      '成果に向けた期日付きのマイルストーンを3つ窓口担当者と合意し、1つの計画として共有しましょう。',
    'Several milestones late, no recovery plan': '複数が遅れ、挽回計画がない',
    'Go through the late milestones with your contact, and agree a new date and an owner for each.':
      '遅れているマイルストーンを窓口担当者と確認し、それぞれの新しい期日と責任者を合意しましょう。',
    'Behind plan, recovery agreed': '計画より遅れているが、挽回策は合意済み',
    'Clear the biggest obstacle with its owner, and check the recovery dates together every week.':
      '最大の障害を責任者と取り除き、挽回の期日を毎週一緒に確認しましょう。',
    'On track with the agreed plan': '合意した計画どおり',
    'Ask the customer which milestone could come earlier, and finish that one ahead of its date.':
      '前倒しできるマイルストーンをお客様に尋ね、期日より前に完了させましょう。',
    'Ahead of the plan, or plan complete': '計画より早い、または計画を完了',
    'How far has the outcome itself moved toward its target?': '成果そのものは、目標に向けてどこまで動きましたか。',
    'Use the metric agreed for the outcome. Logins, tickets and training hours are activity, not the outcome.':
      '成果について合意した指標を使ってください。ログイン数、チケット数、研修時間は活動であり、成果ではありません。',
    'Outcome not measured': '成果を測定していない',
    'Find one number for the outcome with your contact, and record what it is today.':
      '成果を表す数値を窓口担当者と1つ決め、今日の値を記録しましょう。',
    'Measured, no movement yet': '測定しているが、まだ動きがない',
    'Pick the workflow that affects the number most, and agree one change to it with the team.':
      '数値に最も影響する業務フローを選び、1つの変更をチームと合意しましょう。',
    'Early movement, under a third of the way': '動き始めた（道のりの3分の1未満）',
    'Find out what worked, repeat it with the next team, and compare the number after four weeks.':
      'うまくいったことを見極め、次のチームで繰り返し、4週間後に数値を比べましょう。',
    'Clearly moving, near or behind pace': 'はっきり動いている（想定ペースに近い、または少し遅れ）',
    'Remove what slows progress most, and ask the customer to report the number from their own data.':
      '最も進みを遅らせているものを取り除き、お客様自身のデータで数値を報告してもらいましょう。',
    'On pace or reached, in the customer\'s own data': 'お客様自身のデータで、想定ペースどおり、または達成',
    'Are the right people using the workflows the outcome depends on?': '成果の鍵となる業務フローを、使うべき人たちが使っていますか。',
    'Meaningful adoption serves the outcome. Look at who works in the key workflows, not at how many log in.':
      '意味のある活用とは、成果につながる活用です。ログインの人数ではなく、重要な業務フローで誰が働いているかを見てください。',
    'Little or no use': 'ほとんど、またはまったく使われていない',
    'Ask three intended users what keeps them away, and remove the first obstacle with their manager.':
      '使うはずの3人に使わない理由を尋ね、最初の障害をその上司と取り除きましょう。',
    'Logins, but not in the key workflows': 'ログインはあるが、重要な業務フローでは使われていない',
    'Train one team on one key workflow with their own data, and check its use two weeks later.':
      '1つのチームに、自分たちのデータで重要な業務フローを1つ習得してもらい、2週間後に利用状況を確認しましょう。',
    'Some teams in the key workflows': '一部のチームが重要な業務フローで使っている',
    'List the teams still missing, and let a team that uses the workflow show it to the next one.':
      'まだ使っていないチームを書き出し、使っているチームから次のチームに見せてもらいましょう。',
    'Most intended users in the key workflows': '使うべき人の大半が重要な業務フローで使っている',
    'Find a step still done the old way, move it into the product, and agree with managers to retire the old way.':
      'まだ従来の方法で行っている工程を見つけて製品に移し、従来の方法をやめることを管理職と合意しましょう。',
    'Part of the routine; work would stop without it': '日常業務の一部であり、なければ仕事が止まる',
    Proof: '価値の証明',
    'Do we know who influences the renewal, and could they say today why to keep the contract?':
      '誰が更新に影響するかを把握し、その人たちは契約を続ける理由を今日話せますか。',
    'Do we know who decides the renewal, and who influences them?': '更新を誰が決め、誰が影響を与えるかを把握していますか。',
    'Think of the budget holder, finance, procurement, and anyone whose objection could stop the renewal.':
      '予算責任者、経理・財務、購買、そして反対すれば更新が止まりうる人を考えてください。',
    'Nobody identified': '誰も把握していない',
    'Ask your contact who signs the renewal, and write down the name and role.':
      '更新に署名するのは誰かを窓口担当者に尋ね、名前と役割を書き留めましょう。',
    'One name, no wider map': '1人の名前だけで、全体像がない',
    'Map who decides, who influences and who could object, from your notes and the org chart.':
      '手元のメモと組織図から、決める人、影響する人、反対しうる人の関係図を作りましょう。',
    'People mapped, not verified': '関係図はあるが、未検証',
    'Go through the map with your champion, correct the roles and ask who is missing.':
      'チャンピオンと関係図を確認し、役割を直し、抜けている人を尋ねましょう。',
    'Map verified with a champion': 'チャンピオンと検証した関係図がある',
    'Meet each person on the map whom you have not met for two quarters, and bring one result that matters to them.':
      'この2四半期に会えていない人それぞれに会い、その人にとって重要な成果を1つ届けましょう。',
    'Map verified, everyone met in the last two quarters': '検証済みで、直近2四半期に全員と会っている',
    'What evidence of value exists?': '価値を示す証拠には何がありますか。',
    'Value is a result for their business, such as time, money or risk. Usage shows activity, not value.':
      '価値とは、時間、費用、リスクなど、お客様の事業における結果です。利用状況が示すのは活動であり、価値ではありません。',
    'No evidence of value': '価値を示す証拠がない',
    'Ask two users what has become better since they started, and write down their answers.':
      '使い始めてから何が良くなったかを2人の利用者に尋ね、答えを書き留めましょう。',
    'Anecdotes only': '体験談だけ',
    'Collect the usage figures behind the anecdotes, and share them with your contact.':
      '体験談を裏づける利用データを集め、窓口担当者と共有しましょう。',
    'Usage figures only': '利用データだけ',
    'Work out with your contact what one usage figure means in time, money or risk, using their data.':
      'お客様のデータを使い、利用データの1つが時間、費用、リスクでどんな意味を持つかを窓口担当者と算出しましょう。',
    'Value quantified from the customer\'s data': 'お客様のデータで価値を数値化している',
    'Show the calculation to the sponsor or finance, and ask them to correct or confirm it.':
      '計算をスポンサーまたは経理・財務に示し、修正または確認を依頼しましょう。',
    'Quantified value accepted by sponsor or finance': '数値化した価値をスポンサーまたは経理・財務が認めている',
    'Could the decision-maker explain in a budget meeting today why to keep the contract?':
      '意思決定者は、契約を続ける理由を今日の予算会議で説明できますか。',
    'Go by what the person who signs has said to you or your champion. If you can only guess, choose Not sure.':
      '署名する人が、あなたやチャンピオンに話したことで判断してください。推測しかできない場合は「わからない」を選んでください。',
    'Does not know us': '私たちのことを知らない',
    'Ask your champion to introduce you to the decision-maker, or to pass on three lines about what we do for them.':
      '意思決定者への紹介、または私たちの貢献をまとめた3行の伝言を、チャンピオンに頼みましょう。',
    'Could explain it only vaguely': 'あいまいにしか説明できない',
    'Send the decision-maker half a page: why they bought, what has changed since, what comes next.':
      '購入の理由、その後の変化、今後の予定を半ページにまとめ、意思決定者に送りましょう。',
    'Would repeat our pitch': '私たちの売り文句を繰り返すだけ',
    'Show the decision-maker one outcome of their own in a short meeting, without product slides.':
      '短い打ち合わせで、製品資料は使わずに、意思決定者自身の成果を1つ見せましょう。',
    'Would name a specific outcome': '具体的な成果を挙げられる',
    'Put the confirmed numbers on one page in the customer\'s words, for the decision-maker\'s own budget talks.':
      '確認済みの数値をお客様の言葉で1ページにまとめ、意思決定者が予算の話し合いで使えるようにしましょう。',
    'Has made the case unprompted, with numbers': '自分から、数値を挙げて必要性を説いたことがある',
    Signals: 'シグナル',
    'In your informed judgment, how do relationship, champion, users and outside risk look?':
      '知りうる情報から判断して、関係、チャンピオン、利用者、外部リスクの状況はどうですか。',
    'How is the relationship, and how engaged is the customer?': 'お客様との関係と、お客様の関わり方はどうですか。',
    'Look at the last 90 days: how fast they reply, whether meetings take place, who starts the conversation.':
      '直近90日を見てください。返信の速さ、会議が開かれているか、どちらから連絡しているか。',
    'Hostile or silent': '敵対的、または連絡がない',
    'Have one of our executives call theirs, ask what went wrong, and agree one fix with a date.':
      '自社の役員から先方の役員に電話し、何が問題だったかを尋ね、期日のある改善策を1つ合意してもらいましょう。',
    'Slow to reply, often cancels': '返信が遅く、取りやめが多い',
    'Offer a shorter meeting on a topic of their choice, and bring one thing that helps them at once.':
      'お客様の選んだ話題で短めの打ち合わせを提案し、すぐに役立つものを1つ持参しましょう。',
    'Polite, but only reacts': '丁寧だが、受け身',
    'Agree a regular meeting with your contact, and open each one with a question about their goals.':
      '窓口担当者と定例会議を設け、毎回、目標についての質問から始めましょう。',
    'Open, with regular contact': '率直で、定期的に連絡がある',
    'Ask your contact about plans for the next two quarters, and offer to help prepare one of them.':
      '今後2四半期の予定を窓口担当者に尋ね、そのうち1つの準備の手伝いを申し出ましょう。',
    'Brings us in early and shares plans': '早い段階から相談があり、予定も共有される',
    'How stable is our champion?': 'チャンピオンはどのくらい安定していますか。',
    'A champion speaks up for us when we are not in the room, and is listened to.':
      'チャンピオンとは、私たちがいない場でも私たちを推し、その声に耳を傾けてもらえる人です。',
    'No champion, or the champion has left': 'チャンピオンがいない、または離れた',
    'Find the person who gains most from the outcome, and ask how you can help them succeed with it.':
      '成果から最も得をする人を見つけ、その人の成功をどう手助けできるかを尋ねましょう。',
    'Champion leaving or losing influence': 'チャンピオンが離れつつある、または影響力を失いつつある',
    'Ask the champion to name a successor, and meet the two of them together soon.':
      '後任を挙げてもらい、近いうちに2人と一緒に会いましょう。',
    'One stable champion, no backup': '安定したチャンピオンが1人、控えはいない',
    'Ask your champion who else benefits, and give that person a result of their own to share.':
      'ほかに恩恵を受けている人をチャンピオンに尋ね、その人が周囲に示せる成果を届けましょう。',
    'One strong champion and a backup': '強いチャンピオンが1人、控えもいる',
    'Meet someone in another team and someone more senior, and show each a result that matters to them.':
      '別のチームの人と、より上位の人に会い、それぞれにとって重要な成果を見せましょう。',
    'Several champions across teams and levels': '複数のチームと階層にチャンピオンがいる',
    'How do end users feel about the product?': 'エンドユーザーは製品をどう感じていますか。',
    'Listen to the users themselves, not only to your contact: surveys, tickets, training sessions, user calls.':
      '窓口担当者だけでなく、利用者本人の声を聞いてください。アンケート、チケット、研修、利用者との通話などです。',
    'Widely frustrated': '不満が広がっている',
    'Collect the three most frequent complaints, get a date for one fix, and tell the users.':
      '最も多い不満を3つ集め、1つの改善の期日を取りつけ、利用者に伝えましょう。',
    'More complaints than praise': '称賛より不満が多い',
    'Solve or work around the top complaint, and report back to the people who raised it.':
      '最も多い不満を解決または回避し、声を上げた人に報告しましょう。',
    'Mixed or unclear mood': '評価が分かれる、またははっきりしない',
    'Ask ten users what helps and what annoys them, and act on the clearest answer.':
      '10人の利用者に役立つ点と困る点を尋ね、最もはっきりした答えに対応しましょう。',
    'Mostly positive': 'おおむね好意的',
    'Ask two happy users to show colleagues how they work, and thank them in front of their manager.':
      '満足している2人の利用者に、使い方を同僚に見せてもらい、上司の前でお礼を伝えましょう。',
    'Recommend it unprompted': '自分から人に勧めている',
    'How exposed is the account to outside risk?': 'アカウントは外部リスクにどのくらいさらされていますか。',
    'Budget cuts, merger, reorganisation, competitor, regulation. Ask your contacts, and read their news.':
      '予算削減、合併、組織再編、競合、規制など。先方の担当者に尋ね、ニュースも確認してください。',
    'Severe risk, already in effect': '重大なリスクがすでに起きている',
    'Ask the sponsor what the change means for the contract, and agree what to protect first.':
      'その変化が契約に何を意味するかをスポンサーに尋ね、まず守るべきものを合意しましょう。',
    'Serious risk, announced or confirmed': '深刻なリスクが発表または確認された',
    'Agree one step with your champion that lowers the risk, such as an earlier renewal or a new sponsor.':
      '早期更新や新しいスポンサーの確保など、リスクを下げる一手をチャンピオンと合意しましょう。',
    'Possible risk, nothing confirmed': 'リスクの可能性があるが、未確認',
    'Ask your sponsor about the risk directly, and note what is fact and what is rumour.':
      'リスクについてスポンサーに直接尋ね、事実とうわさを分けて書き留めましょう。',
    'Minor risk, little effect expected': '小さなリスクで、影響は少ない見込み',
    'Go through budget, ownership, competitors and regulation with your sponsor, and note the date.':
      '予算、株主構成、競合、規制をスポンサーと確認し、その日付を書き留めましょう。',
    'No known risk, checked this quarter': '既知のリスクはなく、今四半期に確認済み',
    Critical: '危機的',
    'At risk': '要注意',
    Healthy: '健全',
    Thriving: 'きわめて良好',
    'Usage noise': '利用のノイズ',
    'People are busy in the product, but nothing shows that the outcome has moved. Check first whether the workflows they use affect the agreed metric.':
      '製品の利用は活発ですが、成果が動いたことを示すものがありません。使われている業務フローが合意した指標に影響するかを、まず確認してください。',
    'Polite exit': '穏やかな離脱',
    'The mood is good, but there is little proof of value, and pleasant accounts leave too. Check first what the decision-maker could say about results.':
      '雰囲気は良好ですが、価値の証明が少なく、感じの良いお客様も離れていきます。意思決定者が結果について何を話せるかを、まず確認してください。',
    'Value stops short': '途中で止まる価値',
    'Your contact is happy, but the person who signs has little idea of the value. Check first when the decision-maker last saw a result.':
      '窓口担当者は満足していますが、署名する人は価値をほとんど知りません。意思決定者が最後に成果を見たのはいつかを、まず確認してください。',
    'Wrong destination': '誤った目的地',
    'Progress is good, but toward a goal that is not clearly confirmed. Check first whether the sponsor still wants this outcome.':
      '順調に進んでいますが、はっきり確認されていない目標に向かっています。スポンサーが今もその成果を望んでいるかを、まず確認してください。',
    'Single thread': '一本の糸',
    'The relationship works, but without a secure champion one departure could end it. Check first who else you could call tomorrow.':
      '関係はうまくいっていますが、確かなチャンピオンがいなければ、1人の離脱で終わりかねません。明日、ほかに誰に電話できるかを、まず確認してください。',
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
  pickStage: 'ステージを選ぶと、スコアとその範囲、次のアクションが表示されます。',
  noScore: 'スコアはまだありません',
  noAnswers: 'このステージで数えられる回答がまだありません。どのスコアもありえます。',
  could: (names) => `未確定：${names}の可能性があります`,
  or: alternativesIn('ja'),
  certain: '確定：範囲のすべてがこの判定に入ります',
  range,
  coverage: (coverage) =>
    `回答率 ${percent(coverage < 100 ? Math.min(99, Math.round(coverage)) : 100)}`,
  bandSpan: (band, from, to) => `${band} ${number(from)}～${number(to)}`,
  picture: (name, n, low, high) => `${name}：${n === null ? 'スコアなし' : score(n)}、${range(low, high)}`,
  gaugeText: (bands) => `判定：${bands}。不明な部分は斜線です。`,
  details: '詳細',
  points: '100ポイントの内訳',
  shares: (...[earned, unknown, lost]) =>
    `獲得 ${score(earned)}、不明 ${score(unknown)}、損失 ${score(lost)}`,
  dimensions: '評価軸',
  scoreHead: 'スコア',
  weightHead: '重み',
  earned: '獲得',
  lost: '損失',
  unknown: '不明',
  stages: '同じ回答の各ステージでのスコア',
  blindSpots: '盲点',
  next: '次のアクション',
  nothingNext: 'すべての回答が最高レベルです。',
  gain: (gain) => `+${score(gain)}`,
  swing: (gain) => `±${score(gain)}`,
  raise: '引き上げる',
  find_out: '確かめる',
  showAll: (n) => `${number(n)}件すべて表示`,
  raised: (id, from, to, total) => `${id} を${from}から${to}へ、スコア ${score(total)}`,
  inPlay: (id, gain) => `${id}、最大 ${score(gain)} ポイントの変動`,
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

  required: 'ステージを選び、少なくとも1問に答えてください。',

  // Badge
  badge: (total, band, low, high) => `100点中 ${total}、${band}、${range(low, high)}。`,
};
