// What embed.html runs: the element, and the host that drives it. Nothing is stored, and nothing is
// requested.

import { directionOf, languageFor } from '../ui/languages.js';
import { AmpsHealthScore } from '../widget/define.js';
import css from './embed.css';
import { Host } from './host.js';
import { report, show } from './state.js';

const { body, documentElement: root } = document;
const main = document.createElement('main');
body.append(main);

// A style sheet in the script is one file less that needs its own headers.
const sheet = new CSSStyleSheet();
sheet.replaceSync(css);
document.adoptedStyleSheets = [sheet];

/** In place of a score. @param {'alone' | 'refused'} text @param {string} origin */
async function say(text, origin) {
  const tag = languageFor(navigator.language);
  const { default: messages } = await import(`./messages/${tag}.js`).catch(() => import('./messages/en.js'));
  root.lang = tag;
  root.dir = directionOf(tag);
  const sentence = document.createElement('p');
  sentence.textContent = messages[text](origin);
  main.replaceChildren(sentence);
}

if (parent === window) say('alone', '');
else run();

function run() {
  const element = new AmpsHealthScore();
  const ready = new Promise((resolve) => {
    element.addEventListener('amps-ready', resolve, { once: true });
  });
  // In order, so that the last state is the one that stays.
  let turn = ready;
  let isAsking = false;
  /** Why there is no engine, for a host that comes later. @type {object | undefined} */
  let failure;

  const host = new Host({
    allowed: document.querySelector('meta[name=amps-hosts]')?.getAttribute('content') ?? '',
    onRefused: (origin) => say('refused', origin),
    answers: {
      open: ({ resize }) => {
        // A bar that comes and goes would change the width, and with it the height.
        root.style.overflow = resize ? 'hidden' : '';
        if (element.engine) host.tell('ready');
        else if (failure) host.tell('error', failure);
        tellHeight();
      },
      set: ({ state }) => inTurn(async () => {
        isAsking = true;
        try {
          await show(element, state);
        } finally {
          isAsking = false;
        }
        return { result: element.result, assessment: element.assessment };
      }),
      state: () => inTurn(() => ({ state: report(element) })),
      view: (view) => {
        for (const name of ['start', 'end', 'size']) {
          if (view[name] >= 0) root.style.setProperty(`--amps-view-${name}`, `${Number(view[name])}px`);
        }
      },
    },
  });

  /** @template T @param {() => T | Promise<T>} task @returns {Promise<T>} */
  function inTurn(task) {
    const answer = turn.then(task);
    turn = answer.catch(() => {});
    return answer;
  }

  function tellHeight() {
    host.tell('resize', { height: Math.ceil(body.getBoundingClientRect().height) });
  }

  /** @param {string} type @param {(detail: any) => void} listener */
  const on = (type, listener) => element.addEventListener(type, (event) => {
    listener(/** @type {CustomEvent} */ (event).detail);
  });
  on('amps-ready', () => host.tell('ready'));
  on('amps-result', (result) => host.tell('result', { result }));
  on('amps-change', (change) => host.tell('change', { ...change, result: element.result }));
  // The answer to a message carries its refusal.
  on('amps-error', (error) => {
    if (!element.engine) failure = error;
    if (!isAsking) host.tell('error', error);
  });

  main.append(element);
  new ResizeObserver(tellHeight).observe(body);
}
