/** The plan of an account in a saved page: a view of its own, since the file has no other pages. */
import { html } from 'lit/html.js';
import { readKept, supportOf } from '../app/pages/evidence/kept.js';
import { Desk } from '../app/pages/plans/desk.js';
import { statusOf } from '../app/pages/plans/parts.js';
import { t } from '../app/pages/plans/messages.js';
import { ownEngine } from '../app/shell/engine.js';
import { heading, sentence, written } from '../app/shell/parts.js';
import { addressOf } from '../app/shell/router.js';

/** @param {string} account */
export const planAddress = (account) => addressOf({ view: 'plan', account });

/**
 * @param {import('../app/pages/site.js').Site} site @param {HTMLElement} place
 * @returns {() => unknown}
 */
export function planTab(site, place) {
  /** @type {Awaited<ReturnType<typeof ownEngine>> | undefined} */
  let own;
  let isAsked = false;
  /** @type {Desk | undefined} */
  let desk;
  /** The plan that is chosen, of several. */
  let chosen = '';
  return () => {
    if (!isAsked) {
      isAsked = true;
      ownEngine().then((engine) => {
        own = engine;
        site.draw();
      }, (error) => site.notices.show('lost', () => ({ lines: [error.message] })));
    }
    desk ??= new Desk({
      place, notices: site.notices, library: site.library, draw: site.draw, get own() { return own; },
      supportOf: (plan) => supportOf(readKept(site.library), plan),
    });
    const plans = desk.all(({ account_id: account, is_template: is }) => account === site.account && !is);
    const one = plans.length === 1 ? plans[0] : plans.find(({ id }) => id === chosen);
    if (one?.fault) return html`${heading(t.plan)}<p class="empty fault">${sentence(t.planDamaged(one.fault))}</p>`;
    if (one) return one.course ? desk.view(one) : html`<p class="quiet" aria-busy="true">…</p>`;
    return html`${heading(t.plan)}${plans.length ? html`<ul class="blockers">${plans.map(({ id, plan, course }) => html`<li><div>${written(plan?.title ?? id)}
      ${course ? statusOf(course) : ''}</div><button @click=${() => {
  chosen = id;
  site.draw();
}}>${t.openPlan}</button></li>`)}</ul>` : html`<p class="empty">${t.noPlanHere}</p>`}`;
  };
}
