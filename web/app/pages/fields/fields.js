/**
 * Fields whose text is judged before it is kept: numbers as the reader of the page writes them, and days with their year. What
 * is wrong is told beside its field, and stays there to be mended.
 */
import { html, nothing } from 'lit/html.js';
import { lang } from '../../shell/language.js';
import { EARLIEST, today } from '../../store/days.js';
import { t } from './messages.js';
import { readNumber, sayNumber, writeNumber } from './numbers.js';

/** @typedef {HTMLInputElement | HTMLSelectElement | HTMLButtonElement} Field */

const SAMPLE_NUMBER = 1234.5;
/** What is planned for later than this is a slip of the year. */
const YEARS_AHEAD = 10;
const latestYear = () => Number(today().slice(0, 4)) + YEARS_AHEAD;

/** Whether a day may be a slip of the year, such as 0026 or 2062. @param {string} day */
export const isOdd = (day) => day < EARLIEST || Number(day.slice(0, 4)) > latestYear();

/** What the number in a field may be. @param {HTMLInputElement} input @returns {readonly number[]} */
const numbersIn = ({ value, dataset: { shown, exact } }) => (
  // An untouched number keeps all its digits.
  value === shown ? [Number(exact)] : readNumber(lang, value));

/**
 * A text between the fields of a form that belongs to one of them.
 * @param {HTMLInputElement} input @param {string} words @param {boolean} isFault
 */
function tell(input, words, isFault) {
  const place = /** @type {HTMLElement} */ (input.nextElementSibling);
  place.className = isFault ? 'fault' : 'quiet';
  place.textContent = words;
  if (isFault) input.setAttribute('aria-invalid', 'true');
  else input.removeAttribute('aria-invalid');
}

/** How a number is understood, where that is not just what was typed. @param {Event} event */
function tellNumber({ target }) {
  const input = /** @type {HTMLInputElement} */ (target);
  const [number, ...others] = numbersIn(input);
  const said = number === undefined || others.length ? '' : sayNumber(lang, number);
  tell(input, said && said !== input.value.trim() ? t.understood(said) : '', false);
}

/** @param {Event} event */
const tellNothing = ({ target }) => tell(/** @type {HTMLInputElement} */ (target), '', false);

/**
 * @param {unknown} label @param {string} name
 * @param {{value?: number, isRequired?: boolean, least?: number, most?: number, isDisabled?: boolean, onChange?: (value: string) => void}} [options]
 */
export function numberField(label, name, { value, isRequired = true, least, most, isDisabled = false, onChange } = {}) {
  const shown = value === undefined ? '' : writeNumber(lang, value);
  return html`<label>${label}<input name=${name} inputmode="decimal" autocomplete="off" dir="auto" data-kind="number" ?required=${isRequired}
    ?disabled=${isDisabled} data-least=${least ?? nothing} data-most=${most ?? nothing} data-shown=${shown || nothing} data-exact=${value ?? nothing}
    .defaultValue=${shown} .value=${shown} @input=${tellNumber} @change=${(/** @type {Event} */ { target }) => {
  const input = /** @type {HTMLInputElement} */ (target);
  if (onChange && isTaken(input)) onChange(valueIn(input));
}}><span class="quiet" role="status"></span></label>`;
}

/**
 * @param {unknown} label @param {string} name
 * @param {{value?: string, isPast?: boolean}} [options] isPast: what has happened on that day is told
 */
export const dayField = (label, name, { value = '', isPast = false } = {}) => html`<label>${label}<input type="date" name=${name} required
  data-kind=${isPast ? 'past' : 'day'} .defaultValue=${value} @input=${tellNothing}><span class="quiet" role="status"></span></label>`;

/** @param {unknown} label @param {string} name */
export const monthField = (label, name) => html`<label>${label}<input type="month" name=${name} required data-kind="month"
  placeholder=${today().slice(0, 7)} @input=${tellNothing}><span class="quiet" role="status"></span></label>`;

/** @param {HTMLInputElement} input */
function faultOfNumber(input) {
  if (!input.value.trim() && !input.required) return '';
  const [number, ...others] = numbersIn(input);
  if (others.length) return t.unclearNumber(...[number, ...others].map((n) => writeNumber(lang, n)));
  if (number === undefined) return t.badNumber(writeNumber(lang, SAMPLE_NUMBER));
  const [least, most] = [Number(input.dataset.least ?? -Infinity), Number(input.dataset.most ?? Infinity)];
  return number < least || number > most ? t.numberBetween(writeNumber(lang, least), writeNumber(lang, most)) : '';
}

/** @param {HTMLInputElement} input @returns {string} why it cannot be taken as it is; empty where it can */
function faultOf(input) {
  const { value, dataset } = input;
  const now = today();
  switch (dataset.kind) {
    case 'number': return faultOfNumber(input);
    case 'past':
      if (value > now) return t.futureDay(value);
      // Fallthrough: a day that is past has a year, too.
    case 'day':
      if (!isOdd(value) || dataset.sure === value) return '';
      dataset.sure = value;
      return t.oddDay(value);
    case 'month': {
      const [first, last] = [EARLIEST.slice(0, 7), now.slice(0, 7)];
      return /^\d{4}-(0[1-9]|1[0-2])$/.test(value) && value >= first && value <= last ? '' : t.badMonth(last, first, last);
    }
    default: return '';
  }
}

/** Tells what is wrong with a field that is judged by itself. @param {HTMLInputElement} input @returns {boolean} whether it can be taken */
export function isTaken(input) {
  const fault = faultOf(input);
  if (fault) tell(input, fault, true);
  return !fault;
}

/** Whether the year of a day can be kept where nobody saves again; tells it where it cannot. @param {HTMLInputElement} input with a text behind it */
export function isDayTaken(input) {
  const isRight = input.value !== '' && !isOdd(input.value);
  tell(input, isRight || !input.value ? '' : t.wrongYear(input.value, EARLIEST.slice(0, 4), String(latestYear())), !isRight && input.value !== '');
  return isRight;
}

/** A number as JavaScript writes it. @param {HTMLInputElement} input */
const valueIn = (input) => (input.dataset.kind === 'number' && input.value.trim() ? String(numbersIn(input)[0]) : input.value);

/**
 * Takes what a form says, by the names of its fields. What cannot be read, or is refused, stays in the form.
 * @param {(fields: Record<string, string>) => unknown} take true empties the form
 */
export const submitted = (take) => (/** @type {SubmitEvent} */ event) => {
  event.preventDefault();
  const form = /** @type {HTMLFormElement} */ (event.target);
  const judged = /** @type {HTMLInputElement[]} */ ([...form.querySelectorAll('[data-kind]')]);
  const wrong = judged.filter((input) => !isTaken(input));
  if (wrong.length) {
    wrong[0].focus();
    return;
  }
  const fields = Object.fromEntries([...new FormData(form)].map(([name, value]) => [name, String(value)]));
  for (const input of judged) fields[input.name] = valueIn(input);
  if (take(fields) !== true) return;
  form.reset();
  for (const input of judged) tell(input, '', false);
};
