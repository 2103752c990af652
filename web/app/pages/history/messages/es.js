/** The history of an account and two of its assessments compared in Spanish. */
import { countsIn, daysIn, numbersIn, percentsIn, scoresIn } from '../../../../ui/formats.js';

const number = numbersIn('es');
const score = scoresIn('es');
const percent = percentsIn('es');
const date = daysIn('es');
const count = countsIn('es');

const exact = new Intl.NumberFormat('es', {
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
  historyTitle: (name) => `Historial de ${name}`,
  noHistory: 'Aún no hay evaluaciones. Responda una pregunta y la primera aparecerá aquí.',
  oneOnly: 'Una tendencia necesita dos evaluaciones. «Nueva evaluación» conserva esta y empieza la siguiente.',
  ownDay: 'Cada puntuación es la de su propio día. Las respuestas que han caducado desde entonces cuentan aquí todavía.',
  day: 'Fecha',
  scoreHead: 'Puntuación',
  rangeHead: 'Rango',
  coverageHead: 'Respondido',
  select: 'Comparar',
  selectDay: (day) => `Comparar la evaluación del ${date(day)}`,
  openDay: (day) => `Abrir la evaluación del ${date(day)}`,
  removeDay: (day) => `Eliminar la evaluación del ${date(day)}`,
  removedDay: (name, day) => `${name}: evaluación del ${date(day)} eliminada.`,
  compare: 'Comparar las dos',
  selectTwo: 'Seleccione dos evaluaciones para compararlas.',
  current: 'última',
  fromTab: 'de otra pestaña',
  trend: (name) => `Tendencia de ${name}`,
  trendText: (points) => `Puntuación y rango en cada fecha: ${points.join('; ')}. Lo desconocido está rayado.`,
  trendPoint: (day, n, range) => `${date(day)} ${n === null ? 'sin puntuación' : score(n)}, ${range}`,
  compareTitle: (name) => `Qué cambió en ${name}`,
  compareDays: (from, to) => `Del ${date(from)} al ${date(to)}`,
  backToHistory: 'Volver al historial',
  cause: 'Causa',
  difference: 'Diferencia',
  effectHead: 'Puntos',
  pole: (day, stage) => `${date(day)}, ${stage}`,
  levels: (was, is) => `${was} → ${is}`,
  weights: (dimension, was, is) => `Peso de ${dimension} ${percent(was)} → ${percent(is)}`,
  coverageEffect: 'Preguntas respondidas solo en una de las dos',
  noEffect: (n) => count(n, { one: '# causa sin efecto', other: '# causas sin efecto' }),
  noChange: 'Entre las dos no cambió nada que cuente.',
  addUp: 'Los efectos suman exactamente la diferencia; lo que se muestra está redondeado.',
  staleCount: 'Las respuestas que en su día eran demasiado antiguas cuentan aquí tal como se dieron, así que una '
    + 'puntuación puede diferir del historial.',
  stepText: (from, to) => `De ${score(from)} a ${score(to)}.`,
  scaleText: (low, high) => `La imagen muestra de ${number(low)} a ${number(high)} puntos.`,
  cannotCompare: (reason) => `Estas dos no se pueden comparar. ${reason}`,
  loading: 'Comparando las dos',
  again: 'Reintentar',
};
