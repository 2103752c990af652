/** The site in French. */
import { countsIn, daysIn, numbersIn, percentsIn, scoresIn } from '../../widget/formats.js';
import widget from '../../widget/messages/fr.js';
import handover from '../handover/messages/fr.js';

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

/** @param {number} bytes */
const megabytes = (bytes) => `${score(bytes / 1048576)}\u00a0Mo`;

const assessments = { one: '# évaluation', other: '# évaluations' };
const records = { one: '# enregistrement', other: '# enregistrements' };

const ofFrame = /** @type {Record<string, string>} */ ({
  record: 'Ce n’est pas un enregistrement.',
  id: 'Son identifiant manque ou n’est pas un texte de 200 caractères au plus.',
  revision: 'Sa révision n’est pas un nombre entier à partir de 1.',
  saved_at: 'L’heure à laquelle il a été enregistré est illisible.',
  account: 'Il ne contient pas de compte.',
  account_id: 'Il ne dit pas à quel compte il appartient.',
  document: 'Il ne contient pas de document d’évaluation.',
});

/** @type {import('../page-language.js').Catalogue} */
export default {
  model: widget.model,
  handover,

  score,
  percent,
  date,
  effect,

  // The page
  pageTitle: 'Calculateur du score de santé AMPS',
  title: 'Score de santé AMPS',
  question: 'Ce compte est-il loin d’une valeur prouvée\u202f?',
  language: 'Langue',
  scoreLabel: 'Score',
  what: 'Ce que mesure AMPS',
  whatValue: 'Un score de santé doit dire si le client jugera que le contrat mérite d’être gardé. AMPS mesure à quel '
    + 'point un compte est proche d’une <1>valeur prouvée</1>\u00a0: si vous partagez une même définition du succès, '
    + 'si le résultat progresse, si les décideurs pourraient le dire aujourd’hui, et ce que votre propre jugement '
    + 'éclairé y ajoute. L’activité seule ne rapporte rien.',
  whatUnknown: 'Ce que vous ne savez pas compte comme inconnu. Le score est donné avec la fourchette que laissent '
    + 'vos questions ouvertes, et une catégorie n’est dite certaine que si toute la fourchette s’y trouve. Le score '
    + 'vaut ce que valent les réponses\u00a0: il structure le jugement, il ne le remplace pas, et il n’a pas été '
    + 'calibré sur vos renouvellements.',
  weightsTitle: 'Comment les poids évoluent selon la phase',
  weightsText: 'Les quatre dimensions sont toujours toutes présentes. Seule leur part dans le score change.',
  dimension: 'Dimension',
  missed: 'Ce que les scores de santé ordinaires ne voient pas',
  usageNoise: 'Bruit d’usage',
  usageNoiseText: 'De l’activité sans lien avec un résultat. Les comptes actifs partent aussi.',
  sentiment: 'Satisfaction tardive ou de politesse',
  sentimentText: 'Une bonne ambiance qui cache le désengagement jusqu’à la discussion du renouvellement.',
  stopsShort: 'Valeur qui s’arrête en chemin',
  stopsShortText: 'Un excellent interlocuteur au quotidien, et un dirigeant qui n’en sait rien.',
  privacy: 'Confidentialité',
  privacyText: 'Le moteur de calcul fonctionne sur votre appareil. Vos comptes et vos réponses sont gardés dans le '
    + 'stockage de ce navigateur et ne sont jamais envoyés\u202f; cette page ne demande pas d’inscription et ne '
    + 'dépose aucun cookie.',
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

  // The row above the widget
  bar: 'Comptes',
  unnamed: 'Compte sans nom',
  edit: (name) => `${name}\u00a0: modifier le compte`,
  historyOf: (n) => `Historique (${number(n)})`,
  allAccounts: 'Tous les comptes',
  saveAsNew: 'Nouvelle évaluation',
  saving: 'Enregistrement',
  saved: 'Enregistré dans ce navigateur',
  notSaved: 'Non enregistré',
  back: 'Retour au score',
  old: (day) => `Évaluation du ${date(day)}, en lecture seule.`,
  goOn: 'Continuer à partir d’ici',
  toLatest: 'Revenir à la dernière',

  // Accounts
  accounts: 'Comptes',
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
  noStage: 'pas encore de phase',
  noScore: 'pas encore de score',
  otherModel: 'autre modèle',
  remove: 'Supprimer',
  removeAccount: (name) => `Supprimer ${name}`,
  removedAccount: (name, n) => `${name} et ${count(n, assessments)} supprimés.`,
  exportAll: 'Tout exporter',
  importFile: 'Importer un fichier',
  arr: (currency, amount) => `ARR ${number(amount)} ${currency}`.trim(),

  // One account
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
  unclearAmount: (...[one, other]) => `Cela peut se lire ${one} ou ${other}. Écrivez l’un des deux, s’il vous plaît.`,
  understood: (number) => `Compris\u00a0: ${number}`,
  badDate: 'La date de renouvellement doit être un jour tel que 2026-01-31.',
  oddDate: (day) => `L’année de la date ${date(day)} est-elle exacte\u202f? Si oui, enregistrez à nouveau.`,
  tooLong: '200 caractères au plus, s’il vous plaît.',
  changedElsewhere: (differences) => `Un autre onglet a enregistré ce compte entre-temps\u00a0: ${differences}. `
    + 'Enregistrez à nouveau pour le remplacer par ce qui est ici.',
  nothing: 'rien',

  // History
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
  range: (low, high) => `de ${score(low)} à ${score(high)}`,
  coverage: (coverage) => percent(coverage < 100 ? Math.min(99, Math.round(coverage)) : 100),
  trend: (name) => `Tendance de ${name}`,
  trendText: (points) => `Score et fourchette à chaque date\u00a0: ${points.join('\u202f; ')}. L’inconnu est hachuré.`,
  trendPoint: (day, n, range) => `${date(day)} ${n === null ? 'pas de score' : score(n)}, ${range}`,
  nothingUnknown: 'tout est connu',

  // Compare
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

  // Import
  importTitle: 'Importer',
  importOf: (name) => `Ce que contient ${name}, face à ce qui est gardé ici. Rien n’a encore été changé.`,
  inFile: 'Dans le fichier',
  isNew: 'Nouveau',
  isSame: 'Identique ici',
  isDifferent: 'Différent ici',
  isRefused: 'Ne peut pas être repris',
  assessments: 'Évaluations',
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
  fileNotJson: (reason) => `Le fichier est endommagé ou n’est pas du JSON\u00a0: ${reason}.`,
  noRoom: 'Le stockage du navigateur est plein.',
  notStored: (reason) => `Le navigateur n’a pas pu l’enregistrer. (${reason})`,
  fileUnreadable: 'Le navigateur n’a pas pu lire le fichier.',
  otherFormat: (format) => (format
    ? `Son format est «\u00a0${format}\u00a0». Cette page lit «\u00a0amps-export\u00a0» et «\u00a0amps-assessment\u00a0».`
    : 'Il n’indique aucun format. Cette page lit «\u00a0amps-export\u00a0» et «\u00a0amps-assessment\u00a0».'),
  otherVersion: (version) => `Sa version de format est ${version || 'inconnue'}\u202f; cette page lit la version 1. `
    + 'Une version plus récente de cette page la lira peut-être.',
  listsMissing: 'Ses listes de comptes et d’évaluations manquent.',
  place: (kind, n, name) =>
    `${kind === 'accounts' ? 'Compte' : 'Évaluation'} ${number(n)}${name ? `, ${name}` : ''}`,
  asideInFile: 'Un enregistrement qui avait été mis de côté, car endommagé',
  twice: (id) => `Le fichier contient ${id} deux fois\u202f; la première compte.`,
  recordTooLarge: (size) => `Il fait ${megabytes(size)}. 1\u00a0Mo au plus est permis.`,
  frameFault: (member) => ofFrame[member],
  notJson: (reason) => `Il est endommagé\u00a0: ${reason}`,

  // Messages
  undo: 'Annuler',
  dismiss: 'Masquer',
  undone: 'Modification annulée.',
  notUndone: 'Un autre onglet a modifié cela entre-temps\u00a0: tout n’a pas pu être annulé.',
  memoryOnly: 'Ce navigateur ne laisse pas la page garder vos comptes\u00a0: ils seront perdus à sa fermeture. Un '
    + 'export les enregistre dans un fichier.',
  full: 'Le stockage du navigateur est plein. Ce que vous avez changé depuis n’est gardé que tant que cette page est '
    + 'ouverte. Un export enregistre tout dans un fichier\u202f; supprimer d’anciennes évaluations fait de la place.',
  failed: (reason) => 'Le navigateur n’a pas pu enregistrer vos dernières modifications. Elles ne sont gardées que '
    + `tant que cette page est ouverte. Un export enregistre tout dans un fichier. (${reason})`,
  parted: 'Un autre onglet a modifié cette évaluation en même temps. Les deux versions sont gardées\u00a0: celle-ci '
    + 'est désormais une évaluation à part, marquée «\u00a0d’un autre onglet\u00a0».',
  refreshed: 'Un autre onglet a modifié cette évaluation\u202f; voici son dernier état.',
  goneElsewhere: 'Un autre onglet a supprimé cette évaluation. Elle sera de nouveau gardée dès que vous la '
    + 'modifierez ici.',
  notRemoved: 'Un autre onglet a modifié cela entre-temps\u00a0: rien n’a été supprimé.',
  accountKept: 'Un autre onglet a modifié le compte entre-temps\u202f; sa version reste.',
  draftDamaged: (reason) => 'Les réponses gardées de la dernière fois sont illisibles. Elles ont été mises de côté, '
    + `pas supprimées. ${reason}`,
  damaged: (n) => count(n, {
    one: '# enregistrement était illisible et a été mis de côté, pas supprimé.',
    other: '# enregistrements étaient illisibles et ont été mis de côté, pas supprimés.',
  }),
  show: 'Afficher',
  setAside: 'Mis de côté',
  setAsideText: 'Ces enregistrements sont illisibles. Ils restent stockés et font partie de chaque export.',
  damagedName: (kind, id) => `${kind === 'accounts' ? 'Compte' : 'Évaluation'} ${id.slice(0, 80)}`,
  copyKept: 'Copier ce qui a été gardé',
  copied: 'Copié',
  shared: 'Gardé comme nouveau compte.',
  askSame: (name) => `Il y a déjà un compte ${name} ici. Est-ce le même\u202f?`,
  sameYes: 'Même compte',
  sameNo: 'Autre compte',
  keptWith: (name) => `Gardé avec ${name}.`,
  keptBefore: 'C’était déjà gardé\u202f; le voici.',
  notOpened: (message) => `Cette évaluation ne peut pas être ouverte ici. ${message}`,

  // The page saved as one file
  ownFile: 'Ce fichier contient le calculateur et vos réponses. Il fonctionne sans réseau et n’envoie rien. Les '
    + 'modifications sont gardées quand vous enregistrez une copie.',
  deadCopy: 'Un navigateur a enregistré cette copie du calculateur de lui-même. Elle ne fonctionne pas\u00a0: elle '
    + 'montre l’état d’alors, et rien ne peut y être changé. «\u00a0Enregistrer une copie\u00a0», dans le '
    + 'calculateur, écrit un fichier qui fonctionne.',
  saveCopy: 'Enregistrer une copie',
  noAccountsInFile: 'Pas encore de compte. Répondez à une question et le compte apparaît ici.',
  allInFile: 'Tout est dans ce fichier',
  notInFile: 'Modifications non enregistrées',
  copySaved: (name) => `Enregistré sous ${name}. Ouvrez ce fichier pour continuer.`,
  copyFailed: (reason) => `La copie n’a pas pu être enregistrée. (${reason})`,
  fileUnread: (reason) => `Les réponses de ce fichier ne peuvent pas être affichées. ${reason}`,
  fileNotLost: 'Elles ne sont pas perdues\u00a0: elles accompagnent, mises de côté, chaque copie que vous '
    + 'enregistrez ici.',
  cutOff: 'Elles manquent\u00a0: le fichier a été coupé. Rien ne peut y être sauvé\u202f; cherchez une copie plus '
    + 'ancienne.',
  changedOutside: 'Elles sont endommagées ou ont été modifiées avec un autre programme\u00a0: un score pourrait être '
    + 'faux.',
  lookInside: 'Voir ce qui est lisible',
  thisFile: 'ce fichier',
  saveAnswers: 'Enregistrer les réponses dans un fichier',
  lost: 'Ce qui a été changé après le dernier enregistrement par la page elle-même est endommagé. Voici les réponses '
    + 'd’avant.',
  twoVersions: 'Ce fichier contient deux versions des réponses, et rien ne dit avec certitude '
    + 'laquelle est la plus récente. L’une d’elles est affichée.',
  seeOther: 'Voir l’autre',
  engineGone: 'Vos réponses dans ce fichier sont intactes. Enregistrez-les dans un fichier, et importez-le dans le '
    + 'calculateur AMPS ou dans une autre page enregistrée.',
  modelGone: (reason) => `Le modèle qui sert à les évaluer est inutilisable. ${reason}`,
  emptyCopy: 'C’est une page enregistrée sans réponses.',
  checkImport: 'Les réponses de ce fichier sont endommagées ou ont été modifiées avec un autre programme. Ce qui est '
    + 'lisible est ci-dessous\u202f; regardez-le de près.',
};
