/** Small pieces that several views share. */
import { html, nothing } from 'lit/html.js';
import { shape } from '../../ui/gauge.js';
import { lang, t, text } from './language.js';

/** @typedef {import('../../engine/documents.js').Model} Model */
/** @typedef {import('../store/library.js').Library} Library */

/**
 * Text that people wrote, isolated from the direction of the text around it. Browsers must not translate it: an account
 * is known by its name.
 * @param {string} words
 */
export const written = (words) => html`<bdi translate="no">${words}</bdi>`;

/**
 * A sentence in which something that people wrote may stand.
 * @param {string} words @param {string} [name] what they wrote
 */
export function sentence(words, name = '') {
  const at = name ? words.indexOf(name) : -1;
  return at < 0 ? html`<bdi>${words}</bdi>`
    : html`<bdi>${words.slice(0, at)}${written(name)}${words.slice(at + name.length)}</bdi>`;
}

/** @param {Library} library @param {string} id */
export const nameOf = (library, id) => {
  const { name } = library.account(id)?.account ?? {};
  return typeof name === 'string' && name.trim() ? name : t.unnamed;
};

/** The accounts that are kept, by their names. @param {Library} library */
export const namedAccounts = (library) => library.everyAccount().map(({ id }) => ({ id, name: nameOf(library, id) }))
  .sort((a, b) => a.name.localeCompare(b.name, lang));

/** From any page. @param {string} account */
export const addressOfAccount = (account) => `./?${new URLSearchParams({ account })}`;
/** From any page. @param {string} plan */
export const addressOfPlan = (plan) => `plans.html?${new URLSearchParams({ plan })}`;

/**
 * Where the accounts of a table are kept here: by the id that their system gives them, or by name; empty for none.
 * @param {Library} library @returns {(account: string) => string}
 */
export function addressesIn(library) {
  /** @type {Map<unknown, string>} */
  const kept = new Map();
  for (const { id, account } of library.everyAccount()) {
    for (const name of [account.id, account.name]) if (name !== undefined && !kept.has(name)) kept.set(name, id);
  }
  return (account) => {
    const id = kept.get(account);
    return id === undefined ? '' : addressOfAccount(id);
  };
}

/** @param {Model} model @param {string | null} id */
export const bandName = (model, id) => text(model.bands.find((band) => band.id === id)?.name);

/** @param {Model} model @param {string | undefined} id */
export const stageName = (model, id) => text(model.stages.find((stage) => stage.id === id)?.name) || t.noStage;

/** A person's judgment, which stands before the computed score. @param {Model} model @param {string} band */
export const byHand = (model, band) => html`<span class="by-hand">${t.setByHand(bandName(model, band))}</span>`;

/**
 * The score with its band by shape and word, after a person's judgment where one is in force; dots as long as there is no
 * engine.
 * @param {Model} model
 * @param {{score: number | null, band: string | null, coverage?: number, range?: import('../../engine/documents.js').Range,
 *   override?: {band: string} | null} | null} result
 * @param {{foreign?: boolean, pending?: boolean}} [verdict] foreign: made with another model
 */
export function scored(model, result, { foreign, pending } = {}) {
  if (pending) return html`<span class="quiet" aria-busy="true">…</span>`;
  if (!result) return html`<span class="quiet">${foreign ? t.otherModel : t.noStage}</span>`;
  const judged = result.override ? byHand(model, result.override.band) : nothing;
  if (result.score === null) {
    const { coverage, range } = result;
    return html`${judged}<span class="quiet">${coverage && range ? `${t.tooEarly} · ${t.range(range.low, range.high)}` : t.noScore}</span>`;
  }
  return html`${judged}<b class="figure" translate="no">${t.score(result.score)}</b>
    <span class="band">${shape(model, result.band)} ${bandName(model, result.band)}</span>`;
}

/** @param {import('../../engine/documents.js').Result} result */
export const rangeOf = ({ coverage, range: { low, high } }) =>
  // A range is rounded outward, so a complete assessment would seem to have one.
  (coverage < 100 ? t.range(low, high) : t.nothingUnknown);

/**
 * A view's heading takes the focus when the view opens, so that reading goes on there.
 * @param {unknown} title @param {unknown} [actions]
 */
export const heading = (title, actions = nothing) => html`
  <div class="heading"><h2 tabindex="-1">${title}</h2><div class="actions">${actions}</div></div>`;
