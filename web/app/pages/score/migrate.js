/** The answers that an earlier version of the page kept, which knew one account only. */
import { draft } from '#store';
import { t as common } from '../../shell/language.js';
import { asNew, asNewAccount } from '../../store/documents.js';
import { newId } from '../../store/record.js';
import { t } from './messages.js';

/** They become an account of their own. @param {import('../site.js').Site} site */
export async function migrate({ library, notices }) {
  const text = draft.read();
  if (typeof text !== 'string') return;
  const { fault, document } = library.judge(text, new Date().toISOString());
  if (fault || !document) {
    draft.setAside(text);
    const copy = () => navigator.clipboard.writeText(text).catch(() => notices.show('copy', () => ({ lines: [text] })));
    notices.show('draft', () => ({
      lines: [t.draftDamaged(fault)], actions: [{ name: common.copyKept, run: copy }],
    }));
    return;
  }
  if (document.stage || Object.keys(document.answers).length) {
    const account = newId();
    await library.write([asNewAccount(account, document.account ?? {}), asNew(document, account)]);
  }
  if (library.failure === undefined) draft.remove();
}
