import { accounts } from './accounts.js';

const body = document.querySelector('tbody');
const told = document.getElementById('told');
const number = new Intl.NumberFormat('en');

const rows = accounts(1000).map((account) => {
  const row = document.createElement('tr');
  const name = document.createElement('th');
  name.scope = 'row';
  name.textContent = account.name;
  row.append(name);
  for (const text of [number.format(account.arr), account.renewal]) row.insertCell().textContent = text;
  const badge = document.createElement('amps-health-badge');
  badge.vector = account.vector;
  row.insertCell().append(badge);
  return { account, row, badge };
});

// Events of the badges bubble: one listener hears them all.
let scored = 0;
body.addEventListener('amps-result', () => {
  scored += 1;
  if (scored === rows.length) told.textContent = `${number.format(scored)} accounts scored.`;
});
body.addEventListener('amps-error', ({ detail }) => { told.textContent = detail.message; });

const compare = new Intl.Collator('en', { numeric: true }).compare;
const keys = {
  name: (a, b) => compare(a.account.name, b.account.name),
  arr: (a, b) => a.account.arr - b.account.arr,
  renewal: (a, b) => compare(a.account.renewal, b.account.renewal),
  score: (a, b) => (a.badge.result?.score ?? -1) - (b.badge.result?.score ?? -1),
};

/** @param {keyof typeof keys} by @param {number} way 1 for ascending, -1 for descending */
function sort(by, way) {
  rows.sort((a, b) => way * keys[by](a, b));
  // Badges that are moved keep their score: nothing is computed again.
  body.replaceChildren(...rows.map(({ row }) => row));
}

document.querySelector('thead').addEventListener('click', ({ target }) => {
  const head = target.closest('th');
  if (!target.dataset.by) return;
  const order = head.ariaSort === 'ascending' ? 'descending' : 'ascending';
  for (const each of head.parentElement.cells) each.removeAttribute('aria-sort');
  head.setAttribute('aria-sort', order);
  sort(target.dataset.by, order === 'ascending' ? 1 : -1);
});

document.getElementById('theme').addEventListener('change', ({ target }) => {
  document.documentElement.dataset.theme = target.value;
});

sort('name', 1);
