/** Why records and files are refused in Arabic. */
import { numbersIn, scoresIn } from '../../../ui/formats.js';

// Latin digits, as in the vector and in the names of questions, so that a number reads the same everywhere.
const TAG = 'ar-u-nu-latn';
const number = numbersIn(TAG);
const score = scoresIn(TAG);

/** What runs from left to right keeps its order inside a sentence that does not. @param {string} text */
const ltr = (text) => `\u2066${text}\u2069`;

/** What the user or another program wrote, whichever way it runs. @param {string} text */
const own = (text) => `\u2068${text}\u2069`;

/** @param {number} bytes */
const megabytes = (bytes) => ltr(`${score(bytes / 1048576)} MB`);

const ofFrame = /** @type {Record<string, string>} */ ({
  record: 'ليس سجلًا.',
  id: 'معرّفه مفقود أو ليس نصًا لا يتجاوز 200 حرف.',
  revision: 'رقم مراجعته ليس عددًا صحيحًا من 1 فأكثر.',
  saved_at: 'تعذّرت قراءة وقت حفظه.',
  account: 'لا يحوي حسابًا.',
  account_id: 'لا يذكر الحساب الذي ينتمي إليه.',
  document: 'لا يحوي مستندًا.',
});

const ofKind = /** @type {Record<string, string>} */ ({
  accounts: 'الحساب', assessments: 'التقييم', plans: 'الخطة', evidence: 'الدليل', frameworks: 'إطار المؤشرات',
});

/** @type {Partial<import('./en.js').Messages>} */
export default {
  fileNotJson: (reason) => `الملف تالف أو ليس بصيغة JSON: ${own(reason)}.`,
  otherFormat: (format) => (format
    ? `صيغته «${own(format)}». تقرأ هذه الصفحة «${ltr('amps-export')}» و«${ltr('amps-assessment')}».`
    : `لا يذكر صيغة. تقرأ هذه الصفحة «${ltr('amps-export')}» و«${ltr('amps-assessment')}».`),
  otherVersion: (version) => `إصدار صيغته ${version ? own(version) : 'مجهول'}؛ وهذه الصفحة تقرأ الإصدار 1. ربما يقرؤه `
    + 'إصدار أحدث من هذه الصفحة.',
  listsMissing: 'قائمتا الحسابات والتقييمات مفقودتان.',
  place: (kind, n, name) =>
    `${ofKind[kind] ?? ofKind.assessments} ${number(n)}${name ? `، ${own(name)}` : ''}`,
  asideInFile: 'سجل كان قد نُحّي لأنه تالف',
  twice: (id) => `يحوي الملف ${own(id)} مرتين؛ والأولى هي المحتسبة.`,
  recordTooLarge: (size, most) => `حجمه ${megabytes(size)}. المسموح ${ltr(`${number(most / 1048576)} MB`)} على الأكثر.`,
  frameFault: (member) => ofFrame[member],
  notJson: (reason) => `تالف: ${own(reason)}`,
  cutOff: 'إنها مفقودة: الملف مقطوع. لا يمكن إنقاذ شيء منه؛ ابحث عن نسخة أقدم.',
  changedOutside: 'إنها تالفة أو غُيّرت ببرنامج آخر، فقد تكون الدرجة خاطئة.',
  modelGone: (reason) => `لا يمكن استخدام النموذج الذي تُحسب به درجتها. ${own(reason)}`,
  allowed: {
    text: 'نص',
    name: 'نص غير فارغ',
    number: 'عدد',
    whole: 'عدد صحيح من 0 فأكثر',
    correlation: 'عدد من −1 إلى 1',
    day: 'يوم مثل 2026-01-31',
    list: 'قائمة',
    object: 'كائن',
  },
  memberMissing: (place, allowed) => `مفقود: ${ltr(place)}؛ المسموح: ${allowed}.`,
  memberFault: (place, allowed, found) => `في ${ltr(place)}: القيمة ${own(found)}؛ المسموح: ${allowed}.`,
  moreFaults: (n) => `و${number(n)} غيرها.`,
  isCustomerCopy: 'هذه نسخة العميل من خطة. اقبلها في صفحة الخطط.',
};
