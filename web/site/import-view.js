/** What a file would bring, before anything changes. */
import { html, nothing } from 'lit/html.js';
import { answered, changesOf } from './exchange.js';
import { heading, nameOf, sentence } from './parts.js';

const SHOWN = 50;

/** @param {import('./view.js').Site} site */
export function importView(site) {
  const { t, library, state, act } = site;
  const { mode } = state;
  if (!state.plan) return html`${heading(t.importTitle)}<p class="empty">${t.nothingToImport}</p>`;
  const plan = answered(state.plan, library);
  const { fresh, same, different, refused, asked } = plan;
  const kinds = /** @type {const} */ (['accounts', 'assessments']);
  /** @param {readonly import('./records.js').Change[]} changes @param {string} kind */
  const number = (changes, kind) => changes.filter((change) => change.kind === kind).length;
  const deleted = changesOf(plan, 'replace', library).filter(({ record }) => !record).length;
  // A file that holds nothing would only delete.
  const replaceable = deleted > 0 && fresh.length + same.length + different.length > 0;
  const modes = /** @type {const} */ ([
    { id: 'add', name: t.modeAdd, text: t.modeAddText, shown: fresh.length > 0 },
    { id: 'take', name: t.modeTake, text: t.modeTakeText(different.length), shown: different.length > 0 },
    { id: 'replace', name: t.modeReplace, text: t.modeReplaceText(deleted), shown: replaceable },
  ]).filter(({ shown }) => shown);
  const todo = changesOf(plan, mode, library).length;
  return html`
    ${heading(t.importTitle)}
    <p>${sentence(t.importOf(plan.name), plan.name)}</p>
    <table class="list counts">
      <thead><tr>
        <th scope="col">${t.inFile}</th>
        ${kinds.map((kind) => html`<th scope="col">${t[kind]}</th>`)}
      </tr></thead>
      <tbody>${[[t.isNew, fresh], [t.isSame, same], [t.isDifferent, different]].map(([name, changes]) => html`
        <tr><th scope="row">${name}</th>
          ${kinds.map((kind) => html`<td translate="no">${number(/** @type {any} */ (changes), kind)}</td>`)}</tr>`)}
        <tr><th scope="row">${t.isRefused}</th><td colspan="2" translate="no">${refused.length}</td></tr>
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
          <input type="checkbox" .checked=${isSame} @change=${() => act.answer(id, !isSame)}>
          <span>${sentence(t.sameAs(nameOf(site, here)), nameOf(site, here))}</span>
        </label>`)}
      </fieldset>` : nothing}
    ${modes.length ? html`
      <fieldset class="modes"><legend>${t.doImport}</legend>
        ${modes.map(({ id, name, text }) => html`<label>
          <input type="radio" name="mode" value=${id} .checked=${mode === id} @change=${() => act.mode(id)}>
          <span>${name} <span class="about">${text}</span></span>
        </label>`)}
      </fieldset>` : html`<p>${t.nothingToImport}</p>`}
    <p class="actions">
      <button class="main" ?disabled=${!todo} @click=${act.runImport}>${t.doImport}</button>
      <button @click=${() => act.go('accounts')}>${t.cancel}</button>
    </p>`;
}
