// What comes from outside a second time, or about an account that is here already.

import assert from 'node:assert/strict';
import { beforeEach, test } from 'node:test';
import { emptyDraft } from '../../web/app/store/documents.js';
import { answered, writesOf, exportText, plan } from '../../web/app/store/exchange.js';
import { Library } from '../../web/app/store/library.js';
import { Matches } from '../../web/app/store/matches.js';
import { en } from '../../web/app/store/messages/en.js';
import { Disk, engine } from './world.js';

/** @type {Library} */
let library;
beforeEach(() => { library = new Library(new Disk().store(), engine, en); });

/** @param {object | undefined} account @param {number} level */
const documentOf = (account, level) => ({
  ...emptyDraft(engine.model), ...(account ? { account } : {}), stage: 'renewal', date: '2026-03-01', answers: { A1: { level } },
});

/** @param {object} file @param {Library} [into] */
const planOf = (file, into = library) => plan('file.json', JSON.stringify(file), into, en);

/** @param {object} file @param {import('../../web/app/store/records.js').Mode} [mode] */
async function imported(file, mode = 'add') {
  const changes = writesOf(planOf(file), mode, library);
  await library.write(changes);
  return changes.length;
}

/** The levels that are kept, by account. @param {Library} [of] */
const kept = (of = library) => of.everyAccount().map(({ id, account }) =>
  `${account.name ?? '?'} ${of.history(id).map(({ verdict }) => verdict.document?.answers.A1.level).sort().join('')}`).sort();

test('the same document twice is kept once, with or without a name, and after it was changed here', async () => {
  for (const account of [{ id: 'crm-1', name: 'Acme' }, { name: 'Beta' }, undefined]) {
    const file = documentOf(account, 1);
    assert.equal(await imported(file), 2);
    assert.equal(await imported(file), 0);
    const { fresh, same, different, asked } = planOf(file);
    assert.deepEqual([fresh.length, same.length, different.length, asked.length], [0, 2, 0, 0]);
    const record = /** @type {import('../../web/app/store/records.js').AssessmentRecord} */ (
      library.assessments.get(String(same[1].id)));
    await library.write([{
      kind: 'assessments', id: record.id, expected: record.revision,
      record: { ...record, revision: record.revision + 1, document: JSON.stringify(documentOf(account, 4)) },
    }]);
    assert.equal(await imported(file), 0);
  }
  assert.deepEqual(kept(), ['? 4', 'Acme 4', 'Beta 4']);
});

test('next month’s document joins the account with the same id, whatever its name is by then', async () => {
  await imported(documentOf({ id: 'crm-1', name: 'Acme' }, 1));
  assert.deepEqual(planOf(documentOf({ id: 'crm-1', name: 'Acme SE' }, 2)).asked, []);
  await imported(documentOf({ id: 'crm-1', name: 'Acme SE' }, 2));
  assert.deepEqual(kept(), ['Acme 12']);
  await imported(documentOf({ id: 'crm-1', name: 'Acme SE' }, 2), 'take');
  assert.deepEqual(kept(), ['Acme 12'], 'the second time nothing of it is new');
});

test('about an account of the same name somebody is asked; two ids are two accounts', async () => {
  await imported(documentOf({ name: 'Acme GmbH' }, 1));
  await imported(documentOf({ id: 'crm-2', name: 'Beta' }, 1));
  const found = planOf(documentOf({ id: 'crm-1', name: ' ACME  gmbh' }, 2));
  assert.equal(found.asked.length, 1);
  const here = library.everyAccount().find(({ account }) => account.name === 'Acme GmbH')?.id;
  assert.equal(found.asked[0].here, here);
  assert.equal(writesOf(answered(found, library), 'add', library).length, 2, 'unless it is said, it is another one');
  const same = { ...found, asked: found.asked.map((each) => ({ ...each, isSame: true })) };
  const changes = writesOf(answered(same, library), 'add', library);
  assert.deepEqual(changes.map(({ kind }) => kind), ['assessments']);
  await library.write(changes);
  assert.deepEqual(kept(), ['Acme GmbH 12', 'Beta 1']);
  assert.deepEqual(planOf(documentOf({ id: 'crm-3', name: 'Beta' }, 2)).asked, []);
});

test('an export of another browser joins the accounts here by their id, and brings only what is new', async () => {
  const theirs = new Library(new Disk().store(), engine, en);
  for (const level of [1, 2]) {
    await theirs.write(writesOf(planOf(documentOf({ id: 'crm-1', name: 'Acme' }, level), theirs), 'add', theirs));
  }
  await imported(documentOf({ id: 'crm-1', name: 'Acme' }, 1));
  await imported(documentOf({ name: 'Beta' }, 3));
  const file = JSON.parse(exportText(theirs, '2026-03-10T00:00:00Z'));
  assert.equal(await imported(file), 1);
  assert.equal(await imported(file), 0);
  assert.deepEqual(kept(), ['Acme 12', 'Beta 3']);
  await imported(file, 'replace');
  assert.deepEqual(kept(), ['Acme 12'], 'what is the same stays, the rest goes');
});

test('a plan that has grown old does not overwrite unseen what was changed since', async () => {
  await imported(documentOf({ id: 'crm-1', name: 'Acme' }, 1));
  const file = JSON.parse(exportText(library, '2026-03-10T00:00:00Z'));
  file.assessments[0].document.answers.A1.level = 2;
  const { id } = file.assessments[0];
  const old = planOf(file);
  const record = /** @type {import('../../web/app/store/records.js').AssessmentRecord} */ (library.assessments.get(id));
  await library.write([{
    kind: 'assessments', id, expected: 1,
    record: { ...record, revision: 2, document: JSON.stringify(documentOf({ name: 'Acme' }, 3)) },
  }]);
  const { refused, moved } = await library.write(writesOf(old, 'take', library));
  assert.deepEqual([refused, moved.size], [[], 0], 'no other tab is to blame');
  assert.deepEqual(kept(), ['Acme 2']);
});

test('a link that was kept is found again as what it came as and as what it is now', async () => {
  const document = documentOf(undefined, 1);
  assert.equal(new Matches(library).assessment(JSON.stringify(document)), undefined);
  await imported(document);
  assert.ok(new Matches(library).assessment(JSON.stringify(document)));
  assert.equal(new Matches(library).assessment(JSON.stringify(documentOf(undefined, 2))), undefined);
});
