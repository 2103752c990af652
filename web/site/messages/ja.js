/** The site in Japanese. */
import { daysIn, numbersIn, percentsIn, scoresIn } from '../../widget/formats.js';
import widget from '../../widget/messages/ja.js';
import handover from '../handover/messages/ja.js';

const number = numbersIn('ja');
const score = scoresIn('ja');
const percent = percentsIn('ja');
const date = daysIn('ja');
const exact = new Intl.NumberFormat('ja', {
  minimumFractionDigits: 1, maximumFractionDigits: 2, signDisplay: 'exceptZero',
});

/** With its sign, a minus as wide as the plus. @param {number} n */
const effect = (n) => {
  const shown = exact.format(n).replace('-', '−');
  // Not nothing, only too small for two decimals.
  return n !== 0 && !/[1-9]/.test(shown) ? (n > 0 ? '+<0.01' : '−<0.01') : shown;
};

/** @param {number} bytes */
const megabytes = (bytes) => `${score(bytes / 1048576)} MB`;

const ofFrame = /** @type {Record<string, string>} */ ({
  record: 'レコードではありません。',
  id: 'IDがないか、200文字以内の文字列ではありません。',
  revision: 'リビジョンが1以上の整数ではありません。',
  saved_at: '保存した時刻を読み取れません。',
  account: 'アカウントが含まれていません。',
  account_id: 'どのアカウントのものかが示されていません。',
  document: '評価の文書が含まれていません。',
});

