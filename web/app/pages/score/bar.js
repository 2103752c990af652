/**
 * The row above the widget: which account this is, its views, and what can be done with it. What is not of use yet has
 * its room already: the first answer must not move the second from under the finger.
 */
import { planAddress } from '#plan-tab';
import { html, nothing } from 'lit/html.js';
import { nameOf, written } from '../../shell/parts.js';
import { addressOf } from '../../shell/router.js';
import { t } from './messages.js';

/** @typedef {import('../site.js').Site} Site */

/**
 * @param {Site} site
 * @param {{saving: boolean, onEdit: () => void, onSaveAsNew: () => void, onSaveCopy: () => void}} controls
 */
export function bar({ library, workspace, ownFile, place: { view }, account, assessment }, controls) {
  const { saving, onEdit, onSaveAsNew, onSaveCopy } = controls;
  const entries = library.history(account);
  const open = entries.find(({ record }) => record.id === assessment);
  const name = nameOf(library, account);
  const isLatest = open !== undefined && open === entries.at(-1);
  const isStored = library.account(account) !== undefined;
  const onScore = view === 'score' || view === 'new';
  const changed = saving || ownFile?.changed;
  // The bar is about the user's own account: not about what a link shows.
  const isOther = workspace.isVisiting && onScore;
  const kept = library.failure === undefined;
  const tab = (/** @type {import('../../shell/router.js').View} */ to, /** @type {string} */ words, /** @type {boolean} */ isHere) => html`
    <a class="tab" href=${addressOf({ view: to, account: isStored ? account : '' })}
      aria-current=${isHere ? 'page' : nothing}>${words}</a>`;
  return html`
    <nav aria-label=${t.bar} ?hidden=${view === 'accounts' || view === 'import'}>
      ${isOther ? nothing : html`
        <button class="name" title=${t.edit(name)} @click=${onEdit}>${written(name)}</button>
        ${tab('score', t.scoreLabel, onScore)}
        <a class="tab" ?inert=${!isStored} href=${isStored ? planAddress(account) : nothing} aria-current=${view === 'plan' ? 'page' : nothing}>${t.planTab}</a>
        ${tab('history', t.historyOf(entries.length), view === 'history' || view === 'compare')}`}
      ${onScore ? html`<button ?inert=${!isLatest} ?disabled=${!isLatest} @click=${onSaveAsNew}>
        ${t.saveAsNew}</button>` : nothing}
    </nav>
    ${ownFile ? html`
      <p class="quiet saved">${changed ? t.notInFile : ownFile.text && !ownFile.fault ? t.allInFile : nothing}</p>
      <button class=${changed ? 'main' : nothing} @click=${onSaveCopy}>${t.saveCopy}</button>`
    : html`
      <p class="quiet saved">${isOther ? nothing : !kept ? t.notSaved : saving ? t.saving : open ? t.saved : nothing}</p>
      <button class="wide" @click=${onSaveCopy}>${t.saveCopy}</button>`}`;
}

/** That an old assessment is on screen, and the ways on. @param {Site} site @param {() => void} onGoOn */
export function oldBanner({ library, place: { view }, account, assessment }, onGoOn) {
  const entries = library.history(account);
  const open = entries.find(({ record }) => record.id === assessment);
  if (!open || open === entries.at(-1) || view !== 'score') return nothing;
  return html`
    <p>${t.old(open.verdict.day)}</p>
    <button @click=${onGoOn}>${t.goOn}</button>
    <a class="button" href=${addressOf({ view: 'score', account })}>${t.toLatest}</a>`;
}
