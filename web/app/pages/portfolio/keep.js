/** Accounts of a table are kept in this browser: first it is shown what that would bring, and only then it is written. */
import { openStore } from '#store';
import { html } from 'lit/html.js';
import { render } from '../../../ui/render.js';
import { ownEngine } from '../../shell/engine.js';
import { t as common } from '../../shell/language.js';
import { refusals } from '../../shell/refusals.js';
import { answered, plan as planOf, writesOf } from '../../store/exchange.js';
import { Library } from '../../store/library.js';
import { fingerprint } from '../../store/matches.js';
import { newId } from '../../store/record.js';
import { importView } from '../accounts/import-view.js';
import { t } from '../accounts/messages.js';

/** So many at a time: each gets a record that is judged as any other. */
export const MOST_KEPT = 1000;

/** The rows as an export of this site would hold them. @param {readonly any[]} documents amps-assessment */
function fileOf(documents) {
  const saved = { revision: 1, saved_at: new Date().toISOString() };
  const records = documents.map((document) => ({ id: newId(), document }));
  return JSON.stringify({
    format: 'amps-export',
    version: 1,
    accounts: records.map(({ id, document }) => ({ id, ...saved, account: document.account ?? {} })),
    assessments: records.map(({ id, document }) => (
      { id: newId(), account_id: id, ...saved, origin: fingerprint(JSON.stringify(document)), document })),
  });
}

/**
 * Shows in a dialog what these accounts would bring; joined by their ids, and by their names where the user says so.
 * @param {string} name of the table @param {readonly any[]} documents amps-assessment
 */
export async function keepAccounts(name, documents) {
  const store = await openStore(() => {});
  const library = new Library(store, undefined, refusals);
  await library.read();
  library.engine = (await ownEngine()).engine;
  library.check();
  let plan = planOf(name, fileOf(documents), library, refusals);
  /** @type {import('../../store/records.js').Mode} */
  let mode = 'add';

  const dialog = document.createElement('dialog');
  dialog.className = 'keep';
  dialog.setAttribute('aria-label', t.importTitle);
  dialog.addEventListener('close', () => {
    store.close();
    dialog.remove();
  });
  const close = () => dialog.close();

  /** @param {string} words @param {(() => Promise<void>) | undefined} undo */
  const tell = (words, undo) => render(html`<p role="status">${words}</p><p class="actions">
    ${undo ? html`<button @click=${undo}>${common.undo}</button>` : ''}
    <a class="button" href="./?view=accounts">${common.pageAccounts}</a>
    <button class="main" @click=${close}>${common.dismiss}</button></p>`, dialog);

  async function write() {
    const chosen = answered(plan, library);
    const writes = writesOf(chosen, mode, library);
    const inverse = library.inverse(writes);
    await library.write(writes);
    if (library.failure !== undefined) {
      library.takeBack(writes, inverse);
      tell(t.fileRefused(name, t.notStored(String(library.failure))), undefined);
      return;
    }
    const { refused, same, different } = chosen;
    tell(t.imported(writes.length, refused.length + same.length + (mode === 'add' ? different.length : 0), 0), async () => {
      const untouched = library.untouched(inverse);
      const { refused: late } = await library.write(untouched);
      tell(untouched.length === inverse.length && !late.length ? common.undone : common.notUndone, undefined);
    });
  }

  const draw = () => render(importView({ library }, {
    plan,
    mode,
    // A table never replaces what else is kept.
    modes: ['add', 'take'],
    onMode(chosen) {
      mode = chosen;
      draw();
    },
    onAnswer(id, isSame) {
      plan = { ...plan, asked: plan.asked.map((each) => (each.id === id ? { ...each, isSame } : each)) };
      draw();
    },
    onImport: write,
    onCancel: close,
  }), dialog);
  draw();
  document.body.append(dialog);
  dialog.showModal();
}
