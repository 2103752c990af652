/** The attribute builder: a form, the code that it makes, and the element that the code makes. */
import { html, nothing } from 'lit/html.js';
import { languages } from '../../../ui/languages.js';
import { render } from '../../../ui/render.js';
import { onLanguage, texts } from '../../shell/language.js';
import { startPage } from '../../shell/page.js';
import { en } from './messages/en.js';

const t = texts(en);

const EXAMPLE = 'AMPS:1/ST:RN/A1:3/A2:4/A3:2/M1:3/M2:2/M3:X/P1:1/P2:1/P3:0/S1:4/S2:3/S3:3/S4:2';

/** The script that a page loads for each. @type {Record<string, string>} */
const SCRIPTS = { 'amps-health-score': 'amps-health-score.js', 'amps-health-badge': 'amps-health-badge.js' };

const place = /** @type {HTMLElement} */ (document.getElementById('live'));

/** What was chosen: attributes that are empty are left out. */
const chosen = {
  element: 'amps-health-score', vector: EXAMPLE, lang: '', theme: '', density: '', name: '', readonly: false,
};

let message = '';
let fault = '';

/** @returns {[name: string, value: string][]} */
function attributes() {
  const score = chosen.element === 'amps-health-score';
  return /** @type {[string, string][]} */ ([
    [score ? 'value' : 'vector', chosen.vector.trim()],
    ['lang', chosen.lang],
    ['theme', chosen.theme],
    ...score ? [['density', chosen.density], ['name', chosen.name.trim()]] : [],
  ]).filter(([, value]) => value).concat(score && chosen.readonly ? [['readonly', '']] : []);
}

/** @param {string} words */
const quoted = (words) => words.replace(/&/g, '&amp;').replace(/"/g, '&quot;');

function code() {
  const given = attributes().map(([name, value]) => (value ? ` ${name}="${quoted(value)}"` : ` ${name}`)).join('');
  return `<script type="module" src="${SCRIPTS[chosen.element]}"></script>\n<${chosen.element}${given}></${chosen.element}>`;
}

const shown = document.createElement('div');
shown.className = 'preview';
shown.addEventListener('amps-error', (event) => {
  const { detail } = /** @type {CustomEvent} */ (event);
  fault = detail.errors?.[0].message ?? detail.message;
  draw();
});

/** The element anew, as a page that has this code would get it. */
function preview() {
  fault = '';
  const element = document.createElement(chosen.element);
  for (const [name, value] of attributes()) element.setAttribute(name, value);
  shown.replaceChildren(element);
}

/** @param {Partial<typeof chosen>} change */
function choose(change) {
  Object.assign(chosen, change);
  message = '';
  preview();
  draw();
}

function copy() {
  const told = (/** @type {string} */ words) => {
    message = words;
    draw();
  };
  navigator.clipboard.writeText(code()).then(() => told(t.codeCopied), () => told(t.codeNotCopied));
}

/** @param {string} label @param {'lang' | 'theme' | 'density' | 'element'} name @param {[string, string][]} options */
const select = (label, name, options) => html`
  <label>${label}
    <select name=${name} autocomplete="off" @change=${(/** @type {Event} */ event) =>
    choose({ [name]: /** @type {HTMLSelectElement} */ (event.target).value })}>
      ${options.map(([value, words]) => html`<option value=${value} ?selected=${value === chosen[name]}>${words}</option>`)}
    </select></label>`;

/** @param {string} label @param {'vector' | 'name'} name */
const input = (label, name) => html`
  <label class=${name}>${label}
    <input name=${name} autocomplete="off" spellcheck="false" dir="ltr" .value=${chosen[name]}
      aria-describedby=${name === 'vector' && fault ? 'fault' : nothing}
      @change=${(/** @type {Event} */ event) =>
    choose({ [name]: /** @type {HTMLInputElement} */ (event.target).value })}></label>`;

function draw() {
  const score = chosen.element === 'amps-health-score';
  const names = typeof AMPS_LANGUAGE_NAMES === 'object' ? AMPS_LANGUAGE_NAMES : {};
  render(html`
    <form class="builder" aria-label=${t.builderForm} @submit=${(/** @type {Event} */ event) => event.preventDefault()}>
      ${select(t.element, 'element', [['amps-health-score', t.elementScore], ['amps-health-badge', t.elementBadge]])}
      ${input(t.vector, 'vector')}
      ${fault ? html`<p class="fault" id="fault" role="alert">${t.refused(fault)}</p>` : nothing}
      ${select(t.languageLabel, 'lang', [['', t.languageOfPage],
    ...languages.map((tag) => /** @type {[string, string]} */ ([tag, names?.[tag] ?? tag]))])}
      ${select(t.theme, 'theme', [['', t.themeAuto], ['light', t.themeLight], ['dark', t.themeDark]])}
      ${score ? html`
        ${select(t.density, 'density', [['', t.densityComfortable], ['compact', t.densityCompact]])}
        ${input(t.fieldName, 'name')}
        <label class="check"><input type="checkbox" name="readonly" .checked=${chosen.readonly}
          @change=${(/** @type {Event} */ event) =>
    choose({ readonly: /** @type {HTMLInputElement} */ (event.target).checked })}> ${t.readonly}</label>` : nothing}
    </form>
    <h3>${t.code}</h3>
    <pre dir="ltr" tabindex="0"><code>${code()}</code></pre>
    <div class="actions"><button @click=${copy}>${t.copy}</button> <span role="status">${message}</span></div>
    <h3>${t.preview}</h3>
    ${shown}`, place);
}

startPage('developers');
// An element that says no language has that of the page around it.
onLanguage(() => {
  preview();
  draw();
});
preview();
draw();
for (const script of Object.values(SCRIPTS)) await import(new URL(`widget/${script}`, import.meta.url).href);
