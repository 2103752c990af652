/** What every part of the build shares: where things lie, and how scripts are bundled. */
import { build } from 'esbuild';
import { readdirSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { brotliCompressSync, constants, deflateRawSync } from 'node:zlib';

const root = new URL('../../', import.meta.url);
export const dist = new URL('dist/', root);
export const path = (/** @type {string} */ name, base = root) => fileURLToPath(new URL(name, base));

/** What there is a catalogue for. */
export const languages = readdirSync(path('web/widget/messages/')).map((file) => file.replace('.js', '')).sort();

/** A language in its own words. @param {string} tag */
function ownName(tag) {
  const name = new Intl.DisplayNames([tag], { type: 'language' }).of(tag) ?? tag;
  return name[0].toLocaleUpperCase(tag) + name.slice(1);
}

/** How every script and style sheet is bundled. @type {import('esbuild').BuildOptions} */
export const bundled = {
  bundle: true,
  minify: true,
  format: 'esm',
  target: 'es2022',
  charset: 'utf8',
  legalComments: 'none',
  // The glue asks where it runs; it is never told to load anything.
  define: {
    importScripts: 'undefined', process: 'undefined', AMPS_LANGUAGES: JSON.stringify(languages.join(' ')),
    AMPS_LANGUAGE_NAMES: JSON.stringify(Object.fromEntries(languages.map((tag) => [tag, ownName(tag)]))),
  },
};

/** How lit comes by the document, and by the templates that it makes in it. */
const DOCUMENT = /\b(\w+)=document\b/;
const TEMPLATE = /\b\w+\.createElement\("template"\)/;

/**
 * Templates are HTML, whatever page they are used in: in the document of an XHTML page, lit would have them read as XML.
 * And a server that renders pages has no document, and only reads the script.
 * @param {string} lit
 */
function withOwnDocument(lit) {
  if (!DOCUMENT.test(lit) || !TEMPLATE.test(lit)) throw new Error('lit makes its templates in a new way.');
  return lit.replace(DOCUMENT, '$1=globalThis.document??{createTreeWalker(){}},'
    + 'ampsHtml=$1.implementation?.createHTMLDocument("")').replace(TEMPLATE, 'ampsHtml.createElement("template")');
}

const NO_DOM = "import { HTMLElement, customElements } from '../package/no-dom.js';\n";

/**
 * Styles of the widget travel inside the script as text; its templates travel without their indentation, and are made
 * in a document of their own.
 * @param {{isForServers?: boolean}} [options] isForServers: the script may be imported where there is no DOM
 * @returns {import('esbuild').Plugin}
 */
const frugalPlugin = ({ isForServers = false } = {}) => ({
  name: 'frugal',
  setup(bundle) {
    bundle.onLoad({ filter: /web.widget.*\.css$/ }, async ({ path: file }) => {
      const { outputFiles } = await build({ entryPoints: [file], bundle: true, minify: true, write: false });
      return { contents: outputFiles[0].text, loader: 'text' };
    });
    bundle.onLoad({ filter: /lit-html.lit-html\.js$/ }, async ({ path: file }) => ({
      contents: withOwnDocument(await readFile(file, 'utf8')), loader: 'js',
    }));
    bundle.onLoad({ filter: /web.(widget|ui).*\.js$/ }, async ({ path: file }) => {
      const source = (await readFile(file, 'utf8')).replace(/\n\s+/g, '\n');
      const needsDom = isForServers && /extends HTMLElement|customElements\./.test(source);
      return { contents: (needsDom ? NO_DOM : '') + source, loader: 'js' };
    });
  },
});

export const frugal = frugalPlugin();
/** For what servers import, too. */
export const frugalForServers = frugalPlugin({ isForServers: true });

/** The engine that travels in a script is deflated; the condition `packed` of package.json takes it from there. */
export const deflated = {
  name: 'deflated',
  /** @param {import('esbuild').PluginBuild} bundle */
  setup(bundle) {
    bundle.onLoad({ filter: /\.wasm$/ }, async ({ path: file }) => (
      { contents: deflateRawSync(await readFile(file), { level: 9 }), loader: 'binary' }));
  },
};

/** @param {Uint8Array} bytes */
export const compressed = (bytes) =>
  brotliCompressSync(bytes, { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } }).length;
