/** What a file would bring, before anything is written. */
import { html, nothing } from 'lit/html.js';
import { heading, nameOf, sentence } from '../../shell/parts.js';
import { addressOf } from '../../shell/router.js';
import { answered, writesOf } from '../../store/exchange.js';
import { KINDS } from '../../store/record.js';
import { t } from './messages.js';

const SHOWN = 50;
const COMMON = ['accounts', 'assessments'];

/** @param {(file: File) => void} onFile */
export const fileInput = (onFile) => html`
  <label class="file">
    <input type="file" accept=".json,.html,.csv,.tsv,.xlsx,application/json,text/html" @change=${(/** @type {Event} */ event) => {
    const input = /** @type {HTMLInputElement} */ (event.target);
    const [file] = input.files ?? [];
    if (file) onFile(file);
    // The same file may be chosen again.
    input.value = '';
  }}>
    <span>${t.importFile}</span>
  </label>`;

/**
 * @typedef {object} Controls
 * @property {import('../../store/records.js').Plan | undefined} plan
 * @property {import('../../store/records.js').Mode} mode
 * @property {(mode: import('../../store/records.js').Mode) => void} onMode
 * @property {(id: string, isSame: boolean) => void} onAnswer whether an account in the file is the one here
 * @property {readonly import('../../store/records.js').Mode[]} [modes] that are offered; all without it
 * @property {() => void} onImport
 * @property {(file: File) => void} [onFile]
 * @property {() => void} [onCancel] where there is no list to go back to
 */

/** @param {Pick<import('../site.js').Site, 'library'>} site @param {Controls} controls */
export function importView({ library }, { plan: given, mode, modes: offered, onMode, onAnswer, onImport, onFile, onCancel }) {
  if (!given) return html`${heading(t.importTitle, onFile && fileInput(onFile))}<p class="empty">${t.chooseFile}</p>`;
  const plan = answered(given, library);
  const { fresh, same, different, refused, asked } = plan;
  // Most files hold nothing of the rarer kinds.
  const kinds = KINDS.filter((kind) => COMMON.includes(kind) || [...fresh, ...same, ...different].some((write) => write.kind === kind));
  /** @param {readonly import('../../store/records.js').Write[]} writes @param {string} kind */
  const number = (writes, kind) => writes.filter((write) => write.kind === kind).length;
  const deleted = writesOf(plan, 'replace', library).filter(({ record }) => !record).length;
  // A file that holds nothing would only delete.
  const replaceable = deleted > 0 && fresh.length + same.length + different.length > 0;
  const modes = /** @type {const} */ ([
    { id: 'add', name: t.modeAdd, text: t.modeAddText, shown: fresh.length > 0 },
    { id: 'take', name: t.modeTake, text: t.modeTakeText(different.length), shown: different.length > 0 },
    { id: 'replace', name: t.modeReplace, text: t.modeReplaceText(deleted), shown: replaceable },
  ]).filter(({ id, shown }) => shown && (offered?.includes(id) ?? true));
  const todo = writesOf(plan, mode, library).length;
  return html`
    ${heading(t.importTitle)}
    <p>${sentence(t.importOf(plan.name), plan.name)}</p>
    <table class="list counts">
      <thead><tr>
        <th scope="col">${t.inFile}</th>
        ${[t.isNew, t.isSame, t.isDifferent].map((name) => html`<th scope="col">${name}</th>`)}
      </tr></thead>
      <tbody>${kinds.map((kind) => html`
        <tr><th scope="row">${t[kind]}</th>
          ${[fresh, same, different].map((writes) => html`<td translate="no">${number(writes, kind)}</td>`)}</tr>`)}
        <tr><th scope="row">${t.isRefused}</th><td colspan="3" translate="no">${refused.length}</td></tr>
      </tbody>
    </table>
    ${refused.length ? html`
      <h3>${t.skippedTitle}</h3>
      <ul class="skipped">${refused.slice(0, SHOWN).map(({ what, reason }) => html`
        <li><span><b>${sentence(what)}</b> ${sentence(reason)}</span></li>`)}</ul>
      ${refused.length > SHOWN ? html`<p>${t.moreSkipped(refused.length - SHOWN)}</p>` : nothing}` : nothing}
    ${asked.length ? html`
      <fieldset class="modes"><legend>${t.sameTitle}</legend>
        ${asked.map(({ id, here, isSame }) => html`<label>
          <input type="checkbox" .checked=${isSame} @change=${() => onAnswer(id, !isSame)}>
          <span>${sentence(t.sameAs(nameOf(library, here)), nameOf(library, here))}</span>
        </label>`)}
      </fieldset>` : nothing}
    ${modes.length ? html`
      <fieldset class="modes"><legend>${t.doImport}</legend>
        ${modes.map(({ id, name, text }) => html`<label>
          <input type="radio" name="mode" value=${id} .checked=${mode === id} @change=${() => onMode(id)}>
          <span>${name} <span class="about">${text}</span></span>
        </label>`)}
      </fieldset>` : html`<p>${t.nothingToImport}</p>`}
    <p class="actions">
      <button class="main" ?disabled=${!todo} @click=${onImport}>${t.doImport}</button>
      ${onCancel ? html`<button @click=${onCancel}>${t.cancel}</button>`
    : html`<a class="button" href=${addressOf({ view: 'accounts' })}>${t.cancel}</a>`}
    </p>`;
}
