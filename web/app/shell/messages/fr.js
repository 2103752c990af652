/** What every page says in French. */
import { countsIn, daysIn, moneyIn, numbersIn, percentsIn, scoresIn } from '../../../ui/formats.js';

const number = numbersIn('fr');
const score = scoresIn('fr');
const percent = percentsIn('fr');
const date = daysIn('fr');
const count = countsIn('fr');
const money = moneyIn('fr');

/** @type {Partial<import('./en.js').Messages>} */
export default {
  number,
  score,
  percent,
  date,
  title: 'Score de santé AMPS',
  question: 'Ce compte est-il loin d’une valeur prouvée\u202f?',
  site: 'Menu principal',
  menu: 'Menu du site',
  pageScore: 'Score',
  pageAccounts: 'Comptes',
  pagePortfolio: 'Portefeuille',
  pagePlans: 'Plans',
  pageEvidence: 'Preuves',
  pageMetrics: 'Indicateurs',
  pageMethod: 'Comment ça marche',
  language: 'Langue',
  dimension: 'Dimension',
  credit: 'Cadre AMPS Health Score conçu par Donald Uhlmann.',
  pages: 'En savoir plus sur AMPS',
  toScore: 'Calculateur',
  toMethod: 'Méthode',
  toDevelopers: 'Pour les développeurs',
  toPrivacy: 'Confidentialité',
  toNew: 'Nouveautés',
  toAccess: 'Accessibilité',
  worksOffline: 'Fonctionne hors ligne',
  offline: 'Hors ligne. Tout continue de fonctionner.',
  newVersion: 'Une nouvelle version de cette page est prête.',
  useNow: 'L’utiliser maintenant',
  otherTabs: 'Un autre onglet utilise encore la version actuelle. Fermez les autres onglets de ce site, puis '
    + 'choisissez de nouveau «\u00a0L’utiliser maintenant\u00a0».',
  unnamed: 'Compte sans nom',
  noStage: 'pas encore de phase',
  noScore: 'pas encore de score',
  tooEarly: 'trop tôt',
  otherModel: 'autre modèle',
  remove: 'Supprimer',
  exportAll: 'Tout exporter',
  range: (low, high) => `de ${score(low)} à ${score(high)}`,
  coverage: (coverage) => percent(coverage < 100 ? Math.min(99, Math.round(coverage)) : 100),
  nothingUnknown: 'complet',
  undo: 'Annuler',
  dismiss: 'Masquer',
  undone: 'Modification annulée.',
  notUndone: 'Ce qui a été modifié entre-temps reste tel quel\u00a0; tout le reste est annulé.',
  notKept: (reason) => `Le navigateur n’a pas pu l’enregistrer. Cela reste tant que la page est ouverte. (${reason})`,
  notRemoved: 'Un autre onglet a modifié cela entre-temps\u00a0: rien n’a été supprimé.',
  accountKept: 'Un autre onglet a modifié le compte entre-temps\u202f; sa version reste.',
  copyKept: 'Copier ce qui a été gardé',
  money,
  setByHand: (band) => `Fixé à la main : ${band}`,
  valueAtRisk: 'Valeur en danger',
  orderBy: 'Ordre',
  ofOwner: 'Responsable',
  anyOwner: 'Tous les responsables',
  inDays: (days) => (days === 0 ? 'aujourd’hui' : days < 0 ? count(-days, { one: 'il y a # jour', other: 'il y a # jours' }) : count(days, { one: 'dans # jour', other: 'dans # jours' })),
  renewingSoon: (days) => `Renouvellement sous ${number(days)} jours`,
  renewalPast: 'Renouvellement passé',
};
