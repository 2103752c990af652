// What the page of the metrics works with, without a browser: figures, thresholds, playbooks, reviews and their files.

import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { revenue } from '../../demo/portfolios/revenue.js';
import { isKnown } from '../../web/app/pages/evidence/kept.js';
import { catalogue, metricOf } from '../../web/app/pages/metrics/catalogue.js';
import { figureOf, medianOf, quantileOf, shareOf } from '../../web/app/pages/metrics/figures.js';
import {
  EMPTY, readFramework, stepsOf, thresholdsOf, withChoice, withDecision, withGoals, withPlaybook, withPoint, withResult, withReview, withSteps, withTask,
  withThresholds, withoutTask,
} from '../../web/app/pages/metrics/framework.js';
import { correlationOf, proposalsToRetire } from '../../web/app/pages/metrics/review.js';
import { tasksCalendar, tasksTable } from '../../web/app/pages/metrics/tasks-file.js';
import { fromHistory, isInOrder, stateOf } from '../../web/app/pages/metrics/thresholds.js';

const PROGRAM = process.env.AMPS ?? fileURLToPath(new URL('../../build/native/amps', import.meta.url));
const folder = mkdtempSync(join(tmpdir(), 'amps-metrics-page-'));
after(() => rmSync(folder, { recursive: true }));

/** @param {string} csv @param {string[]} options @returns {any} */
function program(csv, ...options) {
  const file = join(folder, 'table.csv');
  writeFileSync(file, csv);
  return JSON.parse(execFileSync(PROGRAM, ['metrics', file, '--as-of', '2026-06-15', ...options], { encoding: 'utf8' }));
}

/** @param {any} document @param {string} [what] */
const results = (document, what = 'revenue') => ({ [what]: { name: 'a.csv', day: '2026-06-15', options: {}, document } });
const grr = /** @type {import('../../web/engine/metrics-documents.js').CatalogueMetric} */ (metricOf('grr'));
const churn = /** @type {import('../../web/engine/metrics-documents.js').CatalogueMetric} */ (metricOf('logo-churn'));
/** @param {readonly number[]} values */
const seriesOf = (values) => values.map((value, i) => ({ period: `2025-${String(i + 1).padStart(2, '0')}`, value }));
/** @param {readonly number[]} values @returns {import('../../web/app/pages/metrics/figures.js').Figure} */
const figure = (values) => ({ value: values[values.length - 1], n: 10, base: 'opening', series: seriesOf(values) });

test('revenue and what is typed become figures, and a metric without its table has none', () => {
  const document = program([...revenue(40)].join(''), '--kind', 'revenue');
  for (const id of ['grr', 'nrr', 'logo-retention', 'logo-churn', 'revenue-churn', 'expansion', 'contraction', 'arpa', 'clv']) {
    const found = figureOf(id, results(document), {}, {});
    assert.ok(found && found.series.length > 3, id);
    assert.equal(found.base, 'opening');
  }
  for (const { id } of catalogue.metrics) {
    assert.equal(figureOf(id, {}, {}, {}), undefined, id);
  }
  assert.equal(figureOf('active-users', {}, {}, { 'active-users': seriesOf([40, 50]) })?.value, 50);
});

test('what is not in the document is exact: churn is one minus retention, movements are shares of the opening', () => {
  const document = program([...revenue(60)].join(''), '--kind', 'revenue');
  for (const [i, period] of document.periods.entries()) {
    const at = (/** @type {string} */ id) => figureOf(id, results({ ...document, periods: [period] }), {}, {})?.value;
    const share = (/** @type {number} */ part) => Math.floor((part / period.opening) * 1000 + 0.5) / 10;
    assert.equal(at('expansion'), share(period.expansion), `${i}`);
    assert.equal(at('contraction'), share(period.contraction));
    assert.ok(Math.abs(Number(at('revenue-churn')) + period.grr - 100) < 0.11);
    assert.ok(Math.abs(Number(at('logo-churn')) + period.logo_retention - 100) < 0.11);
  }
  assert.equal(shareOf(1n, 8n), 12.5);
  assert.equal(shareOf(1n, 16n), 6.3, 'half up');
  assert.equal(shareOf(1n, 0n), null);
});

test('without churn the lifetime value is a floor and says so', () => {
  const document = program('account,month,mrr\nA,2026-01,10\nB,2026-01,20\nA,2026-02,10\nB,2026-02,20\n', '--kind', 'revenue');
  const found = figureOf('clv', results(document), {}, {});
  assert.equal(found?.note, 'floor');
  assert.equal(found?.value, document.periods[0].clv_floor);
});

