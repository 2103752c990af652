// The house of the core: which folder may include which, and what its errors are called.

import assert from 'node:assert/strict';
import { readFileSync, readdirSync } from 'node:fs';
import test from 'node:test';
import { fileURLToPath } from 'node:url';

const core = fileURLToPath(new URL('../../core/', import.meta.url));

/** What each folder may include besides itself. An arrow in CONTRIBUTING.md for each. @type {Record<string, string[]>} */
const MAY_INCLUDE = {
  text: [],
  number: [],
  json: ['text', 'number'],
  model: ['text', 'number', 'json'],
  assessment: ['text', 'number', 'json', 'model'],
  sql: ['text', 'number', 'json', 'model'],
  score: ['text', 'number', 'json', 'model', 'assessment'],
  plan: ['text', 'number', 'json'],
  table: ['text', 'number'],
  portfolio: ['text', 'number', 'json', 'model', 'assessment', 'score', 'table'],
  evidence: ['text', 'number', 'json', 'table', 'plan'],
  metrics: ['text', 'number', 'json', 'table'],
  cli: ['text', 'number', 'json', 'model', 'assessment', 'score', 'sql', 'plan', 'table', 'portfolio', 'evidence', 'metrics'],
};

const sources = readdirSync(core, { recursive: true, encoding: 'utf8' }).filter((file) => /\.(cpp|hpp|in)$/.test(file));
const includes = sources.flatMap((file) => [...readFileSync(core + file, 'utf8').matchAll(/^#include ([<"].*[>"])/gm)]
  .map(([, what]) => ({ file, what })));

test('every folder of C++ has its place, and every source a folder', () => {
  assert.deepEqual([...new Set(sources.map((file) => file.split('/')[0]))].sort(), Object.keys(MAY_INCLUDE).sort());
});

test('no include runs against the arrows', () => {
  const wrong = includes.filter(({ file, what }) => {
    if (what.startsWith('<')) return false;
    const [from] = file.split('/');
    const [to, name] = what.slice(1, -1).split('/');
    return !name || !(to === from || MAY_INCLUDE[from].includes(to));
  });
  assert.deepEqual(wrong.map(({ file, what }) => `core/${file} includes ${what}`), []);
  assert.ok(includes.length > 100);
});

test('nlohmann_json is known to json/reader.cpp alone', () => {
  assert.deepEqual(includes.filter(({ what }) => what.includes('nlohmann')).map(({ file }) => file), ['json/reader.cpp']);
});

test('Boost is known to evidence/distributions.cpp alone', () => {
  const boost = includes.filter(({ what }) => what.startsWith('<boost/')).map(({ file }) => file);
  assert.deepEqual([...new Set(boost)], ['evidence/distributions.cpp']);
});

test('nothing above the program knows Emscripten or streams', () => {
  const forbidden = /emscripten|<iostream>|<fstream>|<chrono>.*clock/;
  assert.deepEqual(includes.filter(({ file, what }) => !file.startsWith('cli/') && forbidden.test(what)), []);
});

test('every error code has a name of its own', () => {
  const names = [...readFileSync(`${core}text/error.cpp`, 'utf8').matchAll(/^const ErrorCode ErrorCode::(\w+)\{\s*"(.*?)"/gm)];
  assert.ok(names.length > 30);
  for (const [, constant, name] of names) assert.equal(name, constant.replaceAll('_', '-'));
  assert.equal(new Set(names.map(([, , name]) => name)).size, names.length);
});
