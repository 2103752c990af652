// Plans without a page: templates in every language, changes of a plan, and the way out of the browser and back.

import assert from 'node:assert/strict';
import { readFileSync, readdirSync } from 'node:fs';
import test from 'node:test';
import { courseOf, loadEngine } from '../../web/engine/engine.js';
import {
  aimed, blocked, cleared, idFor, logged, measured, withActivity, withoutActivity, withoutMeasurement,
} from '../../web/app/pages/plans/edits.js';
import { planFrom } from '../../web/app/pages/plans/templates.js';
import { exportText, plan as planOf, writesOf } from '../../web/app/store/exchange.js';
import { Library } from '../../web/app/store/library.js';
import { en } from '../../web/app/store/messages/en.js';

const engine = await loadEngine({ wasm: readFileSync(new URL('../../build/wasm/amps-site.wasm', import.meta.url)) });
const folder = new URL('../../core/templates/', import.meta.url);
const TEMPLATES = readdirSync(folder).map((name) => JSON.parse(readFileSync(new URL(name, folder), 'utf8')));
const LANGUAGES = ['en', 'de', 'fr', 'es', 'ja', 'ar'];
const START = '2026-01-05';

const english = (/** @type {any} */ text) => text.en;
const planned = () => planFrom(TEMPLATES.find(({ id }) => id === 'ten-kilograms'), english, { start: START, account: { name: 'Kim' }, segment: 'B2C' });

test('every template is a plan that the core takes, in every language', () => {
  assert.equal(TEMPLATES.length, 6);
  for (const template of TEMPLATES) {
    for (const tag of LANGUAGES) {
      const plan = planFrom(template, (text) => text[tag], { start: START });
      assert.equal(courseOf(engine, plan, { asOf: START }).status, 'no_data', `${template.id} ${tag}`);
      assert.equal(courseOf(engine, plan, { asOf: START }).activities.length, template.activities.length);
      const words = JSON.stringify([plan.title, plan.persona, plan.objective.metric, plan.activities?.map(({ name }) => name)]);
      assert.doesNotMatch(words, /""|undefined/, `${template.id} ${tag}`);
      if (tag !== 'en') assert.notEqual(plan.title, template.title.en, `${template.id} ${tag}`);
    }
  }
});

test('a template used twice gives two plans', () => {
  assert.notEqual(planned().id, planned().id);
});

test('the days of a template are counted from the start', () => {
  assert.deepEqual([planned().objective.start, planned().objective.due], [START, '2026-07-06']);
  const onboarding = planFrom(TEMPLATES.find(({ id }) => id === 'onboarding'), english, { start: '2026-02-28' });
  assert.deepEqual(onboarding.activities?.[0].cadence, { done_by: '2026-03-14' });
});

test('each change leaves the plan before it as it was, and the core takes what comes of it', () => {
  const plan = planned();
  const before = JSON.stringify(plan);
  let now = measured(plan, '2026-02-01', 89);
  now = measured(now, '2026-01-20', 89.5);
  now = measured(now, '2026-02-01', 88.5);
  assert.deepEqual(now.measurements, [{ date: '2026-01-20', value: 89.5 }, { date: '2026-02-01', value: 88.5 }], 'one value a day, in order');
  now = logged(logged(now, 'jog', '2026-02-01', 6), 'jog', '2026-02-01', 1);
  now = blocked(blocked(now, { text: 'Snow!', kind: 'roadblock', raised: '2026-02-01', activity: 'jog' }), { text: 'Snow!', kind: 'weather', raised: '2026-02-01' });
  assert.deepEqual(now.blockers?.map(({ id }) => id), ['snow', 'snow-2']);
  const waiting = courseOf(engine, now, { asOf: '2026-02-02' });
  assert.deepEqual(waiting.blocked, [{ activity: 'jog', blockers: ['snow'] }]);
  now = cleared(now, 'snow', '2026-02-02');
  assert.deepEqual(courseOf(engine, now, { asOf: '2026-02-02' }).blocked, []);
  now = aimed(now, { due: '2026-08-01' });
  now = withActivity(now, { name: 'Läuft 東京', category: 'tool', owner: 'vendor', cadence: { done_by: '2026-03-01' } });
  now = withActivity(now, { .../** @type {any} */ (now.activities?.[0]), name: 'Run' });
  assert.deepEqual(now.activities?.map(({ id }) => id), ['jog', 'gym', 'lemon-water', 'calories', 'sleep', 'snacks', 'lauft']);
  assert.equal(now.activities?.[0].name, 'Run');
  assert.equal(courseOf(engine, now, { asOf: '2026-02-02' }).status, 'on_course');
  now = withoutActivity(withoutMeasurement(now, '2026-02-01'), 'jog');
  assert.deepEqual([now.check_ins, now.blockers?.length, now.measurements?.length], [[], 1, 1]);
  assert.equal(courseOf(engine, now, { asOf: '2026-02-02' }).status, 'too_early');
  assert.equal(JSON.stringify(plan), before);
});