test('a survey of three answers, and one that few answered, say that', () => {
  const few = program('account,nps\nA,10\nB,9\nC,0\n', '--kind', 'surveys');
  assert.deepEqual([figureOf('nps', results(few, 'nps'), {}, {})].map((each) => [each?.n, each?.note]), [[3, 'few']]);
  const rows = Array.from({ length: 100 }, (_, i) => `A${i},${i < 15 ? 5 : ''}\n`).join('');
  const silent = program(`account,csat\n${rows}`, '--kind', 'surveys');
  assert.equal(figureOf('csat', results(silent, 'csat'), {}, {})?.note, 'silent');
});

test('time to value tells who still waits', () => {
  const found = figureOf('time-to-value', results(program('account,start,reached\nA,2026-01-01,2026-01-31\nB,2026-01-01,\n', '--kind', 'value'), 'value'), {}, {});
  assert.deepEqual([found?.n, found?.waiting, found?.base], [2, 1, 'starts']);
});

test('quantiles are those of the inclusive method', () => {
  assert.equal(quantileOf([4, 1, 3, 2], 0.25), 1.75);
  assert.equal(quantileOf([4, 1, 3, 2], 1), 4);
  assert.equal(medianOf([5, 1, 3]), 3);
  assert.equal(medianOf([]), null);
});

test('a figure stands by its thresholds, whichever way is better', () => {
  const up = { good: 97, bad: 94 };
  assert.deepEqual([98, 97, 96, 94, 90].map((value) => stateOf(grr, value, up)), ['good', 'good', 'watch', 'bad', 'bad']);
  const down = { good: 3, bad: 6 };
  assert.deepEqual([2, 3, 5, 6, 9].map((value) => stateOf(churn, value, down)), ['good', 'good', 'watch', 'bad', 'bad']);
  assert.deepEqual([stateOf(grr, null, up), stateOf(grr, 1, null)], ['none', 'none']);
  assert.ok(!isInOrder(grr, { good: 90, bad: 95 }));
  assert.ok(!isInOrder(churn, { good: 6, bad: 6 }));
  assert.ok(!isInOrder(grr, { good: NaN, bad: 1 }));
});

test('thresholds from history are the quartiles of the last eight periods', () => {
  assert.deepEqual(fromHistory(grr, seriesOf([0, 0, 0, 91, 92, 93, 94, 95, 96, 97, 98])), { good: 96.3, bad: 92.8 });
  assert.deepEqual(fromHistory(churn, seriesOf([1, 2, 3, 4, 5])), { good: 2, bad: 4 });
  assert.equal(fromHistory(grr, seriesOf([1, 2, 3])), null, 'too few');
  assert.equal(fromHistory(grr, seriesOf([5, 5, 5, 5, 5])), null, 'all alike');
});

/** The steps of a playbook in English. @param {import('../../web/app/pages/metrics/framework.js').Framework} framework */
const usual = (framework) => stepsOf(framework, 'churn-risk', (/** @type {any} */ text) => text.en, (owner) => owner);

test('a playbook becomes tasks once a day, each with its owner and its day', () => {
  const open = withPlaybook(EMPTY, 'grr', 'churn-risk', '2026-02-27', usual(EMPTY));
  const { steps } = /** @type {any} */ (catalogue.playbooks.find(({ id }) => id === 'churn-risk'));
  assert.equal(open.tasks.length, steps.length);
  assert.equal(open.tasks[0].due, new Date(Date.parse('2026-02-27') + steps[0].due_days * 86_400_000).toISOString().slice(0, 10));
  assert.deepEqual(withPlaybook(open, 'grr', 'churn-risk', '2026-02-27', usual(open)), open);
  const changed = withTask(open, open.tasks[1].id, { done: '2026-03-01', owner: 'Dana' });
  assert.deepEqual([changed.tasks[1].done, changed.tasks[1].owner, changed.tasks[0].done], ['2026-03-01', 'Dana', '']);
  assert.equal(withoutTask(changed, open.tasks[0].id).tasks.length, steps.length - 1);
});

