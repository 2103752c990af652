/** The list of accounts, one account and an import in German. */
import { countsIn, numbersIn, scoresIn } from '../../../../ui/formats.js';

const number = numbersIn('de');
const score = scoresIn('de');
const count = countsIn('de');

/** @param {number} bytes */
const megabytes = (bytes) => `${score(bytes / 1048576)}\u00a0MB`;
const assessments = { one: '# Bewertung', other: '# Bewertungen' };

const ofKind = /** @type {Record<string, string>} */ ({
  accounts: 'Account', assessments: 'Bewertung', plans: 'Plan', evidence: 'Beleg', frameworks: 'Rahmen der Kennzahlen',
});

/** @type {Partial<import('./en.js').Messages>} */
export default {
  accounts: 'Accounts',
  asPortfolio: 'Ihre Summen in Portfolio sehen',
  search: 'Suchen',
  account: 'Account',
  lastScore: 'Score heute',
  lastDay: 'Zuletzt bewertet',
  renewal: 'Verlängerung',
  newAccount: 'Neuer Account',
  noAccounts: 'Noch keine Accounts. Beantworten Sie eine Frage, und der Account wird hier aufbewahrt, nur in diesem '
    + 'Browser.',
  noneFound: (words) => `Kein Account passt zu „${words}“.`,
  found: (n) => count(n, { one: '# Account', other: '# Accounts' }),
  removeAccount: (name) => `${name} löschen`,
  removedAccount: (name, n) => `${name} und ${count(n, assessments)} gelöscht.`,
  anyRenewal: 'Irgendwann',
  bandsShown: 'Einstufungen',
  selectAccount: (name) => `${name} auswählen`,
  selectAll: 'Alle angezeigten auswählen',
  removeChosen: (n) => count(n, { one: '# Account löschen', other: '# Accounts löschen' }),
  removedAccounts: (n, assessments) => `${count(n, { one: '# Account', other: '# Accounts' })} und `
    + `${count(assessments, { one: '# Bewertung', other: '# Bewertungen' })} gelöscht.`,
  expiredAnswers: (n) => count(n, { one: '# Antwort ist abgelaufen', other: '# Antworten sind abgelaufen' }),
  ofValue: (value) => `von ${value}`,
  noneFits: 'Kein Account passt zu diesen Filtern.',
  showEverything: 'Alle Accounts zeigen',
  showAll: (n) => `Alle ${number(n)} zeigen`,
  tableFile: (name) => `${name} ist eine Tabelle. Tabellen mit Accounts liest die Seite Portfolio: Legen Sie sie dort ab.`,
  toPortfolio: 'Portfolio öffnen',
  importFile: 'Datei importieren',
  editTitle: 'Account',
  name: 'Name',
  arrLabel: 'Jährlich wiederkehrender Umsatz (ARR)',
  currency: 'Währung',
  renewalLabel: 'Verlängerungsdatum',
  segment: 'Segment',
  owner: 'Zuständig',
  save: 'Speichern',
  cancel: 'Abbrechen',
  badAmount: (example) => `Der Umsatz muss eine Zahl ab 0 sein, ohne Einheit, geschrieben wie ${example}.`,
  badDate: 'Das Verlängerungsdatum muss ein Tag wie 2026-01-31 sein.',
  tooLong: 'Bitte höchstens 200 Zeichen.',
  changedElsewhere: (differences) => `Ein anderer Tab hat diesen Account inzwischen gespeichert: ${differences}. `
    + 'Speichern Sie noch einmal, um das durch den Stand hier zu ersetzen.',
  nothing: 'nichts',
  importTitle: 'Importieren',
  chooseFile: 'Wählen Sie eine Datei, um zu sehen, was sie brächte: einen Export, eine Bewertung oder eine '
    + 'gespeicherte Seite. Nichts ändert sich, bevor Sie zustimmen.',
  importOf: (name) => `Was ${name} enthält, neben dem, was hier aufbewahrt ist. Noch wurde nichts geändert.`,
  inFile: 'In der Datei',
  isNew: 'Neu',
  isSame: 'Wie hier',
  isDifferent: 'Hier anders',
  isRefused: 'Nicht übernehmbar',
  assessments: 'Bewertungen',
  plans: 'Pläne',
  evidence: 'Belege',
  frameworks: 'Rahmen der Kennzahlen',
  modeAdd: 'Neues hinzufügen',
  modeAddText: 'Was hier ist, bleibt, wie es ist.',
  modeTake: 'Neues hinzufügen und bei Unterschieden die Fassung der Datei übernehmen',
  modeTakeText: (n) => count(n, {
    one: '# Datensatz hier wird überschrieben.', other: '# Datensätze hier werden überschrieben.',
  }),
  modeReplace: 'Alles hier durch die Datei ersetzen',
  modeReplaceText: (n) => count(n, {
    one: '# Datensatz, den die Datei nicht enthält, wird gelöscht.',
    other: '# Datensätze, die die Datei nicht enthält, werden gelöscht.',
  }),
  sameTitle: 'Gibt es diese Accounts hier schon?',
  sameAs: (name) => `Derselbe wie ${name}`,
  doImport: 'Importieren',
  skippedTitle: 'Was übersprungen wird, und warum',
  moreSkipped: (n) => `Und ${number(n)} weitere.`,
  imported: (written, skipped, deleted) => `${count(written, { one: '# Datensatz', other: '# Datensätze' })} `
    + `importiert, ${number(skipped)} übersprungen${deleted ? `, ${number(deleted)} gelöscht` : ''}.`,
  nothingToImport: 'Es gibt nichts zu importieren: Alles in der Datei ist schon hier oder kann nicht übernommen werden.',
  fileRefused: (name, reason) => `${name} wurde nicht importiert. ${reason} Es wurde nichts geändert.`,
  fileTooLarge: (size, most) => `Die Datei hat ${megabytes(size)}. Erlaubt sind höchstens ${megabytes(most)}.`,
  noRoom: 'Der Speicher des Browsers ist voll.',
  notStored: (reason) => `Der Browser konnte es nicht speichern. (${reason})`,
  fileUnreadable: 'Der Browser konnte die Datei nicht lesen.',
  setAside: 'Beiseitegelegt',
  setAsideText: 'Diese Datensätze sind nicht lesbar. Sie bleiben gespeichert und sind Teil jedes Exports.',
  damagedName: (kind, id) => `${ofKind[kind] ?? ofKind.assessments} ${id.slice(0, 80)}`,
  copied: 'Kopiert',
  noAccountsInFile: 'Noch keine Accounts. Beantworten Sie eine Frage, und der Account erscheint hier.',
  thisFile: 'diese Datei',
  twoVersions: 'Diese Datei enthält zwei Fassungen der Antworten, und nichts sagt sicher, welche '
    + 'neuer ist. Eine davon ist zu sehen.',
  seeOther: 'Die andere ansehen',
  emptyCopy: 'Es ist eine gespeicherte Seite ohne Antworten.',
  checkImport: 'Die Antworten in dieser Datei sind beschädigt oder wurden mit einem anderen Programm geändert. Was '
    + 'lesbar ist, steht unten; sehen Sie es genau durch.',
};
