// Which assessment of an account is the latest, and what day each speaks of, whatever clocks and time zones say.

import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import test, { afterEach } from 'node:test';
import { loadEngine } from '../../web/engine/engine.js';
import { dayOf } from '../../web/app/store/days.js';
import { asNew, asNewAccount, renewed } from '../../web/app/store/documents.js';
import { writesOf, exportText, plan } from '../../web/app/store/exchange.js';
import { Library } from '../../web/app/store/library.js';
import { en as t } from '../../web/app/store/messages/en.js';
import { Workspace } from '../../web/app/store/workspace.js';
import { daysIn } from '../../web/ui/formats.js';

const engine = await loadEngine({ wasm: readFileSync(new URL('../../build/wasm/amps-site.wasm', import.meta.url)) });
const HOUR = 3_600_000;
const DAY = 24 * HOUR;

const RealDate = Date;
const realZone = process.env.TZ;

/** @param {string | number} time what the clock says @param {string} [zone] */
function clock(time, zone = process.env.TZ ?? 'UTC') {
  const now = new RealDate(time).getTime();
  process.env.TZ = zone;
  globalThis.Date = /** @type {any} */ (class extends RealDate {
    constructor(/** @type {any[]} */ ...given) {
      super(.../** @type {[any]} */ (given.length ? given : [now]));
    }

    static now() { return now; }
  });
}

afterEach(() => {
  globalThis.Date = RealDate;
  if (realZone === undefined) delete process.env.TZ;
  else process.env.TZ = realZone;
});

/** Keeps records as a browser does: as copies. */
function memory() {
  /** @type {Map<string, any>} */
  const kept = new Map();
  return /** @type {any} */ ({
    kept,
    isEmpty: true,
    refused: undefined,
    read: async () => [...kept.values()].map((each) => structuredClone(each)),
    async write(/** @type {any[]} */ changes) {
      for (const { kind, id, record } of changes) {
        if (record) kept.set(`${kind}/${id}`, structuredClone({ kind, id, record }));
        else kept.delete(`${kind}/${id}`);
      }
    },
    close() {},
  });
}

/** @param {any} store */
async function libraryOf(store) {
  const library = new Library(store, engine, t);
  await library.read();
  return library;
}

/** @param {Record<string, any>} [more] @returns {any} */
const draft = (more = {}) => ({
  format: 'amps-assessment',
  version: 1,
  model: { id: 'amps', version: '1.0.0' },
  stage: 'renewal',
  answers: { A1: { level: 3 } },
  ...more,
});

/** @param {string} id @param {any} document @param {string} savedAt @param {object} [more] @returns {any} */
const change = (id, document, savedAt, more = {}) => ({
  kind: 'assessments',
  id,
  expected: 0,
  record: { id, account_id: 'acme', revision: 1, saved_at: savedAt, document: JSON.stringify(document), ...more },
});

/** @param {Library} library @param {string} [account] */
const order = (library, account = 'acme') => library.history(account).map(({ record }) => record.id);

/** As the page saves the one on screen as new. @param {Library} library @param {string} account */
function goOn(library, account) {
  const { verdict } = /** @type {any} */ (library.history(account).at(-1));
  return asNew(renewed(verdict.document, verdict.day), account, library.nextMade(account));
}

test('what is made after an assessment with a date to come is the latest', async () => {
  clock('2026-03-01T12:00:00Z', 'UTC');
  const library = await libraryOf(memory());
  const answers = { A1: { level: 1, date: '2062-02-28' }, A2: { level: 4, date: '2026-02-20' } };
  await library.write([change('slip', draft({ answers }), '2026-03-01T11:00:00Z')]);
  const next = goOn(library, 'acme');
  await library.write([next]);
  assert.deepEqual(order(library), ['slip', next.id]);
});

test('what is made after a clock was ahead is the latest', async () => {
  clock('2031-01-01T00:00:00Z', 'UTC');
  const store = memory();
  const library = await libraryOf(store);
  await library.write([asNewAccount('acme', {}), asNew(draft(), 'acme', library.nextMade('acme'))]);
  const ahead = goOn(library, 'acme');
  await library.write([ahead]);
  clock('2026-03-01T12:00:00Z');
  const later = await libraryOf(store);
  assert.equal(order(later).at(-1), ahead.id);
  const next = goOn(later, 'acme');
  await later.write([next]);
  assert.equal(order(later).at(-1), next.id);
  assert.equal(order(await libraryOf(store)).at(-1), next.id);
});

