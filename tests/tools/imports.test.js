// The arrows between the rooms of web/: an import runs along them, or the drawing in CONTRIBUTING.md is wrong.

import assert from 'node:assert/strict';
import { readFileSync, readdirSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path/posix';
import test from 'node:test';
import { fileURLToPath } from 'node:url';
import ts from 'typescript';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));
const { imports } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8'));

const APP = ['web/engine', 'web/ui', 'web/app/store', 'web/app/shell', 'web/app/handover', 'web/app/pages'];

/** What each room may import, beside itself. The longest name counts. @type {Record<string, string[]>} */
const MAY_IMPORT = {
  'web/engine': ['build/wasm'],
  'web/ui': [],
  'web/widget': ['web/engine', 'web/ui'],
  'web/app/store': ['web/engine', 'web/ui'],
  'web/app/shell': ['web/engine', 'web/ui', 'web/app/store'],
  'web/app/handover': ['web/engine', 'web/ui', 'web/app/store', 'web/app/shell'],
  'web/app/pages': APP,
  'web/app/pages/plans': [...APP, 'core/templates', 'core/models', 'core/wishes'],
  'web/app/pages/metrics': [...APP, 'core/metrics'],
  'web/app/pages/score': [...APP, 'web/widget'],
  'web/saved': [...APP, 'web/widget'],
  'web/bridge': ['web/engine', 'web/ui', 'web/widget'],
  'web/package': [],
};

/** @param {string} file */
const roomOf = (file) => Object.keys(MAY_IMPORT).filter((room) => file.startsWith(`${room}/`))
  .sort((a, b) => b.length - a.length)[0];

/** @param {string} file @param {string} name as an import says it @returns {string} where it leads, from the root */
const targetOf = (file, name) => (name.startsWith('#') ? normalize(imports[name].default) : normalize(join(dirname(file), name)));

/**
 * The imports of a file that run against the arrows.
 * @param {string} file @param {string} text
 */
function against(file, text) {
  const room = roomOf(file);
  if (!room) return [];
  return ts.preProcessFile(text, true, true).importedFiles.map(({ fileName }) => fileName)
    .filter((name) => /^[.#]/.test(name))
    .map((name) => targetOf(file, name))
    .filter((target) => ![room, ...MAY_IMPORT[room]].some((each) => target.startsWith(`${each}/`)))
    .map((target) => `${file} imports ${target}`);
}

const files = readdirSync(join(ROOT, 'web'), { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.js'))
  .map((file) => `web/${file}`);

test('no import of web/ runs against the arrows', () => {
  assert.ok(files.length > 100);
  assert.deepEqual(files.flatMap((file) => against(file, readFileSync(join(ROOT, file), 'utf8'))), []);
});

test('every room has its arrows', () => {
  const outside = /^web\/(build|[\w-]+\.js$)/;
  assert.deepEqual(files.filter((file) => !roomOf(file) && !outside.test(file)), []);
});

test('an import against an arrow is found, however it is written', () => {
  for (const text of [
    "import { t } from '../pages/score/messages.js';", "export * from '../pages/score/messages.js';",
    "import '../pages/score/page.js';", "const page = await import('../pages/score/page.js');",
    "import { Session } from '../../widget/session.js';",
  ]) assert.equal(against('web/app/store/library.js', text).length, 1, text);
  assert.deepEqual(against('web/ui/gauge.js', "import { loadEngine } from '#engine';"), ['web/ui/gauge.js imports web/engine/engine.js']);
  assert.deepEqual(against('web/app/store/library.js', "import { unsaved } from '#store';\nimport { html } from 'lit/html.js';"), []);
});
