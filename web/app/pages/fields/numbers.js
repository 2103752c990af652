/** Numbers as people of a language type them, read as `Intl` writes them there. */

// The digits of Arabic and Persian; wide ones are normalized before.
const DIGITS = '٠١٢٣٤٥٦٧٨٩۰۱۲۳۴۵۶۷۸۹';
// A number of JavaScript holds this many digits.
const CERTAIN_DIGITS = 15;

/** @param {string} tag */
function signsOf(tag) {
  const parts = new Intl.NumberFormat(tag).formatToParts(1234567.5);
  const sign = (/** @type {string} */ type) => parts.find((part) => part.type === type)?.value ?? '';
  // Every script has its own; a space is a space, however narrow.
  return { decimal: sign('decimal').replace('٫', '.'), group: sign('group').replace('٬', ',').replace(/\s/, ' ') };
}

/** @param {string} tag @param {number} n every digit of it */
export const writeNumber = (tag, n) => new Intl.NumberFormat(tag, { maximumFractionDigits: 20 }).format(n);

/** The number and its size in a word: 120.000 (120 Tausend). @param {string} tag @param {number} n */
export function sayNumber(tag, n) {
  const words = new Intl.NumberFormat(tag, { notation: 'compact', compactDisplay: 'long', maximumFractionDigits: 20 });
  const [written, said] = [writeNumber(tag, n), words.format(n)];
  return /\p{L}/u.test(said) ? `${written} (${said})` : written;
}

/**
 * What a text may mean in a language: one number, or two where three digits follow the decimal sign, as other
 * languages part thousands; none where it is no number.
 * @param {string} tag @param {string} text
 * @returns {readonly number[]}
 */
export function readNumber(tag, text) {
  // Where a language runs from right to left, its sign has a mark beside it.
  const [, minus, amount] = /^[\s\u200e\u200f\u061c]*([-\u2212\uff0d]?)[\u200e\u200f\u061c]*([^]*)$/.exec(text) ?? ['', '', text];
  return readAmount(tag, amount).map((n) => (minus ? 0 - n : n));
}

/**
 * The same from 0 on.
 * @param {string} tag @param {string} text
 * @returns {readonly number[]}
 */
export function readAmount(tag, text) {
  const { decimal, group } = signsOf(tag);
  const plain = text.normalize('NFKC').trim()
    .replace(/[٠-٩۰-۹]/g, (digit) => String(DIGITS.indexOf(digit) % 10))
    // These two signs have one meaning only.
    .replaceAll('٬', group).replaceAll('٫', decimal)
    .replace(/\s/g, ' ');
  const [whole, part, ...more] = plain.split(decimal);
  const grouped = whole.split(group);
  const digits = grouped.join('');
  const isGrouped = grouped.length === 1
    || (/^\d{1,3}$/.test(grouped[0]) && grouped.slice(1).every((each) => /^\d{3}$/.test(each)));
  if (more.length || !isGrouped || !/^\d+$/.test(digits) || !/^\d+$/.test(part ?? '0')) return [];
  if (`${digits}${part ?? ''}`.replace(/^0+/, '').length > CERTAIN_DIGITS) return [];
  const number = Number(`${digits}.${part ?? 0}`);
  const isUnclear = part?.length === 3 && grouped.length === 1 && /^[1-9]\d{0,2}$/.test(digits) && !text.includes('٫');
  return isUnclear ? [Number(digits + part), number] : [number];
}
