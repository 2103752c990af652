/** The portfolio page in Arabic. */
import { countsIn, numbersIn, scoresIn } from '../../../../ui/formats.js';

const number = numbersIn('ar');
const score = scoresIn('ar');
const count = countsIn('ar');

/** @type {Partial<import('./en.js').Messages>} */
export default {
  portfolioNumber: number,
  portfolioTitle: 'المحفظة',
  portfolioText: 'أفلت هنا تصديرًا لحساباتك لترى أيها يهدد أكبر قدر من الإيرادات، ولماذا. '
    + 'يُقرأ الملف في هذه الصفحة ولا يُرسل إلى أي مكان.',
  trySample: 'جرّب 200 حساب كمثال',
  useOwn: (n) => count(n, { one: 'استخدم الحساب المحفوظ هنا', two: 'استخدم الحسابين المحفوظين هنا', few: 'استخدم # حسابات محفوظة هنا', many: 'استخدم # حسابًا محفوظًا هنا', other: 'استخدم # حساب محفوظ هنا' }),
  ownTable: 'الحسابات المحفوظة في هذا المتصفح',
  tableNeeds: 'صف لكل حساب، وأسماء الأعمدة في الصف الأول. يلزم عمود للمرحلة والإجابات من A1 إلى S4 كمستويات من 0 إلى 4، '
    + 'أو عمود بمتجهات AMPS. ويزيد الفائدةَ المعرّفُ والاسم والقيمة وتاريخ التجديد والمسؤول.',
  columnsRemembered: 'تعني الأعمدة ما حددته في المرة السابقة.',
  meaning: {
    none: 'غير مستخدم', id: 'معرّف الحساب', name: 'اسم الحساب', arr: 'القيمة', currency: 'العملة', renewal_date: 'تاريخ التجديد',
    segment: 'الشريحة', owner: 'المسؤول', stage: 'المرحلة', vector: 'متجه AMPS', date: 'تاريخ التقييم',
    ours: 'تصدير سابق يُكتب من جديد',
  },
  scoreRows: 'قيّم الحسابات',
  readingText: (rows, rate, seconds) => `الصفوف: ${number(rows)}، في الثانية: ${number(rate)}، الثواني الباقية: ${number(seconds)} تقريبًا`,
  valueAll: 'القيمة',
  upTo: (worst) => `حتى ${worst} إذا تبيّن أن كل ما لم يُجب عنه هو الأسوأ`,
  tooEarlyCount: 'من المبكر إعطاء درجة',
  notAssessed: (amount) => `${amount} لم يقيّمها أحد`,
  atRiskOf: (amount) => `${amount} معرّضة للخطر`,
  accountsCount: (n) => count(n, { zero: 'لا حسابات', one: 'حساب واحد', two: 'حسابان', few: '# حسابات', many: '# حسابًا', other: '# حساب' }),
  earlierRows: (n) => `صفوف أقدم من صف آخر للحساب نفسه: ${number(n)}.`,
  shortRows: (n) => `صفوف خلاياها أقل من صف العناوين، ويُعدّ الباقي فارغًا: ${number(n)}.`,
  blankRows: (n) => `صفوف فارغة تُركت: ${number(n)}.`,
  sameNames: (n) => `حسابات لها اسم حساب آخر: ${number(n)}.`,
  withoutValue: (n) => `حسابات بلا قيمة: ${number(n)}.`,
  twoCurrencies: 'القيم بعدة عملات، وهي لا تُجمع معًا.',
  matrixTitle: 'الفئات حسب المرحلة',
  listTitle: 'الحسابات',
  orders: {
    value_at_risk: 'القيمة المعرّضة للخطر', value: 'القيمة', score: 'أدنى درجة', renewal: 'التجديد', change: 'أكبر هبوط', line: 'كما في الملف',
  },
  reversed: 'معكوس',
  anyBand: 'كل الفئات',
  anyStage: 'كل المراحل',
  ofBand: 'الفئة',
  ofStage: 'المرحلة',
  findAccounts: 'بحث',
  columnAccount: 'الحساب',
  columnScore: 'الدرجة',
  columnStage: 'المرحلة',
  columnRenewal: 'التجديد',
  columnStep: 'الخطوة الأولى',
  findOut: 'للاستيضاح:',
  noAccountFits: 'لا حساب يطابق. اطلب أقل أعلاه.',
  keepThese: (n) => `حفظ هذه الحسابات هنا (${number(n)})`,
  openInCalculator: 'افتح في الحاسبة',
  copyStep: 'انسخ الخطوة الأولى',
  stepCopied: 'نُسخت.',
  changedBy: (points) => `${points < 0 ? '−' : '+'}${score(Math.abs(points))} منذ التقييم السابق`,
  exportScored: 'صدّر مع الدرجات',
  exportText: 'ملف CSV فيه كل أعمدتك كما هي، وبعدها الدرجات.',
};
