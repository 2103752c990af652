/**
 * The pages that are one file and save themselves: dist/amps-health-score.html, the site with the answers in it, and
 * dist/amps-plan.html, a success plan for a customer.
 */
import { build } from 'esbuild';
import { createHash } from 'node:crypto';
import { readFile, writeFile } from 'node:fs/promises';
import { deflateRawSync } from 'node:zlib';
import { pageOf } from '../saved/page.js';
import { withState } from '../app/store/state-block.js';
import { bundled, dist, frugal, path } from './common.js';

/** @param {string | Uint8Array} content @param {'base64' | 'hex'} encoding */
const sha256 = (content, encoding) => createHash('sha256').update(content).digest(encoding);

/** @param {string} entry @param {RegExp} endings @param {import('esbuild').BuildOptions} [options] */
async function bundle(entry, endings, options) {
  const { outputFiles } = await build({ ...bundled, entryPoints: [path(entry)], ...options, write: false });
  const text = outputFiles[0].text.trim();
  const end = endings.exec(text);
  if (end) throw new Error(`${entry} holds ${end[0]}: …${text.slice(end.index - 60, end.index + 60)}…`);
  return text;
}

/** Each with its script, its styles and which page it is. */
const FILES = [
  { file: 'amps-health-score.html', script: 'web/saved/main.js', style: 'web/saved/saved.css', kind: /** @type {const} */ ('score'), conditions: ['saved'] },
  { file: 'amps-plan.html', script: 'web/saved/plan-main.js', style: 'web/saved/saved.css', kind: /** @type {const} */ ('plan'), conditions: ['saved-plan', 'saved'] },
];

export async function buildSaved() {
  for (const file of FILES) await buildFile(file);
}

/** @param {typeof FILES[number]} product */
async function buildFile({ file, script: entry, style: styles, kind, conditions }) {
  const wasm = await readFile(path('build/wasm/amps-site.wasm'));
  const icon = await readFile(path('web/app/shell/icon.svg'), 'utf8');
  const style = await bundle(styles, /<\/style/i);
  // Either would end the block, or make what follows a part of it.
  const ends = /<\/script|<!--/i;
  const script = await bundle(entry, ends, { conditions, plugins: [frugal] });
  const unpack = await bundle('web/saved/unpack.js', ends, {
    format: 'iife', define: { AMPS_ENGINE_SHA256: JSON.stringify(sha256(wasm, 'hex')) },
  });
  const policy = [
    "default-src 'none'",
    `script-src 'sha256-${sha256(script, 'base64')}' 'sha256-${sha256(unpack, 'base64')}' 'wasm-unsafe-eval'`,
    `style-src 'sha256-${sha256(style, 'base64')}'`,
    'img-src data:',
    "connect-src 'none'",
    "base-uri 'none'",
    "form-action 'none'",
    "require-trusted-types-for 'script'",
    'trusted-types lit-html',
  ].join('; ');
  const page = pageOf({
    policy,
    icon: `data:image/svg+xml;base64,${Buffer.from(icon.trim()).toString('base64')}`,
    style,
    engine: deflateRawSync(wasm, { level: 9 }).toString('base64'),
    unpack,
    script,
    kind,
  });
  // What cannot take a state, or changes when it takes none, would break every copy.
  if (withState(page, '') !== page) throw new Error('The saved page does not take its state.');
  await writeFile(path(file, dist), page);
}
