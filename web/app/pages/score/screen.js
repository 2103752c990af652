/** The widget as the screen of the workspace: what is opened there is shown, or refused. */
import { t } from './messages.js';

/** @typedef {import('../site.js').Widget} Widget */

/**
 * @param {Widget} widget @param {() => void} task that hands the widget something
 * @returns {string | undefined} why it did not take it
 */
export function refusal(widget, task) {
  /** @type {string | undefined} */
  let refused;
  const onError = (/** @type {any} */ { detail }) => {
    refused = detail.errors?.[0].message ?? detail.message;
  };
  widget.addEventListener('amps-error', onError);
  task();
  widget.removeEventListener('amps-error', onError);
  return refused;
}

/**
 * @param {Widget} widget
 * @param {{readonly site: import('../site.js').Site, readonly shared: {close: () => void}, onProgress: () => void}} page
 * @returns {import('../../store/workspace.js').Screen}
 */
export const screenOf = (widget, page) => ({
  show(open) {
    const { notices, workspace } = page.site;
    // From scratch, whatever it is: two accounts may have equal documents. The widget tells what it refuses at once.
    const refused = refusal(widget, () => { widget.load(open.document).catch(() => {}); });
    if (refused !== undefined) {
      notices.show('open', () => ({ lines: [t.notOpened(refused)] }));
      return false;
    }
    widget.readonly = open.readonly;
    if (!open.own && open.assessment !== workspace.open.assessment) page.shared.close();
    return true;
  },
  describe(details) {
    const refused = refusal(widget, () => { widget.account = details; });
    return refused === undefined ? widget.assessment : undefined;
  },
  blur() {
    const field = widget.shadowRoot?.activeElement?.matches('textarea, select, input:not([type=radio])');
    // A field that loses the focus tells what is in it.
    if (field) /** @type {HTMLElement} */ (document.querySelector('#score')).focus({ preventScroll: true });
  },
  changed: page.onProgress,
  diverged() {
    const { library, workspace, router, notices } = page.site;
    const { account } = workspace.own;
    notices.show('tab', () => ({
      lines: [t.parted],
      actions: [{
        name: t.historyOf(library.history(account).length), run: () => router.go({ view: 'history', account }),
      }],
    }));
  },
  failed: (error) => page.site.notices.show('storage', () => ({ lines: [t.failed(String(error))] })),
});
