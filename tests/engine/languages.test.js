// Every text in every language: what is missing, and what does not belong.

import assert from 'node:assert/strict';
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import test, { describe } from 'node:test';
import { catalogues, directionOf, languageFor, languages } from '../../web/ui/languages.js';
import { registerLanguage } from '../../web/widget/languages.js';
import { textIn } from '../../web/ui/text.js';

const web = new URL('../../web/', import.meta.url);
/** Whoever has texts. */
const ROOMS = readdirSync(web, { recursive: true, encoding: 'utf8' }).filter((path) => /[\\/]messages[\\/]en\.js$/.test(path))
  .map((path) => path.replaceAll('\\', '/').replace('/messages/en.js', '')).sort();

/** @param {string} room @param {string} tag */
const catalogue = async (room, tag) => {
  const file = await import(new URL(`${room}/messages/${tag}.js`, web).href);
  const texts = file.en ?? file.default;
  return room === 'app/handover' && tag !== 'en' ? texts.handover : texts;
};

const TAGS = readdirSync(new URL('widget/messages/', web)).map((file) => file.replace('.js', ''));
const OTHERS = TAGS.filter((tag) => tag !== 'en');

/**
 * The texts by their path. Words of the model have a test of their own, and what the site hands over has a
 * catalogue of its own.
 * @param {object} texts
 * @returns {[string, any][]}
 */
const leaves = (texts, path = '') => Object.entries(texts).flatMap(([name, value]) => {
  if (!path && (name === 'model' || name === 'handover')) return [];
  return typeof value === 'object' ? leaves(value, `${path}${name}.`) : [[path + name, value]];
});

/** Figures by any name. @param {number} n */
const figures = (n) => new Proxy({}, { get: () => String(n) });

/** Whatever a text may be given: it takes what the English one takes. @type {((n: number) => unknown)[]} */
const KINDS = [(n) => n, (n) => String(n), (n) => [String(n), 'B'], () => 'record', figures];

/** What a text says to these numbers. @param {Function} english @param {Function} text @param {number} n */
function said(english, text, n) {
  for (const kind of KINDS) {
    const given = Array.from({ length: 5 }, () => kind(n));
    let expected;
    try {
      expected = english(...given);
    } catch {
      continue;
    }
    if (typeof expected === 'string' && !expected.includes('undefined')) return text(...given);
  }
  return assert.fail('English says nothing');
}

// Names, and what a language has in common with English.
const SAME = /** @type {Record<string, string[]>} */ ({
  de: [
    'fields.link', 'results', 'scoreHead', 'scoreLabel', 'title', 'account', 'accounts', 'bar', 'editTitle', 'name',
    'segment', 'importTitle', 'linkOf', 'link', 'dimension', 'comma', 'colon',
    'dimensionScore', 'element', 'pageScore', 'pageAccounts', 'pagePortfolio', 'portfolioTitle', 'meaning.segment', 'columns.segment',
    'notation.point', 'notation.comma', 'listTitle', 'columnAccount', 'columnScore', 'segmentOf', 'plan', 'statusTitle',
    'persona', 'entryKinds.about', 'planTab', 'planTitleOf', 'roles.account', 'roles.segment',
    'metrics.roles.csm', 'metrics.bySegment', 'quoteAccount',
  ],
  fr: [
    'verdict',
    'questionnaire', 'results', 'scoreHead', 'scoreLabel', 'points', 'dimensions', 'dimension', 'fields.note',
    'fields.source', 'source', 'notes', 'day', 'dateHead', 'segment', 'cause', 'effectHead', 'comma', 'pageScore', 'meaning.segment', 'columns.segment',
    'notation.point', 'notation.comma', 'columnScore', 'pagePlans', 'segmentOf', 'plan', 'plans',
    'persona', 'entryKinds.about', 'entryKinds.blocker', 'planTab', 'roles.segment', 'sqlTable',
    'metrics.roles.csm', 'metrics.bySegment', 'metrics.meanings.segment',
  ],
  es: [
    'plan', 'metrics.roles.csm', 'metrics.baseHead', 'comma', 'colon', 'notation.point', 'notation.comma', 'persona', 'entryKinds.about',
    'planTab', 'planTitleOf', 'roles.control',
  ],
  ja: ['notation.point', 'notation.comma'],
  ar: ['colon', 'notation.point', 'notation.comma'],
});

