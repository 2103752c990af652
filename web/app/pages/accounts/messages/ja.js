/** The list of accounts, one account and an import in Japanese. */
import { daysIn, numbersIn, scoresIn } from '../../../../ui/formats.js';

const number = numbersIn('ja');
const score = scoresIn('ja');
const date = daysIn('ja');

/** @param {number} bytes */
const megabytes = (bytes) => `${score(bytes / 1048576)} MB`;

/** @type {Partial<import('./en.js').Messages>} */
export default {
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
  removeAccount: (name) => `${name}を削除`,
  removedAccount: (name, n) => `${name}と${number(n)}件の評価を削除しました。`,
  importFile: 'ファイルをインポート',
  arr: (currency, amount) => `ARR ${number(amount)} ${currency}`.trim(),
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
  importTitle: 'インポート',
  chooseFile: '取り込む内容を確かめるファイルを選んでください。書き出したファイル、評価、保存したページを読めます。同意するまで何も変わりません。',
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
  noRoom: 'ブラウザーの保存領域がいっぱいです。',
  notStored: (reason) => `ブラウザーは保存できませんでした。（${reason}）`,
  fileUnreadable: 'ブラウザーがファイルを読み取れませんでした。',
  setAside: '別に置いたもの',
  setAsideText: 'これらのレコードは読み取れませんでした。保管されたままで、毎回のエクスポートに含まれます。',
  damagedName: (kind, id) => `${kind === 'accounts' ? 'アカウント' : '評価'} ${id.slice(0, 80)}`,
  copied: 'コピーしました',
  noAccountsInFile: 'アカウントはまだありません。質問に答えると、ここに表示されます。',
  thisFile: 'このファイル',
  twoVersions: 'このファイルには回答が2通りあり、どちらが新しいかを確実には判断できません。表示しているのはその一方です。',
  seeOther: 'もう一方を見る',
  emptyCopy: '回答のない保存済みページです。',
  checkImport: 'このファイルの回答は破損しているか、別のプログラムで変更されています。読み取れたものを下に示します。よく確認して'
    + 'ください。',
};
