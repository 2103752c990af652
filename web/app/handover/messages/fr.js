/** Sharing, printing and saving in French. */
import { daysIn, numbersIn, percentsIn, scoresIn } from '../../../ui/formats.js';

const score = scoresIn('fr');
const percent = percentsIn('fr');
const number = numbersIn('fr');
const date = daysIn('fr');

/** @param {number} coverage */
const answered = (coverage) => percent(coverage < 100 ? Math.min(99, Math.round(coverage)) : 100);

/** @type {Partial<import('./en.js').Messages>} */
const handover = {
  score,
  date,
  comma: ', ',
  colon: '\u00a0: ',

  // Menu
  share: 'Partager',
  nothingYet: 'Choisissez d’abord une phase. Il y aura alors un score à partager.',
  copyHead: 'Copier',
  saveHead: 'Enregistrer',
  link: 'Lien',
  linkHint: 'S’ouvre en lecture seule. Contient nom, réponses, notes et ce qui a été fixé à la main\u202f; '
    + 'aucun serveur ne les voit.',
  linkWhole: 'Avec revenu, devise, date de renouvellement, segment et responsable',
  vector: 'Vecteur AMPS',
  vectorHint: 'Les réponses en une ligne, sans les notes.',
  note: 'Note pour le CRM',
  noteHint: 'Texte brut.',
  markdown: 'Note pour le CRM en Markdown',
  row: 'Ligne de tableur',
  rowHint: (sample) => `Nombres comme ${sample}.`,
  svg: 'Fiche de score en SVG',
  png: 'Fiche de score en PNG',
  json: 'Réponses et notes en JSON',
  jsonHint: 'Avec tout ce qui est connu du compte.',
  print: 'Imprimer ou enregistrer en PDF',

  // What happened
  copied: {
    link: 'Lien copié.',
    vector: 'Vecteur copié.',
    note: 'Note pour le CRM copiée.',
    markdown: 'Note en Markdown copiée.',
    row: 'Ligne de tableur copiée.',
  },
  saved: (name) => `Enregistré sous ${name}.`,
  noPicture: 'Ce navigateur n’a pas pu dessiner la fiche. Enregistrez-la plutôt en SVG.',
  copyYourself: 'Copiez vous-même',
  pressCopy: 'Le navigateur n’a pas laissé la page copier. Le texte est sélectionné\u00a0: appuyez sur Ctrl+C ou ⌘C.',
  close: 'Fermer',
  dismiss: 'Masquer',

  // A shared link
  shared: 'Évaluation partagée',
  sharedHint: 'Vous lisez une copie. Rien n’est stocké tant que vous ne la gardez pas.',
  madeWith: (name) => `Modèle ${name}`,
  keep: 'Garder une copie',
  notOpened: 'Ce lien n’a pas pu être ouvert, et rien n’a été changé.',
  reasons: {
    damaged: 'Il est endommagé ou incomplet. Demandez-le à nouveau, et copiez-le en entier.',
    newer: 'Il a été créé par une version plus récente de cette page. Rechargez la page et réessayez.',
    tooLarge: 'Il contient plus de 1\u00a0Mio, plus que toute évaluation.',
    tooLong: 'Les réponses et les notes sont trop longues pour un lien. Enregistrez-les plutôt en JSON.',
    oldBrowser: 'Ce navigateur est trop ancien pour le décompresser. Mettez-le à jour, ou utilisez-en un autre.',
    engine: 'Le moteur de calcul s’est arrêté. Ouvrez le lien à nouveau.',
  },
  otherModel: (theirs, ours) =>
    `Il a été créé avec le modèle ${theirs}\u202f; cette page a ${ours}. Ouvrez-le avec ce modèle-là.`,
  badAddress: (question) => `Le lien noté à ${question} n’est pas une adresse web (http ou https).`,
  longNote: (question, most) => `La note à ${question} a plus de ${number(most)} caractères.`,
  badSource: (question, most) =>
    `La source notée à ${question} n’est pas un texte de ${number(most)} caractères au plus.`,

  // What is handed over
  title: 'Score de santé AMPS',
  account: 'Compte',
  noAccount: 'Compte sans nom',
  stage: 'Phase',
  renewal: 'Renouvellement',
  owner: 'Responsable',
  scoreHead: 'Score',
  noScore: 'Pas encore de score',
  tooEarly: 'Trop tôt',
  range: 'Fourchette',
  fromTo: (low, high) => `de ${score(low)} à ${score(high)}`,
  allAnswered: 'Complet',
  certain: 'les questions sans réponse ne peuvent plus changer la catégorie',
  notCertain: 'les questions sans réponse pourraient changer la catégorie',
  answered: 'Renseigné',
  coverage: answered,
  coverageText: (coverage) => `renseigné à ${answered(coverage)}`,
  override: 'Fixé à la main',
  overrideText: (band, author, until, reason) =>
    `${band} par ${author}${until ? ` jusqu’au ${date(until)}` : ''}\u00a0: ${reason}`,
  dimensions: 'Dimensions',
  weight: (n) => `poids ${percent(n)}`,
  blindSpots: 'Angles morts',
  noBlindSpots: 'Aucun ne se montre.',
  steps: 'Prochaines actions',
  noSteps: 'Chaque réponse est à son niveau le plus haut.',
  gain: (n) => `+${score(n)}`,
  swing: (n) => `±${score(n)}`,
  findOut: (question) => `À éclaircir\u00a0: ${question}`,
  notes: 'Notes',
  answers: 'Réponses et notes',
  more: (n) => `… et ${number(n)} de plus.`,
  notSure: 'Je ne sais pas',
  notAnswered: 'Sans réponse',
  stale: 'trop ancienne, compte comme inconnue',
  source: 'Source',
  linkOf: 'Lien',
  dateHead: 'Date',
  model: 'Modèle',
  legend: 'Plein\u00a0: acquis. Hachuré\u00a0: inconnu. Vide\u00a0: perdu.',
  picture: (name, n, low, high) =>
    `${name}\u00a0: ${n === null ? 'pas de score' : score(n)}, fourchette de ${score(low)} à ${score(high)}`,

  saveCopy: 'Enregistrer une copie',
  saveCopyHint: 'Un fichier HTML avec calculateur, compte, réponses et historique. Fonctionne sans réseau.',
};

export default { handover };
