/** Keeps the answers of the calculator in this browser's own storage. */

const KEY = 'amps.assessment';

/** @typedef {HTMLElement & {assessment: any}} Widget */

const widget = /** @type {Widget} */ (document.querySelector('amps-health-score'));
const note = /** @type {HTMLElement} */ (document.querySelector('#note'));

/** @param {string} text @param {Element[]} actions */
function say(text, ...actions) {
  const line = document.createElement('p');
  line.textContent = text;
  note.replaceChildren(line, ...actions);
}

/** @param {unknown} reason */
function sayNotKept(reason) {
  console.info('The answers are not kept:', reason);
  say('This browser does not let the page keep your answers: they are lost when it closes.');
}

let kept = true;

/** Runs with the storage; where the browser refuses it, the page says so once and works on without. */
function withStorage(/** @type {(storage: Storage) => void} */ task) {
  try {
    task(localStorage);
  } catch (reason) {
    if (kept) sayNotKept(reason);
    kept = false;
  }
}

/**
 * Nothing is thrown away because it cannot be read: it is kept under a name of its own.
 * @param {Storage} storage @param {string} text @param {string} reason
 */
function setAside(storage, text, reason) {
  storage.setItem(`${KEY}.damaged.${new Date().toISOString()}`, text);
  storage.removeItem(KEY);
  const copy = document.createElement('button');
  copy.textContent = 'Copy what was kept';
  copy.addEventListener('click', () => {
    navigator.clipboard.writeText(text).then(() => { copy.textContent = 'Copied'; }, () => say(text));
  });
  say(`The answers kept from last time could not be read and were set aside, not deleted. ${reason}`, copy);
}

widget.addEventListener('amps-ready', () => withStorage((storage) => {
  const text = storage.getItem(KEY);
  if (text === null) return;
  /** @type {string | undefined} */
  let refused;
  const onError = (/** @type {any} */ { detail }) => {
    refused = detail.errors?.[0].message ?? detail.message;
  };
  widget.addEventListener('amps-error', onError);
  widget.assessment = text;
  widget.removeEventListener('amps-error', onError);
  if (refused !== undefined) setAside(storage, text, refused);
}));

widget.addEventListener('amps-change', (/** @type {any} */ { detail }) => withStorage((storage) => {
  storage.setItem(KEY, JSON.stringify(detail.assessment));
}));
