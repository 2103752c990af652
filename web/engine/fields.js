/** Assessments as plain fields: what almost every document comes to, without JSON read by the core. */

import builtin from '../../build/wasm/builtin_model.js';

/** @typedef {import('./documents.js').Model} Model */
/** @typedef {import('./documents.js').Question} Question */

/** JSON text without the space around its values. @param {string} text */
const compact = (text) => text.replace(/("(?:[^"\\]|\\.)*")|\s+/g, '$1');

/**
 * Whether a text is JSON as JavaScript prints it, but for space: what was parsed of it is all that it says. Others may
 * hold a member twice, or a number that JavaScript prints in another way.
 * @param {string} text @param {unknown} parsed
 */
const saysNoMore = (text, parsed) => JSON.stringify(parsed) === compact(text);

/** @param {unknown} value @returns {value is Record<string, any>} */
const isObject = (value) => typeof value === 'object' && value !== null && !Array.isArray(value);

/** @param {unknown} value */
const isAbsentOrText = (value) => value === undefined || typeof value === 'string';

/** An empty text is no date, and would say that there is none. @param {unknown} date */
const mayBeDate = (date) => date !== '' && isAbsentOrText(date);

/**
 * Whether a text stays below every limit of the core, whatever it holds: in length, in depth, and in members of one object.
 * @param {string} text
 */
const isSmall = (text) => text.length < 300_000 && text.split(/[[{]/).length <= 32 && text.split('"').length < 2000;

/**
 * The fields of a document that the core is certain to accept. Nothing here refuses anything: any other document is
 * left to the core, which says what is wrong with it.
 * @param {string} text of the document
 * @param {Model} model in use
 * @param {readonly Question[]} questions of the model
 * @param {boolean} isForeign whether others wrote the text
 * @returns {string[] | undefined} stage (empty for none), levels, dates, and the band, reason, author and end of an override
 */
export function fieldsOf(text, model, questions, isForeign) {
  // Half of a surrogate pair is spelled as an escape.
  if (!isSmall(text) || /\\ud[89a-f]/i.test(text)) return undefined;
  let document;
  try {
    document = JSON.parse(text);
  } catch {
    return undefined;
  }
  if (!isObject(document) || (isForeign && !saysNoMore(text, document))) return undefined;
  const { format, version, model: made = builtin, account = {}, stage, date, answers, override } = document;
  const isAbout = isObject(made) && made.id === model.id && made.version === model.version;
  if (format !== 'amps-assessment' || version !== 1 || !isAbout) return undefined;
  // Without a stage it is a draft; an empty text is no stage.
  if (stage !== undefined && stage !== null && !(stage && typeof stage === 'string')) return undefined;
  if (!isObject(account) || !isObject(answers)) return undefined;
  const { id, name, currency, segment, owner, arr = 0, renewal_date: renewal } = account;
  if (![id, name, currency, segment, owner].every(isAbsentOrText) || !(typeof arr === 'number' && arr >= 0)) {
    return undefined;
  }

  let levels = '';
  const dates = [date, renewal];
  let left = Object.keys(answers).length;
  for (const question of questions) {
    const answer = answers[question.id];
    if (answer !== undefined) left -= 1;
    const { level, date: answered, note } = isObject(answer) ? answer : { level: answer === undefined ? 'X' : undefined };
    if (!(level === 'X' || (Number.isInteger(level) && level >= 0 && level <= 9)) || !isAbsentOrText(note)) {
      return undefined;
    }
    levels += level;
    dates.push(answered);
  }
  // What is left is no question of the model.
  if (left || !dates.every(mayBeDate)) return undefined;

  let judged = ['', '', '', ''];
  if (override !== undefined) {
    if (!isObject(override)) return undefined;
    const { band, reason, author, until } = override;
    if (![band, reason, author].every((part) => part && typeof part === 'string')) return undefined;
    if (until !== null && !mayBeDate(until)) return undefined;
    judged = [band, reason, author, until ?? ''];
  }
  return [stage ?? '', levels, dates.map((day = '') => `${day},`).join(''), ...judged];
}
