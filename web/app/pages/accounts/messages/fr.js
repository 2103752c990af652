/** The list of accounts, one account and an import in French. */
import { countsIn, numbersIn, scoresIn } from '../../../../ui/formats.js';

const number = numbersIn('fr');
const score = scoresIn('fr');
const count = countsIn('fr');

/** @param {number} bytes */
const megabytes = (bytes) => `${score(bytes / 1048576)}\u00a0Mo`;
const assessments = { one: '# évaluation', other: '# évaluations' };

const records = { one: '# enregistrement', other: '# enregistrements' };

const ofKind = /** @type {Record<string, string>} */ ({
  accounts: 'Compte', assessments: 'Évaluation', plans: 'Plan', evidence: 'Preuve', frameworks: 'Cadre des indicateurs',
});

/** @type {Partial<import('./en.js').Messages>} */
export default {
  accounts: 'Comptes',
  asPortfolio: 'Voir leurs totaux dans Portefeuille',
  search: 'Rechercher',
  account: 'Compte',
  lastScore: 'Score du jour',
  lastDay: 'Dernière évaluation',
  renewal: 'Renouvellement',
  newAccount: 'Nouveau compte',
  noAccounts: 'Pas encore de compte. Répondez à une question et le compte est gardé ici, dans ce navigateur '
    + 'seulement.',
  noneFound: (words) => `Aucun compte ne correspond à «\u00a0${words}\u00a0».`,
  found: (n) => count(n, { one: '# compte', other: '# comptes' }),
  removeAccount: (name) => `Supprimer ${name}`,
  removedAccount: (name, n) => `${name} et ${count(n, assessments)} supprimés.`,
  anyRenewal: 'N’importe quand',
  bandsShown: 'Catégories',
  selectAccount: (name) => `Sélectionner ${name}`,
  selectAll: 'Sélectionner tous ceux qui sont affichés',
  removeChosen: (n) => count(n, { one: 'Supprimer # compte', other: 'Supprimer # comptes' }),
  removedAccounts: (n, assessments) => `${count(n, { one: '# compte', other: '# comptes' })} et `
    + `${count(assessments, { one: '# évaluation', other: '# évaluations' })} : supprimés.`,
  expiredAnswers: (n) => count(n, { one: '# réponse a expiré', other: '# réponses ont expiré' }),
  ofValue: (value) => `sur ${value}`,
  noneFits: 'Aucun compte ne correspond à ces filtres.',
  showEverything: 'Afficher tous les comptes',
  showAll: (n) => `Afficher les ${number(n)}`,
  tableFile: (name) => `${name} est un tableau. La page Portefeuille lit les tableaux de comptes : déposez-le là.`,
  toPortfolio: 'Ouvrir Portefeuille',
  importFile: 'Importer un fichier',
  editTitle: 'Compte',
  name: 'Nom',
  arrLabel: 'Revenu récurrent annuel (ARR)',
  currency: 'Devise',
  renewalLabel: 'Date de renouvellement',
  segment: 'Segment',
  owner: 'Responsable',
  save: 'Enregistrer',
  cancel: 'Annuler',
  badAmount: (example) => `Le revenu doit être un nombre à partir de 0, sans unité, écrit comme ${example}.`,
  badDate: 'La date de renouvellement doit être un jour tel que 2026-01-31.',
  tooLong: '200 caractères au plus, s’il vous plaît.',
  changedElsewhere: (differences) => `Un autre onglet a enregistré ce compte entre-temps\u00a0: ${differences}. `
    + 'Enregistrez à nouveau pour le remplacer par ce qui est ici.',
  nothing: 'rien',
  importTitle: 'Importer',
  chooseFile: 'Choisissez un fichier pour voir ce qu’il apporterait\u00a0: un export, une évaluation ou une page '
    + 'enregistrée. Rien ne change sans votre accord.',
  importOf: (name) => `Ce que contient ${name}, face à ce qui est gardé ici. Rien n’a encore été changé.`,
  inFile: 'Dans le fichier',
  isNew: 'Nouveau',
  isSame: 'Identique ici',
  isDifferent: 'Différent ici',
  isRefused: 'Ne peut pas être repris',
  assessments: 'Évaluations',
  plans: 'Plans',
  evidence: 'Preuves',
  frameworks: 'Cadres des indicateurs',
  modeAdd: 'Ajouter ce qui est nouveau',
  modeAddText: 'Ce qui est ici reste tel quel.',
  modeTake: 'Ajouter ce qui est nouveau et prendre la version du fichier pour ce qui diffère',
  modeTakeText: (n) => count(n, {
    one: '# enregistrement d’ici sera remplacé.', other: '# enregistrements d’ici seront remplacés.',
  }),
  modeReplace: 'Remplacer tout ce qui est ici par le fichier',
  modeReplaceText: (n) => count(n, {
    one: '# enregistrement absent du fichier sera supprimé.',
    other: '# enregistrements absents du fichier seront supprimés.',
  }),
  sameTitle: 'Ces comptes sont-ils déjà ici\u202f?',
  sameAs: (name) => `Le même que ${name}`,
  doImport: 'Importer',
  skippedTitle: 'Ce qui est laissé de côté, et pourquoi',
  moreSkipped: (n) => `Et ${number(n)} de plus.`,
  imported: (written, skipped, deleted) => `${count(written, records)} importés, ${number(skipped)} laissés de côté`
    + `${deleted ? `, ${number(deleted)} supprimés` : ''}.`,
  nothingToImport: 'Il n’y a rien à importer\u00a0: tout ce que contient le fichier est déjà ici ou ne peut pas être '
    + 'repris.',
  fileRefused: (name, reason) => `${name} n’a pas été importé. ${reason} Rien n’a été changé.`,
  fileTooLarge: (size, most) => `Le fichier fait ${megabytes(size)}. ${megabytes(most)} au plus sont permis.`,
  noRoom: 'Le stockage du navigateur est plein.',
  notStored: (reason) => `Le navigateur n’a pas pu l’enregistrer. (${reason})`,
  fileUnreadable: 'Le navigateur n’a pas pu lire le fichier.',
  setAside: 'Mis de côté',
  setAsideText: 'Ces enregistrements sont illisibles. Ils restent stockés et font partie de chaque export.',
  damagedName: (kind, id) => `${ofKind[kind] ?? ofKind.assessments} ${id.slice(0, 80)}`,
  copied: 'Copié',
  noAccountsInFile: 'Pas encore de compte. Répondez à une question et le compte apparaît ici.',
  thisFile: 'ce fichier',
  twoVersions: 'Ce fichier contient deux versions des réponses, et rien ne dit avec certitude '
    + 'laquelle est la plus récente. L’une d’elles est affichée.',
  seeOther: 'Voir l’autre',
  emptyCopy: 'C’est une page enregistrée sans réponses.',
  checkImport: 'Les réponses de ce fichier sont endommagées ou ont été modifiées avec un autre programme. Ce qui est '
    + 'lisible est ci-dessous\u202f; regardez-le de près.',
};
