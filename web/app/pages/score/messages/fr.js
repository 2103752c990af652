/** The page that scores an account in French. */
import { countsIn, daysIn, numbersIn, scoresIn } from '../../../../ui/formats.js';

const number = numbersIn('fr');
const score = scoresIn('fr');
const date = daysIn('fr');
const count = countsIn('fr');

/** @type {Partial<import('./en.js').Messages>} */
export default {
  pageTitle: 'Calculateur du score de santé AMPS',
  scoreLabel: 'Score',
  firstQuestion: 'Vont-ils renouveler, et pouvez-vous le prouver\u00a0?',
  firstText: 'AMPS pose treize questions sur l’alignement, les jalons, les preuves et les signaux (Alignment, Milestones, Proof, Signals) '
    + 'et dit à quel point un compte est proche d’une valeur prouvée. Deux minutes, et rien ne quitte votre navigateur.',
  firstMethod: '<1>Comment ça marche</1> · Cadre de Donald Uhlmann',
  firstExample: 'Exemple\u00a0: bons signaux, peu de preuves, renouvellement proche',
  firstStep: (step) => `Première étape\u00a0: ${step}`,
  what: 'Ce que mesure AMPS',
  whatValue: 'Un score de santé doit dire si le client jugera que le contrat mérite d’être gardé. AMPS mesure à quel '
    + 'point un compte est proche d’une <1>valeur prouvée</1>\u00a0: si vous partagez une même définition du succès, '
    + 'si le résultat progresse, si les décideurs pourraient le dire aujourd’hui, et ce que votre propre jugement '
    + 'éclairé y ajoute. L’activité seule ne rapporte rien.',
  whatUnknown: 'Ce que vous ne savez pas compte comme inconnu. Le score est donné avec la fourchette que laissent '
    + 'vos questions ouvertes. Si toute la fourchette se trouve dans une catégorie, elles ne peuvent plus la changer. Le score '
    + 'vaut ce que valent les réponses\u00a0: il structure le jugement, il ne le remplace pas, et il n’a pas été '
    + 'calibré sur vos renouvellements.',
  weightsTitle: 'Comment les poids évoluent selon la phase',
  weightsText: 'Les quatre dimensions sont toujours toutes présentes. Seule leur part dans le score change.',
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
  bar: 'Compte',
  edit: (name) => `${name}\u00a0: modifier le compte`,
  historyOf: (n) => `Historique (${number(n)})`,
  saveAsNew: 'Nouvelle évaluation',
  saving: 'Enregistrement',
  saved: 'Enregistré dans ce navigateur',
  notSaved: 'Non enregistré',
  old: (day) => `Évaluation du ${date(day)}, en lecture seule.`,
  goOn: 'Continuer à partir d’ici',
  toLatest: 'Revenir à la dernière',
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
  draftDamaged: (reason) => 'Les réponses gardées de la dernière fois sont illisibles. Elles ont été mises de côté, '
    + `pas supprimées. ${reason}`,
  damaged: (n) => count(n, {
    one: '# enregistrement était illisible et a été mis de côté, pas supprimé.',
    other: '# enregistrements étaient illisibles et ont été mis de côté, pas supprimés.',
  }),
  show: 'Afficher',
  shared: 'Gardé comme nouveau compte.',
  askSame: (name) => `Il y a déjà un compte ${name} ici. Est-ce le même\u202f?`,
  sameYes: 'Même compte',
  sameNo: 'Autre compte',
  keptWith: (name) => `Gardé avec ${name}.`,
  keptBefore: 'C’était déjà gardé\u202f; le voici.',
  notOpened: (message) => `Cette évaluation ne peut pas être ouverte ici. ${message}`,
  unknownView: (view) => `Il n’y a pas de page «\u00a0${view}\u00a0» ici. Voici le score.`,
  unknownAccount: 'Le compte de cette adresse n’est pas conservé dans ce navigateur. Voici ce qui y est conservé.',
  unknownAssessment: 'Une évaluation de cette adresse n’est pas conservée dans ce navigateur. Voici ce qui est '
    + 'conservé du compte.',
  ownFile: 'Ce fichier contient le calculateur et vos réponses. Il fonctionne sans réseau et n’envoie rien. Les '
    + 'modifications sont gardées quand vous enregistrez une copie.',
  deadCopy: 'Un navigateur a enregistré cette copie du calculateur de lui-même. Elle ne fonctionne pas\u00a0: elle '
    + 'montre l’état d’alors, et rien ne peut y être changé. «\u00a0Enregistrer une copie\u00a0», dans le '
    + 'calculateur, écrit un fichier qui fonctionne.',
  saveCopy: 'Enregistrer une copie',
  allInFile: 'Tout est dans ce fichier',
  notInFile: 'Modifications non enregistrées',
  copySaved: (name) => `Enregistré sous ${name}. Ouvrez ce fichier pour continuer.`,
  copyFailed: (reason) => `La copie n’a pas pu être enregistrée. (${reason})`,
  fileUnread: (reason) => `Les réponses de ce fichier ne peuvent pas être affichées. ${reason}`,
  fileNotLost: 'Elles ne sont pas perdues\u00a0: elles accompagnent, mises de côté, chaque copie que vous '
    + 'enregistrez ici.',
  lookInside: 'Voir ce qui est lisible',
  saveAnswers: 'Enregistrer les réponses dans un fichier',
  lost: 'Ce qui a été changé après le dernier enregistrement par la page elle-même est endommagé. Voici les réponses '
    + 'd’avant.',
  engineGone: 'Vos réponses dans ce fichier sont intactes. Enregistrez-les dans un fichier, et importez-le dans le '
    + 'calculateur AMPS ou dans une autre page enregistrée.',
  planTab: 'Plan',
  planTitleOf: (name) => `${name} : plan`,
};
