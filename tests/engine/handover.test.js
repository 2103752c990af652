// User text on its way out of the page, and addresses on their way in.

import assert from 'node:assert/strict';
import test from 'node:test';
import { deflateRawSync } from 'node:zlib';
import {
  LinkError, isShared, readFragment, toBase64url, toFragment,
} from '../../web/app/handover/link.js';
import {
  cell, cellSafe, clean, fileName, markdownSafe, markdownTarget, oneLine, shorten, webAddress,
} from '../../web/app/handover/text.js';
import { checksum } from '../../web/app/store/checksum.js';

const FORMULAS = [
  '=1+1', '+1', '-1', '@SUM(A1)', '\t=1', '\r=1', '\n=1', '  =1', '"=1', "'=1", ' " =1', '\u00a0=1',
  '\ufeff=1', '\u200b=1', '\u0000=1', '“=1', '＝1', '＋1', '－1', '＠x', '\tplain', '\rplain',
  "=cmd|' /C calc'!A0",
];
const HARMLESS = ['', 'Acme', '1 - 2', 'a=b', 'x@y.example', '48.5', 'AMPS:1/ST:RN', '"Acme"', ' A', '(-1)'];

test('no cell begins what a spreadsheet takes for a formula', () => {
  for (const text of FORMULAS) assert.equal(cellSafe(text), `'${text}`, JSON.stringify(text));
  for (const text of HARMLESS) assert.equal(cellSafe(text), text, JSON.stringify(text));
});

test('a cell holds neither tab nor line break and swallows no other cell', () => {
  for (const text of [...FORMULAS, ...HARMLESS, 'a\tb', 'a\r\nb', '"open', '"a" and "b"']) {
    const written = cell(text);
    assert.doesNotMatch(written, /[\t\r\n]/);
    assert.doesNotMatch(written, /^[\s\p{C}]*[=+\-@]/u);
    if (written.startsWith('"')) assert.match(written, /^"([^"]|"")*"$/);
  }
  assert.equal(cell(48.5), '48.5');
  assert.equal(cell(null), '');
  assert.equal(cell({ toString: () => '=1' }), '');
});

test('what cannot be seen, and what reorders text, is left out', () => {
  assert.equal(clean('a\u0000\u0008\u001b\u007fb'), 'ab');
  assert.equal(clean('\u202egnp.exe\u202c \u2066x\u2069'), 'gnp.exe x');
  assert.equal(clean('half \ud800 pair \ufffe'), 'half \ufffd pair ');
  assert.equal(clean('مرحبا 😀 e\u0301'), 'مرحبا 😀 e\u0301');
  assert.equal(oneLine('one\r\n\r\n  two\u2028three\tfour '), 'one / two / three four');
});

test('a shortened text is cut between characters and says so', () => {
  assert.equal(shorten('😀'.repeat(10), 10), '😀'.repeat(10));
  assert.equal(shorten('😀'.repeat(11), 10), `${'😀'.repeat(9)}…`);
});

