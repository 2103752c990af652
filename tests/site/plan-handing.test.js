// What a plan hands on and gets back: the customer's copy and its return, its history, templates of one's own, the calendar,
// wishes that become objectives, and proposals for the score. No page is needed for any of it.

import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import test from 'node:test';
import { builtinModel, courseOf, loadEngine } from '../../web/engine/engine.js';
import { calendarOf, daysOf } from '../../web/app/pages/plans/calendar.js';
import { confirmedOn, withChanges } from '../../web/app/pages/plans/changes.js';
import { customerCopy, returnedIn, withReturned } from '../../web/app/pages/plans/customer-copy.js';
import { aimed, blocked, logged, measured, withActivity, withoutActivity, withoutMeasurement } from '../../web/app/pages/plans/edits.js';
import { differencesBetween } from '../../web/app/pages/plans/entries.js';
import { coverageOf, proposalsOf } from '../../web/app/pages/plans/proposals.js';
import { answerWrite } from '../../web/app/store/answers.js';
import { TEMPLATES, planFrom, planFromOwn, templateOf } from '../../web/app/pages/plans/templates.js';
import { WISHES, planFromWish, wishIn } from '../../web/app/pages/plans/wishes.js';
import { plan as planOf } from '../../web/app/store/exchange.js';
import { Library } from '../../web/app/store/library.js';
import { en } from '../../web/app/store/messages/en.js';
import { today } from '../../web/app/store/days.js';
import { seeded } from '../oracle/random.js';

/** @typedef {import('../../web/engine/plan-documents.js').Plan} Plan */

const engine = await loadEngine({ wasm: readFileSync(new URL('../../build/wasm/amps-site.wasm', import.meta.url)) });
/** @type {import('../../web/app/pages/plans/calendar.js').Words} */
const WORDS = {
  aim: ({ objective }) => objective.metric, activity: ({ owner }) => owner, turn: (_, { next_turn: turn }) => String(turn?.reason),
  milestone: (_, value) => `Milestone ${value}`, due: ({ title }) => `Due: ${title}`,
};
const LANGUAGES = ['en', 'de', 'fr', 'es', 'ja', 'ar'];
const START = '2026-01-05';
const english = (/** @type {any} */ text) => text.en;
const template = (/** @type {string} */ id) => /** @type {any} */ (TEMPLATES.find((each) => each.id === id));
const planned = () => planFrom(template('ten-kilograms'), english, { start: START, account: { name: 'Kim' }, segment: 'B2C' });

/** @param {Plan} plan */
const full = (plan) => {
  let now = measured(measured(plan, '2026-02-01', 89), '2026-03-01', 88);
  now = logged(logged(now, 'jog', '2026-02-01', 6), 'jog', '2026-02-02', 6);
  now = blocked(now, { text: 'Snow', kind: 'roadblock', raised: '2026-02-01', activity: 'jog', solution: 'Gym' });
  now = blocked(now, { text: 'New boss', kind: 'weather', raised: '2026-02-01' });
  return {
    ...now, crm: { id: 7 },
    activities: now.activities?.map((each, i) => (i ? each : { ...each, note: 'S4', crm: 1 })),
    measurements: now.measurements?.map((each) => ({ ...each, note: 'scale at home' })),
    check_ins: now.check_ins?.map((each) => ({ ...each, note: 'felt bad' })),
  };
};

test('the customer’s copy holds the plan alone: no notes, persona, segment, weather, or members of others', () => {
  const plan = full(planned());
  const copy = customerCopy(plan, { withWeather: false });
  assert.doesNotMatch(JSON.stringify(copy), /note|persona|segment|B2C|weather|New boss|crm|felt bad|scale at home/);
  assert.deepEqual(copy.blockers?.map(({ text, solution }) => [text, solution]), [['Snow', 'Gym']]);
  assert.deepEqual(customerCopy(plan, { withWeather: true }).blockers?.map(({ kind }) => kind), ['roadblock', 'weather']);
  assert.equal(copy.account?.name, 'Kim');
  // Where it stands is what the whole plan says.
  const { status, projection, activities } = courseOf(engine, plan, { asOf: '2026-03-02' });
  const handed = courseOf(engine, copy, { asOf: '2026-03-02' });
  assert.deepEqual([handed.status, handed.projection, handed.activities], [status, projection, activities]);
});

