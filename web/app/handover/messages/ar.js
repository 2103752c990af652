/** Sharing, printing and saving in Arabic. */
import { daysIn, numbersIn, percentsIn, scoresIn } from '../../../ui/formats.js';

// Latin digits, as in the vector and in the names of questions, so that a number reads the same everywhere.
const TAG = 'ar-u-nu-latn';

const score = scoresIn(TAG);
const percent = percentsIn(TAG);
const number = numbersIn(TAG);

/** What runs from left to right keeps its order inside a sentence that does not. @param {string} text */
const ltr = (text) => `\u2066${text}\u2069`;

const days = daysIn(TAG);

/** Day, month and year from right to left, also where the text around them does not. @param {string} day */
const date = (day) => days(day) && `\u2067${days(day)}\u2069`;

/** What somebody wrote, whichever way it runs. @param {string} text */
const own = (text) => `\u2068${text}\u2069`;

/** @param {number} coverage */
const answered = (coverage) => percent(coverage < 100 ? Math.min(99, Math.round(coverage)) : 100);

/** @type {Partial<import('./en.js').Messages>} */
const handover = {
  score,
  date,
  comma: '، ',
  colon: ': ',

  // Menu
  share: 'مشاركة',
  nothingYet: 'اختر مرحلة أولًا، فتكون هناك درجة للمشاركة.',
  copyHead: 'نسخ',
  saveHead: 'حفظ',
  link: 'رابط',
  linkHint: 'يُفتح للقراءة فقط. يحوي الاسم والإجابات والملاحظات وما حُدّد يدويًا؛ ولا يراها أي خادم.',
  linkWhole: 'مع الإيرادات والعملة وتاريخ التجديد والشريحة والمسؤول',
  vector: 'متجه AMPS',
  vectorHint: 'الإجابات في سطر واحد، بلا ملاحظات.',
  note: 'ملاحظة CRM',
  noteHint: 'نص عادي.',
  markdown: 'ملاحظة CRM بصيغة Markdown',
  row: 'صف لجدول بيانات',
  rowHint: (sample) => `أرقام مثل ${sample}.`,
  svg: 'بطاقة الدرجة بصيغة SVG',
  png: 'بطاقة الدرجة بصيغة PNG',
  json: 'الإجابات والملاحظات بصيغة JSON',
  jsonHint: 'مع كل ما هو معروف عن الحساب.',
  print: 'طباعة أو حفظ بصيغة PDF',

  // What happened
  copied: {
    link: 'نُسخ الرابط.',
    vector: 'نُسخ المتجه.',
    note: 'نُسخت ملاحظة CRM.',
    markdown: 'نُسخت ملاحظة Markdown.',
    row: 'نُسخ صف جدول البيانات.',
  },
  saved: (name) => `حُفظ باسم ${own(name)}.`,
  noPicture: 'لم يستطع هذا المتصفح رسم البطاقة. احفظها بصيغة SVG بدلًا من ذلك.',
  copyYourself: 'انسخه بنفسك',
  pressCopy: `لم يسمح المتصفح للصفحة بالنسخ. النص محدد: اضغط ${ltr('Ctrl+C')} أو ${ltr('⌘C')}.`,
  close: 'إغلاق',
  dismiss: 'إخفاء',

  // A shared link
  shared: 'تقييم مشارَك',
  sharedHint: 'أنت تقرأ نسخة. لا يُخزَّن شيء حتى تحتفظ بها.',
  madeWith: (name) => `النموذج ${own(name)}`,
  keep: 'الاحتفاظ بنسخة',
  notOpened: 'تعذّر فتح هذا الرابط، ولم يتغير شيء.',
  reasons: {
    damaged: 'إنه تالف أو غير كامل. اطلبه مرة أخرى، وانسخه كله.',
    newer: 'أُنشئ بإصدار أحدث من هذه الصفحة. أعد تحميل الصفحة وحاول مرة أخرى.',
    tooLarge: `يحوي أكثر من ${ltr('1 MiB')}، أي أكثر من أي تقييم.`,
    tooLong: 'الإجابات والملاحظات أطول من أن يسعها رابط. احفظها بصيغة JSON بدلًا من ذلك.',
    oldBrowser: 'هذا المتصفح أقدم من أن يفكّ ضغطه. حدّثه أو استخدم غيره.',
    engine: 'توقف محرّك الحساب. افتح الرابط مرة أخرى.',
  },
  otherModel: (theirs, ours) =>
    `أُنشئ بالنموذج ${own(theirs)}؛ ونموذج هذه الصفحة ${own(ours)}. افتحه بذلك النموذج.`,
  badAddress: (question) => `الرابط المدوّن عند ${ltr(question)} ليس عنوان ويب (http أو https).`,
  longNote: (question, most) => `الملاحظة عند ${ltr(question)} تتجاوز ${number(most)} حرف.`,
  badSource: (question, most) =>
    `المصدر المدوّن عند ${ltr(question)} ليس نصًا لا يتجاوز ${number(most)} حرف.`,

  // What is handed over
  title: 'درجة صحة الحساب AMPS',
  account: 'الحساب',
  noAccount: 'حساب بلا اسم',
  stage: 'المرحلة',
  renewal: 'التجديد',
  owner: 'المسؤول',
  scoreHead: 'الدرجة',
  noScore: 'لا درجة بعد',
  tooEarly: 'الوقت مبكر',
  range: 'النطاق',
  fromTo: (low, high) => `من ${score(low)} إلى ${score(high)}`,
  allAnswered: 'مكتمل',
  certain: 'لا يمكن للأسئلة غير المجابة أن تغيّر الفئة',
  notCertain: 'قد تغيّر الأسئلة غير المجابة الفئة',
  answered: 'المُجاب',
  coverage: answered,
  coverageText: (coverage) => `أُجيب عن ${answered(coverage)}`,
  override: 'محددة يدويًا',
  overrideText: (band, author, until, reason) =>
    `${band}، بقرار من ${own(author)}${until ? ` حتى ${date(until)}` : ''}: ${own(reason)}`,
  dimensions: 'الأبعاد',
  weight: (n) => `الوزن ${percent(n)}`,
  blindSpots: 'النقاط العمياء',
  noBlindSpots: 'لا تظهر أي منها.',
  steps: 'الخطوات التالية',
  noSteps: 'كل إجابة في أعلى مستوياتها.',
  gain: (n) => ltr(`+${score(n)}`),
  swing: (n) => ltr(`±${score(n)}`),
  findOut: (question) => `للاستيضاح: ${question}`,
  notes: 'الملاحظات',
  answers: 'الإجابات والملاحظات',
  more: (n) => `… و${number(n)} أخرى.`,
  notSure: 'لست متأكدًا',
  notAnswered: 'بلا إجابة',
  stale: 'قديمة، تُعدّ مجهولة',
  source: 'المصدر',
  linkOf: 'رابط',
  dateHead: 'التاريخ',
  model: 'النموذج',
  legend: 'مملوء: مكتسب. مخطّط: مجهول. فارغ: مفقود.',
  picture: (name, n, low, high) =>
    `${name}: ${n === null ? 'بلا درجة' : score(n)}، النطاق من ${score(low)} إلى ${score(high)}`,

  saveCopy: 'حفظ نسخة',
  saveCopyHint: 'ملف HTML واحد فيه الحاسبة والحساب والإجابات والسجل. يعمل بلا شبكة.',
};

export default { handover };