test('a vector kept in the evening of Los Angeles is of that day', async () => {
  clock('2026-03-02T02:00:00Z', 'America/Los_Angeles');
  const kept = draft();
  assert.equal(dayOf(kept, new Date().toISOString()), '2026-03-01');
  clock('2026-03-02T02:00:00Z', 'Asia/Tokyo');
  assert.equal(dayOf(kept, new Date().toISOString()), '2026-03-02');
});

test('nothing is scored as of a day that has not come', async () => {
  clock('2026-03-01T12:00:00Z', 'UTC');
  const library = await libraryOf(memory());
  const answers = { A1: { level: 3, date: '2026-02-20' }, P1: { level: 2, date: '2062-02-28' } };
  for (const document of [draft({ answers }), draft({ answers, date: '2062-03-01' })]) {
    const { day, result } = library.judge(JSON.stringify(document), '2026-03-01T11:00:00Z');
    assert.equal(day, '2026-02-20');
    assert.deepEqual(result?.stale, []);
  }
  assert.equal(library.judge(JSON.stringify(draft()), '2062-03-01T11:00:00Z').day, '2026-03-01');
  assert.equal(library.judge(JSON.stringify(draft()), '-271821-04-20T00:00:00.000Z').day, '1970-01-01');
  assert.equal(library.judge(JSON.stringify(draft({ date: 'nonsense' })), '2026-03-01T11:00:00Z').fault.includes('date'), true);
});

test('records from before the order was written down keep that of their days, and come before all others', async () => {
  clock('2026-03-10T12:00:00Z', 'UTC');
  const library = await libraryOf(memory());
  await library.write([
    change('c', draft({ date: '2026-02-03' }), '2026-02-01T00:00:00Z'),
    change('a', draft({ date: '2026-01-01' }), '2026-03-09T00:00:00Z'),
    change('b2', draft({ date: '2026-01-02' }), '2026-02-02T00:00:00Z'),
    change('b1', draft({ date: '2026-01-02' }), '2026-02-01T00:00:00Z'),
    change('new', draft({ date: '2025-01-01' }), '2025-01-01T00:00:00Z', { made: 1 }),
  ]);
  assert.deepEqual(order(library), ['a', 'b1', 'b2', 'c', 'new']);
});

test('an older export that overwrites an assessment leaves its place in the order', async () => {
  clock('2026-03-10T12:00:00Z', 'UTC');
  const library = await libraryOf(memory());
  await library.write([
    asNewAccount('acme', {}),
    change('one', draft(), '2026-03-01T00:00:00Z', { made: 1 }),
    change('two', draft(), '2026-03-02T00:00:00Z', { made: 2 }),
  ]);
  const file = JSON.parse(exportText(library, new Date().toISOString()));
  const two = file.assessments.find((/** @type {any} */ { id }) => id === 'two');
  delete two.made;
  two.document.answers.A1.level = 0;
  await library.write(writesOf(plan('x', JSON.stringify(file), library, t), 'take', library));
  assert.deepEqual(order(library), ['one', 'two']);
  assert.equal(JSON.parse(String(library.assessments.get('two')?.document)).answers.A1.level, 0);
});

test('a year is written with four digits, in every language', () => {
  for (const tag of ['en', 'de', 'fr', 'es', 'ja', 'ar']) {
    for (const day of ['0026-01-31', '0999-12-31', '1000-01-01', '2026-01-31']) {
      assert.match(daysIn(tag)(day).normalize('NFKC'), /\d{4}/, `${tag} ${day}`);
    }
  }
});

/** The same numbers for the same seed. @param {number} seed */
function dice(seed) {
  let state = seed;
  return (/** @type {number} */ sides) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((state / 2 ** 32) * sides);
  };
}

// From −11 to +14: the signs of these names are turned round.
const ZONES = ['Etc/GMT+11', 'America/Los_Angeles', 'UTC', 'Europe/Berlin', 'Asia/Kolkata', 'Pacific/Kiritimati'];