test('a copy that comes back brings what the customer logged, and keeps the notes that are here', () => {
  const plan = full(planned());
  const handed = customerCopy(plan, { withWeather: false });
  let came = measured(handed, '2026-04-01', 86);
  came = measured(came, '2026-03-01', 87.5);
  came = logged(came, 'gym', '2026-03-03', 1);
  came = logged(came, 'jog', '2026-02-02', 2);
  const found = returnedIn(plan, handed, came);
  assert.deepEqual(found.taken.map(({ key }) => key), ['measurement 2026-03-01', 'check_in jog 2026-02-02', 'measurement 2026-04-01', 'check_in gym 2026-03-03']);
  assert.deepEqual([found.asked, found.left], [[], []]);
  const merged = withReturned(plan, found.taken);
  assert.deepEqual(merged.measurements, [
    { date: '2026-02-01', value: 89, note: 'scale at home' }, { date: '2026-03-01', value: 87.5 }, { date: '2026-04-01', value: 86 }]);
  assert.deepEqual(merged.check_ins, [
    { activity: 'jog', date: '2026-02-01', amount: 6, note: 'felt bad' }, { activity: 'jog', date: '2026-02-02', amount: 6, note: 'felt bad' },
    { activity: 'jog', date: '2026-02-02', amount: 2 }, { activity: 'gym', date: '2026-03-03', amount: 1 }]);
  assert.equal(/** @type {any} */ (merged).crm.id, 7);
  // Taken in once more, it brings nothing.
  assert.deepEqual(returnedIn(merged, handed, came), { taken: [], asked: [], left: [] });
});

test('what both sides changed is asked, and an activity that is gone is told', () => {
  const plan = full(planned());
  const handed = customerCopy(plan, { withWeather: false });
  let here = withoutActivity(measured(logged(plan, 'gym', '2026-03-03', 1), '2026-03-01', 87), 'sleep');
  here = withoutMeasurement(here, '2026-02-01');
  let came = logged(logged(measured(handed, '2026-03-01', 86.5), 'gym', '2026-03-03', 2), 'sleep', '2026-03-03', 8);
  came = measured(came, '2026-02-01', 89.1);
  const { taken, asked, left } = returnedIn(here, handed, came);
  assert.deepEqual(taken, []);
  assert.deepEqual(asked.map(({ key, here: own, came: theirs }) => [key, own?.value, theirs?.value]), [
    ['measurement 2026-02-01', undefined, 89.1], ['measurement 2026-03-01', 87, 86.5], ['check_in gym 2026-03-03', [1], [2]]]);
  assert.deepEqual(left.map(({ key }) => key), ['check_in sleep 2026-03-03']);
  assert.deepEqual(withReturned(here, asked.slice(2)).check_ins?.at(-1), { activity: 'gym', date: '2026-03-03', amount: 2 });
});

test('what a tampered copy says of objective, activities and blockers changes nothing here', () => {
  const plan = full(planned());
  const handed = customerCopy(plan, { withWeather: false });
  const came = { ...aimed(handed, { target: 1 }), title: 'Mine', activities: [], blockers: [] };
  assert.deepEqual(returnedIn(plan, handed, came), { taken: [], asked: [], left: [] });
});

