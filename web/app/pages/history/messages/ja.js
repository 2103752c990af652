/** The history of an account and two of its assessments compared in Japanese. */
import { daysIn, numbersIn, percentsIn, scoresIn } from '../../../../ui/formats.js';

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

/** @type {Partial<import('./en.js').Messages>} */
export default {
  effect,
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
  trend: (name) => `${name}の推移`,
  trendText: (points) => `各日付のスコアと範囲：${points.join('；')}。不明な部分は斜線です。`,
  trendPoint: (day, n, range) => `${date(day)} ${n === null ? 'スコアなし' : score(n)}、${range}`,
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
};
