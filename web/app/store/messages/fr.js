/** Why records and files are refused in French. */
import { numbersIn, scoresIn } from '../../../ui/formats.js';

const number = numbersIn('fr');
const score = scoresIn('fr');

/** @param {number} bytes */
const megabytes = (bytes) => `${score(bytes / 1048576)}\u00a0Mo`;

const ofFrame = /** @type {Record<string, string>} */ ({
  record: 'Ce n’est pas un enregistrement.',
  id: 'Son identifiant manque ou n’est pas un texte de 200 caractères au plus.',
  revision: 'Sa révision n’est pas un nombre entier à partir de 1.',
  saved_at: 'L’heure à laquelle il a été enregistré est illisible.',
  account: 'Il ne contient pas de compte.',
  account_id: 'Il ne dit pas à quel compte il appartient.',
  document: 'Il ne contient pas de document.',
});

const ofKind = /** @type {Record<string, string>} */ ({
  accounts: 'Compte', assessments: 'Évaluation', plans: 'Plan', evidence: 'Preuve', frameworks: 'Cadre des indicateurs',
});

/** @type {Partial<import('./en.js').Messages>} */
export default {
  fileNotJson: (reason) => `Le fichier est endommagé ou n’est pas du JSON\u00a0: ${reason}.`,
  otherFormat: (format) => (format
    ? `Son format est «\u00a0${format}\u00a0». Cette page lit «\u00a0amps-export\u00a0» et «\u00a0amps-assessment\u00a0».`
    : 'Il n’indique aucun format. Cette page lit «\u00a0amps-export\u00a0» et «\u00a0amps-assessment\u00a0».'),
  otherVersion: (version) => `Sa version de format est ${version || 'inconnue'}\u202f; cette page lit la version 1. `
    + 'Une version plus récente de cette page la lira peut-être.',
  listsMissing: 'Ses listes de comptes et d’évaluations manquent.',
  place: (kind, n, name) =>
    `${ofKind[kind] ?? ofKind.assessments} ${number(n)}${name ? `, ${name}` : ''}`,
  asideInFile: 'Un enregistrement qui avait été mis de côté, car endommagé',
  twice: (id) => `Le fichier contient ${id} deux fois\u202f; la première compte.`,
  recordTooLarge: (size, most) => `Il fait ${megabytes(size)}. ${number(most / 1048576)}\u00a0Mo au plus est permis.`,
  frameFault: (member) => ofFrame[member],
  notJson: (reason) => `Il est endommagé\u00a0: ${reason}`,
  cutOff: 'Elles manquent\u00a0: le fichier a été coupé. Rien ne peut y être sauvé\u202f; cherchez une copie plus '
    + 'ancienne.',
  changedOutside: 'Elles sont endommagées ou ont été modifiées avec un autre programme\u00a0: un score pourrait être '
    + 'faux.',
  modelGone: (reason) => `Le modèle qui sert à les évaluer est inutilisable. ${reason}`,
  allowed: {
    text: 'un texte',
    name: 'un texte non vide',
    number: 'un nombre',
    whole: 'un nombre entier à partir de 0',
    correlation: 'un nombre de −1 à 1',
    day: 'un jour comme 2026-01-31',
    list: 'une liste',
    object: 'un objet',
  },
  memberMissing: (place, allowed) => `${place} manque\u202f; attendu\u00a0: ${allowed}.`,
  memberFault: (place, allowed, found) => `${place} vaut ${found}\u202f; attendu\u00a0: ${allowed}.`,
  moreFaults: (n) => `Et ${number(n)} de plus.`,
  isCustomerCopy: 'C’est la copie client d’un plan. Reprenez-la sur la page Plans.',
};