test('ids are of letters and digits, free, and never empty', () => {
  for (const [words, others, id] of /** @type {const} */ ([
    ['Jog 6 km', [], 'jog-6-km'], ['東京', [], 'item'], ['東京', [{ id: 'item' }], 'item-2'], ['Ａ'.repeat(90), [], 'a'.repeat(40)],
  ])) assert.equal(idFor(words, others), id);
});

/** A library of these records, in memory. @param {any[]} records */
async function libraryOf(records) {
  const store = /** @type {any} */ ({ read: async () => records, write: async () => {}, refused: undefined });
  const library = new Library(store, engine, en);
  await library.read();
  return library;
}

const record = (/** @type {object} */ plan, more = {}) => ({
  id: 'p1', account_id: 'a1', revision: 3, saved_at: '2026-01-02T03:04:05.678Z', document: JSON.stringify(plan), crm: { kept: true }, ...more,
});

test('an export holds the plans, and they come back to the byte', async () => {
  const plan = { ...planned(), later: { 2: 'b', a: [null] } };
  const account = { id: 'a1', revision: 1, saved_at: '2026-01-02T03:04:05.678Z', account: { name: 'Kim' } };
  const from = await libraryOf([{ kind: 'accounts', id: 'a1', record: account }, { kind: 'plans', id: 'p1', record: record(plan) }]);
  const file = exportText(from, '2026-02-01T00:00:00Z');
  assert.equal(JSON.parse(file).plans[0].document.title, 'Ten kilograms lighter');

  const to = await libraryOf([]);
  const brought = planOf('export.json', file, to, en);
  assert.deepEqual(brought.refused, []);
  const writes = writesOf(brought, 'add', to);
  assert.deepEqual(writes.map(({ kind, id }) => `${kind}/${id}`), ['accounts/a1', 'plans/p1']);
  assert.deepEqual(writes[1].record, record(plan));

  const again = planOf('export.json', file, from, en);
  assert.deepEqual([again.same.length, again.fresh.length, again.different.length], [2, 0, 0]);
  const other = await libraryOf([{ kind: 'plans', id: 'p1', record: record({ ...plan, title: 'Other' }) }]);
  const changed = planOf('export.json', file, other, en);
  assert.deepEqual(changed.different.map(({ kind }) => kind), ['plans']);
  assert.equal(/** @type {any} */ (writesOf(changed, 'take', other).find(({ kind }) => kind === 'plans')).record.revision, 4);
});

test('an export without plans is as it was before there were any', async () => {
  assert.deepEqual(Object.keys(JSON.parse(exportText(await libraryOf([]), '2026-02-01T00:00:00Z'))), ['format', 'version', 'exported_at', 'accounts', 'assessments']);
});

test('what is no plan is refused by its place in the file', async () => {
  const to = await libraryOf([]);
  const file = (/** @type {unknown[]} */ plans) => JSON.stringify({ format: 'amps-export', version: 1, accounts: [], assessments: [], plans });
  const brought = planOf('x.json', file([7, { ...record({}), document: { format: 'amps-assessment' } }, { ...record({}), document: 'text' }]), to, en);
  assert.deepEqual(brought.refused.map(({ what }) => what), ['Plan 1', 'Plan 2, 2026-01-02', 'Plan 3']);
  assert.deepEqual(brought.fresh, []);
});
