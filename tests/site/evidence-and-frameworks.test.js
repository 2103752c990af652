// Evidence and frameworks as records: judged, exported and brought back, chosen, moved, and nothing lost whatever is done.

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { keepingWrites, readKept, supportOf } from '../../web/app/pages/evidence/kept.js';
import { EMPTY, withGoals, withPoint } from '../../web/app/pages/metrics/framework.js';
import { choosingWrite, frameworkIn, inUse, keepingWrite } from '../../web/app/pages/metrics/frameworks.js';
import { exportOf, exportText, plan as planOf, writesOf } from '../../web/app/store/exchange.js';
import { Library } from '../../web/app/store/library.js';
import { en } from '../../web/app/store/messages/en.js';
import { moveIn } from '../../web/app/store/moved.js';
import { Disk, SmallStorage, random } from './world.js';

/** @typedef {import('../../web/app/store/records.js').Write} Write */

const SAVED = '2026-01-02T03:04:05.678Z';

/** @param {string} activity @param {object} [more] @returns {import('../../web/app/pages/evidence/kept.js').KeptPair} */
const pairOf = (activity, more = {}) => ({
  segment: '', activity, outcome: 'renewed', effect: { r: 0.5, low: 0.4, high: 0.6 }, n: 40, verdict: 'goes_with',
  threshold: { at_least: 2, periods: null }, day: '2026-01-02', file: 'a.csv', rows: 40, ...more,
});
const FRAMEWORK = withPoint(withGoals(EMPTY, ['keep-revenue'], ['grr', 'nrr']), 'advocates', { period: '2026-01', value: 3 });

/** A page without an engine. @param {Disk} disk */
async function pageOn(disk) {
  const library = new Library(disk.store(), undefined, en);
  await library.read();
  return library;
}

/** @param {Disk} disk @param {readonly Write[]} writes */
const keep = async (disk, writes) => (await pageOn(disk)).write(writes);

/** @param {readonly unknown[]} evidence @param {readonly object[]} [frameworks] */
const fileOf = (evidence, frameworks = []) => JSON.stringify({ format: 'amps-export', version: 1, accounts: [], assessments: [], evidence, frameworks });

/** @param {object} document @param {string} [id] */
const inFile = (document, id = 'x') => ({ id, revision: 1, saved_at: SAVED, document });
const evidenceIn = (/** @type {object} */ more = {}) => ({ format: 'amps-evidence', version: 1, ...pairOf('trainings'), ...more });
const frameworkOf = (/** @type {object} */ more = {}) => ({ format: 'amps-framework', ...FRAMEWORK, ...more });

test('evidence is kept once under its names, and plans find it', async () => {
  const disk = new Disk();
  const library = await pageOn(disk);
  await library.write(keepingWrites(library, [pairOf('Trainings'), pairOf('Trainings', { segment: 'Small' }), pairOf('Calls')]));
  assert.equal(disk.records.size, 3);
  const again = await pageOn(disk);
  await again.write(keepingWrites(again, [pairOf('trainings', { n: 50, day: '2026-02-02' })]));
  assert.equal(disk.records.size, 3, 'the same names are the same evidence');
  const kept = readKept(await pageOn(disk));
  assert.deepEqual(kept.map(({ n }) => n).sort(), [40, 40, 50]);
  assert.equal(supportOf(kept, /** @type {any} */ ({ activities: [{ id: 't', name: 'trainings' }] })).t.n, 50);
});

test('an export holds evidence and frameworks where there are some, and they come back to the byte', async () => {
  const disk = new Disk();
  const library = await pageOn(disk);
  assert.doesNotMatch(exportText(library, SAVED), /evidence|frameworks/);
  await library.write([...keepingWrites(library, [pairOf('calls')]), keepingWrite(library, '', FRAMEWORK)]);
  const before = new Map(disk.records);
  const file = exportText(library, SAVED);
  assert.deepEqual(JSON.parse(file).evidence.map((/** @type {any} */ { document }) => document.activity), ['calls']);
  assert.deepEqual(JSON.parse(file).frameworks.map((/** @type {any} */ { document }) => document.goals), [['keep-revenue']]);

  const other = new Disk();
  const empty = await pageOn(other);
  const plan = planOf('a.json', file, empty, en);
  assert.deepEqual([plan.fresh.length, plan.refused.length], [2, 0]);
  await empty.write(writesOf(plan, 'add', empty));
  assert.deepEqual(other.records, before);
  assert.deepEqual(planOf('a.json', file, empty, en).same.length, 2, 'the second time nothing is new');
});

