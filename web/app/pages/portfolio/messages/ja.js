/** The portfolio page in Japanese. */
import { numbersIn, scoresIn } from '../../../../ui/formats.js';

const number = numbersIn('ja');
const score = scoresIn('ja');

/** @type {Partial<import('./en.js').Messages>} */
export default {
  portfolioNumber: number,
  portfolioTitle: 'ポートフォリオ',
  portfolioText: 'アカウントのエクスポートをドロップすると、どのアカウントが最も大きな収益を危うくしているか、その理由とともに分かります。'
    + 'ファイルはこのページの中で読み込まれ、どこにも送信されません。',
  trySample: '200件のサンプルで試す',
  useOwn: (n) => `ここに保存した${number(n)}アカウントを使う`,
  ownTable: 'このブラウザーに保存したアカウント',
  tableNeeds: '1行に1アカウント、1行目に列名を書きます。ステージと、0から4のレベルで表したA1からS4の回答、またはAMPSベクトルの列が必要です。'
    + 'ID、名前、金額、更新日、担当者があるとさらに役立ちます。',
  columnsRemembered: '列の意味は前回の指定どおりです。',
  meaning: {
    none: '使わない', id: 'アカウントID', name: 'アカウント名', arr: '金額', currency: '通貨', renewal_date: '更新日',
    segment: 'セグメント', owner: '担当者', stage: 'ステージ', vector: 'AMPSベクトル', date: '評価日',
    ours: '以前のエクスポート（書き直します）',
  },
  scoreRows: 'アカウントを採点',
  readingText: (rows, rate, seconds) => `${number(rows)}行、毎秒${number(rate)}行、残り約${number(seconds)}秒`,
  valueAll: '金額',
  upTo: (worst) => `未回答がすべて最悪なら最大${worst}`,
  tooEarlyCount: 'スコアにはまだ早い',
  notAssessed: (amount) => `${amount}は誰も評価していません`,
  atRiskOf: (amount) => `うち危険${amount}`,
  accountsCount: (n) => `${number(n)}アカウント`,
  earlierRows: (n) => `${number(n)}行は同じアカウントの別の行より古いものです。`,
  shortRows: (n) => `${number(n)}行は見出しよりセルが少なく、残りは空白として扱います。`,
  blankRows: (n) => `空白の${number(n)}行を除きました。`,
  sameNames: (n) => `${number(n)}アカウントは別のアカウントと同じ名前です。`,
  withoutValue: (n) => `${number(n)}アカウントには金額がありません。`,
  twoCurrencies: '金額が複数の通貨で書かれているため、合算しません。',
  matrixTitle: 'ステージ別の判定',
  listTitle: 'アカウント',
  orders: {
    value_at_risk: '危険にさらされた金額', value: '金額', score: '低いスコア', renewal: '更新日', change: '大きな下落', line: 'ファイルの順',
  },
  reversed: '逆順',
  anyBand: 'すべての判定',
  anyStage: 'すべてのステージ',
  ofBand: '判定',
  ofStage: 'ステージ',
  findAccounts: '検索',
  columnAccount: 'アカウント',
  columnScore: 'スコア',
  columnStage: 'ステージ',
  columnRenewal: '更新',
  columnStep: '最初の一歩',
  findOut: '確認：',
  noAccountFits: '当てはまるアカウントがありません。上の条件を減らしてください。',
  keepThese: (n) => `この${number(n)}件のアカウントをここに保存`,
  openInCalculator: '計算ツールで開く',
  copyStep: '最初の一歩をコピー',
  stepCopied: 'コピーしました。',
  changedBy: (points) => `前回の評価から${points < 0 ? '−' : '+'}${score(Math.abs(points))}`,
  exportScored: 'スコア付きでエクスポート',
  exportText: 'すべての列をそのまま残し、後ろにスコアを加えたCSVファイルです。',
};
