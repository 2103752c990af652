/** Short forms: what may stand in a field, and why something may not. What is refused stays in its field. */
import { html, nothing } from 'lit/html.js';
import { today } from './surroundings.js';

/** @typedef {import('./view.js').View} View */
/** @typedef {HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement} Control */

/** How many characters a field holds. @type {Record<string, number>} */
const LIMITS = { note: 2000, link: 2000, source: 200, reason: 2000, author: 200 };

/** @param {unknown} value members that the engine does not know may hold anything */
export const plain = (value) => (typeof value === 'string' ? value : '');

/**
 * Where a link leads: only the web. Anything else is text, whatever it looks like.
 * @param {string} link
 * @returns {string | undefined}
 */
export function webAddress(link) {
  try {
    const { protocol, href } = new URL(link);
    return /^https?:$/.test(protocol) ? href : undefined;
  } catch {
    return undefined;
  }
}

/**
 * Why a field cannot be kept as it is; empty when it can.
 * @param {View['t']} t @param {Control} control
 */
export function faultIn(t, { name, value, required, validity }) {
  const { length } = [...value];
  if (length > LIMITS[name]) return t.tooLong(length, LIMITS[name]);
  if (name === 'link' && value && !webAddress(value)) return t.noLink;
  if (required && !value.trim()) return t.missing;
  return validity.valid ? '' : t.noDate;
}

/**
 * @param {View} view @param {string} form @param {keyof View['t']['fields']} name @param {unknown} value
 * @param {boolean} [required]
 */
export function field({ t, faults }, form, name, value, required = false) {
  const fault = faults.get(form)?.[name];
  const invalid = fault ? 'true' : nothing;
  const isDay = name === 'date' || name === 'until';
  // Evidence is not from the future; where the clock was wrong once, what it wrote need not be corrected.
  const last = name === 'date' && plain(value) <= today() ? today() : '9999-12-31';
  return html`
    <label>
      ${t.fields[name]}
      ${name === 'note' || name === 'reason' ? html`
        <textarea name=${name} rows="2" dir="auto" .value=${plain(value)} ?required=${required}
          aria-invalid=${invalid}></textarea>` : html`
        <input name=${name} type=${isDay ? 'date' : 'text'} min="1970-01-01" max=${last} dir="auto"
          .value=${plain(value)} ?required=${required} aria-invalid=${invalid}>`}
      ${fault ? html`<small role="alert">${fault}</small>` : nothing}
    </label>`;
}
