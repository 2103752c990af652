/** What every page says in Arabic. */
import { daysIn, moneyIn, numbersIn, percentsIn, scoresIn } from '../../../ui/formats.js';

// Latin digits, as in the vector and in the names of questions, so that a number reads the same everywhere.
const TAG = 'ar-u-nu-latn';
const number = numbersIn(TAG);
const score = scoresIn(TAG);
const percent = percentsIn(TAG);
const days = daysIn(TAG);

/** Day, month and year from right to left, also where the text around them does not. @param {string} day */
const date = (day) => days(day) && `\u2067${days(day)}\u2069`;
const money = moneyIn('ar');

/** @type {Partial<import('./en.js').Messages>} */
export default {
  number,
  score,
  percent,
  date,
  title: 'درجة صحة الحساب AMPS',
  question: 'ما مدى قرب هذا الحساب من قيمة مثبتة؟',
  site: 'القائمة الرئيسية',
  menu: 'القائمة',
  pageScore: 'الدرجة',
  pageAccounts: 'الحسابات',
  pagePortfolio: 'المحفظة',
  pagePlans: 'الخطط',
  pageEvidence: 'الأدلة',
  pageMetrics: 'المؤشرات',
  pageMethod: 'كيف يعمل',
  language: 'اللغة',
  dimension: 'البُعد',
  credit: 'إطار AMPS Health Score من تطوير Donald Uhlmann.',
  pages: 'المزيد عن AMPS',
  toScore: 'الحاسبة',
  toMethod: 'المنهجية',
  toDevelopers: 'للمطوّرين',
  toPrivacy: 'الخصوصية',
  toNew: 'الجديد',
  toAccess: 'سهولة الوصول',
  worksOffline: 'تعمل دون اتصال',
  offline: 'لا يوجد اتصال. كل شيء يعمل كالمعتاد.',
  newVersion: 'أصبح إصدار جديد من هذه الصفحة جاهزًا.',
  useNow: 'استخدامه الآن',
  otherTabs: 'ما زالت علامة تبويب أخرى تستخدم الإصدار الحالي. أغلق علامات التبويب الأخرى لهذا الموقع، ثم '
    + 'اختر «استخدامه الآن» مرة أخرى.',
  unnamed: 'حساب بلا اسم',
  noStage: 'لم تُختر مرحلة بعد',
  noScore: 'لا درجة بعد',
  tooEarly: 'الوقت مبكر',
  otherModel: 'نموذج آخر',
  remove: 'حذف',
  exportAll: 'تصدير الكل',
  range: (low, high) => `من ${score(low)} إلى ${score(high)}`,
  coverage: (coverage) => percent(coverage < 100 ? Math.min(99, Math.round(coverage)) : 100),
  nothingUnknown: 'مكتمل',
  undo: 'تراجع',
  dismiss: 'إخفاء',
  undone: 'تم التراجع.',
  notUndone: 'ما تغيّر في هذه الأثناء يبقى كما هو، وتم التراجع عن كل ما سواه.',
  notKept: (reason) => `تعذر على المتصفح حفظ هذا. يبقى ما دامت الصفحة مفتوحة. (${reason})`,
  notRemoved: 'غيّرت علامة تبويب أخرى هذا في هذه الأثناء، فلم يُحذف.',
  accountKept: 'غيّرت علامة تبويب أخرى الحساب في هذه الأثناء؛ وتبقى نسختها.',
  copyKept: 'نسخ المحفوظ',
  money: moneyIn(TAG),
  setByHand: (band) => `حُدّد يدويًا: ${band}`,
  valueAtRisk: 'القيمة المعرّضة للخطر',
  orderBy: 'الترتيب',
  ofOwner: 'المسؤول',
  anyOwner: 'كل المسؤولين',
  inDays: (days) => (days === 0 ? 'اليوم' : days < 0 ? `قبل ${number(-days)} يوم` : `بعد ${number(days)} يوم`),
  renewingSoon: (days) => `تتجدد خلال ${number(days)} يومًا`,
  renewalPast: 'فات موعد تجديدها',
};