test('the export of one account has neither: they belong to none', async () => {
  const library = await pageOn(new Disk());
  await library.write([...keepingWrites(library, [pairOf('calls')]), keepingWrite(library, '', FRAMEWORK)]);
  assert.deepEqual(Object.keys(exportOf(library, SAVED, 'acme')), ['format', 'version', 'exported_at', 'accounts', 'assessments']);
});

test('files from before there were any open as they did', async () => {
  const library = await pageOn(new Disk());
  const plan = planOf('old.json', JSON.stringify({ format: 'amps-export', version: 1, accounts: [], assessments: [] }), library, en);
  assert.deepEqual([plan.fresh, plan.refused], [[], []]);
});

test('what is damaged is refused with its place and the reason, and nothing else is', async () => {
  const library = await pageOn(new Disk());
  const { segment: _, ...without } = evidenceIn();
  const file = fileOf([
    inFile(evidenceIn(), 'good'), inFile(evidenceIn({ effect: { r: 2, low: 0, high: 'x' } }), 'b'), inFile(without, 'c'),
    inFile(evidenceIn({ verdict: 'proves' }), 'd'), inFile(evidenceIn({ version: 2 }), 'e'), inFile(evidenceIn(), 'good'), 7,
    inFile(evidenceIn({ day: 'x', n: -1, rows: 0.5, file: null, activity: ' ' }), 'f'),
    { ...inFile(evidenceIn(), 'g'), revision: 0 }, inFile(evidenceIn({ file: 'x'.repeat(1100000) }), 'h'),
  ], [
    inFile(frameworkOf(), 'good'), inFile(frameworkOf({ goals: 7 }), 'b'), inFile(frameworkOf({ results: { value: { name: 'a', day: '2026-01-01', document: { faults: [] } } } }), 'c'),
    inFile({ ...FRAMEWORK, thresholds: { grr: { good: 'x', bad: 1 } } }, 'd'),
  ]);
  const { fresh, refused } = planOf('bad.json', file, library, en);
  assert.deepEqual(fresh.map(({ kind, id }) => `${kind}/${id}`), ['evidence/good', 'frameworks/good']);
  assert.deepEqual(refused.map(({ what, reason }) => `${what}: ${reason}`), [
    'Evidence 2, trainings, renewed, 2026-01-02: /effect/r is 2; it must be a number from −1 to 1. /effect/high is "x"; it must be a number from −1 to 1.',
    'Evidence 3, trainings, renewed, 2026-01-02: /segment is missing; it must be a text.',
    'Evidence 4, trainings, renewed, 2026-01-02: /verdict is "proves"; it must be "goes_with" / "suggests" / "no_sign" / "cannot_tell".',
    'Evidence 5, trainings, renewed, 2026-01-02: /version is 2; it must be 1.',
    'Evidence 6, trainings, renewed, 2026-01-02: The file holds good twice; the first one counts.',
    'Evidence 7: It is not a record.',
    'Evidence 8,  , renewed, x: /activity is " "; it must be a text that is not empty. /n is -1; it must be a whole number from 0. '
      + '/day is "x"; it must be a day such as 2026-01-31. And 2 more.',
    'Evidence 9, trainings, renewed, 2026-01-02: Its revision is not a whole number from 1.',
    'Evidence 10, trainings, renewed, 2026-01-02: It has 1.0 MB. At most 1 MB is allowed.',
    'Metrics framework 2, 2026-01-02: /goals is 7; it must be a list.',
    'Metrics framework 3, 2026-01-02: /results/value/document/curve is missing; it must be a list.',
    'Metrics framework 4, 2026-01-02: /format is missing; it must be "amps-framework". /thresholds/grr/good is "x"; it must be a number.',
  ]);
});

test('what is damaged in the storage is set aside, exported and never dropped', async () => {
  const disk = new Disk();
  for (const [key, document] of [['evidence/a', '{"format":"amps-ev'], ['frameworks/b', JSON.stringify(frameworkOf({ tasks: [7] }))], ['evidence/c', JSON.stringify(evidenceIn())]]) {
    disk.records.set(key, JSON.stringify({ id: key.slice(-1), revision: 1, saved_at: SAVED, document }));
  }
  const library = await pageOn(disk);
  assert.deepEqual([...library.damaged.keys()], ['evidence/a', 'frameworks/b']);
  assert.deepEqual([library.evidence.size, library.frameworks.size], [1, 0]);
  assert.deepEqual(exportOf(library, SAVED).set_aside?.map(({ kind, record }) => `${kind}/${/** @type {any} */ (record).id}`), ['evidence/a', 'frameworks/b']);
  assert.equal(disk.records.size, 3);
});

