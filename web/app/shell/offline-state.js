/** The line in the footer: the site works offline, and whether it is offline now. */
import { onLanguage, t } from './language.js';

const place = document.getElementById('offline');
let kept = false;

const draw = () => {
  if (place && kept) place.textContent = navigator.onLine ? t.worksOffline : t.offline;
};

/** @param {boolean} first said aloud when it becomes so, not at every page */
export function showOffline(first) {
  kept = true;
  if (!first) place?.removeAttribute('role');
  draw();
  // Later changes are announced.
  place?.setAttribute('role', 'status');
}

onLanguage(draw);
addEventListener('online', draw);
addEventListener('offline', draw);
