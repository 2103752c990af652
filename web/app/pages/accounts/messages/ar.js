/** The list of accounts, one account and an import in Arabic. */
import { countsIn, numbersIn, scoresIn } from '../../../../ui/formats.js';

// Latin digits, as in the vector and in the names of questions, so that a number reads the same everywhere.
const TAG = 'ar-u-nu-latn';
const number = numbersIn(TAG);
const score = scoresIn(TAG);
const count = countsIn(TAG);

/** What runs from left to right keeps its order inside a sentence that does not. @param {string} text */
const ltr = (text) => `\u2066${text}\u2069`;

/** What the user or another program wrote, whichever way it runs. @param {string} text */
const own = (text) => `\u2068${text}\u2069`;

/** @param {number} bytes */
const megabytes = (bytes) => ltr(`${score(bytes / 1048576)} MB`);

const assessments = {
  one: 'تقييم واحد', two: 'تقييمين', few: '# تقييمات', many: '# تقييمًا', other: '# تقييم',
};

const records = { one: 'سجل واحد', two: 'سجلين', few: '# سجلات', many: '# سجلًا', other: '# سجل' };

const ofKind = /** @type {Record<string, string>} */ ({
  accounts: 'الحساب', assessments: 'التقييم', plans: 'الخطة', evidence: 'الدليل', frameworks: 'إطار المؤشرات',
});

/** @type {Partial<import('./en.js').Messages>} */
export default {
  accounts: 'الحسابات',
  asPortfolio: 'عرض مجاميعها في المحفظة',
  search: 'بحث',
  account: 'الحساب',
  lastScore: 'الدرجة اليوم',
  lastDay: 'آخر تقييم',
  renewal: 'التجديد',
  newAccount: 'حساب جديد',
  noAccounts: 'لا حسابات بعد. أجب عن سؤال فيُحفظ الحساب هنا، في هذا المتصفح وحده.',
  noneFound: (words) => `لا حساب يطابق «${own(words)}».`,
  found: (n) => count(n, {
    one: 'حساب واحد', two: 'حسابان', few: '# حسابات', many: '# حسابًا', other: '# حساب',
  }),
  removeAccount: (name) => `حذف ${own(name)}`,
  removedAccount: (name, n) => `حُذف ${own(name)} مع ${count(n, assessments)}.`,
  anyRenewal: 'أي يوم',
  bandsShown: 'الفئات',
  selectAccount: (name) => `اختيار ${name}`,
  selectAll: 'اختيار كل المعروض',
  removeChosen: (n) => `حذف الحسابات المختارة (${number(n)})`,
  removedAccounts: (n, assessments) => `حُذفت الحسابات (${number(n)}) والتقييمات (${number(assessments)}).`,
  expiredAnswers: (n) => `إجابات انتهت صلاحيتها: ${number(n)}`,
  ofValue: (value) => `من ${value}`,
  noneFits: 'لا حساب يطابق هذه المرشحات.',
  showEverything: 'عرض كل الحسابات',
  showAll: (n) => `عرض الكل (${number(n)})`,
  tableFile: (name) => `${name} جدول. صفحة المحفظة تقرأ جداول الحسابات: أفلته هناك.`,
  toPortfolio: 'فتح المحفظة',
  importFile: 'استيراد ملف',
  editTitle: 'الحساب',
  name: 'الاسم',
  arrLabel: 'الإيرادات السنوية المتكررة (ARR)',
  currency: 'العملة',
  renewalLabel: 'تاريخ التجديد',
  segment: 'الشريحة',
  owner: 'المسؤول',
  save: 'حفظ',
  cancel: 'إلغاء',
  badAmount: (example) => `يجب أن تكون الإيرادات رقمًا من 0 فأكثر، بلا وحدة، مكتوبًا مثل ${ltr(example)}.`,
  badDate: `يجب أن يكون تاريخ التجديد يومًا مثل ${ltr('2026-01-31')}.`,
  tooLong: '200 حرف على الأكثر، من فضلك.',
  changedElsewhere: (differences) => `حفظت علامة تبويب أخرى هذا الحساب في هذه الأثناء: ${own(differences)}. احفظ مرة `
    + 'أخرى لتستبدل به ما هو هنا.',
  nothing: 'لا شيء',
  importTitle: 'استيراد',
  chooseFile: 'اختر ملفًا لترى ما الذي سيضيفه: ملف تصدير أو تقييمًا أو صفحة محفوظة. لا يتغيّر شيء قبل موافقتك.',
  importOf: (name) => `ما يحويه ${own(name)}، بجانب ما هو محفوظ هنا. لم يتغير شيء بعد.`,
  inFile: 'في الملف',
  isNew: 'جديد',
  isSame: 'مطابق لما هنا',
  isDifferent: 'مختلف عما هنا',
  isRefused: 'لا يمكن أخذه',
  assessments: 'التقييمات',
  plans: 'الخطط',
  evidence: 'الأدلة',
  frameworks: 'أطر المؤشرات',
  modeAdd: 'إضافة الجديد',
  modeAddText: 'يبقى ما هنا على حاله.',
  modeTake: 'إضافة الجديد وأخذ نسخة الملف مما اختلف',
  modeTakeText: (n) => `سيُستبدل هنا ${count(n, records)}.`,
  modeReplace: 'استبدال كل ما هنا بالملف',
  modeReplaceText: (n) => `سيُحذف ما لا يحويه الملف: ${count(n, records)}.`,
  sameTitle: 'هل هذه الحسابات موجودة هنا من قبل؟',
  sameAs: (name) => `هو نفسه ${own(name)}`,
  doImport: 'استيراد',
  skippedTitle: 'ما جرى تخطّيه، ولماذا',
  moreSkipped: (n) => `و${number(n)} أخرى.`,
  imported: (written, skipped, deleted) => `السجلات المستوردة: ${number(written)}، والمتخطّاة: ${number(skipped)}`
    + `${deleted ? `، والمحذوفة: ${number(deleted)}` : ''}.`,
  nothingToImport: 'لا شيء للاستيراد: كل ما في الملف موجود هنا أو لا يمكن أخذه.',
  fileRefused: (name, reason) => `لم يُستورد ${own(name)}. ${own(reason)} لم يتغير شيء.`,
  fileTooLarge: (size, most) => `حجم الملف ${megabytes(size)}. المسموح ${megabytes(most)} على الأكثر.`,
  noRoom: 'مساحة التخزين في المتصفح ممتلئة.',
  notStored: (reason) => `تعذّر على المتصفح حفظه. (${reason})`,
  fileUnreadable: 'لم يستطع المتصفح قراءة الملف.',
  setAside: 'المنحّى',
  setAsideText: 'تعذّرت قراءة هذه السجلات. تبقى محفوظة وتدخل في كل تصدير.',
  damagedName: (kind, id) => `${ofKind[kind] ?? ofKind.assessments} ${own(id.slice(0, 80))}`,
  copied: 'نُسخ',
  noAccountsInFile: 'لا حسابات بعد. أجب عن سؤال فيظهر الحساب هنا.',
  thisFile: 'هذا الملف',
  twoVersions: 'في هذا الملف نسختان من الإجابات، ولا شيء يبيّن يقينًا أيّهما أحدث. المعروضة إحداهما.',
  seeOther: 'اعرض الأخرى',
  emptyCopy: 'إنها صفحة محفوظة بلا إجابات.',
  checkImport: 'الإجابات في هذا الملف تالفة أو غُيّرت ببرنامج آخر. ما يمكن قراءته أدناه؛ دقّق فيه.',
};
