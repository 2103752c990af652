/** How a language writes numbers, days, lists and counts: what its catalogues are made of. */

/**
 * Making the first formatter of `Intl` is slow: none is made before it is needed, and none for what English writes
 * plainly.
 * @template T
 * @param {() => (value: T) => string} make
 */
export function later(make) {
  /** @type {((value: T) => string) | undefined} */
  let format;
  return (/** @type {T} */ value) => (format ??= make())(value);
}

/** @param {string} tag */
export function numbersIn(tag) {
  const format = later(() => new Intl.NumberFormat(tag).format);
  return (/** @type {number} */ n) => (tag === 'en' && /^\d{1,3}$/.test(String(n)) ? String(n) : format(n));
}

/** Large numbers in short, as an axis has them. @param {string} tag */
export const shortNumbersIn = (tag) => later(() => new Intl.NumberFormat(tag, { notation: 'compact' }).format);

/**
 * Half up, by the six decimals that a score has at most: the nearest binary fraction may lie below the half.
 * @param {number} n
 */
const tenths = (n) => (Math.floor(Math.round(n * 1e6) / 1e5 + 0.5) / 10).toFixed(1);

/** Scores and points: always with one decimal, and a dash where there is none. @param {string} tag */
export function scoresIn(tag) {
  const format = later(() => new Intl.NumberFormat(tag, { minimumFractionDigits: 1, maximumFractionDigits: 1 }).format);
  return (/** @type {number | null} */ n) => (n === null ? '–'
    : tag === 'en' && n >= 0 && n < 999 ? tenths(n) : format(n));
}

/** Numbers from 0 to 100 as percent. @param {string} tag */
export function percentsIn(tag) {
  const format = later(() => new Intl.NumberFormat(tag, { style: 'percent', maximumFractionDigits: 2 }).format);
  return (/** @type {number} */ n) => format(n / 100);
}

const YEAR_1000 = -30_610_224e6;

/**
 * Days given as YYYY-MM-DD. They are days of the calendar, not moments: no time zone may move them. What is no
 * day stays as it is, and so does a year that would be written with less than four digits: 26 is not 2026.
 * @param {string} tag
 */
export function daysIn(tag) {
  const format = later(() => new Intl.DateTimeFormat(tag, { dateStyle: 'medium', timeZone: 'UTC' }).format);
  return (/** @type {string} */ day) => {
    const time = Date.parse(day);
    return time >= YEAR_1000 ? format(time) : day;
  };
}

/** Moments given as ISO 8601, as the clock on the wall shows them. What is none stays as it is. @param {string} tag */
export function momentsIn(tag) {
  const format = later(() => new Intl.DateTimeFormat(tag, { dateStyle: 'medium', timeStyle: 'medium' }).format);
  return (/** @type {string} */ time) => (Number.isNaN(Date.parse(time)) ? time : format(Date.parse(time)));
}

/** Alternatives. @param {string} tag */
export function alternativesIn(tag) {
  const format = later(() => {
    const list = new Intl.ListFormat(tag, { type: 'disjunction' });
    return (/** @type {string[]} */ names) => list.format(names);
  });
  return (/** @type {string[]} */ names) => (tag === 'en' && names.length < 3 ? names.join(' or ') : format(names));
}

/**
 * A number of things: the form that the language asks for, with the number in the place of `#`.
 * @param {string} tag
 */
export function countsIn(tag) {
  const form = later(() => {
    const plural = new Intl.PluralRules(tag);
    return (/** @type {number} */ n) => plural.select(n);
  });
  const number = numbersIn(tag);
  return (/** @type {number} */ n, /** @type {Forms} */ forms) =>
    (forms[/** @type {Intl.LDMLPluralRule} */ (form(n))] ?? forms.other).replace('#', number(n));
}

/**
 * Amounts of money, without decimals from a thousand on: nobody reads the cents of a portfolio. An amount without a
 * currency is a number, and what is no code of a currency stands behind it.
 * @param {string} tag
 */
export function moneyIn(tag) {
  /** @type {Map<string, (n: number) => string>} */
  const formats = new Map();
  return (/** @type {number} */ n, /** @type {string | null} */ currency) => {
    const digits = { maximumFractionDigits: Math.abs(n) < 1000 ? 2 : 0, minimumFractionDigits: 0 };
    const key = `${currency} ${digits.maximumFractionDigits}`;
    if (!formats.has(key)) {
      const isCode = /^[A-Za-z]{3}$/.test(currency ?? '');
      const { format } = new Intl.NumberFormat(tag, isCode ? { ...digits, style: 'currency', currency: String(currency) } : digits);
      formats.set(key, (amount) => (isCode || !currency ? format(amount) : `${format(amount)}\u00a0${currency}`));
    }
    return /** @type {(n: number) => string} */ (formats.get(key))(n);
  };
}

/** Units of files by language, as Unicode's CLDR has them in short; making the formatter of `Intl` holds a page up. */
const SIZES = /** @type {Record<string, readonly string[]>} */ ({
  ar: ['بايت', 'كيلوبايت', 'م.ب', 'غ.ب'], de: ['Byte', 'kB', 'MB', 'GB'], es: ['B', 'kB', 'MB', 'GB'], fr: ['o', 'ko', 'Mo', 'Go'],
});
const USUAL_SIZES = ['bytes', 'kB', 'MB', 'GB'];

/** How large a file is. @param {string} tag */
export function fileSizesIn(tag) {
  const format = later(() => new Intl.NumberFormat(tag, { maximumFractionDigits: 1 }).format);
  const units = SIZES[tag] ?? USUAL_SIZES;
  return (/** @type {number} */ bytes) => {
    const step = Math.min(units.length - 1, Math.floor(Math.log10(Math.max(1, bytes)) / 3));
    return `${format(bytes / 1000 ** step)}\u00a0${units[step]}`;
  };
}

/** @typedef {Partial<Record<Intl.LDMLPluralRule, string>> & {other: string}} Forms */
