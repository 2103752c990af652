/** The navigation in the header, where several of its places are views of one page. */

/** @param {string} view that is on screen */
export function markPage(view) {
  for (const link of document.querySelectorAll('#pages [data-view]')) {
    if (link.getAttribute('data-view') === view) link.setAttribute('aria-current', 'page');
    else link.removeAttribute('aria-current');
  }
}

/** A link of the menu on a phone has been followed. */
export function closeMenu() {
  /** @type {any} */ (document.querySelector('#pages'))?.togglePopover?.(false);
}
