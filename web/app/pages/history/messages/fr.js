/** The history of an account and two of its assessments compared in French. */
import { countsIn, daysIn, numbersIn, percentsIn, scoresIn } from '../../../../ui/formats.js';

const number = numbersIn('fr');
const score = scoresIn('fr');
const percent = percentsIn('fr');
const date = daysIn('fr');
const count = countsIn('fr');

const exact = new Intl.NumberFormat('fr', {
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
  historyTitle: (name) => `Historique de ${name}`,
  noHistory: 'Pas encore d’évaluation. Répondez à une question et la première apparaît ici.',
  oneOnly: 'Une tendance demande deux évaluations. «\u00a0Nouvelle évaluation\u00a0» garde celle-ci et commence la '
    + 'suivante.',
  ownDay: 'Chaque score vaut pour son propre jour. Les réponses devenues trop anciennes depuis y comptent encore.',
  day: 'Date',
  scoreHead: 'Score',
  rangeHead: 'Fourchette',
  coverageHead: 'Renseigné',
  select: 'Comparer',
  selectDay: (day) => `Comparer l’évaluation du ${date(day)}`,
  openDay: (day) => `Ouvrir l’évaluation du ${date(day)}`,
  removeDay: (day) => `Supprimer l’évaluation du ${date(day)}`,
  removedDay: (name, day) => `${name}\u00a0: évaluation du ${date(day)} supprimée.`,
  compare: 'Comparer les deux',
  selectTwo: 'Choisissez deux évaluations pour les comparer.',
  current: 'dernière',
  fromTab: 'd’un autre onglet',
  trend: (name) => `Tendance de ${name}`,
  trendText: (points) => `Score et fourchette à chaque date\u00a0: ${points.join('\u202f; ')}. L’inconnu est hachuré.`,
  trendPoint: (day, n, range) => `${date(day)} ${n === null ? 'pas de score' : score(n)}, ${range}`,
  compareTitle: (name) => `Ce qui a changé chez ${name}`,
  compareDays: (from, to) => `Du ${date(from)} au ${date(to)}`,
  backToHistory: 'Retour à l’historique',
  cause: 'Cause',
  difference: 'Différence',
  effectHead: 'Points',
  pole: (day, stage) => `${date(day)}, ${stage}`,
  levels: (was, is) => `${was} → ${is}`,
  weights: (dimension, was, is) => `Poids de ${dimension} ${percent(was)} → ${percent(is)}`,
  coverageEffect: 'Questions renseignées dans une seule des deux',
  noEffect: (n) => count(n, { one: '# cause sans effet', other: '# causes sans effet' }),
  noChange: 'Rien de ce qui compte n’a changé entre les deux.',
  addUp: 'La somme des effets est exactement la différence\u202f; ce qui est affiché est arrondi.',
  staleCount: 'Les réponses qui étaient trop anciennes à leur date comptent ici telles que données\u202f: un score '
    + 'peut donc différer de l’historique.',
  stepText: (from, to) => `De ${score(from)} à ${score(to)}.`,
  scaleText: (low, high) => `L’image montre de ${number(low)} à ${number(high)} points.`,
  cannotCompare: (reason) => `Ces deux évaluations ne peuvent pas être comparées. ${reason}`,
  loading: 'Comparaison en cours',
  again: 'Réessayer',
};