for (const room of ROOMS) {
  describe(`the texts of ${room}`, async () => {
    const english = new Map(leaves(await catalogue(room, 'en')));
    for (const tag of OTHERS) {
      const own = new Map(leaves(await catalogue(room, tag)));

      test(`${tag} says all that English says, and nothing else`, () => {
        assert.deepEqual([...english.keys()].filter((path) => !own.has(path)), [], 'missing');
        assert.deepEqual([...own.keys()].filter((path) => !english.has(path)), [], 'too many');
      });

      test(`${tag} takes what English takes, and answers in words`, () => {
        for (const [path, text] of own) {
          const model = english.get(path);
          assert.equal(typeof text, typeof model, path);
          if (typeof text !== 'function') continue;
          assert.ok(text.length <= model.length, `${path} asks for more than it is given`);
          for (const n of [0, 1, 2, 5, 11, 100]) {
            const words = said(model, text, n);
            assert.equal(typeof words, 'string', path);
            assert.match(words, /\S/, path);
            assert.doesNotMatch(words, /undefined|null|NaN|\[object|#/, `${path}: ${words}`);
          }
        }
      });

      test(`${tag} is not English`, () => {
        const same = [...own].filter(([path, text]) => typeof text === 'string' && text === english.get(path)
          && !(SAME[tag] ?? []).includes(path));
        assert.deepEqual(same, []);
      });

      test(`${tag} keeps the marks inside its texts`, () => {
        for (const [path, text] of own) {
          const marks = (/** @type {unknown} */ words) => String(words).match(/<\/?\d>/g)?.sort() ?? [];
          if (typeof text === 'string') assert.deepEqual(marks(text), marks(english.get(path)), path);
        }
      });
    }
  });
}

test('numbers have the same digits in every language', async () => {
  for (const room of ROOMS) {
    for (const tag of TAGS) {
      const english = new Map(leaves(await catalogue(room, 'en')));
      for (const [path, text] of leaves(await catalogue(room, tag))) {
        const words = typeof text === 'function' ? said(english.get(path), text, 11) : text;
        assert.doesNotMatch(words, /(?![0-9])\p{Nd}/u, `${tag} ${path}: ${words}`);
      }
    }
  }
});

test('each language writes numbers and days in its own way', async () => {
  const written = await Promise.all(['en', 'fr', 'de', 'ja'].map(async (tag) => {
    const t = await catalogue('widget', tag);
    return [t.score(48.5), t.date('2026-01-31'), t.date('no day')];
  }));
  assert.deepEqual(written, [
    ['48.5', 'Jan 31, 2026', 'no day'],
    ['48,5', '31 janv. 2026', 'no day'],
    ['48,5', '31.01.2026', 'no day'],
    ['48.5', '2026/01/31', 'no day'],
  ]);
});

test('Arabic counts in all its forms', async () => {
  const t = await catalogue('app/pages/accounts', 'ar');
  assert.deepEqual([1, 2, 3, 11, 100].map(t.found), [
    'حساب واحد', 'حسابان', '3 حسابات', '11 حسابًا', '100 حساب',
  ]);
});

// ---- The built-in model

const SHOWN = ['name', 'question', 'prompt', 'text', 'help', 'label', 'next', 'title', 'explanation'];

/** Every text of a model that people read. @param {any} part @returns {string[]} */
const textsOf = (part) => Object.entries(part).flatMap(([name, value]) => {
  if (typeof value === 'object') return textsOf(value);
  return SHOWN.includes(name) ? [String(value)] : [];
});

const sentences = new Set(textsOf(JSON.parse(readFileSync(new URL('../core/models/amps.json', web), 'utf8'))));

for (const tag of OTHERS) {
  test(`${tag} has words for every text of the built-in model, and for no other`, async () => {
    const { model } = await catalogue('widget', tag);
    assert.deepEqual([...sentences].filter((text) => !Object.hasOwn(model, text)), [], 'missing');
    assert.deepEqual(Object.keys(model).filter((text) => !sentences.has(text)), [], 'of no use');
  });

  test(`${tag} says each thing of the model in its own words`, async () => {
    const { model } = await catalogue('widget', tag);
    const same = Object.entries(model).filter(([text, words]) => text === words && !/^(Onboarding|AMPS Health Score)$/.test(text));
    assert.deepEqual(same, []);
    // Two answers to one question that read alike could not be told apart.
    const { dimensions, bands } = JSON.parse(readFileSync(new URL('../core/models/amps.json', web), 'utf8'));
    for (const { id, levels } of dimensions.flatMap((/** @type {any} */ each) => each.questions)) {
      assert.equal(new Set(levels.map((/** @type {any} */ { label }) => model[label])).size, levels.length, id);
    }
    assert.equal(new Set(bands.map((/** @type {any} */ { name }) => model[name])).size, bands.length);
  });
}

test('the words for “not sure” are the same in the help of a question as on its button', async () => {
  const help = 'Go by what they have said to you or your champion. If you can only guess, choose Not sure.';
  for (const tag of OTHERS) {
    const { model, notSure } = await catalogue('widget', tag);
    assert.ok(model[help].includes(notSure), `${tag}: ${notSure}`);
  }
});

test('a text of a model is shown in the language, whichever way the model holds it', () => {
  const words = { Renewal: 'Renouvellement' };
  assert.equal(textIn('Renewal', 'fr', words), 'Renouvellement');
  assert.equal(textIn('Retention', 'fr', words), 'Retention');
  assert.equal(textIn('constructor', 'fr', words), 'constructor');
  assert.equal(textIn({ en: 'Renewal', fr: 'Reconduction' }, 'fr', words), 'Reconduction');
  assert.equal(textIn(undefined, 'fr', words), '');
});

// ---- Which language, and what where it says nothing

test('the language that fits best is found by its tag', () => {
  registerLanguage('fr', {});
  registerLanguage('pt-BR', {});
  assert.deepEqual(languages, ['en', 'fr', 'pt-BR']);
  assert.equal(languageFor('fr'), 'fr');
  assert.equal(languageFor('fr-CA'), 'fr');
  assert.equal(languageFor('FR-ca'), 'fr');
  assert.equal(languageFor('pt-br'), 'pt-BR');
  assert.equal(languageFor('tlh'), 'en');
  assert.equal(languageFor(''), 'en');
  assert.equal(languageFor('tlh', 'en-GB', 'fr'), 'en');
  assert.equal(languageFor('tlh', 'fr-BE', 'en'), 'fr');
});

test('a language runs from right to left where its script does', () => {
  assert.deepEqual(['ar', 'ar-EG', 'he', 'fa-IR', 'ur'].map(directionOf), Array(5).fill('rtl'));
  assert.deepEqual(['en', 'fr', 'arn', 'ja', 'es'].map(directionOf), Array(5).fill('ltr'));
});

test('what a language does not say is said in English, at any depth', async () => {
  const english = { a: 'A', part: { b: 'B', c: 'C' }, model: {} };
  const { load, register } = catalogues(english, () => Promise.reject(new Error('no file')));
  register('fr', /** @type {any} */ ({ part: { b: 'Bé' }, model: { Renewal: 'Renouvellement' } }));
  assert.deepEqual(await load('fr'), { a: 'A', part: { b: 'Bé', c: 'C' }, model: { Renewal: 'Renouvellement' } });
  assert.equal(await load('en'), english);
});

test('a language whose file cannot be read is English, and is asked for again', async () => {
  let asked = 0;
  const english = { a: 'A' };
  const { load } = catalogues(english, async () => {
    asked += 1;
    if (asked === 1) throw new TypeError('Failed to fetch dynamically imported module');
    return { default: { a: 'À' } };
  });
  assert.equal(await load('fr'), english);
  assert.deepEqual(await load('fr'), { a: 'À' });
  assert.deepEqual(await load('fr-CH'), { a: 'À' });
  assert.equal(asked, 2);
});

// ---- What stands in the HTML

test('what stands in the pages of the site is what the English catalogue says', async () => {
  const t = { ...await catalogue('app/shell', 'en'), ...await catalogue('app/pages/score', 'en') };
  for (const page of ['score']) {
    const source = readFileSync(new URL(`app/pages/${page}/page.html`, web), 'utf8');
    const marked = [...source.matchAll(/<(\w+)[^>]*\sdata-text="(\w+)"[^>]*>([\s\S]*?)<\/\1>/g)];
    assert.ok(marked.length > 10);
    for (const [, , key, inside] of marked) {
      let number = 0;
      const numbers = /** @type {number[]} */ ([]);
      const words = inside.replace(/\s+/g, ' ').trim().replace(/<(\/?)[\w-]+[^>]*>/g, (_, closing) => {
        if (!closing) numbers.push(number += 1);
        return closing ? `</${numbers.pop()}>` : `<${number}>`;
      });
      assert.equal(words, t[key], `${page} ${key}`);
    }
    for (const [, key] of source.matchAll(/\sdata-label="(\w+)"/g)) assert.equal(typeof t[key], 'string', key);
  }
});

test('each language is a file in every room', () => {
  for (const room of ROOMS) {
    for (const tag of TAGS) assert.ok(existsSync(new URL(`${room}/messages/${tag}.js`, web)), `${room} ${tag}`);
  }
});