test('a playbook that a team has worded opens as it stands there, until it is as usual again', () => {
  const steps = [{ text: 'Call the sponsor', owner: 'Ana', due_days: 0 }, { text: 'Tell the team', owner: '', due_days: 3 }];
  const own = withSteps(EMPTY, 'churn-risk', steps);
  assert.deepEqual(usual(own), steps);
  assert.deepEqual(withPlaybook(own, 'grr', 'churn-risk', '2026-02-27', usual(own)).tasks.map(({ step, owner, due }) => [step, owner, due]), [
    ['Call the sponsor', 'Ana', '2026-02-27'], ['Tell the team', '', '2026-03-02']]);
  assert.deepEqual(readFramework(JSON.parse(JSON.stringify(own))), own);
  assert.deepEqual(usual(withSteps(own, 'churn-risk', undefined)), usual(EMPTY));
  const damaged = { version: 1, playbooks: { 'churn-risk': [{ text: 'x', owner: 'y', due_days: -1 }], unheard: [], 'slow-start': 'x', 'find-advocates': [] } };
  assert.deepEqual(readFramework(damaged).playbooks, { 'find-advocates': [] });
});

test('tasks leave as rows that no spreadsheet runs, and as whole days of what is not done', () => {
  const task = { id: 'a.b.1', metric: 'grr', playbook: 'churn-risk', step: '=1+1, "now"', owner: 'Ana', due: '2026-03-01', done: '' };
  const done = { ...task, id: 'a.b.2', step: 'Past', done: '2026-02-01' };
  assert.equal(tasksTable([task, done], () => 'GRR'),
    'metric,task,owner,due,done\r\nGRR,"\'=1+1, ""now""",Ana,2026-03-01,\r\nGRR,Past,Ana,2026-03-01,2026-02-01\r\n');
  const calendar = tasksCalendar([task, done], () => 'GRR', new Date('2026-02-02T00:00:00Z'));
  assert.match(calendar, /^BEGIN:VCALENDAR\r\n/);
  assert.equal(calendar.match(/BEGIN:VEVENT/g)?.length, 1);
  assert.match(calendar, /DTSTART;VALUE=DATE:20260301/);
  assert.match(calendar, /UID:a\.b\.1@amps/);
});

/** @param {string} id @param {readonly import('../../web/app/pages/metrics/thresholds.js').State[]} states */
const reviewed = (id, states) => states.reduce((framework, state, i) => withReview(framework, { day: `2025-0${i + 1}-01`, states: { [id]: state } }), withChoice(EMPTY, id, true));
const MOVING = [90, 95, 92, 97, 91, 96, 93];

test('a review proposes what has kept one colour in four reviews, and not before', () => {
  const of = (/** @type {any[]} */ ...states) => proposalsToRetire(reviewed('grr', states), () => figure(MOVING), []);
  assert.deepEqual(of('good', 'good', 'good', 'good'), [{ metric: 'grr', reason: 'one_colour' }]);
  assert.deepEqual(of('bad', 'good', 'good', 'good', 'good'), [{ metric: 'grr', reason: 'one_colour' }]);
  assert.deepEqual(of('good', 'good', 'good'), []);
  assert.deepEqual(of('good', 'watch', 'good', 'good'), []);
  assert.deepEqual(of('none', 'none', 'none', 'none'), [], 'nothing was judged');
});

test('a review proposes what does not move, and the second of two that move as one', () => {
  const chosen = ['grr', 'nrr', 'logo-retention'].reduce((framework, id) => withChoice(framework, id, true), EMPTY);
  /** @type {Record<string, number[]>} */
  const values = { grr: MOVING, nrr: MOVING.map((value) => value * 1.1), 'logo-retention': [99, 99, 99, 99, 99, 99.05] };
  assert.deepEqual(proposalsToRetire(chosen, (id) => figure(values[id]), []), [
    { metric: 'nrr', reason: 'twin', other: 'grr' }, { metric: 'logo-retention', reason: 'no_move' },
  ]);
  assert.deepEqual(proposalsToRetire(chosen, (id) => figure(values[id].slice(0, 4)), []), [], 'four periods say nothing');
  assert.equal(correlationOf([[1, 1], [2, 1], [3, 1]]), null);
  assert.ok(Math.abs(Number(correlationOf([[1, 3], [2, 2], [3, 1]])) + 1) < 1e-12);
});

