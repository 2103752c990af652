/** LICENCES.txt beside whatever holds code of others: their licences ask for it. */
import { readFile, writeFile } from 'node:fs/promises';
import { dist, path } from './common.js';

/** What the scripts hold, and where its licence lies. */
const SCRIPTS = {
  lit: 'lit/LICENSE', SheetJS: '@e965/xlsx/LICENSE', idb: 'idb/LICENSE', 'ical-generator': 'ical-generator/LICENSE', workbox: 'workbox-core/LICENSE',
  'Observable Plot': '@observablehq/plot/LICENSE', D3: 'd3/LICENSE', isoformat: 'isoformat/LICENSE',
};

// The engine's file holds code of these; their licence is the MIT licence like ours.
const ENGINE = `JSON for Modern C++: Copyright (c) 2013-2022 Niels Lohmann
Emscripten: Copyright (c) 2010-2014 Emscripten authors
musl: Copyright (c) 2005-2020 Rich Felker, et al.
`;

/** @param {string[]} folders in dist/ */
export async function writeLicences(...folders) {
  const own = await readFile(path('LICENSE'), 'utf8');
  const others = await Promise.all(Object.entries(SCRIPTS).map(async ([name, file]) =>
    `${name}\n\n${await readFile(path(`node_modules/${file}`), 'utf8')}`));
  const text = ['AMPS health score\n', own, 'In the engine, under the MIT licence above\n', ENGINE, ...others].join('\n');
  for (const folder of folders) await writeFile(path(`${folder}LICENCES.txt`, dist), text);
}
