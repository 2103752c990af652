/**
 * What evidence and frameworks must hold to be kept. No engine is needed to judge them; members that are not listed here
 * are kept as they are.
 */
import { isObject } from './record.js';

/** @typedef {import('./messages/en.js').Messages} Messages */
/** allowed: a name in the catalogue, or the values themselves. @typedef {{place: string, allowed: keyof Messages['allowed'] | readonly unknown[], found: unknown}} Fault */
/** @typedef {(value: any, place: string, faults: Fault[]) => void} Check */

const FAULTS_TOLD = 3;
const FOUND_SHOWN = 40;

/** @param {keyof Messages['allowed']} allowed @param {(value: any) => boolean} isSo @returns {Check} */
const kind = (allowed, isSo) => (found, place, faults) => {
  if (!isSo(found)) faults.push({ place, allowed, found });
};
const text = kind('text', (value) => typeof value === 'string');
const name = kind('name', (value) => typeof value === 'string' && value.trim() !== '');
const number = kind('number', Number.isFinite);
const whole = kind('whole', (value) => Number.isSafeInteger(value) && value >= 0);
const correlation = kind('correlation', (value) => Number.isFinite(value) && Math.abs(value) <= 1);
const day = kind('day', (value) => /^\d{4}-\d\d-\d\d$/.test(value) && !Number.isNaN(Date.parse(value)));
const list = kind('list', Array.isArray);
const object = kind('object', isObject);

/** @param {readonly unknown[]} allowed @returns {Check} */
const oneOf = (...allowed) => (found, place, faults) => {
  if (!allowed.includes(found)) faults.push({ place, allowed, found });
};

/** @param {Check} check @returns {Check} */
const orNull = (check) => (value, place, faults) => {
  if (value !== null) check(value, place, faults);
};

/** @param {Check} check of a member that documents of before do not have @returns {Check} */
const maybe = (check) => (value, place, faults) => {
  if (value !== undefined) check(value, place, faults);
};

/** @param {Check} check @returns {Check} */
const listOf = (check) => (value, place, faults) => {
  list(value, place, faults);
  if (Array.isArray(value)) value.forEach((each, i) => check(each, `${place}/${i}`, faults));
};

/** @param {Record<string, Check>} checks of the members that must be there @returns {Check} */
const members = (checks) => (value, place, faults) => {
  object(value, place, faults);
  if (isObject(value)) for (const [member, check] of Object.entries(checks)) check(value[member], `${place}/${member}`, faults);
};

/** @param {(key: string) => Check} checkOf what stands under a name @returns {Check} */
const mapOf = (checkOf) => (value, place, faults) => {
  object(value, place, faults);
  if (isObject(value)) for (const [key, each] of Object.entries(value)) checkOf(key)(each, `${place}/${key}`, faults);
};

const evidence = members({
  format: oneOf('amps-evidence'), version: oneOf(1),
  segment: text, activity: name, outcome: name,
  effect: members({ r: correlation, low: correlation, high: correlation }),
  n: whole,
  verdict: oneOf('goes_with', 'suggests', 'no_sign', 'cannot_tell'),
  threshold: orNull(members({ at_least: number, periods: orNull(whole) })),
  day, file: text, rows: whole,
});

/** What each table's document has, whatever else. @param {string} table @returns {Check} */
const result = (table) => members({
  name: text, day,
  document: members({
    faults: listOf(object),
    ...(table === 'value' ? { curve: listOf(object) } : { periods: listOf(object) }),
    ...(table === 'revenue' ? { segments: list, cohorts: listOf(object) } : {}),
  }),
});

const framework = members({
  format: oneOf('amps-framework'), version: oneOf(1),
  goals: listOf(text), proposed: listOf(text), chosen: listOf(text),
  thresholds: mapOf(() => members({ good: number, bad: number })),
  playbooks: maybe(mapOf(() => listOf(members({ text, owner: text, due_days: whole })))),
  tasks: listOf(members({ id: text, metric: text, playbook: text, step: text, owner: text, due: text, done: text })),
  reviews: listOf(members({ day, states: mapOf(() => text) })),
  decisions: listOf(members({ metric: text, day, decision: oneOf('kept', 'retired'), reason: text })),
  byHand: mapOf(() => listOf(members({ period: text, value: number }))),
  results: mapOf(result),
});

/** @type {Partial<Record<import('./records.js').Kind, Check>>} */
const CHECKS = { evidence, frameworks: framework };

/** @param {unknown} found */
const quoted = (found) => {
  const written = JSON.stringify(found);
  return written.length > FOUND_SHOWN ? `${written.slice(0, FOUND_SHOWN)}…` : written;
};

/**
 * What is wrong with the document of a record: what, where, what was found and what is allowed.
 * @param {import('./records.js').Kind} of @param {string} document @param {Messages} t
 * @returns {string} empty where nothing is, or where another judge is needed
 */
export function documentFault(of, document, t) {
  const check = CHECKS[of];
  if (!check) return '';
  /** @type {Fault[]} */
  const faults = [];
  try {
    check(JSON.parse(document), '', faults);
  } catch (error) {
    return t.notJson(/** @type {Error} */ (error).message);
  }
  const told = faults.slice(0, FAULTS_TOLD).map(({ place, allowed, found }) => {
    const wanted = typeof allowed === 'string' ? t.allowed[allowed] : allowed.map(quoted).join(' / ');
    return found === undefined ? t.memberMissing(place || '/', wanted) : t.memberFault(place || '/', wanted, quoted(found));
  });
  return [...told, ...(faults.length > FAULTS_TOLD ? [t.moreFaults(faults.length - FAULTS_TOLD)] : [])].join(' ');
}
