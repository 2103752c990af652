// What the widget does with the engine, without a page.

import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { InputError, builtinModel, loadEngine } from '../../web/engine/engine.js';
import { Session } from '../../web/widget/session.js';

const wasm = readFileSync(new URL('../../build/wasm/amps-site.wasm', import.meta.url));
const other = readFileSync(new URL('../golden/models/one-question.json', import.meta.url), 'utf8');

test('a model that the answers do not fit leaves the model, the answers and the score', async () => {
  const session = new Session();
  session.engine = await loadEngine({ wasm });
  const named = JSON.stringify({ ...builtinModel, id: 'halved', min_coverage: 0, name: 'NAME' }).replace('NAME', 'half \ud83d of one');
  session.useModel(named);
  const { model } = session;
  assert.equal(model.id, 'halved');
  session.change(session.staged('renewal'));
  session.change(session.leveled('P1', 1));
  const { assessment, result } = session;
  assert.equal(result?.score, 25);

  assert.throws(() => session.useModel(other), InputError);
  assert.equal(session.model, model);
  assert.equal(session.assessment, assessment);
  assert.equal(session.result, result);
  session.change(session.leveled('P1', 2));
  assert.equal(session.result?.score, 50);
  session.undo();
  assert.deepEqual(session.result, result);
});
