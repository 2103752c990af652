// What the package tells editors: types that hold under strict settings, and the manifest of the elements.

import assert from 'node:assert/strict';
import { readFileSync, symlinkSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import test, { after } from 'node:test';
import { fileURLToPath } from 'node:url';
import { Ajv } from 'ajv';
import ts from 'typescript';
import { consumer } from './consumer.js';

const modules = new URL('../../node_modules/', import.meta.url);

const APP = `
import { AmpsHealthScore } from 'amps-health-score';
import { AmpsHealthScore as Same } from 'amps-health-score/element';
import { AmpsHealthScore as Defined } from 'amps-health-score/define';
import { AmpsHealthBadge } from 'amps-health-score/badge';
import 'amps-health-score/define-badge';
import { InputError, LoadError, loadEngine } from 'amps-health-score/engine';
import type { Assessment, Change, Model, Result } from 'amps-health-score/engine';
import { connect } from 'amps-health-score/bridge';

const widget = document.querySelector('amps-health-score')!;
const same: [AmpsHealthScore, Same, Defined] = [widget, widget, document.createElement('amps-health-score')];
const points: number | null | undefined = same[0].result?.score;
widget.addEventListener('amps-result', (event) => {
  const result: Result = event.detail;
  const score: number | null = event.detail.score;
  const from: AmpsHealthScore = event.currentTarget as AmpsHealthScore;
  // @ts-expect-error a result has no points
  event.detail.points;
});
widget.addEventListener('amps-change', ({ detail: { value } }) => value.toUpperCase());
widget.addEventListener('amps-error', ({ detail: { code, errors } }) => [code, errors?.[0].pointer]);
widget.addEventListener('click', (event) => event.clientX);
widget.value = 'AMPS:1/ST:RN/A1:3';
widget.stage = null;
widget.theme = 'dark';
const form: HTMLFormElement | null = widget.form;
const loaded: Promise<Result | null> = widget.load({ format: 'amps-assessment' });
const level: number | 'X' = widget.toJSON().answers.A1.level;
// @ts-expect-error the verdict is the engine's
widget.result = null;
// @ts-expect-error there is no such property
widget.points;
// @ts-expect-error a vector is a text
widget.value = 48;

const badge: AmpsHealthBadge = document.querySelector('amps-health-badge')!;
badge.vector = widget.value;
badge.addEventListener('amps-result', ({ detail }) => detail.range.low.toFixed(1));

const engine = await loadEngine({ wasm: new URL('https://host.example/amps.wasm') });
const assessment: Assessment = engine.parseVector(widget.value);
const result: Result = engine.score(assessment, { asOf: '2026-06-30' });
const change: Change = engine.change(assessment, assessment);
const model: Model = engine.model;
for (const step of result.steps) {
  const points: number = step.kind === 'raise' ? step.gain : step.swing;
  step.question.concat(String(points));
}
const draft = engine.score({ format: 'amps-assessment', version: 1, answers: {} });
// @ts-expect-error a draft may have no range
draft.range.low;
// @ts-expect-error a day is a text
engine.score(assessment, { asOf: new Date() });
// @ts-expect-error results are frozen
result.score = 100;
try {
  engine.useModel(null);
} catch (error) {
  if (error instanceof InputError) error.errors.map(({ code, pointer, position }) => [code, pointer, position]);
  if (error instanceof LoadError) error.code.startsWith('wasm-');
}

const amps = connect(document.createElement('iframe'), { value: widget.value, theme: 'dark' });
amps.addEventListener('amps-result', ({ detail }) => detail.score);
amps.set({ readonly: true }).then((answer) => answer?.score);
// @ts-expect-error no such theme
amps.set({ theme: 'purple' });
export { badge, change, form, level, loaded, model, points };
`;

const REACT = `
import type {} from 'amps-health-score/react';

export const row = (vector: string) => (
  <li>
    <amps-health-score value={vector} theme="dark" readonly className="wide"
      onamps-change={({ detail }) => detail.value.toUpperCase()} />
    <amps-health-badge vector={vector} onamps-result={({ detail }) => detail.score} />
    {/* @ts-expect-error a vector is a text */}
    <amps-health-badge vector={48} />
  </li>
);
`;

// Not in a hook: Node.js 18 says nothing of a hook that fails.
const installed = await consumer();
mkdirSync(installed.at('node_modules/@types'));
symlinkSync(fileURLToPath(new URL('@types/react', modules)), installed.at('node_modules/@types/react'));
await installed.write({ 'app.ts': APP, 'react.tsx': REACT });
after(() => installed.remove());

const STRICT = /** @type {ts.CompilerOptions} */ ({
  strict: true,
  exactOptionalPropertyTypes: true,
  noUncheckedSideEffectImports: true,
  skipLibCheck: false,
  noEmit: true,
  target: ts.ScriptTarget.ES2022,
  lib: ['lib.es2022.d.ts', 'lib.dom.d.ts', 'lib.dom.iterable.d.ts'],
  types: [],
  jsx: ts.JsxEmit.ReactJSX,
});

/** @param {string[]} files @param {ts.CompilerOptions} options */
function faults(files, options) {
  const program = ts.createProgram(files.map((file) => installed.at(file)), { ...STRICT, ...options });
  return ts.getPreEmitDiagnostics(program).map((each) => ts.formatDiagnostic(each, {
    getCanonicalFileName: String, getCurrentDirectory: () => '', getNewLine: () => '\n',
  }));
}

test('the types hold in a strict project that a bundler resolves, in JSX too', () => {
  assert.deepEqual(faults(['app.ts', 'react.tsx'], {
    module: ts.ModuleKind.ESNext, moduleResolution: ts.ModuleResolutionKind.Bundler,
  }), []);
});

test('the types hold in a strict project that Node.js resolves', () => {
  assert.deepEqual(faults(['app.ts'], {
    module: ts.ModuleKind.NodeNext,
    moduleResolution: ts.ModuleResolutionKind.NodeNext,
    // What the declarations say has been checked above; here it matters where they are found.
    skipLibCheck: true,
  }), []);
});

test('the types tell of nothing that is inside', () => {
  const types = installed.packed.filter((file) => file.startsWith('types/'));
  assert.deepEqual(types.filter((file) => /messages|view|questionnaire|css/.test(file)), []);
  for (const file of types) {
    const text = readFileSync(installed.at(join('node_modules/amps-health-score', file)), 'utf8');
    assert.doesNotMatch(text, /build\/wasm|\.\.\/\.\.\/|: any\b|\bany\[\]/, file);
  }
});

test('the manifest is one, and says what both elements can do', () => {
  /** @param {string} file @returns {any} */
  const read = (file) => JSON.parse(readFileSync(file, 'utf8'));
  const manifest = read(installed.at('node_modules/amps-health-score/custom-elements.json'));
  const ajv = new Ajv({ strict: false });
  const valid = ajv.compile(read(fileURLToPath(new URL('custom-elements-manifest/schema.json', modules))));
  assert.equal(valid(manifest), true, JSON.stringify(valid.errors));

  const elements = manifest.modules.flatMap((/** @type {any} */ { declarations }) => declarations);
  const tags = elements.map((/** @type {any} */ { tagName }) => tagName);
  assert.deepEqual(tags, ['amps-health-score', 'amps-health-badge']);
  for (const { attributes, events, cssParts, cssProperties, members } of elements) {
    for (const list of [attributes, events, cssParts, cssProperties, members]) {
      assert.ok(list.length > 0);
      assert.deepEqual(list.filter((/** @type {any} */ { description }) => !description), []);
    }
    const named = (/** @type {any[]} */ list) => list.map(({ name }) => name);
    assert.deepEqual(['amps-result', 'amps-error'].filter((name) => !named(events).includes(name)), []);
    assert.deepEqual(named(members).filter((name) => /^[#_]|Callback$/.test(name)), []);
  }
});