test('an import adds another framework beside the one here, takes, replaces, and is undone whole', async () => {
  const disk = new Disk();
  const library = await pageOn(disk);
  await library.write([keepingWrite(library, '', FRAMEWORK), ...keepingWrites(library, [pairOf('calls'), pairOf('logins')])]);
  const before = new Map(disk.records);
  const [calls] = [...library.evidence.values()];
  const file = fileOf([inFile(evidenceIn({ activity: 'calls', n: 99 }), calls.id), inFile(evidenceIn(), 'new')], [inFile(frameworkOf({ goals: ['grow-revenue'] }), 'theirs')]);
  const plan = planOf('a.json', file, library, en);
  assert.deepEqual([plan.fresh.length, plan.different.length], [2, 1]);
  for (const [mode, sizes] of /** @type {const} */ ([['add', [3, 2]], ['take', [3, 2]], ['replace', [2, 1]]])) {
    const writes = writesOf(plan, mode, library);
    const inverse = library.inverse(writes);
    await library.write(writes);
    const there = await pageOn(disk);
    assert.deepEqual([there.evidence.size, there.frameworks.size], sizes, mode);
    assert.equal(readKept(there).some(({ n }) => n === 99), mode !== 'add', mode);
    await library.write(inverse);
    assert.deepEqual(disk.records, before, `${mode} undone`);
  }
});

test('the same document under another id is no other framework', async () => {
  const library = await pageOn(new Disk());
  await library.write([keepingWrite(library, '', FRAMEWORK)]);
  const plan = planOf('a.json', fileOf([], [inFile(frameworkOf(), 'theirs')]), library, en);
  assert.deepEqual([plan.same.length, plan.fresh.length], [1, 0]);
});

test('of two tabs that change a framework at once both stay, and each goes on with its own', async () => {
  const disk = new Disk();
  await keep(disk, [keepingWrite(await pageOn(disk), '', EMPTY)]);
  const [here, there] = [await pageOn(disk), await pageOn(disk)];
  const [id] = here.frameworks.keys();
  let gone = '';
  there.onDiverged((was, { id: now }) => { gone = `${was === id} ${now}`; });
  await here.write([keepingWrite(here, id, FRAMEWORK)]);
  const { moved } = await there.write([keepingWrite(there, id, { ...EMPTY, goals: ['grow-revenue'] })]);
  const all = await pageOn(disk);
  assert.deepEqual([...all.frameworks.values()].map((record) => frameworkIn(record).goals.join()).sort(), ['grow-revenue', 'keep-revenue']);
  assert.equal(gone, `true ${moved.get(id)}`);
  assert.equal(all.frameworks.get(String(moved.get(id)))?.from_tab, id);
});

test('of two tabs that keep the same evidence at once both stay', async () => {
  const disk = new Disk();
  await keep(disk, keepingWrites(await pageOn(disk), [pairOf('calls')]));
  const [here, there] = [await pageOn(disk), await pageOn(disk)];
  await here.write(keepingWrites(here, [pairOf('calls', { n: 41 })]));
  await there.write(keepingWrites(there, [pairOf('calls', { n: 42 })]));
  assert.deepEqual(readKept(await pageOn(disk)).map(({ n }) => n).sort(), [41, 42]);
});

test('of several frameworks the one that was chosen last is in use, whatever the clocks say; before any choice the one changed last', async () => {
  const disk = new Disk();
  const library = await pageOn(disk);
  const record = (/** @type {string} */ id, /** @type {string} */ time) => ({ id, revision: 1, saved_at: time, document: JSON.stringify(frameworkOf()) });
  for (const each of [record('old', SAVED), record('ahead', '2062-01-01T00:00:00Z'), record('newer', '2026-05-05T00:00:00Z')]) {
    await library.write([{ kind: 'frameworks', id: each.id, expected: 0, record: each }]);
  }
  const used = async () => inUse((await pageOn(disk)).frameworks)?.id;
  assert.equal(await used(), 'ahead');
  for (const id of ['old', 'newer', 'ahead', 'old']) {
    await library.write([choosingWrite(library, id)]);
    assert.equal(await used(), id);
  }
  await library.write([keepingWrite(library, 'newer', EMPTY)]);
  assert.equal(await used(), 'old', 'a change is no choice');
  await library.write([library.removal('frameworks', 'old')]);
  assert.equal(await used(), 'ahead', 'the one chosen before it');
});

