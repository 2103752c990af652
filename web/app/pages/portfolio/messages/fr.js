/** The portfolio page in French. */
import { countsIn, numbersIn, scoresIn } from '../../../../ui/formats.js';

const number = numbersIn('fr');
const score = scoresIn('fr');
const count = countsIn('fr');

/** @type {Partial<import('./en.js').Messages>} */
export default {
  portfolioNumber: number,
  portfolioTitle: 'Portefeuille',
  portfolioText: 'Déposez un export de vos comptes et voyez lesquels mettent le plus de revenus en danger, et pourquoi. '
    + 'Le fichier est lu dans cette page et n’est envoyé nulle part.',
  trySample: 'Essayer avec 200 comptes d’exemple',
  useOwn: (n) => count(n, { one: 'Utiliser le # compte gardé ici', other: 'Utiliser les # comptes gardés ici' }),
  ownTable: 'Comptes gardés dans ce navigateur',
  tableNeeds: 'Une ligne par compte, les noms des colonnes dans la première ligne. Il faut une phase et les réponses A1 à S4 en '
    + 'niveaux de 0 à 4, ou une colonne de vecteurs AMPS. L’identifiant, le nom, la valeur, la date de renouvellement et '
    + 'le responsable rendent le résultat utile.',
  columnsRemembered: 'Les colonnes ont le sens que vous leur avez donné la dernière fois.',
  meaning: {
    none: 'non utilisée', id: 'identifiant du compte', name: 'nom du compte', arr: 'valeur', currency: 'devise',
    renewal_date: 'date de renouvellement', segment: 'segment', owner: 'responsable', stage: 'phase', vector: 'vecteur AMPS',
    date: 'date de l’évaluation', ours: 'export antérieur, réécrit',
  },
  scoreRows: 'Évaluer les comptes',
  readingText: (rows, rate, seconds) => `${count(rows, { one: '# ligne', other: '# lignes' })}, ${number(rate)} par seconde, `
    + `encore ${count(seconds, { one: '# seconde', other: '# secondes' })} environ`,
  valueAll: 'Valeur',
  upTo: (worst) => `jusqu’à ${worst} si tout ce qui est ouvert s’avère au pire`,
  tooEarlyCount: 'Trop tôt pour un score',
  notAssessed: (amount) => `${amount} que personne n’a évalués`,
  atRiskOf: (amount) => `${amount} en danger`,
  accountsCount: (n) => count(n, { one: '# compte', other: '# comptes' }),
  earlierRows: (n) => count(n, { one: '# ligne est plus ancienne qu’une autre de son compte.', other: '# lignes sont plus anciennes qu’une autre de leur compte.' }),
  shortRows: (n) => count(n, { one: '# ligne a moins de cellules que l’en-tête ; le reste compte comme vide.', other: '# lignes ont moins de cellules que l’en-tête ; le reste compte comme vide.' }),
  blankRows: (n) => count(n, { one: '# ligne vide a été ignorée.', other: '# lignes vides ont été ignorées.' }),
  sameNames: (n) => count(n, { one: '# compte porte le nom d’un autre.', other: '# comptes portent le nom d’un autre.' }),
  withoutValue: (n) => count(n, { one: '# compte n’a pas de valeur.', other: '# comptes n’ont pas de valeur.' }),
  twoCurrencies: 'Les valeurs sont en plusieurs devises, qui ne sont pas additionnées.',
  matrixTitle: 'Catégories par phase',
  listTitle: 'Comptes',
  orders: {
    value_at_risk: 'valeur en danger', value: 'valeur', score: 'score le plus bas', renewal: 'renouvellement', change: 'plus forte baisse', line: 'comme dans le fichier',
  },
  reversed: 'Inversé',
  anyBand: 'Toutes les catégories',
  anyStage: 'Toutes les phases',
  ofBand: 'Catégorie',
  ofStage: 'Phase',
  findAccounts: 'Chercher',
  columnAccount: 'Compte',
  columnScore: 'Score',
  columnStage: 'Phase',
  columnRenewal: 'Renouvellement',
  columnStep: 'Premier pas',
  findOut: 'À éclaircir :',
  noAccountFits: 'Aucun compte ne convient. Demandez moins ci-dessus.',
  keepThese: (n) => count(n, { one: 'Garder ce # compte ici', other: 'Garder ces # comptes ici' }),
  openInCalculator: 'Ouvrir dans le calculateur',
  copyStep: 'Copier le premier pas',
  stepCopied: 'Copié.',
  changedBy: (points) => `${points < 0 ? '−' : '+'}${score(Math.abs(points))} depuis l’évaluation précédente`,
  exportScored: 'Exporter avec les scores',
  exportText: 'Un fichier CSV avec toutes vos colonnes telles quelles, et les scores à la suite.',
  sqlTitle: 'Évaluer là où sont les données',
  sqlText: 'Le modèle en un seul SELECT pour votre entrepôt : le même score au dernier chiffre, et rien n’en sort. Il faut une table avec une phase et les réponses A1 à S4, ou une colonne de vecteurs AMPS. DuckDB et PostgreSQL sont exécutés par nos tests ; les autres dialectes sont vérifiés par leurs analyseurs.',
  sqlDialect: 'Entrepôt',
  sqlTable: 'Table',
  sqlStage: 'Colonne de la phase',
  sqlValue: 'Colonne de la valeur, s’il y en a',
  sqlVector: 'Colonne des vecteurs, s’il y en a',
  sqlLevels: 'Les réponses sont',
  sqlNumbers: 'des nombres entiers',
  sqlTexts: 'des textes',
  sqlWrite: 'Écrire la requête',
  sqlCopy: 'Copier la requête',
  sqlLength: (n) => `${number(n)} caractères`,
};
