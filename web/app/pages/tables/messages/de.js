/** What all pages say that read tables, in German. */
import { countsIn, fileSizesIn, numbersIn } from '../../../../ui/formats.js';

const number = numbersIn('de');
const count = countsIn('de');
const size = fileSizesIn('de');

/** @type {Partial<import('./en.js').Messages>} */
export default {
  dropHere: 'CSV-Datei oder Arbeitsmappe hier ablegen, Zeilen aus einer Tabelle einfügen oder',
  chooseSheet: 'Welches Blatt?',
  chooseTable: 'Datei wählen',
  tableRefused: 'Diese Datei lässt sich nicht als Tabelle lesen.',
  columnsTitle: 'Was die Spalten bedeuten',
  columnsText: (name, bytes) => `Die ersten Zeilen von ${name} (${size(bytes)}). Ändern Sie, was nicht stimmt.`,
  readAs: (encoding) => `Die Datei ist nicht in UTF-8 und wird als ${encoding} gelesen.`,
  encoding: 'Text gelesen als',
  columnName: 'Spalte',
  columnMeaning: 'Bedeutung',
  firstRows: 'Erste Zeilen',
  notation: {
    point: '1,234.5', comma: '1.234,5', year_first: 'Jahr zuerst', day_first: 'Tag zuerst', month_first: 'Monat zuerst',
  },
  notationOf: (header) => `Schreibweise von ${header}`,
  meaningOf: (header) => `Bedeutung von ${header}`,
  chooseNotation: 'Tag oder Monat zuerst?',
  otherFile: 'Andere Datei',
  readingTitle: 'Wird gelesen',
  stopReading: 'Abbrechen',
  rowsRefused: (n) => count(n, { one: '# Zeile abgelehnt', other: '# Zeilen abgelehnt' }),
  onLine: (line) => `Zeile ${number(line)}`,
  moreRefused: (n) => `Und ${number(n)} weitere: Alle stehen in der Liste zum Herunterladen.`,
  refusedList: 'Liste herunterladen',
};
