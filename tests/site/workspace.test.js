// What is on screen and the record that it is saved to, without a browser.

import assert from 'node:assert/strict';
import { afterEach, beforeEach, test } from 'node:test';
import { emptyDraft } from '../../web/app/store/documents.js';
import { Clock, Disk, Page, SmallStorage, engine } from './world.js';

/** @type {Clock} */
let clock;
beforeEach(() => {
  clock = new Clock();
  clock.start();
  Object.assign(globalThis, { localStorage: new SmallStorage() });
});
afterEach(() => clock.stop());

const SAVED = '2026-03-01T00:00:00.000Z';

/** @param {string} name @param {Record<string, number>} levels @param {string} [stage] */
const documentOf = (name, levels, stage) => ({
  ...emptyDraft(engine.model), account: { name }, ...(stage ? { stage } : {}), date: '2026-03-01',
  answers: Object.fromEntries(Object.entries(levels).map(([id, level]) => [id, { level }])),
});

/** @param {Disk} disk @param {string} id @param {object} document */
function seed(disk, id, document) {
  disk.records.set(`accounts/${id}`, JSON.stringify({
    id, revision: 1, saved_at: SAVED, account: { name: id },
  }));
  disk.records.set(`assessments/${id}-1`, JSON.stringify({
    id: `${id}-1`, account_id: id, revision: 1, saved_at: SAVED, document: JSON.stringify(document),
  }));
}

/** @param {number} [delay] of every step of the storage, in milliseconds */
async function twoAccounts(delay = 0) {
  const disk = new Disk();
  seed(disk, 'alpha', documentOf('alpha', { A1: 1, A2: 1 }, 'renewal'));
  seed(disk, 'beta', documentOf('beta', { A1: 2 }));
  const page = new Page();
  const opened = page.open(disk, () => delay);
  await clock.pass(0);
  await opened;
  page.workspace.openAccount('alpha');
  return { disk, page, workspace: page.workspace };
}

/** What comes of a promise as time passes. @template T @param {Promise<T>} promise */
async function through(promise) {
  await clock.pass(0);
  return promise;
}

const SHARED = documentOf('shared', { A1: 4, S1: 4 }, 'onboarding');

/** The levels that are stored. @param {Disk} disk @param {string} id */
const levels = (disk, id) => Object.fromEntries(Object.entries(disk.documents().get(id)?.answers ?? {})
  .map(([question, { level }]) => [question, level]));

// ---- A visit

test('a visit ends when another account is opened: its answers are on screen, and stay in its record', async () => {
  const { disk, page, workspace } = await twoAccounts();
  workspace.visit(SHARED);
  assert.deepEqual(page.answers, { A1: 4, S1: 4 });
  workspace.openAccount('beta');
  workspace.leaveVisit();
  assert.deepEqual(page.answers, { A1: 2 });
  page.answer('A3', 3);
  await clock.pass(1000);
  assert.deepEqual(levels(disk, 'beta-1'), { A1: 2, A3: 3 });
  assert.deepEqual(levels(disk, 'alpha-1'), { A1: 1, A2: 1 });
});

test('a visit ends when a new account is begun: that account has none of the old answers', async () => {
  const { disk, page, workspace } = await twoAccounts();
  workspace.visit(SHARED);
  workspace.openNewAccount();
  workspace.leaveVisit();
  assert.deepEqual(page.answers, {});
  page.answer('A3', 3);
  await clock.pass(1000);
  assert.deepEqual(levels(disk, workspace.open.assessment), { A3: 3 });
  assert.equal(disk.documents().size, 3);
});

test('what is kept of a visit is the visit, whatever was opened before', async () => {
  const { disk, page, workspace } = await twoAccounts();
  workspace.openAccount('beta');
  workspace.visit(SHARED);
  workspace.keep(SHARED);
  assert.deepEqual(page.answers, { A1: 4, S1: 4 });
  assert.ok(!page.isReadonly);
  page.answer('A1', 0);
  await clock.pass(1000);
  assert.deepEqual(levels(disk, workspace.open.assessment), { A1: 0, S1: 4 });
  assert.deepEqual(levels(disk, 'beta-1'), { A1: 2 });
});

