/**
 * The saved page as text. The build and a saved page itself both write it here, from the same parts, so that
 * one saves the other byte for byte.
 */
import { blockOf } from '../app/store/state-block.js';
import { words } from './words.js';

/**
 * @typedef {object} Parts
 * @property {keyof typeof words} kind which page the file is
 * @property {string} policy the Content-Security-Policy, with the hashes of style and script
 * @property {string} icon a data: address
 * @property {string} style
 * @property {string} engine the WebAssembly module: raw deflate in base64
 * @property {string} unpack the script that unpacks it
 * @property {string} script everything else
 */

/**
 * The answers come last: a file that was cut lacks them, and the page can say so.
 * @param {Parts} parts
 * @returns {string} a page that holds no answers yet
 */
export const pageOf = ({ kind, policy, icon, style, engine, unpack, script }) => `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="description" content="${words[kind].unreadable}">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>${words[kind].title}</title>
<link rel="icon" href="${icon}">
<style id="amps-style">${style}</style>
</head>
<body>
<div class="stopped">
<h1>${words[kind].title}</h1>
<p><b>${words[kind].stopped}</b> ${words[kind].why}</p>
<p>${words[kind].rescue}</p>
</div>
<script type="application/wasm" id="amps-engine">${engine}</script>
<script id="amps-unpack">${unpack}</script>
<script type="module" id="amps-script" data-kind="${kind}">${script}</script>
${blockOf('')}
</body>
</html>
`;

/** @param {string} selector */
const find = (selector) => /** @type {HTMLElement | null} */ (document.querySelector(selector));

/** The parts of the page that is open; whatever else is in the document was put there later. @returns {Parts} */
export const ownParts = () => ({
  kind: find('#amps-script')?.dataset.kind === 'plan' ? 'plan' : 'score',
  policy: find('meta[http-equiv]')?.getAttribute('content') ?? '',
  icon: find('link[rel=icon]')?.getAttribute('href') ?? '',
  style: find('#amps-style')?.textContent ?? '',
  engine: find('#amps-engine')?.textContent ?? '',
  unpack: find('#amps-unpack')?.textContent ?? '',
  script: find('#amps-script')?.textContent ?? '',
});
