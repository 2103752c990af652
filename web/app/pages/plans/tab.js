/** Where the plan of an account is shown, as the calculator sees it: on a page of its own. */

/** @param {string} account */
export const planAddress = (account) => `plans.html${account ? `?${new URLSearchParams({ account })}` : ''}`;

/**
 * The view of the plan within the calculator; a site with a page for it has none.
 * @param {import('../site.js').Site} _site @param {HTMLElement} _place
 * @returns {(() => unknown) | undefined}
 */
export const planTab = (_site, _place) => undefined;
