/** Sharing, printing and saving in German. */
import { daysIn, numbersIn, percentsIn, scoresIn } from '../../../ui/formats.js';

const score = scoresIn('de');
const percent = percentsIn('de');
const number = numbersIn('de');
const date = daysIn('de');

/** @param {number} coverage */
const answered = (coverage) => percent(coverage < 100 ? Math.min(99, Math.round(coverage)) : 100);

/** @type {Partial<import('./en.js').Messages>} */
const handover = {
  score,
  date,
  comma: ', ',
  colon: ': ',

  // Menu
  share: 'Teilen',
  nothingYet: 'Wählen Sie zuerst eine Phase. Dann gibt es einen Score zum Teilen.',
  copyHead: 'Kopieren',
  saveHead: 'Speichern',
  link: 'Link',
  linkHint: 'Öffnet sich nur zum Lesen. Enthält Name, Antworten, Notizen und was von Hand gesetzt ist; kein '
    + 'Server sieht sie.',
  linkWhole: 'Mit Umsatz, Währung, Verlängerungsdatum, Segment und Zuständigen',
  vector: 'AMPS-Vektor',
  vectorHint: 'Die Antworten in einer Zeile, ohne Notizen.',
  note: 'CRM-Notiz',
  noteHint: 'Einfacher Text.',
  markdown: 'CRM-Notiz in Markdown',
  row: 'Tabellenzeile',
  rowHint: (sample) => `Zahlen wie ${sample}.`,
  svg: 'Score-Karte als SVG',
  png: 'Score-Karte als PNG',
  json: 'Antworten und Notizen als JSON',
  jsonHint: 'Mit allem, was über den Account bekannt ist.',
  print: 'Drucken oder als PDF speichern',

  // What happened
  copied: {
    link: 'Link kopiert.',
    vector: 'Vektor kopiert.',
    note: 'CRM-Notiz kopiert.',
    markdown: 'Markdown-Notiz kopiert.',
    row: 'Tabellenzeile kopiert.',
  },
  saved: (name) => `Gespeichert als ${name}.`,
  noPicture: 'Dieser Browser konnte die Karte nicht zeichnen. Speichern Sie sie stattdessen als SVG.',
  copyYourself: 'Selbst kopieren',
  pressCopy: 'Der Browser ließ die Seite nicht kopieren. Der Text ist markiert: Drücken Sie Strg+C oder ⌘C.',
  close: 'Schließen',
  dismiss: 'Ausblenden',

  // A shared link
  shared: 'Geteilte Bewertung',
  sharedHint: 'Sie lesen eine Kopie. Nichts wird aufbewahrt, bis Sie sie behalten.',
  madeWith: (name) => `Modell ${name}`,
  keep: 'Kopie behalten',
  notOpened: 'Dieser Link ließ sich nicht öffnen, und nichts wurde geändert.',
  reasons: {
    damaged: 'Er ist beschädigt oder unvollständig. Bitten Sie noch einmal darum, und kopieren Sie ihn ganz.',
    newer: 'Er stammt von einer neueren Version dieser Seite. Laden Sie die Seite neu, und versuchen Sie es erneut.',
    tooLarge: 'Er enthält über 1\u00a0MiB, mehr als jede Bewertung.',
    tooLong: 'Die Antworten und Notizen sind zu lang für einen Link. Speichern Sie sie stattdessen als JSON.',
    oldBrowser: 'Dieser Browser ist zu alt, um ihn zu entpacken. Aktualisieren Sie ihn, oder nehmen Sie einen anderen.',
    engine: 'Die Score-Berechnung wurde abgebrochen. Öffnen Sie den Link noch einmal.',
  },
  otherModel: (theirs, ours) =>
    `Er wurde mit dem Modell ${theirs} erstellt; diese Seite hat ${ours}. Öffnen Sie ihn mit jenem Modell.`,
  badAddress: (question) => `Der bei ${question} notierte Link ist keine Webadresse (http oder https).`,
  longNote: (question, most) => `Die Notiz bei ${question} hat über ${number(most)} Zeichen.`,
  badSource: (question, most) =>
    `Die bei ${question} notierte Quelle ist kein Text mit höchstens ${number(most)} Zeichen.`,

  // What is handed over
  title: 'AMPS Health Score',
  account: 'Account',
  noAccount: 'Account ohne Namen',
  stage: 'Phase',
  renewal: 'Verlängerung',
  owner: 'Zuständig',
  scoreHead: 'Score',
  noScore: 'Noch kein Score',
  tooEarly: 'Zu früh',
  range: 'Spanne',
  fromTo: (low, high) => `${score(low)} bis ${score(high)}`,
  allAnswered: 'Vollständig',
  certain: 'offene Fragen können die Einstufung nicht ändern',
  notCertain: 'offene Fragen könnten die Einstufung ändern',
  answered: 'Beantwortet',
  coverage: answered,
  coverageText: (coverage) => `${answered(coverage)} beantwortet`,
  override: 'Von Hand festgelegt',
  overrideText: (band, author, until, reason) =>
    `${band} von ${author}${until ? ` bis ${date(until)}` : ''}: ${reason}`,
  dimensions: 'Dimensionen',
  weight: (n) => `Gewicht ${percent(n)}`,
  blindSpots: 'Blinde Flecken',
  noBlindSpots: 'Keiner zeigt sich.',
  steps: 'Nächste Schritte',
  noSteps: 'Jede Antwort ist auf ihrer höchsten Stufe.',
  gain: (n) => `+${score(n)}`,
  swing: (n) => `±${score(n)}`,
  findOut: (question) => `Herausfinden: ${question}`,
  notes: 'Notizen',
  answers: 'Antworten und Notizen',
  more: (n) => `… und ${number(n)} weitere.`,
  notSure: 'Nicht sicher',
  notAnswered: 'Nicht beantwortet',
  stale: 'zu alt, gilt als unbekannt',
  source: 'Quelle',
  linkOf: 'Link',
  dateHead: 'Datum',
  model: 'Modell',
  legend: 'Gefüllt: erreicht. Schraffiert: unbekannt. Leer: verloren.',
  picture: (name, n, low, high) =>
    `${name}: ${n === null ? 'kein Score' : score(n)}, Spanne ${score(low)} bis ${score(high)}`,

  saveCopy: 'Kopie speichern',
  saveCopyHint: 'Eine HTML-Datei mit Rechner, Account, Antworten und Verlauf. Funktioniert ohne Netz.',
};

export default { handover };
