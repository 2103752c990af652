/** What every page beside the calculator does: it speaks its language, and it is kept for offline use. */
import { workOffline } from '../offline.js';
import { showOffline } from '../offline-state.js';
import { addTexts, onLanguage, t as common } from '../page-language.js';
import { en } from './messages/en.js';

addTexts(en, (tag) => import(new URL(`./pages/${tag}.js`, import.meta.url).href));

/** The texts of the page now. @returns {typeof common & typeof en} */
export const texts = () => /** @type {any} */ (common);

const scores = () => {
  for (const cell of document.querySelectorAll('[data-score]')) {
    cell.textContent = common.score(Number(cell.getAttribute('data-score')));
  }
};
onLanguage(scores);

/** @type {(() => Promise<boolean>) | undefined} */
let use;
let refused = false;

/** That a new version is there, as the calculator says it. */
function tell() {
  const note = document.getElementById('note');
  if (!use || !note) return;
  const begin = use;
  const notice = document.createElement('div');
  notice.className = 'notice';
  const line = document.createElement('p');
  line.textContent = refused ? common.otherTabs : common.newVersion;
  const button = document.createElement('button');
  button.textContent = common.useNow;
  button.addEventListener('click', async () => {
    refused = !await begin();
    tell();
  });
  notice.append(line, button);
  note.replaceChildren(notice);
}
onLanguage(tell);

workOffline({
  kept: showOffline,
  updated(begin) {
    use = begin;
    refused = false;
    tell();
  },
});
