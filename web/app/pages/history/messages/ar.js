/** The history of an account and two of its assessments compared in Arabic. */
import { countsIn, daysIn, numbersIn, percentsIn, scoresIn } from '../../../../ui/formats.js';

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

/** @type {Partial<import('./en.js').Messages>} */
export default {
  effect,
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
  trend: (name) => `اتجاه ${own(name)}`,
  trendText: (points) => `الدرجة والنطاق في كل تاريخ: ${points.join('؛ ')}. المجهول مخطّط.`,
  trendPoint: (day, n, range) => `${date(day)} ${n === null ? 'بلا درجة' : score(n)}، ${range}`,
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
};