test('Markdown shows user text as it is, with no tag, link, picture or heading of its own', () => {
  const text = '<img src=x onerror=alert(1)> [a](javascript:alert(1))'
    + ' ![b](http://c/d.png) **e** `f` &lt; | ~~g~~';
  const safe = markdownSafe(text);
  assert.doesNotMatch(safe, /[<>]/);
  assert.doesNotMatch(safe, /(^|[^\\])[[\]*`|~!]/);
  assert.doesNotMatch(safe, /javascript:/);
  const read = safe.replace(/\\(?=[^\w\s])/g, '')
    .replace(/&lt;/g, '<').replace(/&gt;/g, '>').replace(/&amp;/g, '&');
  assert.equal(read, text);
  assert.equal(markdownSafe('# a'), '\\# a');
  assert.equal(markdownSafe('- a\n+ b\n1. c\n2) d\n===\n---'), '\\- a\n\\+ b\n1\\. c\n2\\) d\n\\===\n\\---');
  assert.equal(markdownSafe('https://a.example www.b.example'), 'https\\://a.example www\\.b.example');
  assert.equal(markdownSafe('Outcome: 2.5 days (was 3)'), 'Outcome: 2.5 days (was 3)');
});

test('only addresses of the web become links', () => {
  assert.equal(webAddress('https://a.example/b c'), 'https://a.example/b%20c');
  const others = [
    'javascript:alert(1)', ' java\nscript:alert(1)', 'data:text/html,x', 'file:///etc', 'mailto:a@b.example',
    'a.example', '', null, 7, {}, `https://a.example/${'x'.repeat(2000)}`,
  ];
  for (const other of others) assert.equal(webAddress(other), '');
  const target = markdownTarget(webAddress('https://a.example/(b)?c=<d>&copy=1"e` f'));
  assert.doesNotMatch(target, /[()<>"`\s]/);
  assert.match(target, /&amp;copy=1/);
});

test('a file name says what the file is and is one on every system', () => {
  assert.equal(fileName('Acme GmbH & Co. KG', '2026-01-31', 'svg'), 'amps-Acme-GmbH-Co-KG-2026-01-31.svg');
  assert.equal(fileName(undefined, '', 'json'), 'amps.json');
  const names = [
    '../../etc/passwd', 'a\\b:c*d?"<>|', '\u202egnp.exe', '...', 'CON', 'x'.repeat(500), '\u0000', '😀',
  ];
  for (const name of names) {
    assert.match(fileName(name, '2026-01-31', 'png'), /^amps-[\p{L}\p{M}\p{N}-]{0,61}2026-01-31\.png$/u);
  }
  assert.match(fileName('ß'.repeat(300) + '名'.repeat(300), '', 'svg'), /^amps-.{1,60}\.svg$/u);
});

const json = '{"format":"amps-assessment","version":1,"stage":"renewal",'
  + '"answers":{"A1":{"level":3,"note":"ü 😀"}}}';
const bytes = new TextEncoder().encode(json);
const reason = (/** @type {string} */ fragment) => readFragment(fragment).then(
  () => 'opened', (error) => (error instanceof LinkError ? error.reason : error));

test('the checksum is CRC-32', () => {
  assert.equal(checksum(new TextEncoder().encode('123456789')), 'cbf43926');
});

test('a link made where nothing can deflate is read everywhere', async () => {
  const { CompressionStream } = globalThis;
  try {
    Reflect.deleteProperty(globalThis, 'CompressionStream');
    const fragment = await toFragment(JSON.parse(json));
    assert.match(fragment, /^#a=1\.~[\w-]+\.[0-9a-f]{8}$/);
    assert.ok(isShared(fragment));
    assert.deepEqual(await readFragment(fragment), { json });
  } finally {
    Object.assign(globalThis, { CompressionStream });
  }
});

test('a link without its check is read; with a wrong one it is not', async () => {
  assert.deepEqual(await readFragment(`#a=1.~${toBase64url(bytes)}`), { json });
  assert.equal(await reason(`#a=1.~${toBase64url(bytes)}.00000000`), 'damaged');
});

test('a browser that cannot inflate says that it is too old', async () => {
  const { DecompressionStream } = globalThis;
  try {
    Reflect.deleteProperty(globalThis, 'DecompressionStream');
    assert.equal(await reason(`#a=1.${toBase64url(deflateRawSync(bytes))}`), 'oldBrowser');
  } finally {
    Object.assign(globalThis, { DecompressionStream });
  }
});

test('one changed character anywhere in a link is noticed', async () => {
  const fragment = `#a=1.~${toBase64url(bytes)}.${checksum(bytes)}`;
  for (let at = 6; at < fragment.length; at += 1) {
    const other = fragment[at] === '0' ? '1' : '0';
    const changed = fragment.slice(0, at) + other + fragment.slice(at + 1);
    if (fragment[at] === '.') continue;
    // The last character of base64 has bits that mean nothing: then nothing is changed either.
    const outcome = await readFragment(changed).catch((error) => error.reason);
    if (outcome !== 'damaged') assert.deepEqual(outcome, { json }, `at ${at}`);
  }
});

test('a link tells a newer format from damage', async () => {
  assert.equal(await reason('#a=2.whatever'), 'newer');
  assert.equal(await reason('#a=17.{"json":1}'), 'newer');
  const damaged = [
    '#a=', '#a=1', '#a=1.', '#a=1.~', '#a=0.AAAA', '#a=1.%%%', '#a=1.<img>', '#a=x.AAAA', '#v=%E0%A4',
  ];
  for (const fragment of damaged) {
    assert.equal(await reason(fragment), 'damaged', fragment);
  }
});

test('a document too long for a link is refused before a link is made', async () => {
  await assert.rejects(toFragment({ note: 'x'.repeat(1_100_000) }), { reason: 'tooLong' });
});

test('a link inflates to 1 MiB and no further, however much is packed into it', async () => {
  const padded = (/** @type {number} */ size) => Buffer.from(json + ' '.repeat(size - bytes.length));
  const linked = (/** @type {Buffer} */ packed, /** @type {Buffer} */ text) =>
    `#a=1.${toBase64url(packed)}.${checksum(text)}`;
  const whole = padded(1_048_576);
  assert.deepEqual(await readFragment(linked(deflateRawSync(whole), whole)), { json: whole.toString() });
  assert.equal(await reason(linked(deflateRawSync(padded(1_048_577)), padded(1_048_577))), 'tooLarge');
  assert.equal(await reason(`#a=1.~${toBase64url(padded(1_048_577))}`), 'tooLarge');

  const { DecompressionStream } = globalThis;
  let inflated = 0;
  class Counted {
    constructor(/** @type {CompressionFormat} */ format) {
      const { readable, writable } = new DecompressionStream(format);
      this.writable = writable;
      this.readable = readable.pipeThrough(new TransformStream({
        transform(part, to) {
          inflated += part.length;
          to.enqueue(part);
        },
      }));
    }
  }
  try {
    Object.assign(globalThis, { DecompressionStream: Counted });
    // 100 MB in a link of 130,000 characters.
    const bomb = toBase64url(deflateRawSync(Buffer.alloc(100_000_000, ' ')));
    assert.ok(bomb.length < 200_000);
    assert.equal(await reason(`#a=1.${bomb}`), 'tooLarge');
    assert.ok(inflated > 1_048_576 && inflated < 4_194_304, `${inflated} bytes were inflated`);
  } finally {
    Object.assign(globalThis, { DecompressionStream });
  }
});
