/**
 * User text on its way out: into notes, cells, file names and pictures. None of it may act as anything but
 * text at the other end.
 */

// Control characters, the characters that XML cannot hold, and those that reorder the text around them.
const UNSEEN =
  /[\u0000-\u0008\u000e-\u001f\u007f-\u0084\u0086-\u009f\u202a-\u202e\u2066-\u2069\ufffe\uffff]/g;

/**
 * Only strings and numbers are text; members of a document that nobody checks may be anything.
 * @param {unknown} value
 */
export const textOf = (value) =>
  (typeof value === 'string' || (typeof value === 'number' && Number.isFinite(value)) ? String(value) : '');

/** Without what cannot be seen and half characters. @param {unknown} value */
export const clean = (value) =>
  textOf(value).replace(/\p{Surrogate}/gu, '\ufffd').replace(UNSEEN, '');

/** The text on one line, its own lines parted by a slash. @param {unknown} value */
export const oneLine = (value) => clean(value)
  .split(/[\n\r\u000b\u000c\u0085\u2028\u2029]+/)
  .map((line) => line.replace(/\s+/g, ' ').trim())
  .filter(Boolean)
  .join(' / ');

/** @param {string} text @param {number} max characters, the ellipsis included */
export function shorten(text, max) {
  // A character has at most two units: a longer text need not be taken apart as a whole.
  const characters = [...text.slice(0, 2 * max + 2)];
  return characters.length > max ? `${characters.slice(0, max - 1).join('').trimEnd()}…` : text;
}

/**
 * A spreadsheet takes a cell for a formula by its first character, also behind spaces and quotes; an
 * apostrophe in front makes it text. Full-width signs count in East Asian locales.
 * @param {string} text
 */
export const cellSafe = (text) =>
  (/^[\s\p{C}'"`‘’“”]*[=+\-@\t\r\n＝＋－＠]/u.test(text) ? `'${text}` : text);

/** One cell of a tab-separated row. @param {unknown} value */
export function cell(value) {
  const text = cellSafe(oneLine(value));
  // A quote in front would swallow the cells that follow.
  return text.startsWith('"') ? `"${text.replaceAll('"', '""')}"` : text;
}

const ENTITIES = /** @type {Record<string, string>} */ ({ '&': '&amp;', '<': '&lt;', '>': '&gt;' });

/**
 * Text that Markdown shows as it is. Angle brackets become entities, because not every Markdown knows them
 * with a backslash and some would let a tag through. A colon that could end the name of a scheme is escaped
 * so that nothing is turned into a link by itself.
 * @param {string} text
 */
export const markdownSafe = (text) => text
  .replace(/[&<>]/g, (sign) => ENTITIES[sign])
  .replace(/[\\`*_[\]|~$#!^]/g, '\\$&')
  .replace(/([A-Za-z]):(?=\S)/g, '$1\\:')
  .replace(/\bwww\./gi, (www) => `${www.slice(0, -1)}\\.`)
  .replace(/^(\s*)([-+=])/gm, '$1\\$2')
  .replace(/^(\s*\d+)([.)])/gm, '$1\\$2');

/**
 * The address of a piece of evidence, or '' for everything but the web.
 * @param {unknown} value
 */
export function webAddress(value) {
  if (typeof value !== 'string' || value.length > 2000) return '';
  try {
    const { protocol, href } = new URL(value);
    return protocol === 'http:' || protocol === 'https:' ? href : '';
  } catch {
    return '';
  }
}

/** As the target of a Markdown link. @param {string} address */
export const markdownTarget = (address) => address
  .replace(/[()<>"'`\\*_[\]|\s]/g, (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`)
  .replaceAll('&', '&amp;');

/** What a file may be called after: nothing in it that a file system refuses. @param {string} words @param {number} most characters */
export const titleForFile = (words, most) => words.replace(/[\p{Cc}<>:"/\\|?*]+/gu, ' ').replace(/\s+/g, ' ').trim().slice(0, most);

/**
 * A name that any file system takes.
 * @param {unknown} account @param {unknown} date @param {string} ending
 */
export function fileName(account, date, ending) {
  const words = clean(account).slice(0, 200).replace(/[^\p{L}\p{M}\p{N}]+/gu, '-');
  const parts = ['amps', [...words].slice(0, 60).join('').replace(/^-+|-+$/g, ''), clean(date)];
  return `${parts.filter(Boolean).join('-')}.${ending}`;
}
