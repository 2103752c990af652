/** Why records and files are refused in German. */
import { numbersIn, scoresIn } from '../../../ui/formats.js';

const number = numbersIn('de');
const score = scoresIn('de');

/** @param {number} bytes */
const megabytes = (bytes) => `${score(bytes / 1048576)}\u00a0MB`;

const ofFrame = /** @type {Record<string, string>} */ ({
  record: 'Es ist kein Datensatz.',
  id: 'Die Kennung fehlt oder ist kein Text mit höchstens 200 Zeichen.',
  revision: 'Die Revision ist keine ganze Zahl ab 1.',
  saved_at: 'Der Zeitpunkt der Speicherung ist nicht lesbar.',
  account: 'Es ist kein Account enthalten.',
  account_id: 'Es ist nicht angegeben, zu welchem Account der Datensatz gehört.',
  document: 'Es ist kein Dokument enthalten.',
});

const ofKind = /** @type {Record<string, string>} */ ({
  accounts: 'Account', assessments: 'Bewertung', plans: 'Plan', evidence: 'Beleg', frameworks: 'Rahmen der Kennzahlen',
});

/** @type {Partial<import('./en.js').Messages>} */
export default {
  fileNotJson: (reason) => `Die Datei ist beschädigt oder kein JSON: ${reason}.`,
  otherFormat: (format) => (format
    ? `Ihr Format ist „${format}“. Diese Seite liest „amps-export“ und „amps-assessment“.`
    : 'Sie nennt kein Format. Diese Seite liest „amps-export“ und „amps-assessment“.'),
  otherVersion: (version) => `Ihre Formatversion ist ${version || 'unbekannt'}; diese Seite liest Version 1. Eine `
    + 'neuere Version dieser Seite kann sie vielleicht lesen.',
  listsMissing: 'Ihre Listen von Accounts und Bewertungen fehlen.',
  place: (kind, n, name) =>
    `${ofKind[kind] ?? ofKind.assessments} ${number(n)}${name ? `, ${name}` : ''}`,
  asideInFile: 'Ein Datensatz, der als beschädigt beiseitegelegt worden war',
  twice: (id) => `Die Datei enthält ${id} zweimal; der erste zählt.`,
  recordTooLarge: (size, most) => `Es sind ${megabytes(size)}. Erlaubt ist höchstens ${number(most / 1048576)}\u00a0MB.`,
  frameFault: (member) => ofFrame[member],
  notJson: (reason) => `Der Inhalt ist beschädigt: ${reason}`,
  cutOff: 'Sie fehlen: Die Datei wurde abgeschnitten. In ihr ist nichts zu retten; suchen Sie eine ältere Kopie.',
  changedOutside: 'Sie sind beschädigt oder wurden mit einem anderen Programm geändert; ein Score könnte falsch sein.',
  modelGone: (reason) => `Das Modell, mit dem sie bewertet werden, ist nicht verwendbar. ${reason}`,
  allowed: {
    text: 'ein Text',
    name: 'ein nicht leerer Text',
    number: 'eine Zahl',
    whole: 'eine ganze Zahl ab 0',
    correlation: 'eine Zahl von −1 bis 1',
    day: 'ein Tag wie 2026-01-31',
    list: 'eine Liste',
    object: 'ein Objekt',
  },
  memberMissing: (place, allowed) => `${place} fehlt; erlaubt ist: ${allowed}.`,
  memberFault: (place, allowed, found) => `${place} ist ${found}; erlaubt ist: ${allowed}.`,
  moreFaults: (n) => `Und ${number(n)} weitere.`,
  isCustomerCopy: 'Es ist die Kundenkopie eines Plans. Übernehmen Sie sie auf der Seite Pläne.',
};
