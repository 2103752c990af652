// What the widget says of answers that the engine has not scored yet.

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { en } from '../../web/widget/messages/en.js';
import { questionnaire } from '../../web/widget/questionnaire.js';
import { results, verdict } from '../../web/widget/results.js';
import { Session } from '../../web/widget/session.js';

/** Every text in a template. @param {any} part @returns {string} */
const textOf = (part) => (typeof part === 'string' || typeof part === 'number' ? String(part)
  : Array.isArray(part) ? part.map(textOf).join(' ')
    : part?.values ? part.values.map(textOf).join(' ') : '');

/** The view of a session whose engine is still on its way. @param {Session} session @returns {any} */
const viewOf = ({ model, assessment, scored, result }) => ({
  t: en, text: (/** @type {any} */ words) => (typeof words === 'string' ? words : words?.en ?? ''), model,
  drawnDimensions: Infinity, assessment, scored, result, copied: false, readonly: false, canUndo: false, canRedo: false,
  noting: new Set(), judging: false, faults: new Map(),
});

test('what is answered before the engine is there is counted, and its stage is known', () => {
  const session = new Session();
  session.change(session.staged('renewal'));
  session.change(session.leveled('A1', 3));
  session.change(session.leveled('A2', 'X'));
  session.change(session.leveled('P1', 1));
  const view = viewOf(session);
  const questions = textOf(questionnaire(view));
  assert.match(questions, /2 of 13 answered/);
  assert.match(questions, /Alignment [^]*? 1 of 3/);
  assert.equal(verdict(view), en.noScore);
  const said = textOf(results(view));
  assert.match(said, new RegExp(en.loading));
  assert.doesNotMatch(said, new RegExp(`${en.noStageYet}|${en.intro}`));
});

test('without a stage it asks for one', () => {
  const view = viewOf(new Session());
  assert.equal(verdict(view), en.noStageYet);
  assert.match(textOf(results(view)), new RegExp(en.intro));
});
