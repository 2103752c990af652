/** The history of an account and two of its assessments compared in German. */
import { countsIn, daysIn, numbersIn, percentsIn, scoresIn } from '../../../../ui/formats.js';

const number = numbersIn('de');
const score = scoresIn('de');
const percent = percentsIn('de');
const date = daysIn('de');
const count = countsIn('de');

const exact = new Intl.NumberFormat('de', {
  minimumFractionDigits: 1, maximumFractionDigits: 2, signDisplay: 'exceptZero',
});

/** With its sign, a minus as wide as the plus. @param {number} n */
const effect = (n) => {
  const shown = exact.format(n).replace('-', '−');
  // Not nothing, only too small for two decimals.
  return n !== 0 && !/[1-9]/.test(shown) ? (n > 0 ? '+<0,01' : '−<0,01') : shown;
};

/** @type {Partial<import('./en.js').Messages>} */
export default {
  effect,
  historyTitle: (name) => `Verlauf von ${name}`,
  noHistory: 'Noch keine Bewertungen. Beantworten Sie eine Frage, und die erste erscheint hier.',
  oneOnly: 'Ein Trend braucht zwei Bewertungen. „Neue Bewertung“ behält diese und beginnt die nächste.',
  ownDay: 'Jeder Score gilt für seinen eigenen Tag. Antworten, die seither veraltet sind, zählen hier noch mit.',
  day: 'Datum',
  scoreHead: 'Score',
  rangeHead: 'Spanne',
  coverageHead: 'Beantwortet',
  select: 'Vergleichen',
  selectDay: (day) => `Bewertung vom ${date(day)} vergleichen`,
  openDay: (day) => `Bewertung vom ${date(day)} öffnen`,
  removeDay: (day) => `Bewertung vom ${date(day)} löschen`,
  removedDay: (name, day) => `${name}: Bewertung vom ${date(day)} gelöscht.`,
  compare: 'Die beiden vergleichen',
  selectTwo: 'Wählen Sie zwei Bewertungen aus, um sie zu vergleichen.',
  current: 'neueste',
  fromTab: 'aus einem anderen Tab',
  trend: (name) => `Trend von ${name}`,
  trendText: (points) => `Score und Spanne zu jedem Datum: ${points.join('; ')}. Unbekanntes ist schraffiert.`,
  trendPoint: (day, n, range) => `${date(day)} ${n === null ? 'kein Score' : score(n)}, ${range}`,
  compareTitle: (name) => `Was sich bei ${name} geändert hat`,
  compareDays: (from, to) => `Vom ${date(from)} bis zum ${date(to)}`,
  backToHistory: 'Zurück zum Verlauf',
  cause: 'Ursache',
  difference: 'Differenz',
  effectHead: 'Punkte',
  pole: (day, stage) => `${date(day)}, ${stage}`,
  levels: (was, is) => `${was} → ${is}`,
  weights: (dimension, was, is) => `Gewicht von ${dimension} ${percent(was)} → ${percent(is)}`,
  coverageEffect: 'Fragen, die nur in einer der beiden beantwortet sind',
  noEffect: (n) => count(n, { one: '# Ursache ohne Wirkung', other: '# Ursachen ohne Wirkung' }),
  noChange: 'Zwischen den beiden hat sich nichts geändert, was zählt.',
  addUp: 'Die Wirkungen ergeben zusammen genau die Differenz; was hier steht, ist gerundet.',
  staleCount: 'Antworten, die an ihrem Tag zu alt waren, zählen hier so, wie sie gegeben wurden; ein Score kann daher '
    + 'vom Verlauf abweichen.',
  stepText: (from, to) => `Von ${score(from)} auf ${score(to)}.`,
  scaleText: (low, high) => `Das Bild zeigt ${number(low)} bis ${number(high)} Punkte.`,
  cannotCompare: (reason) => `Diese beiden lassen sich nicht vergleichen. ${reason}`,
  loading: 'Die beiden werden verglichen',
  again: 'Erneut versuchen',
};
