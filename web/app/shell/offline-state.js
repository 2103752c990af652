/** In the footer of every page: that the site opens without a network, and that there is none at the moment. */
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
  // From here on, what changes is worth hearing.
  place?.setAttribute('role', 'status');
}

onLanguage(draw);
addEventListener('online', draw);
addEventListener('offline', draw);
