/** A table of accounts is chosen, or the accounts kept here. */
import { html, nothing } from 'lit/html.js';
import { dropView, openSample } from '../tables/choose.js';

/** @typedef {import('./messages/en.js').Messages} Messages */

/**
 * @param {Messages} t
 * @param {{fault: string, isBusy: boolean, own: number, openOwn: () => void, onFile: (file: any) => void}} site own: how
 *   many accounts this browser keeps that can be compared
 */
export const chooseView = (t, { fault, isBusy, own, openOwn, onFile }) => dropView({
  fault, isBusy, onFile, needs: t.tableNeeds,
  more: html`${own ? html`<button @click=${openOwn}>${t.useOwn(own)}</button>` : nothing}
    <button @click=${() => openSample('sample-accounts.csv', onFile)}>${t.trySample}</button>`,
});
