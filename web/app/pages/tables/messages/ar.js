/** What all pages say that read tables, in Arabic. */
import { countsIn, fileSizesIn, numbersIn } from '../../../../ui/formats.js';

const number = numbersIn('ar');
const count = countsIn('ar');
const size = fileSizesIn('ar');

/** @type {Partial<import('./en.js').Messages>} */
export default {
  dropHere: 'أفلت ملف CSV أو مصنفًا هنا، أو الصق صفوفًا من جدول بيانات، أو',
  chooseSheet: 'أي ورقة؟',
  chooseTable: 'اختر ملفًا',
  tableRefused: 'لا يمكن قراءة هذا الملف كجدول.',
  columnsTitle: 'ما تعنيه الأعمدة',
  columnsText: (name, bytes) => `الصفوف الأولى من ${name} (${size(bytes)}). غيّر ما هو خطأ.`,
  readAs: (encoding) => `الملف ليس بترميز UTF-8 ويُقرأ كأنه ${encoding}.`,
  encoding: 'ترميز النص',
  columnName: 'العمود',
  columnMeaning: 'المعنى',
  firstRows: 'الصفوف الأولى',
  notation: {
    point: '1,234.5', comma: '1.234,5', year_first: 'السنة أولًا', day_first: 'اليوم أولًا', month_first: 'الشهر أولًا',
  },
  notationOf: (header) => `طريقة كتابة ${header}`,
  meaningOf: (header) => `معنى ${header}`,
  chooseNotation: 'اليوم أولًا أم الشهر؟',
  otherFile: 'ملف آخر',
  readingTitle: 'جارٍ القراءة',
  stopReading: 'إلغاء',
  rowsRefused: (n) => count(n, { one: 'رُفض صف واحد', two: 'رُفض صفان', few: 'رُفضت # صفوف', many: 'رُفض # صفًا', other: 'رُفض # صف' }),
  onLine: (line) => `السطر ${number(line)}`,
  moreRefused: (n) => `و${number(n)} غيرها: كلها في القائمة القابلة للتنزيل.`,
  refusedList: 'نزّل القائمة',
};
