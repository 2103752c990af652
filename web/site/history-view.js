/** One account over time. */
import { html, nothing } from 'lit/html.js';
import { repeat } from 'lit/directives/repeat.js';
import { heading, nameOf, rangeOf, scored, sentence, stageName } from './parts.js';
import { trend } from './trend.js';

/** @typedef {import('./view.js').Site} Site */

/** @param {Site} site @param {readonly import('./records.js').Entry[]} entries */
function table(site, entries) {
  const { t, state, act } = site;
  const full = state.picked.length === 2;
  return html`
    <table class="list">
      <thead><tr>
        <th scope="col" class="slim">${t.select}</th>
        <th scope="col">${t.day}</th>
        <th scope="col">${t.scoreHead}</th>
        <th scope="col" class="wide">${t.rangeHead}</th>
        <th scope="col" class="wide">${t.coverageHead}</th>
        <td class="slim"></td>
      </tr></thead>
      <tbody>${repeat([...entries].reverse(), ({ record }) => record.id, ({
    record, verdict: { day, result, document, foreign },
  }, i) => {
    const picked = state.picked.includes(record.id);
    const range = result ? rangeOf(site, result) : '–';
    return html`<tr aria-current=${record.id === state.assessment ? 'true' : nothing}>
        <td class="slim"><input type="checkbox" aria-label=${t.selectDay(day)} .checked=${picked}
          ?disabled=${!result || result.score === null || (full && !picked)}
          @change=${(/** @type {Event} */ event) =>
    act.pick(record.id, /** @type {HTMLInputElement} */ (event.target).checked)}></td>
        <th scope="row">
          <button class="link day" aria-label=${t.openDay(day)} ?disabled=${foreign}
            @click=${() => act.openAssessment(record.id)}>${t.date(day)}</button>
          <span class="about">${stageName(site, document?.stage)}${i === 0 ? ` · ${t.current}` : ''}</span>
          ${record.from_tab ? html`<span class="about mark">${t.fromTab}</span>` : nothing}
        </th>
        <td>${scored(site, result, foreign)} <span class="about narrow">${range}</span></td>
        <td class="wide" translate="no">${range}</td>
        <td class="wide" translate="no">${result ? t.coverage(result.coverage) : '–'}</td>
        <td class="slim"><button class="remove" aria-label=${t.removeDay(day)} title=${t.removeDay(day)}
          @click=${() => act.remove('assessments', record.id)}>${t.remove}</button></td>
      </tr>`;
  })}</tbody>
    </table>`;
}

/** @param {Site} site */
export function historyView(site) {
  const { t, library, state, act } = site;
  const entries = library.history(state.account);
  const name = nameOf(site, state.account);
  const title = heading(sentence(t.historyTitle(name), name));
  if (!entries.length) return html`${title}<p class="empty">${t.noHistory}</p>`;
  return html`
    ${title}
    ${trend(site, entries)}
    ${entries.length === 1 ? html`<p class="empty">${t.oneOnly}</p>` : nothing}
    ${table(site, entries)}
    ${entries.length > 1 ? html`<p class="actions">
      <button class="main" ?disabled=${state.picked.length !== 2} @click=${() => act.go('compare')}>
        ${t.compare}</button>
      ${state.picked.length === 2 ? nothing : html`<span class="quiet">${t.selectTwo}</span>`}
    </p>` : nothing}
    <p class="quiet">${t.ownDay}</p>`;
}
