/** What all pages say that read tables, in English. */
import { countsIn, fileSizesIn, numbersIn } from '../../../../ui/formats.js';

const number = numbersIn('en');
const count = countsIn('en');
const size = fileSizesIn('en');

export const en = {
  dropHere: 'Drop a CSV file or a workbook here, paste rows from a spreadsheet, or',
  chooseSheet: 'Which sheet?',
  chooseTable: 'Choose a file',
  tableRefused: 'This file cannot be read as a table.',
  columnsTitle: 'What the columns mean',
  /** @param {string} name @param {number} bytes */
  columnsText: (name, bytes) => `The first rows of ${name} (${size(bytes)}). Change what is wrong.`,
  /** @param {string} encoding */
  readAs: (encoding) => `The file is not in UTF-8 and is read as ${encoding}.`,
  encoding: 'Text read as',
  columnName: 'Column',
  columnMeaning: 'Meaning',
  firstRows: 'First rows',
  notation: {
    point: '1,234.5', comma: '1.234,5', year_first: 'year first', day_first: 'day first', month_first: 'month first',
  },
  /** @param {string} header */
  notationOf: (header) => `Notation of ${header}`,
  /** @param {string} header */
  meaningOf: (header) => `Meaning of ${header}`,
  chooseNotation: 'Day or month first?',
  otherFile: 'Another file',
  readingTitle: 'Reading',
  stopReading: 'Cancel',
  /** @param {number} n */
  rowsRefused: (n) => count(n, { one: '# row refused', other: '# rows refused' }),
  /** @param {number} line */
  onLine: (line) => `Line ${number(line)}`,
  /** @param {number} n */
  moreRefused: (n) => `And ${number(n)} more: all of them are in the list to download.`,
  refusedList: 'Download the list',
};

/** @typedef {typeof en} Messages */
