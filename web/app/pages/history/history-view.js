/** One account over time. */
import { html, nothing } from 'lit/html.js';
import { repeat } from 'lit/directives/repeat.js';
import { t as common } from '../../shell/language.js';
import { heading, nameOf, rangeOf, scored, sentence, stageName } from '../../shell/parts.js';
import { addressOf } from '../../shell/router.js';
import { t } from './messages.js';
import { trend } from './trend.js';

/** @typedef {import('../site.js').Site} Site */

/**
 * @typedef {object} Controls
 * @property {(id: string, isPicked: boolean) => void} onPick
 * @property {(id: string) => void} onRemove
 * @property {() => void} onCompare
 */

/** @param {Site} site @param {readonly import('../../store/records.js').Entry[]} entries @param {Controls} controls */
function table({ library: { model }, place: { picks = [] }, account, assessment }, entries, { onPick, onRemove }) {
  const full = picks.length === 2;
  const latest = entries[entries.length - 1].record.id;
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
    record: { id, from_tab: fromTab }, verdict,
  }) => {
    const { day, result, document, foreign } = verdict;
    const picked = picks.includes(id);
    const range = result ? rangeOf(result) : '–';
    const address = addressOf({ view: 'score', account, assessment: id === latest ? '' : id });
    return html`<tr aria-current=${id === assessment ? 'true' : nothing}>
        <td class="slim"><input type="checkbox" aria-label=${t.selectDay(day)} .checked=${picked}
          ?disabled=${!result || result.score === null || (full && !picked)}
          @change=${(/** @type {Event} */ event) =>
    onPick(id, /** @type {HTMLInputElement} */ (event.target).checked)}></td>
        <th scope="row">
          ${foreign ? html`<span class="day">${common.date(day)}</span>`
    : html`<a class="link day" aria-label=${t.openDay(day)} href=${address}>${common.date(day)}</a>`}
          <span class="about">${stageName(model, document?.stage)}${id === latest ? ` · ${t.current}` : ''}</span>
          ${fromTab ? html`<span class="about mark">${t.fromTab}</span>` : nothing}
        </th>
        <td>${scored(model, result, verdict)} <span class="about narrow">${range}</span></td>
        <td class="wide" translate="no">${range}</td>
        <td class="wide" translate="no">${result ? common.coverage(result.coverage) : '–'}</td>
        <td class="slim"><button class="remove" aria-label=${t.removeDay(day)} title=${t.removeDay(day)}
          @click=${() => onRemove(id)}>${common.remove}</button></td>
      </tr>`;
  })}</tbody>
    </table>`;
}

/** @param {Site} site @param {Controls} controls */
export function historyView(site, controls) {
  const { library, account, place: { picks = [] } } = site;
  const entries = library.checkedHistory(account);
  const name = nameOf(library, account);
  const title = heading(sentence(t.historyTitle(name), name));
  if (!entries.length) return html`${title}<p class="empty">${t.noHistory}</p>`;
  return html`
    ${title}
    ${trend(site, entries)}
    ${entries.length === 1 ? html`<p class="empty">${t.oneOnly}</p>` : nothing}
    ${table(site, entries, controls)}
    ${entries.length > 1 ? html`<p class="actions">
      <button class="main" ?disabled=${picks.length !== 2} @click=${controls.onCompare}>${t.compare}</button>
      ${picks.length === 2 ? nothing : html`<span class="quiet">${t.selectTwo}</span>`}
    </p>` : nothing}
    <p class="quiet">${t.ownDay}</p>`;
}