test('a review proposes a leading metric of which all evidence that is kept shows no sign', () => {
  const chosen = ['touchpoint-rate', 'grr', 'stickiness'].reduce((framework, id) => withChoice(framework, id, true), EMPTY);
  const pair = (/** @type {string} */ activity, /** @type {string} */ outcome, /** @type {any} */ verdict, segment = '') => (
    /** @type {any} */ ({ activity, outcome, verdict, segment, effect: { r: 0, low: -0.05, high: 0.05 } }));
  const of = (/** @type {any[]} */ ...kept) => proposalsToRetire(chosen, () => undefined, kept);
  assert.deepEqual(of(pair('touchpoint_rate', 'renewed', 'no_sign'), pair('Touchpoint rate', 'nps', 'no_sign', 'EMEA'), pair('GRR', 'renewed', 'no_sign')), [
    { metric: 'touchpoint-rate', reason: 'no_sign', outcomes: ['renewed', 'nps'] }], 'a lagging metric is an outcome itself');
  assert.deepEqual(of(pair('touchpoint-rate', 'renewed', 'no_sign'), pair('touchpoint-rate', 'nps', 'cannot_tell')), []);
  assert.deepEqual(of(pair('Nutzungsdichte', 'renewed', 'no_sign')), [{ metric: 'stickiness', reason: 'no_sign', outcomes: ['renewed'] }], 'in any language');
  assert.deepEqual(of(), []);
});

test('an activity is covered by evidence of its segment or of all, whatever it says', () => {
  const kept = /** @type {any[]} */ ([{ activity: 'Trainings', segment: '' }, { activity: 'QBR', segment: 'EMEA' }]);
  assert.deepEqual([isKnown(kept, 'trainings', 'APAC'), isKnown(kept, 'qbr', 'emea'), isKnown(kept, 'QBR', 'APAC'), isKnown(kept, 'QBR'), isKnown([], 'QBR', 'EMEA')], [true, true, false, false, false]);
});

test('a decision is kept with its day, and what is retired stays so when goals change', () => {
  const chosen = withGoals(EMPTY, ['keep-revenue'], ['grr', 'customer-health']);
  const decided = withDecision(chosen, { metric: 'grr', day: '2026-03-31', decision: 'retired', reason: 'It does not move.' });
  assert.deepEqual(decided.chosen, ['customer-health']);
  assert.equal(decided.decisions[0].day, '2026-03-31');
  assert.deepEqual(withGoals(decided, ['keep-revenue', 'prove-value'], ['grr', 'customer-health', 'time-to-value']).chosen, ['customer-health', 'time-to-value']);
  assert.deepEqual(withChoice(decided, 'grr', true).chosen, ['customer-health', 'grr']);
});

test('thresholds of a metric are its own where somebody has set them', () => {
  assert.deepEqual(thresholdsOf(EMPTY, 'grr'), grr.thresholds);
  const own = withThresholds(EMPTY, 'grr', { good: 99, bad: 98 });
  assert.deepEqual(thresholdsOf(own, 'grr'), { good: 99, bad: 98 });
  assert.deepEqual(withThresholds(own, 'grr', undefined), EMPTY);
});

test('what was typed for a period takes the place of what was typed before', () => {
  const typed = [['2026-02', 5], ['2026-01', 3], ['2026-02', 7]].reduce((framework, [period, value]) => (
    withPoint(framework, 'advocates', { period: String(period), value: Number(value) })), EMPTY);
  assert.deepEqual(typed.byHand.advocates, [{ period: '2026-01', value: 3 }, { period: '2026-02', value: 7 }]);
});

test('what is kept comes back, and nothing of what is damaged in it', () => {
  const document = program('account,month,mrr\nA,2026-01,10\nA,2026-02,9\n', '--kind', 'revenue');
  const kept = withResult(withPoint(withThresholds(withReview(withPlaybook(withGoals(EMPTY, ['keep-revenue'], ['grr']), 'grr', 'churn-risk',
    '2026-02-01', usual(EMPTY)), { day: '2026-02-01', states: { grr: 'bad' } }), 'grr', { good: 99, bad: 98 }), 'advocates',
  { period: '2026-01', value: 3 }), 'revenue', { name: 'a.csv', day: '2026-02-01', options: {}, document });
  assert.deepEqual(readFramework(JSON.parse(JSON.stringify(kept))), kept);
  for (const damaged of [null, undefined, 'x', 7, {}, { version: 2 }, []]) assert.deepEqual(readFramework(damaged), EMPTY);
  assert.deepEqual(readFramework({
    version: 1, goals: ['fame', 3], proposed: 'all', chosen: ['grr', 'nothing'], thresholds: { grr: { good: 'x' } }, tasks: [{ id: 1 }], reviews: [null],
    decisions: [{ metric: 'grr' }], byHand: { grr: [{}], nrr: 3 }, results: { revenue: { name: 'a', day: '2026-02-01', document: { faults: [], periods: [null], segments: [], cohorts: [] } }, value: { name: 'a', day: 'b', document: { faults: [] } } },
  }), { ...EMPTY, chosen: ['grr'] });
});
