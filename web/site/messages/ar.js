/** The site in Arabic. */
import { countsIn, daysIn, numbersIn, percentsIn, scoresIn } from '../../widget/formats.js';
import widget from '../../widget/messages/ar.js';
import handover from '../handover/messages/ar.js';

// Latin digits, as in the vector and in the names of questions, so that a number reads the same everywhere.
const TAG = 'ar-u-nu-latn';

const number = numbersIn(TAG);
const score = scoresIn(TAG);
const percent = percentsIn(TAG);
const count = countsIn(TAG);
const exact = new Intl.NumberFormat(TAG, {
  minimumFractionDigits: 1, maximumFractionDigits: 2, signDisplay: 'exceptZero',
});

/** What runs from left to right keeps its order inside a sentence that does not. @param {string} text */
const ltr = (text) => `\u2066${text}\u2069`;

const days = daysIn(TAG);

/** Day, month and year from right to left, also where the text around them does not. @param {string} day */
const date = (day) => days(day) && `\u2067${days(day)}\u2069`;

/** What the user or another program wrote, whichever way it runs. @param {string} text */
const own = (text) => `\u2068${text}\u2069`;

/** With its sign, a minus as wide as the plus. @param {number} n */
const effect = (n) => {
  const shown = exact.format(n).replace('-', '−');
  // Not nothing, only too small for two decimals.
  return ltr(n !== 0 && !/[1-9]/.test(shown) ? (n > 0 ? '+<0.01' : '−<0.01') : shown);
};

/** @param {number} bytes */
const megabytes = (bytes) => ltr(`${score(bytes / 1048576)} MB`);

const assessments = {
  one: 'تقييم واحد', two: 'تقييمين', few: '# تقييمات', many: '# تقييمًا', other: '# تقييم',
};
const records = { one: 'سجل واحد', two: 'سجلين', few: '# سجلات', many: '# سجلًا', other: '# سجل' };

const ofFrame = /** @type {Record<string, string>} */ ({
  record: 'ليس سجلًا.',
  id: 'معرّفه مفقود أو ليس نصًا لا يتجاوز 200 حرف.',
  revision: 'رقم مراجعته ليس عددًا صحيحًا من 1 فأكثر.',
  saved_at: 'تعذّرت قراءة وقت حفظه.',
  account: 'لا يحوي حسابًا.',
  account_id: 'لا يذكر الحساب الذي ينتمي إليه.',
  document: 'لا يحوي مستند تقييم.',
});