test('a framework keeps members that this page does not know', async () => {
  const library = await pageOn(new Disk());
  await library.write([{ kind: 'frameworks', id: 'f', expected: 0, record: { id: 'f', revision: 1, saved_at: SAVED, document: JSON.stringify(frameworkOf({ later: [1] })), crm: 1 } }]);
  const framework = frameworkIn(/** @type {any} */ (library.frameworks.get('f')));
  const { record } = keepingWrite(library, 'f', withGoals(framework, ['grow-revenue'], []));
  assert.deepEqual(JSON.parse(String(record?.document)).later, [1]);
  assert.equal(record?.crm, 1);
});

// ---- The move out of the small storage

const OLD = {
  'amps.evidence': JSON.stringify({ format: 'amps-evidence', version: 1, kept: [pairOf('calls'), pairOf('logins')] }),
  'amps.metrics': JSON.stringify(FRAMEWORK),
};
/** @param {Record<string, string>} [texts] */
const smallWith = (texts = OLD) => Object.assign(new SmallStorage(), texts);

test('what the small storage kept becomes records, once', async () => {
  const disk = new Disk();
  const small = smallWith();
  await moveIn(disk.store(), /** @type {any} */ (small));
  assert.deepEqual(Object.keys(small), []);
  const library = await pageOn(disk);
  assert.deepEqual(readKept(library).map((/** @type {any} */ { format: _, version: __, ...pair }) => pair), [pairOf('calls'), pairOf('logins')]);
  const { format: _, ...framework } = /** @type {any} */ (frameworkIn(/** @type {any} */ (inUse(library.frameworks))));
  assert.deepEqual(framework, FRAMEWORK);
  const after = new Map(disk.records);
  await moveIn(disk.store(), /** @type {any} */ (small));
  assert.deepEqual(disk.records, after);
});

test('a move that fails or is cut short is made good at the next visit, and nothing is there twice', async () => {
  const disk = new Disk();
  const small = smallWith();
  disk.fault = new DOMException('full', 'QuotaExceededError');
  await moveIn(disk.store(), /** @type {any} */ (small));
  assert.deepEqual({ ...small }, OLD);
  assert.equal(disk.records.size, 0);

  disk.fault = undefined;
  // The page goes away after the write.
  await moveIn(disk.store(), /** @type {any} */ ({ getItem: (/** @type {string} */ name) => small.getItem(name), removeItem() { throw new Error('gone'); } }));
  assert.deepEqual({ ...small }, OLD);
  assert.equal(disk.records.size, 3);
  const library = await pageOn(disk);
  const [[id, { document }]] = library.evidence;
  await library.write(keepingWrites(library, [{ ...JSON.parse(document), n: 77 }]));
  await moveIn(disk.store(), /** @type {any} */ (small));
  assert.deepEqual(Object.keys(small), []);
  assert.equal(disk.records.size, 3);
  assert.equal(JSON.parse(String((await pageOn(disk)).evidence.get(id)?.document)).n, 77, 'what was changed since stays');
});

test('two tabs that move at once keep everything once', async () => {
  const disk = new Disk();
  const small = smallWith();
  await Promise.all([moveIn(disk.store(), /** @type {any} */ (small)), moveIn(disk.store(), /** @type {any} */ (small))]);
  await moveIn(disk.store(), /** @type {any} */ (small));
  assert.deepEqual([Object.keys(small).length, disk.records.size], [0, 3]);
});

test('what a tab with an earlier version keeps meanwhile is moved, too', async () => {
  const disk = new Disk();
  const small = smallWith();
  const later = JSON.stringify({ ...FRAMEWORK, goals: ['grow-revenue'] });
  const store = disk.store();
  await moveIn({ ...store, async write(writes) {
    await store.write(writes);
    small.setItem('amps.metrics', later);
  } }, /** @type {any} */ (small));
  assert.deepEqual({ ...small }, { 'amps.metrics': later });
  await moveIn(store, /** @type {any} */ (small));
  assert.deepEqual(Object.keys(small), []);
  assert.equal((await pageOn(disk)).frameworks.size, 2);
});

test('what cannot be read in the small storage is set aside, not lost', async () => {
  const disk = new Disk();
  await moveIn(disk.store(), /** @type {any} */ (smallWith({ 'amps.evidence': '{"kept":7}', 'amps.metrics': '{"version":1,"goals' })));
  const library = await pageOn(disk);
  assert.deepEqual([...library.damaged.values()].map(({ record }) => /** @type {any} */ (record).document), ['{"kept":7}', '{"version":1,"goals']);
});

