/** The portfolio page in German. */
import { countsIn, numbersIn, scoresIn } from '../../../../ui/formats.js';

const number = numbersIn('de');
const score = scoresIn('de');
const count = countsIn('de');

/** @type {Partial<import('./en.js').Messages>} */
export default {
  portfolioNumber: number,
  portfolioTitle: 'Portfolio',
  portfolioText: 'Legen Sie einen Export Ihrer Accounts ab und sehen Sie, welche den meisten Umsatz gefährden und warum. '
    + 'Die Datei wird auf dieser Seite gelesen und nirgendwohin gesendet.',
  trySample: 'Mit 200 Beispiel-Accounts ausprobieren',
  useOwn: (n) => count(n, { one: 'Den # Account von hier nehmen', other: 'Die # Accounts von hier nehmen' }),
  ownTable: 'Accounts in diesem Browser',
  tableNeeds: 'Eine Zeile je Account, die Namen der Spalten in der ersten Zeile. Nötig sind eine Phase und die Antworten A1 bis '
    + 'S4 als Stufen von 0 bis 4, oder eine Spalte mit AMPS-Vektoren. Id, Name, Wert, Verlängerungsdatum und Betreuer '
    + 'machen es nützlich.',
  columnsRemembered: 'Die Spalten bedeuten, was Sie beim letzten Mal angegeben haben.',
  meaning: {
    none: 'nicht verwendet', id: 'Id des Accounts', name: 'Name des Accounts', arr: 'Wert', currency: 'Währung',
    renewal_date: 'Verlängerungsdatum', segment: 'Segment', owner: 'Betreuer', stage: 'Phase', vector: 'AMPS-Vektor',
    date: 'Datum der Bewertung', ours: 'früherer Export, wird neu geschrieben',
  },
  scoreRows: 'Accounts bewerten',
  readingText: (rows, rate, seconds) => `${count(rows, { one: '# Zeile', other: '# Zeilen' })}, ${number(rate)} je Sekunde, `
    + `noch etwa ${count(seconds, { one: '# Sekunde', other: '# Sekunden' })}`,
  valueAll: 'Wert',
  upTo: (worst) => `bis ${worst}, wenn alles Offene das Schlechteste ist`,
  tooEarlyCount: 'Zu früh für einen Score',
  notAssessed: (amount) => `${amount}, die niemand bewertet hat`,
  atRiskOf: (amount) => `${amount} gefährdet`,
  accountsCount: (n) => count(n, { one: '# Account', other: '# Accounts' }),
  earlierRows: (n) => count(n, { one: '# Zeile ist älter als eine andere ihres Accounts.', other: '# Zeilen sind älter als eine andere ihres Accounts.' }),
  shortRows: (n) => count(n, { one: '# Zeile hat weniger Zellen als die Kopfzeile; der Rest gilt als leer.', other: '# Zeilen haben weniger Zellen als die Kopfzeile; der Rest gilt als leer.' }),
  blankRows: (n) => count(n, { one: '# leere Zeile wurde ausgelassen.', other: '# leere Zeilen wurden ausgelassen.' }),
  sameNames: (n) => count(n, { one: '# Account heißt wie ein anderer.', other: '# Accounts heißen wie ein anderer.' }),
  withoutValue: (n) => count(n, { one: '# Account hat keinen Wert.', other: '# Accounts haben keinen Wert.' }),
  twoCurrencies: 'Die Werte stehen in mehreren Währungen, die nicht zusammengezählt werden.',
  matrixTitle: 'Einstufungen je Phase',
  listTitle: 'Accounts',
  orders: {
    value_at_risk: 'gefährdeter Wert', value: 'Wert', score: 'niedrigster Score', renewal: 'Verlängerung', change: 'stärkster Rückgang', line: 'wie in der Datei',
  },
  reversed: 'Umgekehrt',
  anyBand: 'Alle Einstufungen',
  anyStage: 'Alle Phasen',
  ofBand: 'Einstufung',
  ofStage: 'Phase',
  findAccounts: 'Suchen',
  columnAccount: 'Account',
  columnScore: 'Score',
  columnStage: 'Phase',
  columnRenewal: 'Verlängerung',
  columnStep: 'Erster Schritt',
  findOut: 'Herausfinden:',
  noAccountFits: 'Kein Account passt. Verlangen Sie oben weniger.',
  keepThese: (n) => count(n, { one: 'Diesen # Account hier behalten', other: 'Diese # Accounts hier behalten' }),
  openInCalculator: 'Im Rechner öffnen',
  copyStep: 'Ersten Schritt kopieren',
  stepCopied: 'Kopiert.',
  changedBy: (points) => `${points < 0 ? '−' : '+'}${score(Math.abs(points))} seit der Bewertung davor`,
  exportScored: 'Mit Scores exportieren',
  exportText: 'Eine CSV-Datei mit allen Ihren Spalten, wie sie sind, und den Scores dahinter.',
  sqlTitle: 'Bewerten, wo die Daten liegen',
  sqlText: 'Das Modell als ein SELECT für Ihr Data-Warehouse: derselbe Score bis zur letzten Stelle, und nichts verlässt es. Nötig ist eine Tabelle mit einer Phase und den Antworten A1 bis S4 oder einer Spalte mit AMPS-Vektoren. DuckDB und PostgreSQL laufen in unseren Tests; die anderen Dialekte prüfen ihre Parser.',
  sqlDialect: 'Data-Warehouse',
  sqlTable: 'Tabelle',
  sqlStage: 'Spalte der Phase',
  sqlValue: 'Spalte des Werts, falls vorhanden',
  sqlVector: 'Spalte der Vektoren, falls vorhanden',
  sqlLevels: 'Antworten sind',
  sqlNumbers: 'ganze Zahlen',
  sqlTexts: 'Texte',
  sqlWrite: 'Abfrage schreiben',
  sqlCopy: 'Abfrage kopieren',
  sqlLength: (n) => `${number(n)} Zeichen`,
};
