// What a host may ask a frame to show, and how the element comes to show it: all of it or nothing.

import { readAccount, readDraft } from '../engine/draft.js';
import { AmpsError, InputError } from '../engine/errors.js';
import { directionOf, languageFor } from '../ui/languages.js';
import { registerLanguage } from '../widget/languages.js';
import { isAddress } from '../widget/model-source.js';

/** @typedef {import('../widget/amps-health-score.js').AmpsHealthScore} AmpsHealthScore */
/** @typedef {import('../engine/engine.js').Engine} Engine */
/** @typedef {import('./bridge.js').FrameState} FrameState */

const isText = (/** @type {unknown} */ value) => typeof value === 'string';
const isObject = (/** @type {unknown} */ value) => typeof value === 'object' && !Array.isArray(value);
const oneOf = (/** @type {string[]} */ ...words) => (/** @type {any} */ value) => words.includes(value);

/** What each member may be, besides null. @type {Record<string, [(value: unknown) => boolean, string]>} */
const MEMBERS = {
  value: [isText, 'an AMPS vector as a text'],
  assessment: [(value) => isText(value) || isObject(value), 'an amps-assessment document or its JSON text'],
  stage: [isText, 'the id of a stage as a text'],
  account: [(value) => isObject(value) || /^\s*\{/.test(String(value)), 'an object or its JSON text'],
  model: [(value) => isObject(value) || (isText(value) && !isAddress(value)),
    'a model document or its JSON text: the frame requests nothing, so fetch the document in your page'],
  lang: [isText, 'a language tag as a text'],
  theme: [oneOf('auto', 'light', 'dark'), 'auto, light or dark'],
  density: [oneOf('comfortable', 'compact'), 'comfortable or compact'],
  readonly: [(value) => typeof value === 'boolean', 'true or false'],
};

const NAMES = Object.keys(MEMBERS).join(', ');

/**
 * @param {string} pointer
 * @param {string} message
 */
const fault = (pointer, message) => ({ code: 'bridge-state', pointer, message });

/**
 * @param {unknown} state
 * @returns {asserts state is FrameState}
 * @throws {InputError} with every fault
 */
function check(state) {
  if (typeof state !== 'object' || state === null || Array.isArray(state)) {
    throw new InputError([fault('', `The state must be an object with any of ${NAMES}.`)]);
  }
  const faults = Object.entries(state).flatMap(([name, value]) => {
    const pointer = `/${name.slice(0, 40)}`;
    if (!Object.hasOwn(MEMBERS, name)) return fault(pointer, `A state has no ${pointer}, only ${NAMES}.`);
    const [isRight, expected] = MEMBERS[name];
    if (value === null || isRight(value)) return [];
    return fault(pointer, `${pointer} is ${JSON.stringify(value).slice(0, 40)}. It must be ${expected}.`);
  });
  if ('value' in state && 'assessment' in state) {
    faults.push(fault('', 'The state has value and assessment. Give one of them.'));
  }
  if (faults.length > 0) throw new InputError(faults);
}

/** @param {any} error as an event tells it */
const refusal = ({ code, message, errors }) =>
  (errors ? new InputError(errors) : new AmpsError(code, message));

/** @param {string} value @param {Engine} engine */
function vectorOr(value, engine) {
  try {
    return engine.parseVector(value);
  } catch {
    return value;
  }
}

/** Throws what the element would refuse. @param {Engine} engine @param {any} draft */
function judge(engine, draft) {
  if (typeof draft !== 'string') engine.score({ ...draft, stage: draft.stage || undefined });
  else if (/^\s*[[{]/.test(draft)) engine.score(draft);
  else engine.parseVector(draft);
}

/**
 * The answers, the stage and the account as one document, so that they are taken or refused together. What is
 * no document is left as it is: the element says what is wrong with it.
 * @param {AmpsHealthScore} element @param {Engine} engine @param {FrameState} state
 * @returns {unknown}
 */
function documentOf(element, engine, { value, assessment, account, stage }) {
  /** @type {any} */
  let draft = element.assessment;
  if (assessment && isText(assessment)) draft = readDraft(engine, String(assessment));
  else if (assessment !== undefined) draft = assessment;
  else if (value !== undefined) draft = value && vectorOr(value, engine);
  const { id, version } = engine.model;
  draft ||= { format: 'amps-assessment', version: 1, model: { id, version }, answers: {} };
  if (typeof draft !== 'object') return draft;
  if (account !== undefined) draft = { ...draft, account: readAccount(engine, account) ?? undefined };
  if (stage !== undefined) draft = { ...draft, stage: stage || undefined };
  return draft;
}

/**
 * Runs what the element refuses by an event, not by an exception.
 * @param {AmpsHealthScore} element @param {() => void} task
 */
function refusing(element, task) {
  /** @type {Error | undefined} */
  let error;
  const hear = (/** @type {Event} */ event) => {
    error = refusal(/** @type {CustomEvent} */ (event).detail);
  };
  element.addEventListener('amps-error', hear);
  task();
  element.removeEventListener('amps-error', hear);
  if (error) throw error;
}

/**
 * @param {AmpsHealthScore} element @param {FrameState} state
 */
async function showContent(element, state) {
  const engine = /** @type {Engine} */ (element.engine);
  const hasContent = ['value', 'assessment', 'account', 'stage'].some((name) => name in state);
  if (!('model' in state)) {
    if (hasContent) await element.load(documentOf(element, engine, state));
    return;
  }
  const model = state.model || null;
  if (!hasContent) {
    refusing(element, () => { element.model = model; });
    return;
  }
  // Tried out of sight: a model that is taken and answers that are refused would be half of what was asked
  // for.
  const before = engine.model;
  engine.useModel(model);
  let draft;
  try {
    draft = documentOf(element, engine, state);
    judge(engine, draft);
  } finally {
    engine.useModel(before);
  }
  element.value = null;
  element.model = model;
  await element.load(draft);
}

/** @param {HTMLElement} element @param {string} name @param {string | null | undefined} value */
function showAttribute(element, name, value) {
  if (value) element.setAttribute(name, value);
  else element.removeAttribute(name);
}

/**
 * Shows a state, or throws and leaves what is shown.
 * @param {AmpsHealthScore} element @param {unknown} state from outside
 * @throws {InputError}
 */
export async function show(element, state) {
  check(state);
  await showContent(element, state);
  const { lang, theme, density, readonly } = state;
  if (readonly !== undefined) element.readonly = Boolean(readonly);
  if (density !== undefined) showAttribute(element, 'density', density);
  if (theme !== undefined) {
    showAttribute(element, 'theme', theme);
    document.documentElement.style.colorScheme = theme && theme !== 'auto' ? theme : '';
  }
  if (lang !== undefined) await speak(element, lang ?? 'en');
}

/**
 * No file can be asked for from here, so the catalogues travel inside the script.
 * @param {AmpsHealthScore} element @param {string} lang
 */
async function speak(element, lang) {
  const tag = languageFor(lang);
  if (tag !== 'en') registerLanguage(tag, (await import(`../widget/messages/${tag}.js`)).default);
  document.documentElement.dir = directionOf(tag);
  document.documentElement.lang = lang;
  element.lang = lang;
}

/**
 * @param {AmpsHealthScore} element
 * @returns {import('./bridge.js').FrameReport}
 */
export const report = (element) => ({
  value: element.value,
  stage: element.stage,
  assessment: /** @type {any} */ (element.assessment),
  account: /** @type {any} */ (element.account ?? null),
  model: /** @type {any} */ (element.model),
  result: element.result,
  lang: element.lang,
  theme: element.theme,
  density: element.density,
  readonly: element.readonly,
});