test('a browser that refuses the small storage has nothing to move', async () => {
  const disk = new Disk();
  await moveIn(disk.store(), undefined);
  assert.equal(disk.records.size, 0);
});

// ---- Whatever is done

/** Every mark that was written: the files that evidence names, and the steps of frameworks. @param {Disk} disk */
const marksOn = (disk) => new Set([...disk.records.values()].flatMap((text) => {
  const { document } = JSON.parse(text);
  const { file, tasks = [] } = JSON.parse(document);
  return [...(file ? [file] : []), ...tasks.map((/** @type {any} */ { id }) => id)];
}));

test('whatever two tabs write, import and undo, nothing is lost that nobody took away, and export, wipe and import give everything back to the byte', async () => {
  for (let seed = 1; seed <= 60; seed += 1) {
    const next = random(seed);
    const pick = (/** @type {readonly any[]} */ list) => list[Math.floor(next() * list.length)];
    const disk = new Disk();
    const tabs = [await pageOn(disk), await pageOn(disk)];
    /** @type {Set<string>} */
    let wanted = new Set();
    let n = 0;
    for (let step = 0; step < 25; step += 1) {
      const tab = pick(tabs);
      const act = next();
      // Sometimes a tab has not heard of the other one yet.
      if (next() < 0.6) await tab.read();
      const held = new Map(['evidence', 'frameworks'].flatMap((kind) => (
        [...tab[kind]].map(([id, record]) => [`${kind}/${id}`, JSON.stringify(record)]))));
      const isUpToDate = held.size === disk.records.size && [...disk.records].every(([key, text]) => held.get(key) === text);
      const mark = `m${n += 1}`;
      const frameworks = [...tab.frameworks.values()];
      if (act < 0.25) {
        const activity = `a${n}`;
        const writes = keepingWrites(tab, [pairOf(activity, { file: mark })]);
        await tab.write(writes);
        wanted.add(mark);
      } else if (act < 0.55) {
        const record = frameworks.length ? pick(frameworks) : undefined;
        const framework = record ? frameworkIn(record) : EMPTY;
        const task = { id: mark, metric: 'grr', playbook: 'p', step: 's', owner: 'o', due: '2026-01-02', done: '' };
        const write = keepingWrite(tab, record?.id ?? '', { ...framework, tasks: [...framework.tasks, task] });
        const inverse = tab.inverse([write]);
        const { moved } = await tab.write([write]);
        wanted.add(mark);
        if (!moved.size && next() < 0.3) {
          const { moved: late } = await tab.write(inverse);
          if (!late.size) wanted.delete(mark);
        }
      } else if (act < 0.65 && frameworks.length > 1) {
        await tab.write([choosingWrite(tab, pick(frameworks).id)]);
      } else if (act < 0.75 && tab.evidence.size) {
        const { id, document } = pick([...tab.evidence.values()]);
        const { refused } = await tab.write([tab.removal('evidence', id)]);
        if (!refused.length) wanted.delete(JSON.parse(document).file);
      } else if (isUpToDate) {
        const file = exportText(pick(tabs), SAVED);
        const mode = pick(['add', 'take', 'replace']);
        const before = new Map(disk.records);
        const writes = writesOf(planOf('a.json', file, tab, en), mode, tab);
        const inverse = tab.inverse(writes);
        await tab.write(writes);
        if (next() < 0.7) {
          await tab.write(inverse);
          assert.deepEqual(disk.records, before, `seed ${seed}, step ${step}: the import is undone whole`);
        } else {
          // What the file says takes the place of what was here.
          wanted = mode === 'add' ? wanted : marksOn(disk);
        }
      }
      const there = marksOn(disk);
      assert.deepEqual([...wanted].filter((each) => !there.has(each)), [], `seed ${seed}, step ${step}`);
    }
    const all = await pageOn(disk);
    assert.equal(all.damaged.size, 0);
    const file = exportText(all, SAVED);
    const wiped = new Disk();
    const empty = await pageOn(wiped);
    const plan = planOf('a.json', file, empty, en);
    assert.deepEqual(plan.refused, []);
    await empty.write(writesOf(plan, 'add', empty));
    assert.deepEqual(new Map([...wiped.records].sort()), new Map([...disk.records].sort()), `seed ${seed}`);
  }
});
