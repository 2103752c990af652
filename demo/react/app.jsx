import { useState } from 'react';
import { createRoot } from 'react-dom/client';
import { ACCOUNTS } from '../accounts.js';

function App() {
  const [current, setCurrent] = useState(ACCOUNTS[0]);
  const [values, setValues] = useState({});
  const [result, setResult] = useState(null);
  const [isShown, setShown] = useState(true);
  const [renders, setRenders] = useState(1);
  const { account, vector } = current;
  const value = values[account.id] ?? vector;

  return (
    <>
      <p className="actions">
        {ACCOUNTS.map((each) => (
          <button key={each.account.id} aria-pressed={each === current} onClick={() => setCurrent(each)}>
            {each.account.name}
          </button>
        ))}
        <button id="again" onClick={() => setRenders(renders + 1)}>Render again</button>
        <label>
          <input type="checkbox" id="shown" checked={isShown} onChange={() => setShown(!isShown)} /> Mounted
        </label>
      </p>
      <section className="host" aria-labelledby="state">
        <h2 id="state">What the component knows</h2>
        <dl>
          <div><dt>Account</dt><dd>{account.name}</dd></div>
          <div><dt>Score</dt><dd id="score">{result?.score ?? '–'}</dd></div>
          <div><dt>Band</dt><dd>{result?.band ?? '–'}</dd></div>
          <div><dt>Value</dt><dd><code id="value">{value}</code></dd></div>
          <div><dt>Asked to render</dt><dd>{renders}</dd></div>
        </dl>
      </section>
      {isShown && (
        <amps-health-score
          value={value}
          account={account}
          onamps-change={({ detail }) => setValues({ ...values, [account.id]: detail.value })}
          onamps-result={({ detail }) => setResult(detail)}
        />
      )}
    </>
  );
}

createRoot(document.getElementById('app')).render(<App />);