test('whatever two people log, nothing of either is lost, and what comes in once comes in once', () => {
  const random = seeded(16);
  const pick = (/** @type {readonly any[]} */ list) => list[Math.floor(random() * list.length)];
  const change = (/** @type {Plan} */ plan) => {
    let now = plan;
    for (let i = Math.floor(random() * 6); i > 0; i -= 1) {
      const date = `2026-0${2 + Math.floor(random() * 2)}-0${1 + Math.floor(random() * 4)}`;
      now = random() < 0.4 ? measured(now, date, 80 + Math.floor(random() * 4))
        : random() < 0.8 ? logged(now, pick(['jog', 'gym', 'sleep']), date, 1 + Math.floor(random() * 2)) : withoutMeasurement(now, date);
    }
    return now;
  };
  for (let round = 0; round < 2000; round += 1) {
    const plan = change(planned());
    const handed = customerCopy(plan, { withWeather: true });
    const [here, came] = [change(plan), change(handed)];
    const { taken, asked } = returnedIn(here, handed, came);
    const theirs = asked.filter(() => random() < 0.5);
    const merged = withReturned(here, [...taken, ...theirs]);
    assert.equal(courseOf(engine, merged, { asOf: '2026-03-10' }).as_of, '2026-03-10');
    const own = new Set([...taken, ...theirs].map(({ key }) => key));
    // Against what came: only what was decided for this side differs. Against what was here: only what was taken in.
    const apart = differencesBetween(here, merged).map(({ key }) => key);
    assert.deepEqual(new Set(apart), own);
    assert.deepEqual(returnedIn(merged, handed, came).taken.filter(({ key }) => own.has(key)), []);
  }
});

test('the history tells each change with its day, in order, and a copy as the customer’s', () => {
  const plan = planned();
  const at = '2026-02-03T10:00:00.000Z';
  let history = withChanges([], plan, measured(plan, '2026-02-01', 89), at);
  assert.deepEqual(history, [{ at, kind: 'measurement', how: 'added', what: 'Weight', day: '2026-02-01', to: '89' }]);
  history = withChanges(history, plan, aimed(plan, { due: '2026-08-01' }), at);
  assert.deepEqual(history[1], { at, kind: 'objective', how: 'changed', what: 'due', from: '2026-07-06', to: '2026-08-01' });
  history = withChanges(history, plan, logged(logged(plan, 'jog', '2026-02-01', 2), 'jog', '2026-02-01', 3), at, { isCustomer: true });
  assert.deepEqual(history[2], { at, kind: 'check_in', how: 'added', what: 'Jog before breakfast', day: '2026-02-01', to: '5', by_customer: true });
  assert.equal(confirmedOn(history), '2026-02-03');
  assert.equal(confirmedOn(history.slice(0, 2)), '');
  assert.equal(withChanges(Array.from({ length: 700 }, () => history[0]), plan, measured(plan, '2026-02-01', 89), at).length, 500);
});

test('a plan of one’s own becomes a template: every day moves, and nothing of what happened goes along', () => {
  const plan = withActivity(full(planned()), { name: 'Doctor', category: 'process', owner: 'customer', cadence: { done_by: '2026-02-04' }, from: '2026-01-10', until: '2026-03-01' });
  const own = templateOf(aimed(plan, { milestones: [{ date: '2026-04-05', value: 85 }] }));
  assert.notEqual(own.id, plan.id);
  assert.deepEqual([own.account, own.segment, own.measurements, own.check_ins, own.blockers], [undefined, undefined, [], [], []]);
  const again = planFromOwn(own, { start: '2027-01-04', account: { name: 'Lee' }, segment: 'B2B' });
  assert.deepEqual([again.objective.start, again.objective.due, again.objective.milestones], ['2027-01-04', '2027-07-05', [{ date: '2027-04-04', value: 85 }]]);
  const doctor = again.activities?.at(-1);
  assert.deepEqual([doctor?.cadence, doctor?.from, doctor?.until], [{ done_by: '2027-02-03' }, '2027-01-09', '2027-02-28']);
  assert.deepEqual([again.account, again.segment], [{ name: 'Lee' }, 'B2B']);
  assert.notEqual(planFromOwn(own, { start: START }).id, planFromOwn(own, { start: START }).id);
  assert.equal(courseOf(engine, again, { asOf: '2027-01-04' }).status, 'no_data');
});