/** @type {import('../page-language.js').Catalogue} */
export default {
  model: widget.model,
  handover,

  score,
  percent,
  date,
  effect,

  // The page
  pageTitle: 'حاسبة درجة صحة الحساب AMPS',
  title: 'درجة صحة الحساب AMPS',
  question: 'ما مدى قرب هذا الحساب من قيمة مثبتة؟',
  language: 'اللغة',
  scoreLabel: 'الدرجة',
  what: 'ما الذي يقيسه AMPS',
  whatValue: 'ينبغي لدرجة الصحة أن تقول هل سيجد العميل أن العقد يستحق الإبقاء عليه. يقيس AMPS مدى قرب الحساب من '
    + '<1>قيمة مثبتة</1>: هل تتشاركون تعريفًا واحدًا للنجاح، وهل تتحرك النتيجة، وهل يستطيع أصحاب القرار قول ذلك '
    + 'اليوم، وما الذي يضيفه تقديرك المبني على معرفة. النشاط وحده لا يكسب شيئًا.',
  whatUnknown: 'ما لا تعرفه يُعدّ مجهولًا. تأتي الدرجة مع النطاق الذي تتركه أسئلتك المفتوحة، ولا توصف الفئة بأنها '
    + 'مؤكدة إلا إذا وقع النطاق كله فيها. قيمة الدرجة من قيمة الإجابات: فهي تنظّم التقدير ولا تحلّ محله، ولم تُعاير '
    + 'على تجديداتكم.',
  weightsTitle: 'كيف تتغير الأوزان مع المرحلة',
  weightsText: 'الأبعاد الأربعة حاضرة كلها دائمًا. نصيبها من الدرجة وحده هو ما يتغير.',
  dimension: 'البُعد',
  missed: 'ما تغفله درجات الصحة المعتادة',
  usageNoise: 'ضجيج الاستخدام',
  usageNoiseText: 'نشاط لا صلة له بنتيجة. الحسابات النشطة ترحل أيضًا.',
  sentiment: 'رضا متأخر أو مجامل',
  sentimentText: 'أجواء طيبة تخفي الفتور حتى حديث التجديد.',
  stopsShort: 'قيمة تتوقف في الطريق',
  stopsShortText: 'جهة اتصال يومية رائعة، ومدير تنفيذي لا يعلم شيئًا.',
  privacy: 'الخصوصية',
  privacyText: 'يعمل محرّك الحساب على جهازك. تُحفظ حساباتك وإجاباتك في مساحة تخزين هذا المتصفح ولا تُرسل إلى أي مكان؛ '
    + 'ولا تطلب هذه الصفحة تسجيلًا ولا تستخدم ملفات تعريف الارتباط.',
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

  // The row above the widget
  bar: 'الحسابات',
  unnamed: 'حساب بلا اسم',
  edit: (name) => `${own(name)}: تعديل الحساب`,
  historyOf: (n) => `السجل (${number(n)})`,
  allAccounts: 'كل الحسابات',
  saveAsNew: 'تقييم جديد',
  saving: 'يجري الحفظ',
  saved: 'محفوظ في هذا المتصفح',
  notSaved: 'غير محفوظ',
  back: 'العودة إلى الدرجة',
  old: (day) => `تقييم ${date(day)}، للقراءة فقط.`,
  goOn: 'المتابعة من هنا',
  toLatest: 'العودة إلى الأحدث',

  // Accounts
  accounts: 'الحسابات',
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
  noStage: 'لم تُختر مرحلة بعد',
  noScore: 'لا درجة بعد',
  otherModel: 'نموذج آخر',
  remove: 'حذف',
  removeAccount: (name) => `حذف ${own(name)}`,
  removedAccount: (name, n) => `حُذف ${own(name)} مع ${count(n, assessments)}.`,
  exportAll: 'تصدير الكل',
  importFile: 'استيراد ملف',
  arr: (currency, amount) => ltr(`ARR ${number(amount)} ${currency}`.trim()),

  // One account
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
  unclearAmount: (...[one, other]) => `يمكن قراءة هذا على أنه ${ltr(one)} أو ${ltr(other)}. اكتب أحدهما من فضلك.`,
  understood: (number) => `فُهم على أنه ${own(number)}`,
  badDate: `يجب أن يكون تاريخ التجديد يومًا مثل ${ltr('2026-01-31')}.`,
  oddDate: (day) => `هل سنة التاريخ ${date(day)} صحيحة؟ إن كانت كذلك فاحفظ مرة أخرى.`,
  tooLong: '200 حرف على الأكثر، من فضلك.',
  changedElsewhere: (differences) => `حفظت علامة تبويب أخرى هذا الحساب في هذه الأثناء: ${own(differences)}. احفظ مرة `
    + 'أخرى لتستبدل به ما هو هنا.',
  nothing: 'لا شيء',

  // History
  historyTitle: (name) => `سجل ${own(name)}`,
  noHistory: 'لا تقييمات بعد. أجب عن سؤال فيظهر التقييم الأول هنا.',
  oneOnly: 'يحتاج الاتجاه إلى تقييمين. «تقييم جديد» يحتفظ بهذا ويبدأ التالي.',
  ownDay: 'كل درجة هي درجة يومها. الإجابات التي قدُمت منذ ذلك الحين ما زالت تُحتسب هنا.',
  day: 'التاريخ',
  scoreHead: 'الدرجة',
  rangeHead: 'النطاق',
  coverageHead: 'المُجاب',
  select: 'مقارنة',
  selectDay: (day) => `مقارنة تقييم ${date(day)}`,
  openDay: (day) => `فتح تقييم ${date(day)}`,
  removeDay: (day) => `حذف تقييم ${date(day)}`,
  removedDay: (name, day) => `${own(name)}: حُذف تقييم ${date(day)}.`,
  compare: 'مقارنة الاثنين',
  selectTwo: 'اختر تقييمين لمقارنتهما.',
  current: 'الأحدث',
  fromTab: 'من علامة تبويب أخرى',
  range: (low, high) => `من ${score(low)} إلى ${score(high)}`,
  coverage: (coverage) => percent(coverage < 100 ? Math.min(99, Math.round(coverage)) : 100),
  trend: (name) => `اتجاه ${own(name)}`,
  trendText: (points) => `الدرجة والنطاق في كل تاريخ: ${points.join('؛ ')}. المجهول مخطّط.`,
  trendPoint: (day, n, range) => `${date(day)} ${n === null ? 'بلا درجة' : score(n)}، ${range}`,
  nothingUnknown: 'لا شيء مجهول',

  // Compare
  compareTitle: (name) => `ما الذي تغيّر في ${own(name)}`,
  compareDays: (from, to) => `من ${date(from)} إلى ${date(to)}`,
  backToHistory: 'العودة إلى السجل',
  cause: 'السبب',
  difference: 'الفرق',
  effectHead: 'النقاط',
  pole: (day, stage) => `${date(day)}، ${stage}`,
  // The arrow points where reading goes.
  levels: (was, is) => `${was} ← ${is}`,
  weights: (dimension, was, is) => `وزن ${dimension} ${percent(was)} ← ${percent(is)}`,
  coverageEffect: 'أسئلة أُجيب عنها في أحد التقييمين فقط',
  noEffect: (n) => count(n, {
    one: 'سبب واحد بلا أثر', two: 'سببان بلا أثر', few: '# أسباب بلا أثر', many: '# سببًا بلا أثر',
    other: '# سبب بلا أثر',
  }),
  noChange: 'لم يتغير بين الاثنين شيء يُحتسب.',
  addUp: 'مجموع الآثار يساوي الفرق تمامًا؛ والمعروض مقرّب.',
  staleCount: 'الإجابات التي كانت قديمة في يومها تُحتسب هنا كما أُعطيت، فقد تختلف الدرجة عن السجل.',
  stepText: (from, to) => `من ${score(from)} إلى ${score(to)}.`,
  scaleText: (low, high) => `تعرض الصورة من ${number(low)} إلى ${number(high)} نقطة.`,
  cannotCompare: (reason) => `لا يمكن مقارنة هذين التقييمين. ${own(reason)}`,

  loading: 'تجري المقارنة',
  again: 'إعادة المحاولة',

  // Import
  importTitle: 'استيراد',
  importOf: (name) => `ما يحويه ${own(name)}، بجانب ما هو محفوظ هنا. لم يتغير شيء بعد.`,
  inFile: 'في الملف',
  isNew: 'جديد',
  isSame: 'مطابق لما هنا',
  isDifferent: 'مختلف عما هنا',
  isRefused: 'لا يمكن أخذه',
  assessments: 'التقييمات',
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
  fileNotJson: (reason) => `الملف تالف أو ليس بصيغة JSON: ${own(reason)}.`,
  noRoom: 'مساحة التخزين في المتصفح ممتلئة.',
  notStored: (reason) => `تعذّر على المتصفح حفظه. (${reason})`,
  fileUnreadable: 'لم يستطع المتصفح قراءة الملف.',
  otherFormat: (format) => (format
    ? `صيغته «${own(format)}». تقرأ هذه الصفحة «${ltr('amps-export')}» و«${ltr('amps-assessment')}».`
    : `لا يذكر صيغة. تقرأ هذه الصفحة «${ltr('amps-export')}» و«${ltr('amps-assessment')}».`),
  otherVersion: (version) => `إصدار صيغته ${version ? own(version) : 'مجهول'}؛ وهذه الصفحة تقرأ الإصدار 1. ربما يقرؤه `
    + 'إصدار أحدث من هذه الصفحة.',
  listsMissing: 'قائمتا الحسابات والتقييمات مفقودتان.',
  place: (kind, n, name) =>
    `${kind === 'accounts' ? 'الحساب' : 'التقييم'} ${number(n)}${name ? `، ${own(name)}` : ''}`,
  asideInFile: 'سجل كان قد نُحّي لأنه تالف',
  twice: (id) => `يحوي الملف ${own(id)} مرتين؛ والأولى هي المحتسبة.`,
  recordTooLarge: (size) => `حجمه ${megabytes(size)}. المسموح ${ltr('1 MB')} على الأكثر.`,
  frameFault: (member) => ofFrame[member],
  notJson: (reason) => `تالف: ${own(reason)}`,

  // Messages
  undo: 'تراجع',
  dismiss: 'إخفاء',
  undone: 'تم التراجع.',
  notUndone: 'غيّرت علامة تبويب أخرى هذا في هذه الأثناء، فلم يمكن التراجع عن كل شيء.',
  memoryOnly: 'لا يسمح هذا المتصفح للصفحة بحفظ حساباتك: ستضيع عند إغلاقها. التصدير يحفظها في ملف.',
  full: 'امتلأت مساحة تخزين المتصفح. ما غيّرته منذ ذلك يبقى ما دامت هذه الصفحة مفتوحة فقط. التصدير يحفظ كل شيء في ملف؛ '
    + 'وحذف التقييمات القديمة يوفّر مساحة.',
  failed: (reason) => 'لم يستطع المتصفح حفظ تغييراتك الأخيرة. تبقى ما دامت هذه الصفحة مفتوحة فقط. التصدير يحفظ كل شيء '
    + `في ملف. (${own(reason)})`,
  parted: 'غيّرت علامة تبويب أخرى هذا التقييم في الوقت نفسه. النسختان محفوظتان: صار هذا تقييمًا مستقلًا، معلّمًا «من '
    + 'علامة تبويب أخرى».',
  refreshed: 'غيّرت علامة تبويب أخرى هذا التقييم؛ وهذه أحدث حالة له.',
  goneElsewhere: 'حذفت علامة تبويب أخرى هذا التقييم. سيُحفظ من جديد حالما تغيّره هنا.',
  notRemoved: 'غيّرت علامة تبويب أخرى هذا في هذه الأثناء، فلم يُحذف.',
  accountKept: 'غيّرت علامة تبويب أخرى الحساب في هذه الأثناء؛ وتبقى نسختها.',
  draftDamaged: (reason) => `تعذّرت قراءة الإجابات المحفوظة من المرة السابقة، فنُحّيت ولم تُحذف. ${own(reason)}`,
  damaged: (n) => `تعذّرت قراءة ما هو محفوظ، فنُحّي ولم يُحذف: ${count(n, records)}.`,
  show: 'عرض',
  setAside: 'المنحّى',
  setAsideText: 'تعذّرت قراءة هذه السجلات. تبقى محفوظة وتدخل في كل تصدير.',
  damagedName: (kind, id) => `${kind === 'accounts' ? 'الحساب' : 'التقييم'} ${own(id.slice(0, 80))}`,
  copyKept: 'نسخ المحفوظ',
  copied: 'نُسخ',
  shared: 'حُفظ حسابًا جديدًا.',
  askSame: (name) => `يوجد هنا حساب باسم ${own(name)}. هل هو الحساب نفسه؟`,
  sameYes: 'الحساب نفسه',
  sameNo: 'حساب آخر',
  keptWith: (name) => `حُفظ مع ${own(name)}.`,
  keptBefore: 'حُفظ هذا من قبل، وها هو.',
  notOpened: (message) => `لا يمكن فتح هذا التقييم هنا. ${own(message)}`,

  // The page saved as one file
  ownFile: 'يحوي هذا الملف الحاسبة وإجاباتك. يعمل بلا شبكة ولا يرسل شيئًا. تُحفظ التغييرات عندما تحفظ نسخة.',
  deadCopy: 'حفظ متصفح هذه النسخة من الحاسبة من تلقاء نفسه. إنها لا تعمل: تعرض ما كانت عليه الحال ولا يمكن تغيير شيء. '
    + '«حفظ نسخة» في الحاسبة يكتب ملفًا يعمل.',
  saveCopy: 'حفظ نسخة',
  noAccountsInFile: 'لا حسابات بعد. أجب عن سؤال فيظهر الحساب هنا.',
  allInFile: 'كل شيء في هذا الملف',
  notInFile: 'تغييرات غير محفوظة',
  copySaved: (name) => `حُفظ باسم ${own(name)}. افتح ذلك الملف للمتابعة.`,
  copyFailed: (reason) => `تعذّر حفظ النسخة. (${own(reason)})`,
  fileUnread: (reason) => `لا يمكن عرض الإجابات التي في هذا الملف. ${own(reason)}`,
  fileNotLost: 'لم تضِع: تبقى منحّاة مع كل نسخة تحفظها هنا.',
  cutOff: 'إنها مفقودة: الملف مقطوع. لا يمكن إنقاذ شيء منه؛ ابحث عن نسخة أقدم.',
  changedOutside: 'إنها تالفة أو غُيّرت ببرنامج آخر، فقد تكون الدرجة خاطئة.',
  lookInside: 'رؤية ما يمكن قراءته',
  thisFile: 'هذا الملف',
  saveAnswers: 'حفظ الإجابات في ملف',
  lost: 'ما تغيّر بعد آخر حفظ لهذا الملف من الصفحة نفسها تالف. هذه هي الإجابات السابقة له.',
  twoVersions: 'في هذا الملف نسختان من الإجابات، ولا شيء يبيّن يقينًا أيّهما أحدث. المعروضة إحداهما.',
  seeOther: 'اعرض الأخرى',
  engineGone: 'لم تُمسّ إجاباتك في هذا الملف. احفظها في ملف، واستورده في حاسبة AMPS أو في صفحة محفوظة أخرى.',
  modelGone: (reason) => `لا يمكن استخدام النموذج الذي تُحسب به درجتها. ${own(reason)}`,
  emptyCopy: 'إنها صفحة محفوظة بلا إجابات.',
  checkImport: 'الإجابات في هذا الملف تالفة أو غُيّرت ببرنامج آخر. ما يمكن قراءته أدناه؛ دقّق فيه.',
};
