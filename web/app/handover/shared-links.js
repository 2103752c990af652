/** Opens the assessment that an address carries, to be read; nothing is kept unless the user says so. */
import { html, nothing } from 'lit/html.js';
import { render } from '../../ui/render.js';
import { pageEngine } from '../shell/engine.js';
import { onLanguage, text } from '../shell/language.js';
import { LinkError, isShared, readFragment } from './link.js';
import { t } from './messages.js';
import { oneLine, shorten, textOf, webAddress } from './text.js';

/** @typedef {import('./menu.js').Widget} Widget */
/** @typedef {import('../../engine/engine.js').Engine} Engine */

const SHOWN_FAULTS = 3;
const NOTE_LENGTH = 2000;
const SOURCE_LENGTH = 200;

/** The reason why a link is not opened. */
class Refusal extends Error {}

/**
 * The page around the widget.
 * @typedef {object} Page
 * @property {(assessment: any) => boolean} visit shows an assessment that is kept nowhere, unless it is refused
 * @property {() => void} leave goes back to what was there before a visit, if there is one
 */

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

/**
 * The banner above the widget for the assessment of a link. "Keep a copy" fires `amps-keep` at the document.
 * @param {Widget} widget @param {Page} page
 */
export function sharedLinks(widget, { visit, leave }) {
  const banner = document.createElement('div');
  banner.className = 'handover-shared';
  widget.before(banner);
  /** The fragment that is being read, shown or refused. */
  let current = '';
  let content = () => /** @type {unknown} */ (nothing);

  const draw = () => render(content(), banner);
  onLanguage(draw);

  /** Shows it now, and again in another language. @param {() => unknown} next */
  function show(next) {
    content = next;
    draw();
  }

  /** Something else is on screen. */
  function close() {
    show(() => nothing);
    if (current && location.hash === current) {
      history.replaceState(history.state, '', location.pathname + location.search);
    }
    current = '';
  }

  function back() {
    leave();
    close();
    widget.scrollIntoView({ block: 'nearest' });
  }

  const keep = () => document.dispatchEvent(new CustomEvent('amps-keep', {
    detail: { assessment: widget.assessment },
  }));

  /** @param {any} assessment */
  function welcome(assessment) {
    const name = shorten(oneLine(assessment.account?.name), 120);
    const { model, result } = widget;
    const facts = () => [
      text(model?.stages.find(({ id }) => id === result?.stage)?.name),
      t.date(oneLine(assessment.date)),
      t.madeWith(`${text(model?.name)} ${result?.model.version}`),
    ].filter(Boolean).join(' · ');
    show(() => html`
      <section aria-label=${t.shared} role="region">
        <div>
          <p>
            <b>${t.shared}${name ? html`: <bdi>${name}</bdi>` : nothing}</b>
            <span>${facts()}</span>
          </p>
          <p>${t.sharedHint}</p>
        </div>
        <button class="first" @click=${keep}>${t.keep}</button>
        <button @click=${back}>${t.close}</button>
      </section>`);
  }

  /** @param {unknown} error */
  const refuse = (error) => show(() => html`
    <section class="refused" role="alert">
      <div><p><b>${t.notOpened}</b></p>${reasons(error).map((line) => html`<p><bdi>${line}</bdi></p>`)}</div>
      <button @click=${close}>${t.dismiss}</button>
    </section>`);

  /** Reads the fragment of the address. While an assessment of a link is shown, the widget is read-only. */
  async function open() {
    const fragment = location.hash;
    if (!isShared(fragment)) {
      leave();
      close();
      return;
    }
    if (fragment === current) return;
    current = fragment;
    try {
      const assessment = await read(await pageEngine(), fragment);
      // By now another link may have been followed, or something else opened.
      if (current !== fragment || location.hash !== fragment) return;
      if (visit(assessment)) welcome(assessment);
    } catch (error) {
      if (current !== fragment) return;
      leave();
      current = fragment;
      refuse(error);
    }
  }

  return { open, close };
}
