// With the package: import { connect } from 'amps-health-score/bridge';
import { connect } from '../../bridge.js';
import { ACCOUNTS } from '../accounts.js';

const log = document.getElementById('log');
const group = document.getElementById('accounts');

// What a host would keep on its server.
const records = new Map(ACCOUNTS.map(({ account, vector }) => [account.id, { account, value: vector }]));
let current = ACCOUNTS[0].account.id;

const amps = connect(document.querySelector('iframe'), records.get(current));

const texts = {
  'amps-ready': () => 'the frame has loaded',
  'amps-result': ({ score, band, range }) => (score === null
    ? 'no score yet'
    : `${score}, ${band}, between ${range.low} and ${range.high}`),
  'amps-change': ({ value }) => value,
  'amps-error': ({ code, message }) => `${code}: ${message}`,
};
for (const [type, text] of Object.entries(texts)) {
  amps.addEventListener(type, ({ detail }) => {
    const line = document.createElement('li');
    const name = document.createElement('code');
    name.textContent = type;
    line.append(name, ` ${text(detail)}`);
    log.prepend(line);
  });
}

amps.addEventListener('amps-change', ({ detail }) => {
  records.get(current).value = detail.value;
});

function mark() {
  for (const button of group.children) button.ariaPressed = String(button.value === current);
}

for (const { account } of ACCOUNTS) {
  const button = document.createElement('button');
  button.value = account.id;
  button.textContent = account.name;
  button.addEventListener('click', () => {
    current = account.id;
    mark();
    amps.set(records.get(current));
  });
  group.append(button);
}
mark();
