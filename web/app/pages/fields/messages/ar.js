/** What all forms say about numbers and days, in Arabic. */
import { daysIn } from '../../../../ui/formats.js';

// Latin digits, as in the vector and in the names of questions, so that a number reads the same everywhere.
const days = daysIn('ar-u-nu-latn');

/** What runs from left to right keeps its order inside a sentence that does not. @param {string} text */
const ltr = (text) => `\u2066${text}\u2069`;

/** Day, month and year from right to left, also where the text around them does not. @param {string} day */
const date = (day) => days(day) && `\u2067${days(day)}\u2069`;

/** @type {Partial<import('./en.js').Messages>} */
export default {
  unclearNumber: (...[one, other]) => `يمكن قراءة هذا على أنه ${ltr(one)} أو ${ltr(other)}. اكتب أحدهما من فضلك.`,
  understood: (number) => `فُهم على أنه \u2068${number}\u2069`,
  badNumber: (example) => `اكتب رقمًا بلا وحدة من فضلك، مثل ${ltr(example)}.`,
  numberBetween: (low, high) => `اكتب رقمًا من ${ltr(low)} إلى ${ltr(high)} من فضلك.`,
  oddDay: (day) => `هل سنة التاريخ ${date(day)} صحيحة؟ إن كانت كذلك فاحفظ مرة أخرى.`,
  futureDay: (day) => `لم يأتِ يوم ${date(day)} بعد. لا يُسجَّل إلا ما حدث.`,
  wrongYear: (day, from, to) => `لم يُحفظ: هل سنة التاريخ ${date(day)} صحيحة؟ يمكن إدخال السنوات من ${from} إلى ${to}.`,
  badMonth: (example, first, last) => `اكتب شهرًا مثل ${ltr(example)} من فضلك، بين ${ltr(first)} و${ltr(last)}.`,
};
