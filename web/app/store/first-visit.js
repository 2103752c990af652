/**
 * Runs before the page is drawn, so that nothing moves later: where nothing was ever kept, the page says what it is.
 * A script of its own, as no other one may hold the page up.
 */
try {
  if (!localStorage.getItem('amps.begun')) document.documentElement.classList.add('first-visit');
} catch {
  document.documentElement.classList.add('first-visit');
}