test('after a visit what was open is open again, with what another tab made of it', async () => {
  const { disk, page, workspace } = await twoAccounts();
  workspace.visit(SHARED);
  workspace.visit(documentOf('second', { A1: 0 }, 'renewal'));
  page.answer('A1', 3);
  assert.deepEqual(page.answers, { A1: 0 }, 'nothing can be changed');
  seed(disk, 'alpha', documentOf('alpha', { A1: 3 }, 'renewal'));
  const record = JSON.parse(String(disk.records.get('assessments/alpha-1')));
  disk.records.set('assessments/alpha-1', JSON.stringify({ ...record, revision: 2 }));
  await page.library.read([{ kind: 'assessments', id: 'alpha-1' }]);
  workspace.leaveVisit();
  assert.deepEqual(page.answers, { A1: 3 });
  assert.equal(workspace.open.revision, 2);
});

test('what is deleted during a visit is not shown after it', async () => {
  const { page, workspace } = await twoAccounts();
  workspace.visit(SHARED);
  workspace.write([page.library.removal('assessments', 'alpha-1'), page.library.removal('accounts', 'alpha')]);
  assert.deepEqual(page.answers, { A1: 4, S1: 4 });
  workspace.leaveVisit();
  assert.deepEqual(page.answers, {});
  assert.notEqual(workspace.open.account, 'alpha');
});

// ---- Writes

for (const delay of [0, 60, 400]) {
  test(`an answer given while a write runs stays in its record, whatever is opened next (${delay} ms)`, async () => {
    const { disk, page, workspace } = await twoAccounts(delay);
    page.answer('A1', 3);
    await clock.pass(200 + delay / 2);
    page.answer('A2', 4);
    workspace.openAssessment('beta-1');
    page.answer('M1', 1);
    workspace.openAssessment('alpha-1');
    assert.deepEqual(page.answers, { A1: 3, A2: 4 });
    await clock.pass(5000);
    assert.deepEqual(levels(disk, 'alpha-1'), { A1: 3, A2: 4 });
    assert.deepEqual(levels(disk, 'beta-1'), { A1: 2, M1: 1 });
  });

  test(`saving as new takes along what is on screen, and no answer given after it goes into the old one (${delay} ms)`, async () => {
    const { disk, page, workspace } = await twoAccounts(delay);
    page.answer('A1', 3);
    await clock.pass(200 + delay / 2);
    page.answer('A2', 4);
    workspace.saveAsNew();
    page.answer('A2', 0);
    await clock.pass(5000);
    assert.deepEqual(levels(disk, 'alpha-1'), { A1: 3, A2: 4 });
    assert.deepEqual(levels(disk, workspace.open.assessment), { A1: 3, A2: 0 });
  });
}

test('two clicks on “save as new” make one; after an answer, or on another day, there is another', async () => {
  const { page, workspace } = await twoAccounts(60);
  assert.equal(workspace.saveAsNew(), true);
  assert.equal(workspace.saveAsNew(), false);
  assert.equal(page.library.history('alpha').length, 2);
  page.answer('A1', 0);
  assert.equal(workspace.saveAsNew(), true);
  assert.equal(workspace.saveAsNew(), false);
  clock.wall += 86_400_000;
  assert.equal(workspace.saveAsNew(), true);
  assert.equal(page.library.history('alpha').length, 4);
});

test('what was saved as new and is as it was makes no other one after a reload, and another one after an answer', async () => {
  const { disk, workspace } = await twoAccounts();
  assert.equal(workspace.saveAsNew(), true);
  await clock.pass(1000);
  const copy = workspace.open.assessment;
  const next = new Page();
  const opened = next.open(disk);
  await clock.pass(100);
  await opened;
  next.workspace.openAccount('alpha');
  assert.equal(next.workspace.open.assessment, copy);
  assert.equal(next.workspace.saveAsNew(), false);
  next.answer('A1', 0);
  assert.equal(next.workspace.saveAsNew(), true);
});