test('the calendar has what lies ahead, as whole days with ids that stay', () => {
  const plan = aimed(planFrom(template('onboarding'), english, { start: START, account: { name: 'Ácme; Co, Ltd' } }), { milestones: [{ date: '2026-02-02', value: 30 }] });
  const course = courseOf(engine, plan, { asOf: '2026-01-08' });
  const days = daysOf(plan, course, WORDS);
  assert.ok(days.some(({ id }) => id === 'due') && days.some(({ id }) => id === 'milestone-2026-02-02'), JSON.stringify(days));
  const text = calendarOf([{ plan, course }], WORDS, new Date('2026-01-08T00:00:00Z'));
  assert.equal(text.match(/BEGIN:VEVENT/g)?.length, days.length);
  assert.match(text, new RegExp(`UID:due\\.${plan.id}@amps`));
  assert.match(text, /DTSTART;VALUE=DATE:20260202\r\n/);
  assert.match(text.replace(/\r\n /g, ''), /SUMMARY:.*\(Ácme\\; Co\\, Ltd\)/);
  for (const line of text.split('\r\n')) assert.ok(Buffer.byteLength(line) <= 75, line);
  assert.deepEqual(days, daysOf(plan, course, WORDS));
  const there = measured(plan, '2026-01-07', plan.objective.target);
  assert.deepEqual(daysOf(there, courseOf(engine, there, { asOf: '2026-01-08' }), WORDS), []);
});

test('each wish has two or three measurable objectives in every language, and the core takes them', () => {
  assert.deepEqual(WISHES.map(({ id }) => id), ['efficiency', 'revenue', 'risk', 'happiness']);
  for (const { name, proposals } of WISHES) {
    assert.ok(proposals.length >= 2 && proposals.length <= 3);
    for (const proposal of proposals) {
      for (const tag of LANGUAGES) {
        assert.ok(name[tag] && proposal.metric[tag] && proposal.baseline[tag], `${proposal.id} ${tag}`);
        if (tag !== 'en') assert.notEqual(proposal.metric[tag], proposal.metric.en, `${proposal.id} ${tag}`);
        const target = proposal.direction === 'up' ? 20 : 5;
        const plan = planFromWish(proposal, (text) => text[tag], { start: START, due: '2026-07-01', title: '', baseline: 10, target });
        assert.equal(courseOf(engine, plan, { asOf: START }).status, 'no_data');
        assert.equal(plan.title, proposal.metric[tag]);
      }
    }
  }
});

test('a wish is known by the customer’s own words, whatever their case and accents', () => {
  for (const [words, wish] of /** @type {const} */ ([
    ['We want to be FASTER', 'efficiency'], ['Wir wollen Zeit sparen', 'efficiency'], ['plus de chiffre d’affaires', 'revenue'], ['Menos riesgos, más seguridad', 'risk'],
    ['お客様の満足', 'happiness'], ['نريد رضا العملاء', 'happiness'], ['作業を効率よく', 'efficiency'], ['fewer complaints', 'happiness'],
  ])) assert.equal(wishIn(words)?.id, wish, words);
  for (const words of ['', 'xyzzy', '…', '\ud800']) assert.equal(wishIn(words), undefined, words);
});

test('a plan proposes for M1, M2 and A1 by its figures, and nothing to a model of one’s own', () => {
  const model = builtinModel;
  /** @param {Plan} plan @param {string} asOf @param {string} [confirmed] */
  const levels = (plan, asOf, confirmed = '') => Object.fromEntries(
    proposalsOf(plan, courseOf(engine, plan, { asOf }), { confirmed, model }).map(({ question, level }) => [question, level]));
  const plan = planned();
  assert.deepEqual(levels(plan, START), { A1: 4, M2: 0 }, 'nothing is measured, and no milestone can be judged');
  const { persona: _, ...nobody } = plan;
  assert.equal(levels(nobody, START).A1, 3);
  let way = plan;
  for (const [on, value] of /** @type {const} */ ([['2026-01-20', 89.2], ['2026-02-03', 88.4], ['2026-02-17', 87.4]])) way = measured(way, on, value);
  assert.equal(courseOf(engine, way, { asOf: '2026-02-18' }).status, 'on_course');
  assert.deepEqual(levels(way, '2026-02-18'), { A1: 4, M2: 3 }, 'on course, but nothing is logged');
  const { activities: __, ...bare } = way;
  assert.deepEqual(levels(bare, '2026-02-18'), { A1: 4, M1: 3, M2: 3 });
  assert.equal(levels(bare, '2026-02-18', '2026-01-20').M1, 4, 'confirmed 29 days ago');
  assert.equal(levels(bare, '2026-02-18', '2026-01-18').M1, 3, 'confirmed 31 days ago');
  const slow = measured(measured(measured(plan, '2026-01-20', 89.9), '2026-02-03', 89.9), '2026-02-17', 89.8);
  assert.deepEqual(levels(slow, '2026-02-18'), { A1: 4, M1: 2, M2: 2 });
  assert.equal(levels(blocked(slow, { text: 'x', kind: 'roadblock', raised: '2026-02-01' }), '2026-02-18').M1, 1, 'no detour is agreed');
  const wrong = measured(plan, '2026-01-20', 91);
  assert.equal(levels(wrong, '2026-02-18').M2, 1);
  assert.deepEqual(proposalsOf(way, courseOf(engine, way, { asOf: '2026-02-18' }), { confirmed: '', model: { id: 'other' } }), []);
  assert.equal(coverageOf(courseOf(engine, bare, { asOf: '2026-02-18' })), 1);
  // Every level that is proposed exists in the model.
  const questions = new Map(model.dimensions.flatMap(({ questions: all }) => all).map((each) => [each.id, each.levels.length]));
  for (const [question, level] of Object.entries(levels(bare, '2026-02-18', '2026-02-18'))) assert.ok(level < Number(questions.get(question)), question);
});

