/**
 * The row above the widget: which account this is, and the ways to everything else. What is not of use yet has its
 * room already: the first answer must not move the second from under the finger.
 */
import { html, nothing } from 'lit/html.js';
import { nameOf, written } from './parts.js';

/** @param {import('./view.js').Site} site @param {{saving: boolean, kept: boolean}} saving */
export function bar(site, { saving, kept }) {
  const { t, library, ownFile, state, act } = site;
  const entries = library.history(state.account);
  const open = entries.find(({ record }) => record.id === state.assessment);
  const name = nameOf(site, state.account);
  const isLatest = open !== undefined && open === entries.at(-1);
  const onScore = state.page === 'score';
  const changed = saving || ownFile?.changed;
  // What stands here is of the own account: not of what a link shows.
  const isOther = state.visiting && onScore;
  return html`
    <nav aria-label=${t.bar}>
      ${isOther ? nothing : html`
        <button class="name" title=${t.edit(name)} @click=${act.edit}>${written(name)}</button>`}
      ${onScore ? nothing : html`<button @click=${() => act.go('score')}>${t.back}</button>`}
      ${isOther ? nothing : html`
        <button aria-current=${state.page === 'history' ? 'page' : nothing} @click=${() => act.go('history')}>
          ${t.historyOf(entries.length)}</button>`}
      <button aria-current=${state.page === 'accounts' ? 'page' : nothing} @click=${() => act.go('accounts')}>
        ${t.allAccounts}</button>
      ${onScore ? html`<button ?inert=${!isLatest} ?disabled=${!isLatest} @click=${act.saveAsNew}>
        ${t.saveAsNew}</button>` : nothing}
    </nav>
    ${ownFile ? html`
      <p class="quiet saved">${changed ? t.notInFile : ownFile.text && !ownFile.fault ? t.allInFile : nothing}</p>
      <button class=${changed ? 'main' : nothing} @click=${act.saveCopy}>${t.saveCopy}</button>`
    : html`
      <p class="quiet saved">${isOther ? nothing : !kept ? t.notSaved : saving ? t.saving : open ? t.saved : nothing}</p>
      <button class="wide" @click=${act.saveCopy}>${t.saveCopy}</button>`}`;
}

/** That an old assessment is on screen, and the ways on. @param {import('./view.js').Site} site */
export function oldBanner({ t, library, state, act }) {
  const entries = library.history(state.account);
  const open = entries.find(({ record }) => record.id === state.assessment);
  if (!open || open === entries.at(-1) || state.page !== 'score') return nothing;
  return html`
    <p>${t.old(open.verdict.day)}</p>
    <button @click=${act.goOn}>${t.goOn}</button>
    <button @click=${() => act.openAccount(state.account)}>${t.toLatest}</button>`;
}
