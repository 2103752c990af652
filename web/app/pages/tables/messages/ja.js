/** What all pages say that read tables, in Japanese. */
import { fileSizesIn, numbersIn } from '../../../../ui/formats.js';

const number = numbersIn('ja');
const size = fileSizesIn('ja');

/** @type {Partial<import('./en.js').Messages>} */
export default {
  dropHere: 'CSVファイルまたはブックをここにドロップするか、表計算ソフトの行を貼り付けるか、',
  chooseSheet: 'どのシートですか？',
  chooseTable: 'ファイルを選択',
  tableRefused: 'このファイルは表として読み込めません。',
  columnsTitle: '列の意味',
  columnsText: (name, bytes) => `${name}（${size(bytes)}）の最初の行です。違うところを直してください。`,
  readAs: (encoding) => `ファイルはUTF-8ではないため、${encoding}として読み込みます。`,
  encoding: '文字コード',
  columnName: '列',
  columnMeaning: '意味',
  firstRows: '最初の行',
  notation: {
    point: '1,234.5', comma: '1.234,5', year_first: '年が先', day_first: '日が先', month_first: '月が先',
  },
  notationOf: (header) => `${header}の表記`,
  meaningOf: (header) => `${header}の意味`,
  chooseNotation: '日と月、どちらが先ですか？',
  otherFile: '別のファイル',
  readingTitle: '読み込み中',
  stopReading: 'キャンセル',
  rowsRefused: (n) => `${number(n)}行を受け付けませんでした`,
  onLine: (line) => `${number(line)}行目`,
  moreRefused: (n) => `ほかに${number(n)}行あります。ダウンロードする一覧にすべて載っています。`,
  refusedList: '一覧をダウンロード',
};