/** @param {any[]} records */
async function libraryOf(records) {
  const library = new Library(/** @type {any} */ ({ read: async () => records, write: async () => {}, refused: undefined }), engine, en);
  await library.read();
  return library;
}

test('a proposal that is taken is an answer of today with its note: in the assessment of today, else in a new one', async () => {
  const document = { format: 'amps-assessment', version: 1, stage: 'renewal', date: '2026-01-02', answers: { A1: { level: 1 }, P1: { level: 2, note: 'x' } } };
  const account = { kind: 'accounts', id: 'a1', record: { id: 'a1', revision: 1, saved_at: '2026-01-02T03:04:05.678Z', account: { name: 'Kim' } } };
  const assessment = { id: 's1', account_id: 'a1', revision: 4, made: 1, saved_at: '2026-01-02T03:04:05.678Z', document: JSON.stringify(document) };
  const old = await libraryOf([account, { kind: 'assessments', id: 's1', record: assessment }]);
  const write = answerWrite(old, 'a1', 'M2', () => ({ level: 3, note: 'why', date: today() }));
  assert.notEqual(write.id, 's1');
  const made = JSON.parse(/** @type {any} */ (write.record).document);
  assert.deepEqual(made.answers, { A1: { level: 1, date: '2026-01-02' }, P1: { level: 2, note: 'x', date: '2026-01-02' }, M2: { level: 3, note: 'why', date: today() } });
  assert.equal(made.date, today());

  const now = await libraryOf([account, { kind: 'assessments', id: 's1', record: { ...assessment, document: JSON.stringify({ ...document, date: today() }) } }]);
  const same = answerWrite(now, 'a1', 'A1', () => ({ level: 4, note: 'why', date: today() }));
  assert.deepEqual([same.id, same.expected, /** @type {any} */ (same.record).revision], ['s1', 4, 5]);
  assert.deepEqual(JSON.parse(/** @type {any} */ (same.record).document).answers.A1, { level: 4, note: 'why', date: today() });

  const fresh = await libraryOf([account]);
  const first = answerWrite(fresh, 'a1', 'A1', () => ({ level: 4, note: 'why', date: today() }));
  assert.equal(JSON.parse(/** @type {any} */ (first.record).document).account.name, 'Kim');
});

test('a customer’s copy is no export: taken for one, it would replace a plan that holds more', async () => {
  const plan = planned();
  const record = { id: 'p1', account_id: '', revision: 1, saved_at: '2026-01-02T03:04:05.678Z', handed: plan, document: plan };
  const brought = planOf('x.json', JSON.stringify({ format: 'amps-export', version: 1, accounts: [], assessments: [], plans: [record] }), await libraryOf([]), en);
  assert.deepEqual(brought.refused.map(({ reason }) => reason), [en.isCustomerCopy]);
  assert.deepEqual(brought.fresh, []);
});
