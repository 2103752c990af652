/** The details of the account that is worked on, edited and written. */
import { editAccount } from './account-form.js';

/** @param {import('../site.js').Site} site @param {() => void} onProgress called when they are written, or could not be */
export function edit(site, onProgress) {
  const { library, workspace, account } = site;
  workspace.commit();
  const record = library.accounts.get(account);
  let base = record?.revision ?? 0;
  const dialog = /** @type {HTMLDialogElement} */ (document.querySelector('#edit'));
  editAccount(dialog, record?.account ?? {}, async (edited) => {
    const old = library.accounts.get(account);
    const next = { ...old, id: account, revision: base + 1, saved_at: new Date().toISOString(), account: edited };
    const { refused } = await library.write([{ kind: 'accounts', id: account, expected: base, record: next }]);
    onProgress();
    const stored = library.accounts.get(account);
    if (refused.length && stored) {
      base = stored.revision;
      return stored.account;
    }
    workspace.describe(account, edited);
    site.draw();
    return undefined;
  });
}
