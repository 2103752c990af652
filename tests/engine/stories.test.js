// Accounts told as stories, in tests/stories/: two people who read one must come to the same levels, but for what it says.

import assert from 'node:assert/strict';
import { readFileSync, readdirSync } from 'node:fs';
import { test } from 'node:test';
import { loadEngine } from '../../web/engine/engine.js';

const engine = await loadEngine({ wasm: readFileSync(new URL('../../build/wasm/amps-site.wasm', import.meta.url)) });
const FOLDER = new URL('../stories/', import.meta.url);
const QUESTIONS = engine.model.dimensions.flatMap(({ questions }) => questions);
const english = (/** @type {any} */ text) => (typeof text === 'string' ? text : text.en);
const stories = readdirSync(FOLDER).map((name) => ({ name, text: readFileSync(new URL(name, FOLDER), 'utf8') }));

/** The level of each question as the table of a story gives it. @param {string} text */
const tableOf = (text) => [...text.matchAll(/^\| (\w\d) \| (\S) \| (.+?) \| (.+?) \|$/gm)]
  .map(([, id, level, label, reason]) => ({ id, level, label, reason }));

/** @param {string} text */
const vectorOf = (text) => /^Vector: `(.*)`$/m.exec(text)?.[1] ?? '';

/** @param {string} text @returns {{id: string, levels: string[]}[]} */
const readingsOf = (text) => [...text.matchAll(/^- (\w\d): (\S) or (\S)\. /gm)].map(([, id, ...levels]) => ({ id, levels }));

test('there are three stories, one of each stage', () => {
  assert.deepEqual(stories.map(({ text }) => engine.parseVector(vectorOf(text)).stage).sort(), engine.model.stages.map(({ id }) => id).sort());
});

for (const { name, text } of stories) {
  test(`${name} gives every question a level, in the words that the questionnaire has today`, () => {
    const table = tableOf(text);
    assert.deepEqual(table.map(({ id }) => id), QUESTIONS.map(({ id }) => id));
    for (const [i, { level, label }] of table.entries()) {
      assert.equal(label, level === 'X' ? 'Not sure' : english(QUESTIONS[i].levels[Number(level)].label), QUESTIONS[i].id);
    }
  });

  test(`${name} has the vector of its table, and a score`, () => {
    const vector = vectorOf(text);
    const document = engine.parseVector(vector);
    assert.equal(engine.formatVector(document), vector);
    assert.deepEqual(
      Object.entries(document.answers).map(([id, { level }]) => `${id}:${level}`),
      tableOf(text).map(({ id, level }) => `${id}:${level}`),
    );
    const { score, contradictions } = engine.score(document);
    assert.notEqual(score, null);
    assert.deepEqual(contradictions, [], 'a true story contradicts itself nowhere');
  });

  test(`${name} says where two readings remain, and they move the score by less than five points`, () => {
    const readings = readingsOf(text);
    assert.ok(readings.length);
    const document = engine.parseVector(vectorOf(text));
    const { score } = engine.score(document);
    for (const { id, levels } of readings) {
      assert.ok(levels.includes(String(document.answers[id].level)), `${id} is read as one of the two`);
      for (const level of levels) {
        const other = engine.score({ ...document, answers: { ...document.answers, [id]: { level: Number(level) } } });
        assert.ok(Math.abs(Number(other.score) - Number(score)) < 5, `${id} as ${level}`);
      }
    }
  });
}