/** @type {import('../page-language.js').Catalogue} */
export default {
  model: widget.model,
  handover,

  score,
  percent,
  date,
  effect,

  // The page
  pageTitle: 'AMPS ヘルススコア計算ツール',
  title: 'AMPS ヘルススコア',
  question: 'このアカウントは、証明された価値にどれだけ近いですか。',
  language: '言語',
  scoreLabel: 'スコア',
  what: 'AMPS が測るもの',
  whatValue: 'ヘルススコアは、お客様が契約を続ける価値があると思うかどうかを示すべきものです。AMPS は、アカウントが'
    + '<1>証明された価値</1>にどれだけ近いかを測ります。成功の定義を共有しているか、成果は動いているか、決める人たちが今日'
    + 'それを語れるか、そしてあなた自身の根拠ある判断が何を加えるか、です。活動だけでは点になりません。',
  whatUnknown: 'わからないことは、不明として扱います。スコアには、未回答の質問が残す範囲が付き、範囲のすべてが1つの判定に'
    + '入る場合だけ「確定」と呼びます。スコアの質は回答の質で決まります。判断を整理するものであり、判断に代わるものではなく、'
    + '皆様の更新実績で較正したものでもありません。',
  weightsTitle: 'ステージによる重みの変化',
  weightsText: '4つの評価軸は常にすべて使われます。変わるのはスコアに占める割合だけです。',
  dimension: '評価軸',
  missed: '一般的なヘルススコアが見落とすもの',
  usageNoise: '利用のノイズ',
  usageNoiseText: '成果に結びつかない活動です。利用が活発なアカウントも離れていきます。',
  sentiment: '遅れて表れる、または儀礼的な満足度',
  sentimentText: '更新の話し合いまで、離れていく気持ちを隠してしまう良い雰囲気です。',
  stopsShort: '途中で止まる価値',
  stopsShortText: '窓口担当者との関係はすばらしいのに、経営層は何も知りません。',
  privacy: 'プライバシー',
  privacyText: 'スコアの計算はお使いの端末で行われます。アカウントと回答はこのブラウザーの保存領域に保管され、どこにも'
    + '送信されません。このページはユーザー登録を求めず、Cookieも使いません。',
  credit: 'AMPS Health Score Framework は Donald Uhlmann が開発しました。',
  pages: 'AMPS について',
  toScore: '計算ツール',
  toMethod: '算出方法',
  toDevelopers: '開発者向け',
  toPrivacy: 'プライバシー',
  toNew: '新着情報',
  toAccess: 'アクセシビリティ',
  worksOffline: 'オフラインで使えます',
  offline: 'オフラインです。すべてそのまま使えます。',
  newVersion: 'このページの新しいバージョンを使えます。',
  useNow: '今すぐ使う',
  otherTabs: '別のタブで現在のバージョンを使っています。このサイトのほかのタブを閉じてから、もう一度「今すぐ使う」を選んでください。',

  // The row above the widget
  bar: 'アカウント',
  unnamed: '名称未設定のアカウント',
  edit: (name) => `${name}：アカウントを編集`,
  historyOf: (n) => `履歴（${number(n)}）`,
  allAccounts: 'すべてのアカウント',
  saveAsNew: '新しい評価',
  saving: '保存しています',
  saved: 'このブラウザーに保存済み',
  notSaved: '未保存',
  back: 'スコアに戻る',
  old: (day) => `${date(day)}の評価（読み取り専用）です。`,
  goOn: 'ここから続ける',
  toLatest: '最新に戻る',

  // Accounts
  accounts: 'アカウント',
  search: '検索',
  account: 'アカウント',
  lastScore: '今日のスコア',
  lastDay: '最新の評価日',
  renewal: '契約更新',
  newAccount: '新しいアカウント',
  noAccounts: 'アカウントはまだありません。質問に答えると、アカウントがこのブラウザーにだけ保管されます。',
  noneFound: (words) => `「${words}」に一致するアカウントはありません。`,
  found: (n) => `${number(n)}件のアカウント`,
  noStage: 'ステージ未選択',
  noScore: 'スコアなし',
  otherModel: '別のモデル',
  remove: '削除',
  removeAccount: (name) => `${name}を削除`,
  removedAccount: (name, n) => `${name}と${number(n)}件の評価を削除しました。`,
  exportAll: 'すべてエクスポート',
  importFile: 'ファイルをインポート',
  arr: (currency, amount) => `ARR ${number(amount)} ${currency}`.trim(),

  // One account
  editTitle: 'アカウント',
  name: '名称',
  arrLabel: '年間経常収益（ARR）',
  currency: '通貨',
  renewalLabel: '契約更新日',
  segment: 'セグメント',
  owner: '担当者',
  save: '保存',
  cancel: 'キャンセル',
  badAmount: (example) => `収益は、単位のない0以上の数値を ${example} のように書いてください。`,
  unclearAmount: (...[one, other]) => `${one} とも ${other} とも読めます。どちらかの書き方にしてください。`,
  understood: (number) => `${number} と解釈しました`,
  badDate: '契約更新日は 2026-01-31 のような日付にしてください。',
  oddDate: (day) => `${date(day)} の年は正しいですか。正しければ、もう一度保存してください。`,
  tooLong: '200文字以内にしてください。',
  changedElsewhere: (differences) => `その間に別のタブがこのアカウントを保存しました：${differences}。もう一度保存すると、`
    + 'ここの内容に置き換わります。',
  nothing: 'なし',

  // History
  historyTitle: (name) => `${name}の履歴`,
  noHistory: '評価はまだありません。質問に答えると、最初の評価がここに表示されます。',
  oneOnly: '推移の表示には2件の評価が必要です。「新しい評価」を選ぶと、この評価を残して次を始めます。',
  ownDay: '各スコアはそれぞれの日の時点のものです。その後に古くなった回答も、ここでは数えています。',
  day: '日付',
  scoreHead: 'スコア',
  rangeHead: '範囲',
  coverageHead: '回答率',
  select: '比較',
  selectDay: (day) => `${date(day)}の評価を比較`,
  openDay: (day) => `${date(day)}の評価を開く`,
  removeDay: (day) => `${date(day)}の評価を削除`,
  removedDay: (name, day) => `${name}：${date(day)}の評価を削除しました。`,
  compare: '選んだ2件を比較',
  selectTwo: '比較する評価を2件選んでください。',
  current: '最新',
  fromTab: '別のタブから',
  range: (low, high) => `${score(low)}～${score(high)}`,
  coverage: (coverage) => percent(coverage < 100 ? Math.min(99, Math.round(coverage)) : 100),
  trend: (name) => `${name}の推移`,
  trendText: (points) => `各日付のスコアと範囲：${points.join('；')}。不明な部分は斜線です。`,
  trendPoint: (day, n, range) => `${date(day)} ${n === null ? 'スコアなし' : score(n)}、${range}`,
  nothingUnknown: '不明な点なし',

  // Compare
  compareTitle: (name) => `${name}で変わったこと`,
  compareDays: (from, to) => `${date(from)}から${date(to)}まで`,
  backToHistory: '履歴に戻る',
  cause: '要因',
  difference: '差',
  effectHead: 'ポイント',
  pole: (day, stage) => `${date(day)}、${stage}`,
  levels: (was, is) => `${was} → ${is}`,
  weights: (dimension, was, is) => `${dimension}の重み ${percent(was)} → ${percent(is)}`,
  coverageEffect: '一方でだけ回答された質問',
  noEffect: (n) => `影響のない要因 ${number(n)}件`,
  noChange: '2件の間で、スコアに関わる変化はありません。',
  addUp: '影響の合計は差と正確に一致します。表示は四捨五入した値です。',
  staleCount: 'その日に古くなっていた回答も、ここでは回答どおりに数えるため、スコアが履歴と異なることがあります。',
  stepText: (from, to) => `${score(from)}から${score(to)}へ。`,
  scaleText: (low, high) => `図は${number(low)}～${number(high)}ポイントを示します。`,
  cannotCompare: (reason) => `この2件は比較できません。${reason}`,

  loading: '2件を比較しています',
  again: '再試行',

  // Import
  importTitle: 'インポート',
  importOf: (name) => `${name}の内容を、ここに保管されている内容と並べています。まだ何も変更していません。`,
  inFile: 'ファイルの内容',
  isNew: '新規',
  isSame: 'ここと同じ',
  isDifferent: 'ここと異なる',
  isRefused: '取り込めない',
  assessments: '評価',
  modeAdd: '新しいものを追加',
  modeAddText: 'ここにあるものはそのまま残ります。',
  modeTake: '新しいものを追加し、異なるものはファイルの内容にする',
  modeTakeText: (n) => `ここにある${number(n)}件のレコードが上書きされます。`,
  modeReplace: 'ここにあるすべてをファイルの内容に置き換える',
  modeReplaceText: (n) => `ファイルにない${number(n)}件のレコードが削除されます。`,
  sameTitle: '次のアカウントはすでにここにありますか。',
  sameAs: (name) => `${name}と同じ`,
  doImport: 'インポート',
  skippedTitle: '取り込まないものとその理由',
  moreSkipped: (n) => `ほかに${number(n)}件あります。`,
  imported: (written, skipped, deleted) => `${number(written)}件のレコードを取り込み、${number(skipped)}件を取り込みません`
    + `でした${deleted ? `。${number(deleted)}件を削除しました` : ''}。`,
  nothingToImport: '取り込むものはありません。ファイルの内容はすべて、すでにここにあるか、取り込めないものです。',
  fileRefused: (name, reason) => `${name}は取り込みませんでした。${reason}何も変更していません。`,
  fileTooLarge: (size, most) => `ファイルは${megabytes(size)}あります。上限は${megabytes(most)}です。`,
  fileNotJson: (reason) => `ファイルが破損しているか、JSONではありません：${reason}。`,
  noRoom: 'ブラウザーの保存領域がいっぱいです。',
  notStored: (reason) => `ブラウザーは保存できませんでした。（${reason}）`,
  fileUnreadable: 'ブラウザーがファイルを読み取れませんでした。',
  otherFormat: (format) => (format
    ? `形式は「${format}」です。このページが読めるのは「amps-export」と「amps-assessment」です。`
    : '形式が示されていません。このページが読めるのは「amps-export」と「amps-assessment」です。'),
  otherVersion: (version) => `形式のバージョンは${version || '不明'}です。このページが読めるのはバージョン1です。より新しい版の`
    + 'ページなら読めるかもしれません。',
  listsMissing: 'アカウントと評価の一覧がありません。',
  place: (kind, n, name) => `${kind === 'accounts' ? 'アカウント' : '評価'} ${number(n)}${name ? `、${name}` : ''}`,
  asideInFile: '破損のため別に置かれていたレコード',
  twice: (id) => `ファイルに${id}が2回含まれています。最初のものを使います。`,
  recordTooLarge: (size) => `${megabytes(size)}あります。上限は1 MBです。`,
  frameFault: (member) => ofFrame[member],
  notJson: (reason) => `破損しています：${reason}`,

  // Messages
  undo: '元に戻す',
  dismiss: '閉じる',
  undone: '元に戻しました。',
  notUndone: 'その間に別のタブが変更したため、すべては元に戻せませんでした。',
  memoryOnly: 'このブラウザーでは、ページがアカウントを保管できません。閉じると失われます。エクスポートするとファイルに保存'
    + 'できます。',
  full: 'ブラウザーの保存領域がいっぱいです。その後の変更は、このページを開いている間だけ残ります。エクスポートするとすべてを'
    + 'ファイルに保存できます。古い評価を削除すると空きができます。',
  failed: (reason) => 'ブラウザーが直近の変更を保存できませんでした。このページを開いている間だけ残ります。エクスポートすると'
    + `すべてをファイルに保存できます。（${reason}）`,
  parted: '別のタブが同時にこの評価を変更しました。両方を残しています。こちらは「別のタブから」と記した別の評価になりました。',
  refreshed: '別のタブがこの評価を変更しました。最新の状態を表示しています。',
  goneElsewhere: '別のタブがこの評価を削除しました。ここで変更すると、再び保管されます。',
  notRemoved: 'その間に別のタブが変更したため、削除しませんでした。',
  accountKept: 'その間に別のタブがアカウントを変更しました。そちらの内容を残します。',
  draftDamaged: (reason) => `前回保管した回答を読み取れなかったため、削除せずに別に置きました。${reason}`,
  damaged: (n) => `保管していた${number(n)}件のレコードを読み取れなかったため、削除せずに別に置きました。`,
  show: '表示',
  setAside: '別に置いたもの',
  setAsideText: 'これらのレコードは読み取れませんでした。保管されたままで、毎回のエクスポートに含まれます。',
  damagedName: (kind, id) => `${kind === 'accounts' ? 'アカウント' : '評価'} ${id.slice(0, 80)}`,
  copyKept: '保管内容をコピー',
  copied: 'コピーしました',
  shared: '新しいアカウントとして保管しました。',
  askSame: (name) => `${name}というアカウントがすでにあります。同じものですか。`,
  sameYes: '同じアカウント',
  sameNo: '別のアカウント',
  keptWith: (name) => `${name}に加えて保管しました。`,
  keptBefore: 'すでに保管してあります。こちらです。',
  notOpened: (message) => `この評価はここでは開けません。${message}`,

  // The page saved as one file
  ownFile: 'このファイルには計算ツールと回答が入っています。ネットワークなしで動き、何も送信しません。変更は、コピーを保存すると'
    + '残ります。',
  deadCopy: 'この計算ツールのコピーは、ブラウザーが独自に保存したものです。動作しません。保存時の状態を表示しているだけで、変更は'
    + 'できません。計算ツールの「コピーを保存」を使うと、動作するファイルが作られます。',
  saveCopy: 'コピーを保存',
  noAccountsInFile: 'アカウントはまだありません。質問に答えると、ここに表示されます。',
  allInFile: 'すべてこのファイルにあります',
  notInFile: '変更は未保存です',
  copySaved: (name) => `${name}として保存しました。続けるにはそのファイルを開いてください。`,
  copyFailed: (reason) => `コピーを保存できませんでした。（${reason}）`,
  fileUnread: (reason) => `このファイルの回答を表示できません。${reason}`,
  fileNotLost: '失われてはいません。ここで保存するすべてのコピーに、別に置いたものとして含まれます。',
  cutOff: '回答がありません。ファイルが途中で切れています。救い出せるものはありません。より古いコピーを探してください。',
  changedOutside: '破損しているか、別のプログラムで変更されたため、スコアが誤っている可能性があります。',
  lookInside: '読み取れるものを見る',
  thisFile: 'このファイル',
  saveAnswers: '回答をファイルに保存',
  lost: 'このページ自身が最後に保存した後の変更は破損しています。表示しているのは、その前の回答です。',
  twoVersions: 'このファイルには回答が2通りあり、どちらが新しいかを確実には判断できません。表示しているのはその一方です。',
  seeOther: 'もう一方を見る',
  engineGone: 'このファイルの回答は無事です。ファイルに保存し、AMPS 計算ツールまたは別の保存済みページにインポートして'
    + 'ください。',
  modelGone: (reason) => `スコアの計算に使うモデルを利用できません。${reason}`,
  emptyCopy: '回答のない保存済みページです。',
  checkImport: 'このファイルの回答は破損しているか、別のプログラムで変更されています。読み取れたものを下に示します。よく確認して'
    + 'ください。',
};