test('an answer every 150 ms is written within a second, and every second', async () => {
  const { disk, page } = await twoAccounts();
  const written = [];
  for (let i = 0; i < 53; i += 1) {
    page.answer('A1', i % 5);
    await clock.pass(150);
    written.push(disk.writes);
  }
  assert.equal(written[5], 0);
  assert.equal(written[6], 1);
  assert.ok(disk.writes >= 7 && disk.writes <= 8, `${disk.writes} writes in 8 s`);
  await clock.pass(200);
  assert.deepEqual(levels(disk, 'alpha-1').A1, 52 % 5);
});

test('after a pause of 200 ms an answer is written', async () => {
  const { disk, page } = await twoAccounts();
  page.answer('A1', 0);
  await clock.pass(199);
  assert.equal(disk.writes, 0);
  await clock.pass(1);
  assert.equal(disk.writes, 1);
});

test('where another tab wrote first, the next answers go on in the version of this page', async () => {
  const { disk, page, workspace } = await twoAccounts(60);
  const record = JSON.parse(String(disk.records.get('assessments/alpha-1')));
  disk.records.set('assessments/alpha-1', JSON.stringify({
    ...record, revision: 2, document: JSON.stringify(documentOf('alpha', { A1: 0 }, 'renewal')),
  }));
  page.answer('A2', 3);
  await clock.pass(200);
  page.answer('A3', 3);
  await clock.pass(100);
  page.answer('M1', 3);
  await clock.pass(3000);
  assert.equal(page.parted, 1);
  assert.notEqual(workspace.open.assessment, 'alpha-1');
  assert.deepEqual(levels(disk, 'alpha-1'), { A1: 0 });
  assert.deepEqual(levels(disk, workspace.open.assessment), { A1: 1, A2: 3, A3: 3, M1: 3 });
  assert.equal(disk.documents().size, 3);
});

test('what a closing page could not write is there in the next one, with its account', async () => {
  const { disk, page, workspace } = await twoAccounts(400);
  workspace.openNewAccount();
  page.answer('A1', 3);
  page.close();
  clock.forget();
  const { assessment, account } = workspace.open;
  const next = new Page();
  const opened = next.open(disk);
  await clock.pass(100);
  await opened;
  assert.ok(next.workspace.openAssessment(assessment));
  assert.deepEqual(next.answers, { A1: 3 });
  assert.ok(next.library.accounts.has(account));
  assert.deepEqual(Object.keys(globalThis.localStorage), []);
});

test('what is left behind when the page is hidden stays until it is stored, also if the page never comes back', async () => {
  const { disk, page, workspace } = await twoAccounts(400);
  page.answer('A1', 3);
  await clock.pass(300);
  page.answer('A2', 3);
  workspace.leave();
  // The first write ends; the second one does not.
  await clock.pass(700);
  assert.deepEqual(levels(disk, 'alpha-1'), { A1: 3, A2: 1 });
  clock.forget();
  const next = new Page();
  const opened = next.open(disk);
  await clock.pass(100);
  assert.equal(await opened, false, 'no other tab wrote');
  next.workspace.openAccount('alpha');
  assert.deepEqual(next.answers, { A1: 3, A2: 3 });
});

test('what another tab removed stays on screen, whatever is done elsewhere, and is kept again when it is changed', async () => {
  const { disk, page, workspace } = await twoAccounts();
  disk.records.delete('assessments/alpha-1');
  await page.library.read([{ kind: 'assessments', id: 'alpha-1' }]);
  workspace.write([page.library.removal('assessments', 'beta-1')]);
  workspace.visit(SHARED);
  workspace.leaveVisit();
  assert.deepEqual(page.answers, { A1: 1, A2: 1 });
  page.answer('A3', 2);
  await clock.pass(1000);
  assert.deepEqual([...disk.documents().keys()], ['alpha-1']);
  assert.deepEqual(levels(disk, 'alpha-1'), { A1: 1, A2: 1, A3: 2 });
});