test('whatever was done under whichever clock: made last is latest, nothing is lost, an export brings all back', async () => {
  for (let seed = 1; seed <= 60; seed += 1) {
    const roll = dice(seed);
    const pick = (/** @type {any} */ list) => list[roll(list.length)];
    let now = RealDate.UTC(2026, 2, 1, 12);
    let store = memory();
    let library = await libraryOf(store);
    /** What was made, account by account, in that order. @type {Map<string, string[]>} */
    const made = new Map();
    /** @type {Map<string, string>} */
    const documents = new Map();
    let serial = 0;
    const dates = ['2026-02-01', '2062-01-01', '0026-01-01', '2026-03-01'];
    const level = () => draft({ answers: { A1: { level: roll(5), date: pick(dates) } }, serial: serial += 1 });
    const note = (/** @type {any} */ { id, record }) => {
      made.set(record.account_id, [...made.get(record.account_id) ?? [], id]);
      documents.set(id, record.document);
    };
    const workspace = new Workspace({
      show: () => true, describe: () => undefined, changed() {}, diverged() {}, failed(error) { throw error; },
    });
    workspace.library = library;
    /** @type {(() => Promise<void>)[]} */
    const acts = [
      // Assess: a new account, by its first answer.
      async () => {
        workspace.openNewAccount();
        const document = level();
        workspace.edit(document);
        await workspace.settled();
        const { account, assessment } = workspace.own;
        note({ id: assessment, record: { account_id: account, document: JSON.stringify(document) } });
      },
      // Save as new.
      async () => {
        const account = pick([...made.keys()].filter((id) => library.history(id).length));
        if (!account) return;
        workspace.openAccount(account);
        // What was kept today under this clock is not kept twice.
        if (!workspace.saveAsNew()) return;
        await workspace.settled();
        const { assessment } = workspace.own;
        note({ id: assessment, record: library.assessments.get(assessment) });
      },
      // Edit the latest.
      async () => {
        const account = pick([...made.keys()].filter((id) => library.history(id).length));
        if (!account) return;
        workspace.openAccount(account);
        const document = level();
        workspace.edit(document);
        await workspace.settled();
        documents.set(workspace.own.assessment, JSON.stringify(document));
      },
      // Keep what a link shows.
      async () => {
        const account = `shared ${serial}`;
        const added = asNew(level(), account);
        await library.write([asNewAccount(account, {}), added]);
        note(added);
      },
      // Delete one, go on with the account, and take the deletion back.
      async () => {
        const account = pick([...made.keys()].filter((id) => library.history(id).length > 1));
        if (!account) return;
        const gone = [library.removal('assessments', pick(order(library, account)))];
        const back = library.inverse(gone);
        await library.write(gone);
        if (roll(2)) {
          const added = goOn(library, account);
          await library.write([added]);
          note(added);
        }
        await library.write(back);
      },
      // Delete for good.
      async () => {
        const account = pick([...made.keys()].filter((id) => library.history(id).length > 1));
        if (!account) return;
        const id = pick(order(library, account));
        await library.write([library.removal('assessments', id)]);
        made.set(account, /** @type {string[]} */ (made.get(account)).filter((each) => each !== id));
        documents.delete(id);
      },
      // One assessment from a file.
      async () => {
        const changes = writesOf(plan('file', JSON.stringify(level()), library, t), 'add', library);
        await library.write(changes);
        note(changes.find(({ kind }) => kind === 'assessments'));
      },
      // Export, wipe and import; or another start of the page.
      async () => {
        const file = exportText(library, new Date().toISOString());
        if (roll(2)) store = memory();
        library = await libraryOf(store);
        await library.write(writesOf(plan('all', file, library, t), 'add', library));
        workspace.library = library;
      },
    ];
    for (let step = 0; step < 40; step += 1) {
      now += pick([1000, HOUR, -HOUR, DAY, -DAY, 400 * DAY, -400 * DAY, 0]);
      clock(now, pick(ZONES));
      await pick(acts)();
      for (const [account, ids] of made) {
        assert.deepEqual(order(library, account), ids, `seed ${seed}, step ${step}`);
        for (const { record, verdict } of library.history(account)) {
          assert.equal(record.document, documents.get(record.id), `seed ${seed}, step ${step}`);
          assert.equal(verdict.fault, '');
        }
      }
    }
  }
});
