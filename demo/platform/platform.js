const KEY = 'harbor/A-1001';
const ACCOUNT = { id: 'A-1001', name: 'Acme GmbH', arr: 184_000, currency: 'EUR', renewal_date: '2027-01-31' };
const FIRST = { health: 'AMPS:1/ST:RN/A1:3/A2:4/A3:2/M1:3/M2:2/M3:X/P1:1/P2:1/P3:0/S1:4/S2:3/S3:3/S4:2' };

const form = document.getElementById('record');
const score = document.getElementById('score');
const badge = document.getElementById('badge');
const status = document.getElementById('status');
const dialog = document.querySelector('dialog');

// ---- The record, and the form that shows it

/** What the server has. */
const load = () => JSON.parse(sessionStorage.getItem(KEY)) ?? FIRST;

function show(record) {
  badge.vector = record.health;
  // As attributes they are also what a reset of the form goes back to.
  if (record.health_document) score.setAttribute('assessment', record.health_document);
  else score.setAttribute('value', record.health);
  score.setAttribute('account', JSON.stringify(ACCOUNT));
}

// The vector is for columns, filters and reports; the document also holds notes and dates.
form.addEventListener('formdata', ({ formData }) => {
  formData.set('health_document', JSON.stringify(score));
});

score.addEventListener('amps-change', () => { status.textContent = 'Not saved yet.'; });
score.addEventListener('amps-error', ({ detail }) => { status.textContent = detail.message; });

form.addEventListener('submit', (event) => {
  event.preventDefault();
  const record = Object.fromEntries(new FormData(form));
  sessionStorage.setItem(KEY, JSON.stringify(record));
  show(record);
  status.textContent = 'Saved.';
});
form.addEventListener('reset', () => {
  status.textContent = 'Back to what was saved.';
});

show(load());

// ---- Tabs

const tabs = [...document.querySelectorAll('[role=tab]')];

function choose(tab) {
  for (const each of tabs) {
    const isChosen = each === tab;
    each.ariaSelected = String(isChosen);
    each.tabIndex = isChosen ? 0 : -1;
    document.getElementById(each.getAttribute('aria-controls')).hidden = !isChosen;
  }
}

for (const [i, tab] of tabs.entries()) {
  tab.addEventListener('click', () => choose(tab));
  tab.addEventListener('keydown', ({ key }) => {
    const way = { ArrowRight: 1, ArrowLeft: -1 }[key];
    if (!way) return;
    const next = tabs.at((i + way) % tabs.length);
    choose(next);
    next.focus();
  });
}
choose(tabs[1]);

// ---- Hot-keys, as many products have them: the whole page listens, and knows only its own fields

const help = () => dialog.showModal();
document.getElementById('keys').addEventListener('click', help);

function step(way) {
  choose(tabs[2]);
  const entries = [...document.querySelectorAll('#timeline li')];
  const at = entries.indexOf(document.activeElement);
  entries.at(Math.min(Math.max(at + way, 0), entries.length - 1)).focus();
}

const keys = {
  1: () => choose(tabs[0]),
  2: () => choose(tabs[1]),
  3: () => choose(tabs[2]),
  j: () => step(1),
  k: () => step(-1),
  '?': help,
};

document.addEventListener('keydown', (event) => {
  const isTyping = event.target.matches('input, textarea, select');
  if (isTyping || event.ctrlKey || event.metaKey || event.altKey || dialog.open) return;
  const act = keys[event.key];
  if (!act) return;
  event.preventDefault();
  act();
});
