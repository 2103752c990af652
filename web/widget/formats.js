/** How a language writes numbers, days, lists and counts: what its catalogues are made of. */

/** @param {string} tag */
export function numbersIn(tag) {
  const { format } = new Intl.NumberFormat(tag);
  return (/** @type {number} */ n) => format(n);
}

/** Scores and points: always with one decimal, and a dash where there is none. @param {string} tag */
export function scoresIn(tag) {
  const { format } = new Intl.NumberFormat(tag, { minimumFractionDigits: 1, maximumFractionDigits: 1 });
  return (/** @type {number | null} */ n) => (n === null ? '–' : format(n));
}

/** Numbers from 0 to 100 as percent. @param {string} tag */
export function percentsIn(tag) {
  const { format } = new Intl.NumberFormat(tag, { style: 'percent', maximumFractionDigits: 2 });
  return (/** @type {number} */ n) => format(n / 100);
}

/**
 * Days given as YYYY-MM-DD. They are days of the calendar, not moments: no time zone may move them. What is no
 * day stays as it is.
 * @param {string} tag
 */
export function daysIn(tag) {
  const { format } = new Intl.DateTimeFormat(tag, { dateStyle: 'medium', timeZone: 'UTC' });
  return (/** @type {string} */ day) => {
    const time = Date.parse(day);
    return time || time === 0 ? format(time) : day;
  };
}

/** Alternatives. @param {string} tag */
export function alternativesIn(tag) {
  const list = new Intl.ListFormat(tag, { type: 'disjunction' });
  return (/** @type {string[]} */ names) => list.format(names);
}

/**
 * A number of things: the form that the language asks for, with the number in the place of `#`.
 * @param {string} tag
 */
export function countsIn(tag) {
  const plural = new Intl.PluralRules(tag);
  const number = numbersIn(tag);
  return (/** @type {number} */ n, /** @type {Forms} */ forms) =>
    (forms[plural.select(n)] ?? forms.other).replace('#', number(n));
}

/** @typedef {Partial<Record<Intl.LDMLPluralRule, string>> & {other: string}} Forms */
