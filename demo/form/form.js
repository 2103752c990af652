const form = document.querySelector('form');
const health = form.elements.health;
const [valid, sent] = ['valid', 'sent'].map((id) => document.getElementById(id));

function tell() {
  valid.textContent = health.willValidate
    ? health.validationMessage || 'Yes'
    : 'Not asked: the fieldset is disabled';
}

for (const type of ['amps-ready', 'amps-result']) health.addEventListener(type, tell);

document.getElementById('closed').addEventListener('change', ({ target }) => {
  form.querySelector('fieldset').disabled = target.checked;
  tell();
});

form.addEventListener('submit', (event) => {
  event.preventDefault();
  sent.textContent = new URLSearchParams(new FormData(form)).toString() || 'Nothing: what is disabled is not sent.';
});

form.addEventListener('reset', () => {
  sent.textContent = 'Nothing submitted yet.';
  // The controls are reset after this event.
  setTimeout(tell);
});
