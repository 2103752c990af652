/** The site in German. */
import { countsIn, daysIn, numbersIn, percentsIn, scoresIn } from '../../widget/formats.js';
import widget from '../../widget/messages/de.js';
import handover from '../handover/messages/de.js';

const number = numbersIn('de');
const score = scoresIn('de');
const percent = percentsIn('de');
const date = daysIn('de');
const count = countsIn('de');
const exact = new Intl.NumberFormat('de', {
  minimumFractionDigits: 1, maximumFractionDigits: 2, signDisplay: 'exceptZero',
});

/** With its sign, a minus as wide as the plus. @param {number} n */
const effect = (n) => {
  const shown = exact.format(n).replace('-', '−');
  // Not nothing, only too small for two decimals.
  return n !== 0 && !/[1-9]/.test(shown) ? (n > 0 ? '+<0,01' : '−<0,01') : shown;
};

/** @param {number} bytes */
const megabytes = (bytes) => `${score(bytes / 1048576)}\u00a0MB`;

const assessments = { one: '# Bewertung', other: '# Bewertungen' };

const ofFrame = /** @type {Record<string, string>} */ ({
  record: 'Es ist kein Datensatz.',
  id: 'Die Kennung fehlt oder ist kein Text mit höchstens 200 Zeichen.',
  revision: 'Die Revision ist keine ganze Zahl ab 1.',
  saved_at: 'Der Zeitpunkt der Speicherung ist nicht lesbar.',
  account: 'Es ist kein Account enthalten.',
  account_id: 'Es ist nicht angegeben, zu welchem Account der Datensatz gehört.',
  document: 'Es ist kein Bewertungsdokument enthalten.',
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
  pageTitle: 'AMPS-Health-Score-Rechner',
  title: 'AMPS Health Score',
  question: 'Wie nah ist dieser Account an nachgewiesenem Wert?',
  language: 'Sprache',
  scoreLabel: 'Score',
  what: 'Was AMPS misst',
  whatValue: 'Ein Health Score soll sagen, ob ein Kunde den Vertrag für erhaltenswert halten wird. AMPS misst, wie nah '
    + 'ein Account an <1>nachgewiesenem Wert</1> ist: ob Sie eine gemeinsame Definition von Erfolg haben, ob sich das '
    + 'Ergebnis bewegt, ob die Entscheidenden das heute sagen könnten, und was Ihr eigenes fundiertes Urteil '
    + 'hinzufügt. Aktivität allein bringt nichts.',
  whatUnknown: 'Was Sie nicht wissen, zählt als unbekannt. Der Score kommt mit der Spanne, die Ihre offenen Fragen '
    + 'lassen, und eine Einstufung heißt nur dann sicher, wenn die ganze Spanne darin liegt. Der Score ist so gut wie '
    + 'die Antworten: Er ordnet das Urteil, er ersetzt es nicht, und er wurde nicht an Ihren Verlängerungen '
    + 'kalibriert.',
  weightsTitle: 'Wie sich die Gewichte mit der Phase verschieben',
  weightsText: 'Die vier Dimensionen sind immer alle dabei. Nur ihr Anteil am Score ändert sich.',
  dimension: 'Dimension',
  missed: 'Was gewöhnliche Health Scores übersehen',
  usageNoise: 'Nutzungsrauschen',
  usageNoiseText: 'Aktivität ohne Bezug zu einem Ergebnis. Auch geschäftige Accounts gehen.',
  sentiment: 'Nachlaufende oder höfliche Stimmung',
  sentimentText: 'Gute Laune, die den Rückzug bis zum Verlängerungsgespräch verdeckt.',
  stopsShort: 'Wert bleibt stecken',
  stopsShortText: 'Eine großartige tägliche Ansprechperson, und eine Führungskraft, die nichts davon weiß.',
  privacy: 'Datenschutz',
  privacyText: 'Der Score wird auf Ihrem Gerät berechnet. Ihre Accounts und Antworten bleiben im Speicher dieses '
    + 'Browsers und werden nie irgendwohin gesendet; diese Seite verlangt kein Benutzerkonto und setzt kein Cookie.',
  credit: 'AMPS Health Score Framework, entwickelt von Donald Uhlmann.',
  pages: 'Mehr über AMPS',
  toScore: 'Rechner',
  toMethod: 'Methode',
  toDevelopers: 'Für Entwickler',
  toPrivacy: 'Datenschutz',
  toNew: 'Neuigkeiten',
  toAccess: 'Barrierefreiheit',
  worksOffline: 'Funktioniert offline',
  offline: 'Offline. Alles funktioniert weiter.',
  newVersion: 'Eine neue Version dieser Seite ist bereit.',
  useNow: 'Jetzt verwenden',
  otherTabs: 'Ein anderer Tab verwendet noch die jetzige Version. Schließen Sie die anderen Tabs dieser '
    + 'Website, und wählen Sie dann noch einmal „Jetzt verwenden“.',

  // The row above the widget
  bar: 'Accounts',
  unnamed: 'Account ohne Namen',
  edit: (name) => `${name}: Account bearbeiten`,
  historyOf: (n) => `Verlauf (${number(n)})`,
  allAccounts: 'Alle Accounts',
  saveAsNew: 'Neue Bewertung',
  saving: 'Wird gespeichert',
  saved: 'In diesem Browser gespeichert',
  notSaved: 'Nicht gespeichert',
  back: 'Zurück zum Score',
  old: (day) => `Bewertung vom ${date(day)}, nur zum Lesen.`,
  goOn: 'Von hier weitermachen',
  toLatest: 'Zurück zur neuesten',

  // Accounts
  accounts: 'Accounts',
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
  noStage: 'noch keine Phase',
  noScore: 'noch kein Score',
  otherModel: 'anderes Modell',
  remove: 'Löschen',
  removeAccount: (name) => `${name} löschen`,
  removedAccount: (name, n) => `${name} und ${count(n, assessments)} gelöscht.`,
  exportAll: 'Alles exportieren',
  importFile: 'Datei importieren',
  arr: (currency, amount) => `ARR ${number(amount)} ${currency}`.trim(),

  // One account
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
  unclearAmount: (...[one, other]) => `Das lässt sich als ${one} oder als ${other} lesen. Bitte schreiben Sie eines davon.`,
  understood: (number) => `Verstanden als ${number}`,
  badDate: 'Das Verlängerungsdatum muss ein Tag wie 2026-01-31 sein.',
  oddDate: (day) => `Stimmt das Jahr von ${date(day)}? Wenn ja, speichern Sie noch einmal.`,
  tooLong: 'Bitte höchstens 200 Zeichen.',
  changedElsewhere: (differences) => `Ein anderer Tab hat diesen Account inzwischen gespeichert: ${differences}. `
    + 'Speichern Sie noch einmal, um das durch den Stand hier zu ersetzen.',
  nothing: 'nichts',

  // History
  historyTitle: (name) => `Verlauf von ${name}`,
  noHistory: 'Noch keine Bewertungen. Beantworten Sie eine Frage, und die erste erscheint hier.',
  oneOnly: 'Ein Trend braucht zwei Bewertungen. „Neue Bewertung“ behält diese und beginnt die nächste.',
  ownDay: 'Jeder Score gilt für seinen eigenen Tag. Antworten, die seither veraltet sind, zählen hier noch mit.',
  day: 'Datum',
  scoreHead: 'Score',
  rangeHead: 'Spanne',
  coverageHead: 'Beantwortet',
  select: 'Vergleichen',
  selectDay: (day) => `Bewertung vom ${date(day)} vergleichen`,
  openDay: (day) => `Bewertung vom ${date(day)} öffnen`,
  removeDay: (day) => `Bewertung vom ${date(day)} löschen`,
  removedDay: (name, day) => `${name}: Bewertung vom ${date(day)} gelöscht.`,
  compare: 'Die beiden vergleichen',
  selectTwo: 'Wählen Sie zwei Bewertungen aus, um sie zu vergleichen.',
  current: 'neueste',
  fromTab: 'aus einem anderen Tab',
  range: (low, high) => `${score(low)} bis ${score(high)}`,
  coverage: (coverage) => percent(coverage < 100 ? Math.min(99, Math.round(coverage)) : 100),
  trend: (name) => `Trend von ${name}`,
  trendText: (points) => `Score und Spanne zu jedem Datum: ${points.join('; ')}. Unbekanntes ist schraffiert.`,
  trendPoint: (day, n, range) => `${date(day)} ${n === null ? 'kein Score' : score(n)}, ${range}`,
  nothingUnknown: 'nichts unbekannt',

  // Compare
  compareTitle: (name) => `Was sich bei ${name} geändert hat`,
  compareDays: (from, to) => `Vom ${date(from)} bis zum ${date(to)}`,
  backToHistory: 'Zurück zum Verlauf',
  cause: 'Ursache',
  difference: 'Differenz',
  effectHead: 'Punkte',
  pole: (day, stage) => `${date(day)}, ${stage}`,
  levels: (was, is) => `${was} → ${is}`,
  weights: (dimension, was, is) => `Gewicht von ${dimension} ${percent(was)} → ${percent(is)}`,
  coverageEffect: 'Fragen, die nur in einer der beiden beantwortet sind',
  noEffect: (n) => count(n, { one: '# Ursache ohne Wirkung', other: '# Ursachen ohne Wirkung' }),
  noChange: 'Zwischen den beiden hat sich nichts geändert, was zählt.',
  addUp: 'Die Wirkungen ergeben zusammen genau die Differenz; was hier steht, ist gerundet.',
  staleCount: 'Antworten, die an ihrem Tag zu alt waren, zählen hier so, wie sie gegeben wurden; ein Score kann daher '
    + 'vom Verlauf abweichen.',
  stepText: (from, to) => `Von ${score(from)} auf ${score(to)}.`,
  scaleText: (low, high) => `Das Bild zeigt ${number(low)} bis ${number(high)} Punkte.`,
  cannotCompare: (reason) => `Diese beiden lassen sich nicht vergleichen. ${reason}`,

  loading: 'Die beiden werden verglichen',
  again: 'Erneut versuchen',

  // Import
  importTitle: 'Importieren',
  importOf: (name) => `Was ${name} enthält, neben dem, was hier aufbewahrt ist. Noch wurde nichts geändert.`,
  inFile: 'In der Datei',
  isNew: 'Neu',
  isSame: 'Wie hier',
  isDifferent: 'Hier anders',
  isRefused: 'Nicht übernehmbar',
  assessments: 'Bewertungen',
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
  fileNotJson: (reason) => `Die Datei ist beschädigt oder kein JSON: ${reason}.`,
  noRoom: 'Der Speicher des Browsers ist voll.',
  notStored: (reason) => `Der Browser konnte es nicht speichern. (${reason})`,
  fileUnreadable: 'Der Browser konnte die Datei nicht lesen.',
  otherFormat: (format) => (format
    ? `Ihr Format ist „${format}“. Diese Seite liest „amps-export“ und „amps-assessment“.`
    : 'Sie nennt kein Format. Diese Seite liest „amps-export“ und „amps-assessment“.'),
  otherVersion: (version) => `Ihre Formatversion ist ${version || 'unbekannt'}; diese Seite liest Version 1. Eine `
    + 'neuere Version dieser Seite kann sie vielleicht lesen.',
  listsMissing: 'Ihre Listen von Accounts und Bewertungen fehlen.',
  place: (kind, n, name) =>
    `${kind === 'accounts' ? 'Account' : 'Bewertung'} ${number(n)}${name ? `, ${name}` : ''}`,
  asideInFile: 'Ein Datensatz, der als beschädigt beiseitegelegt worden war',
  twice: (id) => `Die Datei enthält ${id} zweimal; der erste zählt.`,
  recordTooLarge: (size) => `Es sind ${megabytes(size)}. Erlaubt ist höchstens 1\u00a0MB.`,
  frameFault: (member) => ofFrame[member],
  notJson: (reason) => `Der Inhalt ist beschädigt: ${reason}`,

  // Messages
  undo: 'Rückgängig',
  dismiss: 'Ausblenden',
  undone: 'Rückgängig gemacht.',
  notUndone: 'Ein anderer Tab hat das inzwischen geändert, daher ließ sich nicht alles rückgängig machen.',
  memoryOnly: 'Dieser Browser lässt die Seite Ihre Accounts nicht aufbewahren: Sie gehen verloren, wenn er schließt. '
    + 'Ein Export sichert sie als Datei.',
  full: 'Der Speicher des Browsers ist voll. Was Sie seither geändert haben, bleibt nur, solange diese Seite offen ist. '
    + 'Ein Export sichert alles als Datei; alte Bewertungen zu löschen, schafft Platz.',
  failed: (reason) => 'Der Browser konnte Ihre letzten Änderungen nicht speichern. Sie bleiben nur, solange diese Seite '
    + `offen ist. Ein Export sichert alles als Datei. (${reason})`,
  parted: 'Ein anderer Tab hat diese Bewertung gleichzeitig geändert. Beide Fassungen sind aufbewahrt: Diese ist jetzt '
    + 'eine eigene Bewertung mit der Angabe „aus einem anderen Tab“.',
  refreshed: 'Ein anderer Tab hat diese Bewertung geändert; das ist ihr neuester Stand.',
  goneElsewhere: 'Ein anderer Tab hat diese Bewertung gelöscht. Sie wird wieder aufbewahrt, sobald Sie sie hier ändern.',
  notRemoved: 'Ein anderer Tab hat das inzwischen geändert, daher wurde es nicht gelöscht.',
  accountKept: 'Ein anderer Tab hat den Account inzwischen geändert; dessen Fassung bleibt.',
  draftDamaged: (reason) => 'Die vom letzten Mal aufbewahrten Antworten sind nicht lesbar und wurden beiseitegelegt, '
    + `nicht gelöscht. ${reason}`,
  damaged: (n) => count(n, {
    one: '# gespeicherter Datensatz ist nicht lesbar und wurde beiseitegelegt, nicht gelöscht.',
    other: '# gespeicherte Datensätze sind nicht lesbar und wurden beiseitegelegt, nicht gelöscht.',
  }),
  show: 'Zeigen',
  setAside: 'Beiseitegelegt',
  setAsideText: 'Diese Datensätze sind nicht lesbar. Sie bleiben gespeichert und sind Teil jedes Exports.',
  damagedName: (kind, id) => `${kind === 'accounts' ? 'Account' : 'Bewertung'} ${id.slice(0, 80)}`,
  copyKept: 'Aufbewahrtes kopieren',
  copied: 'Kopiert',
  shared: 'Als neuer Account aufbewahrt.',
  askSame: (name) => `Hier gibt es schon einen Account ${name}. Ist es derselbe?`,
  sameYes: 'Derselbe Account',
  sameNo: 'Ein anderer Account',
  keptWith: (name) => `Bei ${name} aufbewahrt.`,
  keptBefore: 'Das wurde schon aufbewahrt; hier ist es.',
  notOpened: (message) => `Diese Bewertung lässt sich hier nicht öffnen. ${message}`,

  // The page saved as one file
  ownFile: 'Diese Datei enthält den Rechner und Ihre Antworten. Sie braucht kein Netz und sendet nichts. Änderungen '
    + 'bleiben erhalten, wenn Sie eine Kopie speichern.',
  deadCopy: 'Ein Browser hat diese Kopie des Rechners selbst gespeichert. Sie läuft nicht: Sie zeigt den damaligen '
    + 'Stand, und nichts lässt sich ändern. „Kopie speichern“ im Rechner schreibt eine Datei, die läuft.',
  saveCopy: 'Kopie speichern',
  noAccountsInFile: 'Noch keine Accounts. Beantworten Sie eine Frage, und der Account erscheint hier.',
  allInFile: 'Alles in dieser Datei',
  notInFile: 'Änderungen nicht gespeichert',
  copySaved: (name) => `Gespeichert als ${name}. Öffnen Sie diese Datei, um weiterzumachen.`,
  copyFailed: (reason) => `Die Kopie konnte nicht gespeichert werden. (${reason})`,
  fileUnread: (reason) => `Die Antworten in dieser Datei lassen sich nicht zeigen. ${reason}`,
  fileNotLost: 'Sie sind nicht verloren: Beiseitegelegt gehen sie mit jeder Kopie mit, die Sie hier speichern.',
  cutOff: 'Sie fehlen: Die Datei wurde abgeschnitten. In ihr ist nichts zu retten; suchen Sie eine ältere Kopie.',
  changedOutside: 'Sie sind beschädigt oder wurden mit einem anderen Programm geändert; ein Score könnte falsch sein.',
  lookInside: 'Zeigen, was lesbar ist',
  thisFile: 'diese Datei',
  saveAnswers: 'Antworten als Datei speichern',
  lost: 'Was geändert wurde, nachdem die Seite diese Datei zuletzt selbst gespeichert hat, ist beschädigt. Das sind die '
    + 'Antworten von davor.',
  twoVersions: 'Diese Datei enthält zwei Fassungen der Antworten, und nichts sagt sicher, welche '
    + 'neuer ist. Eine davon ist zu sehen.',
  seeOther: 'Die andere ansehen',
  engineGone: 'Ihre Antworten in dieser Datei sind unberührt. Speichern Sie sie als Datei, und importieren Sie diese im '
    + 'AMPS-Rechner oder in einer anderen gespeicherten Seite.',
  modelGone: (reason) => `Das Modell, mit dem sie bewertet werden, ist nicht verwendbar. ${reason}`,
  emptyCopy: 'Es ist eine gespeicherte Seite ohne Antworten.',
  checkImport: 'Die Antworten in dieser Datei sind beschädigt oder wurden mit einem anderen Programm geändert. Was '
    + 'lesbar ist, steht unten; sehen Sie es genau durch.',
};
