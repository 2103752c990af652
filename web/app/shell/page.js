/** Every page beside the calculator speaks its language and is kept for offline use. */
import { onLanguage, startLanguage, t } from './language.js';
import { workOffline } from './offline.js';
import { showOffline } from './offline-state.js';

const scores = () => {
  for (const cell of document.querySelectorAll('[data-score]')) {
    cell.textContent = t.score(Number(cell.getAttribute('data-score')));
  }
};

/** @type {(() => Promise<boolean>) | undefined} */
let use;
let refused = false;

/** Says that a new version is there, as the calculator does. */
function tell() {
  const note = document.getElementById('note');
  if (!use || !note) return;
  const begin = use;
  const notice = document.createElement('div');
  notice.className = 'notice';
  const line = document.createElement('p');
  line.textContent = refused ? t.otherTabs : t.newVersion;
  const button = document.createElement('button');
  button.textContent = t.useNow;
  button.addEventListener('click', async () => {
    refused = !await begin();
    tell();
  });
  notice.append(line, button);
  note.replaceChildren(notice);
}

/** @param {string} name of the page's script */
export function startPage(name) {
  onLanguage(scores);
  onLanguage(tell);
  startLanguage(name);
  workOffline({
    kept: showOffline,
    updated(begin) {
      use = begin;
      refused = false;
      tell();
    },
  });
}