test('changes that must be whole are taken back where they cannot be stored, and do not stop later ones', async () => {
  const { disk, page, workspace } = await twoAccounts();
  disk.fault = new DOMException('full', 'QuotaExceededError');
  const record = { id: 'new', revision: 1, saved_at: SAVED, account: { name: 'new' } };
  const other = /** @type {any} */ (page.library.assessments.get('alpha-1'));
  const changing = workspace.write([
    { kind: 'accounts', id: 'new', expected: 0, record },
    { kind: 'assessments', id: 'alpha-1', expected: 1, record: { ...other, revision: 2, document: JSON.stringify(SHARED) } },
  ], true);
  assert.deepEqual(page.answers, { A1: 4, S1: 4 });
  await clock.pass(0);
  const { failed } = await changing;
  assert.equal(failed, disk.fault);
  assert.ok(!page.library.accounts.has('new'));
  assert.deepEqual(page.answers, { A1: 1, A2: 1 });
  assert.equal(page.library.failure, undefined, 'all that there is is kept');
  disk.fault = undefined;
  page.answer('A1', 0);
  await clock.pass(200);
  assert.deepEqual(levels(disk, 'alpha-1'), { A1: 0, A2: 1 });
  assert.ok(!disk.records.has('accounts/new'));
});

test('an answer that is given while changes are made stays', async () => {
  const { disk, page, workspace } = await twoAccounts(400);
  const other = /** @type {any} */ (page.library.assessments.get('alpha-1'));
  const changing = workspace.write([
    { kind: 'assessments', id: 'alpha-1', expected: 1, record: { ...other, revision: 2, document: JSON.stringify(SHARED) } },
  ]);
  page.answer('A2', 3);
  await clock.pass(5000);
  await changing;
  assert.deepEqual(page.answers, { A1: 4, S1: 4, A2: 3 });
  assert.deepEqual(levels(disk, 'alpha-1'), { A1: 4, S1: 4, A2: 3 });
});

// ---- The account

test('naming an account keeps what can be undone, and its assessment carries the name', async () => {
  const { disk, page, workspace } = await twoAccounts();
  page.answer('A1', 4);
  workspace.describe('alpha', { name: 'Alpha GmbH' });
  page.undo();
  assert.deepEqual(page.answers, { A1: 1, A2: 1 });
  page.redo();
  assert.deepEqual(page.answers, { A1: 4, A2: 1 });
  await clock.pass(1000);
  assert.equal(disk.documents().get('alpha-1').account.name, 'Alpha GmbH');
});

test('naming an account during a visit names that account, not what is visited', async () => {
  const { disk, page, workspace } = await twoAccounts();
  workspace.visit(SHARED);
  workspace.describe('alpha', { name: 'Alpha GmbH' });
  assert.equal(page.session.assessment.account?.name, 'shared');
  workspace.leaveVisit();
  assert.equal(page.session.assessment.account?.name, 'Alpha GmbH');
  await clock.pass(1000);
  assert.equal(disk.documents().get('alpha-1').account.name, 'Alpha GmbH');
});

// ---- Undo

test('what was changed after a write stays when that write is undone, and no second version of it is made', async () => {
  const { disk, page, workspace } = await twoAccounts();
  const changed = (/** @type {string} */ id, /** @type {number} */ level) => ({
    kind: /** @type {const} */ ('assessments'), id, expected: 1, record: {
      id, account_id: id.slice(0, -2), revision: 2, saved_at: SAVED, document: JSON.stringify(documentOf(id, { A1: level }, 'renewal')),
    },
  });
  const { undo } = await through(workspace.write([changed('alpha-1', 3), changed('beta-1', 3)]));
  page.answer('A2', 4);
  assert.equal(await through(undo()), false, 'not everything could be undone');
  assert.deepEqual(levels(disk, 'alpha-1'), { A1: 3, A2: 4 });
  assert.deepEqual(levels(disk, 'beta-1'), { A1: 2 });
  assert.equal(disk.documents().size, 2);
});

test('an account that came with an import stays as long as something of it does', async () => {
  const { disk, page, workspace } = await twoAccounts();
  const library = /** @type {import('../../web/app/store/library.js').Library} */ (workspace.library);
  const { undo } = await through(workspace.write([{
    kind: 'accounts', id: 'gamma', expected: 0, record: { id: 'gamma', revision: 1, saved_at: SAVED, account: { name: 'gamma' } },
  }]));
  workspace.openAccount('gamma');
  page.answer('A1', 2);
  assert.equal(await through(undo()), false);
  await through(workspace.settled());
  assert.equal(library.account('gamma')?.account.name, 'gamma');
  assert.ok(disk.records.has('accounts/gamma'));
});
