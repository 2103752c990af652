/** What every page says in Japanese. */
import { daysIn, moneyIn, numbersIn, percentsIn, scoresIn } from '../../../ui/formats.js';

const number = numbersIn('ja');
const score = scoresIn('ja');
const percent = percentsIn('ja');
const date = daysIn('ja');
const money = moneyIn('ja');

/** @type {Partial<import('./en.js').Messages>} */
export default {
  number,
  score,
  percent,
  date,
  title: 'AMPS ヘルススコア',
  question: 'このアカウントは、証明された価値にどれだけ近いですか。',
  site: 'メインメニュー',
  menu: 'メニュー',
  pageScore: 'スコア',
  pageAccounts: 'アカウント',
  pagePortfolio: 'ポートフォリオ',
  pageMethod: '仕組み',
  language: '言語',
  dimension: '評価軸',
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
  unnamed: '名称未設定のアカウント',
  noStage: 'ステージ未選択',
  noScore: 'スコアなし',
  tooEarly: '判定にはまだ早い',
  otherModel: '別のモデル',
  remove: '削除',
  exportAll: 'すべてエクスポート',
  range: (low, high) => `${score(low)}～${score(high)}`,
  coverage: (coverage) => percent(coverage < 100 ? Math.min(99, Math.round(coverage)) : 100),
  nothingUnknown: '回答済み',
  undo: '元に戻す',
  dismiss: '閉じる',
  undone: '元に戻しました。',
  notUndone: 'その間に別のタブが変更したため、すべては元に戻せませんでした。',
  notRemoved: 'その間に別のタブが変更したため、削除しませんでした。',
  accountKept: 'その間に別のタブがアカウントを変更しました。そちらの内容を残します。',
  copyKept: '保管内容をコピー',
  money,
  valueAtRisk: '危険にさらされた金額',
  orderBy: '並び順',
  ofOwner: '担当者',
  anyOwner: 'すべての担当者',
  inDays: (days) => (days === 0 ? '今日' : days < 0 ? `${number(-days)}日前` : `${number(days)}日後`),
  renewingSoon: (days) => `${number(days)}日以内に更新`,
  renewalPast: '更新日を過ぎた',
};
