/** The page that scores an account in German. */
import { countsIn, daysIn, numbersIn } from '../../../../ui/formats.js';

const number = numbersIn('de');
const date = daysIn('de');
const count = countsIn('de');

/** @type {Partial<import('./en.js').Messages>} */
export default {
  pageTitle: 'AMPS-Health-Score-Rechner',
  scoreLabel: 'Score',
  firstQuestion: 'Verlängern sie, und können Sie es nachweisen?',
  firstText: 'AMPS stellt dreizehn Fragen zu Ausrichtung, Meilensteinen, Nachweis und Signalen (Alignment, Milestones, Proof, Signals) und '
    + 'sagt, wie nah ein Account an nachgewiesenem Wert ist. Zwei Minuten, und nichts verlässt Ihren Browser.',
  firstMethod: '<1>So funktioniert es</1> · Framework von Donald Uhlmann',
  firstExample: 'Beispiel: gute Signale, wenig Nachweis, Verlängerung steht an',
  firstStep: (step) => `Erster Schritt: ${step}`,
  what: 'Was AMPS misst',
  whatValue: 'Ein Health Score soll sagen, ob ein Kunde den Vertrag für erhaltenswert halten wird. AMPS misst, wie nah '
    + 'ein Account an <1>nachgewiesenem Wert</1> ist: ob Sie eine gemeinsame Definition von Erfolg haben, ob sich das '
    + 'Ergebnis bewegt, ob die Entscheidenden das heute sagen könnten, und was Ihr eigenes fundiertes Urteil '
    + 'hinzufügt. Aktivität allein bringt nichts.',
  whatUnknown: 'Was Sie nicht wissen, zählt als unbekannt. Der Score kommt mit der Spanne, die Ihre offenen Fragen '
    + 'lassen. Liegt die ganze Spanne in einer Einstufung, können sie diese nicht ändern. Der Score ist so gut wie '
    + 'die Antworten: Er ordnet das Urteil, er ersetzt es nicht, und er wurde nicht an Ihren Verlängerungen '
    + 'kalibriert.',
  weightsTitle: 'Wie sich die Gewichte mit der Phase verschieben',
  weightsText: 'Die vier Dimensionen sind immer alle dabei. Nur ihr Anteil am Score ändert sich.',
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
  bar: 'Account',
  edit: (name) => `${name}: Account bearbeiten`,
  historyOf: (n) => `Verlauf (${number(n)})`,
  saveAsNew: 'Neue Bewertung',
  saving: 'Wird gespeichert',
  saved: 'In diesem Browser gespeichert',
  notSaved: 'Nicht gespeichert',
  old: (day) => `Bewertung vom ${date(day)}, nur zum Lesen.`,
  goOn: 'Von hier weitermachen',
  toLatest: 'Zurück zur neuesten',
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
  draftDamaged: (reason) => 'Die vom letzten Mal aufbewahrten Antworten sind nicht lesbar und wurden beiseitegelegt, '
    + `nicht gelöscht. ${reason}`,
  damaged: (n) => count(n, {
    one: '# gespeicherter Datensatz ist nicht lesbar und wurde beiseitegelegt, nicht gelöscht.',
    other: '# gespeicherte Datensätze sind nicht lesbar und wurden beiseitegelegt, nicht gelöscht.',
  }),
  show: 'Zeigen',
  shared: 'Als neuer Account aufbewahrt.',
  askSame: (name) => `Hier gibt es schon einen Account ${name}. Ist es derselbe?`,
  sameYes: 'Derselbe Account',
  sameNo: 'Ein anderer Account',
  keptWith: (name) => `Bei ${name} aufbewahrt.`,
  keptBefore: 'Das wurde schon aufbewahrt; hier ist es.',
  notOpened: (message) => `Diese Bewertung lässt sich hier nicht öffnen. ${message}`,
  unknownView: (view) => `Eine Seite „${view}“ gibt es hier nicht. Dies ist der Score.`,
  unknownAccount: 'Der Account in dieser Adresse ist in diesem Browser nicht gespeichert. Stattdessen sehen Sie, '
    + 'was hier gespeichert ist.',
  unknownAssessment: 'Eine Bewertung in dieser Adresse ist in diesem Browser nicht gespeichert. Stattdessen sehen '
    + 'Sie, was vom Account gespeichert ist.',
  ownFile: 'Diese Datei enthält den Rechner und Ihre Antworten. Sie braucht kein Netz und sendet nichts. Änderungen '
    + 'bleiben erhalten, wenn Sie eine Kopie speichern.',
  deadCopy: 'Ein Browser hat diese Kopie des Rechners selbst gespeichert. Sie läuft nicht: Sie zeigt den damaligen '
    + 'Stand, und nichts lässt sich ändern. „Kopie speichern“ im Rechner schreibt eine Datei, die läuft.',
  saveCopy: 'Kopie speichern',
  allInFile: 'Alles in dieser Datei',
  notInFile: 'Änderungen nicht gespeichert',
  copySaved: (name) => `Gespeichert als ${name}. Öffnen Sie diese Datei, um weiterzumachen.`,
  copyFailed: (reason) => `Die Kopie konnte nicht gespeichert werden. (${reason})`,
  fileUnread: (reason) => `Die Antworten in dieser Datei lassen sich nicht zeigen. ${reason}`,
  fileNotLost: 'Sie sind nicht verloren: Beiseitegelegt gehen sie mit jeder Kopie mit, die Sie hier speichern.',
  lookInside: 'Zeigen, was lesbar ist',
  saveAnswers: 'Antworten als Datei speichern',
  lost: 'Was geändert wurde, nachdem die Seite diese Datei zuletzt selbst gespeichert hat, ist beschädigt. Das sind die '
    + 'Antworten von davor.',
  engineGone: 'Ihre Antworten in dieser Datei sind unberührt. Speichern Sie sie als Datei, und importieren Sie diese im '
    + 'AMPS-Rechner oder in einer anderen gespeicherten Seite.',
  planTab: 'Plan',
  planTitleOf: (name) => `${name}: Plan`,
};
