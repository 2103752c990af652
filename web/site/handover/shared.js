/** Opens the assessment that an address carries, to be read; nothing is kept unless the user says so. */
import { html, nothing } from 'lit/html.js';
import { render } from '../../widget/render.js';
import { handover as t, onLanguage, text } from '../page-language.js';
import { LinkError, isShared, readFragment } from './link.js';
import { oneLine, shorten, textOf, webAddress } from './text.js';

/** @typedef {import('../handover.js').Widget} Widget */
/** @typedef {import('../../engine/engine.js').Engine} Engine */

const SHOWN_FAULTS = 3;
const NOTE_LENGTH = 2000;
const SOURCE_LENGTH = 200;

/** What is said to the user instead of opening a link. */
class Refusal extends Error {}

/**
 * Where the work was when a link was opened, and what the link showed.
 * @typedef {object} Visit
 * @property {any} own
 * @property {boolean} readonly
 * @property {string} seen the shared document as text
 */

/** @type {WeakMap<Widget, {banner: HTMLElement, visit?: Visit, draw?: () => void}>} */
const places = new WeakMap();

/** @param {Widget} widget */
function placeOf(widget) {
  let place = places.get(widget);
  if (!place) {
    const banner = document.createElement('div');
    banner.className = 'handover-shared';
    place = { banner };
    places.set(widget, place);
    onLanguage(() => place?.draw?.());
    widget.before(banner);
    addEventListener('hashchange', () => openSharedLink(widget));
    // Whoever puts another assessment on screen has ended the visit.
    widget.addEventListener('amps-result', () => {
      if (place?.visit && JSON.stringify(widget.assessment) !== place.visit.seen) forget(widget);
    });
  }
  return place;
}

/** @param {Widget} widget */
async function engineOf(widget) {
  if (!widget.engine) {
    await new Promise((resolve) => { widget.addEventListener('amps-ready', resolve, { once: true }); });
  }
  return /** @type {Engine} */ (widget.engine);
}

/**
 * The core checks what it scores; evidence is the page's own.
 * @param {any} assessment
 */
function checkEvidence({ answers }) {
  for (const [id, { note = '', link = '', source = '' }] of Object.entries(answers)) {
    if ([...note].length > NOTE_LENGTH) throw new Refusal(t.longNote(id, NOTE_LENGTH));
    if (link !== '' && !webAddress(link)) throw new Refusal(t.badAddress(id));
    if (typeof source !== 'string' || [...source].length > SOURCE_LENGTH) {
      throw new Refusal(t.badSource(id, SOURCE_LENGTH));
    }
  }
}

/**
 * @param {Engine} engine @param {string} fragment
 * @returns {Promise<any>} an assessment that the engine accepts
 */
async function read(engine, fragment) {
  const carried = await readFragment(fragment);
  if ('vector' in carried) return engine.parseVector(carried.vector);
  let assessment;
  try {
    assessment = JSON.parse(carried.json);
  } catch {
    throw new LinkError('damaged');
  }
  const { id, version } = assessment?.model ?? {};
  const { model } = engine;
  if (textOf(id) && (id !== model.id || version !== model.version)) {
    const theirs = shorten(oneLine(`${textOf(id)} ${textOf(version)}`), 80);
    throw new Refusal(t.otherModel(theirs, `${model.id} ${model.version}`));
  }
  engine.score(carried.json);
  checkEvidence(assessment);
  return assessment;
}

/** @param {any} error what the user is told @returns {string[]} */
function reasons(error) {
  if (error instanceof Refusal) return [error.message];
  if (error instanceof LinkError) return [t.reasons[error.reason]];
  if (error.errors) {
    return error.errors.slice(0, SHOWN_FAULTS).map((/** @type {{message: string}} */ { message }) =>
      shorten(oneLine(message), 300));
  }
  return [t.reasons.engine];
}

function dropFragment() {
  history.replaceState(history.state, '', location.pathname + location.search);
}

/** @param {Widget} widget */
function forget(widget) {
  const place = placeOf(widget);
  place.visit = undefined;
  show(widget, () => nothing);
  if (isShared(location.hash)) dropFragment();
}

/** Back to the user's own work. @param {Widget} widget */
function leave(widget) {
  const { visit } = placeOf(widget);
  forget(widget);
  if (!visit) return;
  widget.toggleAttribute('readonly', visit.readonly);
  widget.assessment = visit.own;
  widget.scrollIntoView({ block: 'nearest' });
}

/**
 * The own work is back on screen before anything is kept: an answer given meanwhile belongs to it.
 * @param {Widget} widget
 */
function keep(widget) {
  const { assessment } = widget;
  leave(widget);
  document.dispatchEvent(new CustomEvent('amps-keep', { detail: { assessment } }));
}

/** Shows it now, and again in another language. @param {Widget} widget @param {() => unknown} content */
function show(widget, content) {
  const place = placeOf(widget);
  place.draw = () => render(content(), place.banner);
  place.draw();
}

/** @param {Widget} widget @param {any} assessment */
function welcome(widget, assessment) {
  const { model, result } = widget;
  const name = shorten(oneLine(assessment.account?.name), 120);
  const facts = () => [
    text(model?.stages.find(({ id }) => id === result?.stage)?.name),
    t.date(oneLine(assessment.date)),
    t.madeWith(`${text(model?.name)} ${result?.model.version}`),
  ].filter(Boolean).join(' · ');
  show(widget, () => html`
    <section aria-label=${t.shared} role="region">
      <div>
        <p>
          <b>${t.shared}${name ? html`: <bdi>${name}</bdi>` : nothing}</b>
          <span>${facts()}</span>
        </p>
        <p>${t.sharedHint}</p>
      </div>
      <button class="first" @click=${() => keep(widget)}>${t.keep}</button>
      <button @click=${() => leave(widget)}>${t.close}</button>
    </section>`);
}

/** @param {Widget} widget @param {unknown} error */
function refuse(widget, error) {
  show(widget, () => html`
    <section class="refused" role="alert">
      <div><p><b>${t.notOpened}</b></p>${reasons(error).map((line) => html`<p><bdi>${line}</bdi></p>`)}</div>
      <button @click=${() => forget(widget)}>${t.dismiss}</button>
    </section>`);
}

/**
 * Reads the fragment of the address, now and whenever it changes. Call it once the user's own work is on
 * screen: that is what "Close" goes back to. While a link is shown the widget is read-only.
 * @param {Widget} widget
 * @returns {Promise<boolean>} whether a shared assessment is on screen
 */
export async function openSharedLink(widget) {
  const place = placeOf(widget);
  const fragment = location.hash;
  if (!isShared(fragment)) {
    if (place.visit) leave(widget);
    return false;
  }
  try {
    const assessment = await read(await engineOf(widget), fragment);
    if (location.hash !== fragment) return Boolean(place.visit);
    const { own, readonly } = place.visit
      ?? { own: widget.assessment, readonly: widget.hasAttribute('readonly') };
    // Set first: the widget tells of the new result while it takes the assessment.
    place.visit = { own, readonly, seen: JSON.stringify(assessment) };
    widget.toggleAttribute('readonly', true);
    widget.assessment = assessment;
    welcome(widget, assessment);
    return true;
  } catch (error) {
    if (place.visit) leave(widget);
    refuse(widget, error);
    return false;
  }
}
