// 100,000 accounts under six models: DuckDB and PostgreSQL return what `amps portfolio` and `amps score` say of them, every
// column of every row.
//
//   SEED=7 ACCOUNTS=5000 node --test tests/sql/scores.test.js     others, and fewer

import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import test, { after, before } from 'node:test';
import { fileURLToPath } from 'node:url';
import { seeded } from '../oracle/random.js';
import { csvOf, faultsOf, questionsOf, randomAccount, vectorOf } from './accounts.js';
import { fileOf, openDuckDb, openPostgres } from './databases.js';
import { portfolioOf, refusedFor, scored, sql } from './program.js';

const ACCOUNTS = Number(process.env.ACCOUNTS ?? 100_000);
const SEED = Number(process.env.SEED ?? 19);
const MODELS = [null, 'boundaries', 'generated-2', 'ten-levels', 'zero-weight', 'wide'];

/** @type {import('./databases.js').Database[]} */
let databases = [];
before(async () => { databases = [await openDuckDb(), await openPostgres()]; });
after(async () => { for (const database of databases) await database.close(); });

for (const name of MODELS) {
  const path = fileURLToPath(new URL(name ? `../golden/models/${name}.json` : '../../core/models/amps.json', import.meta.url));
  const model = JSON.parse(readFileSync(path, 'utf8'));
  const modelPath = name ? path : null;

  test(`${ACCOUNTS} accounts under the model ${name ?? 'amps'} have the scores of the program`, async () => {
    const rng = seeded(SEED);
    const accounts = Array.from({ length: ACCOUNTS }, (_, i) => randomAccount(rng, model, `a${i}`, 0.01));
    const csv = csvOf(model, accounts);
    const questions = questionsOf(model).map(({ id }) => id);
    const told = portfolioOf(csv, modelPath, ['id=id', 'arr=arr', 'stage=stage', ...questions.map((id) => `${id}=${id}`)]);
    let [refused, i] = [0, 0];
    /** @type {Map<string, import('./program.js').Told>} */
    const expected = new Map();
    // What both of them say of a row is the same, and together it is what the query has to say.
    for await (const byScore of scored(model, modelPath, accounts.map((account) => vectorOf(model, account)))) {
      const account = accounts[i];
      i += 1;
      const byPortfolio = told.get(account.id);
      assert.ok(byPortfolio);
      const faults = faultsOf(model, account);
      if (faults) {
        refused += 1;
        assert.equal(byPortfolio.amps_refused, faults.split(/[ :]/)[0]);
        expected.set(account.id, { ...refusedFor(model, faults), amps_value_at_risk: null });
      } else {
        const { amps_value_at_risk: atRisk, ...same } = byPortfolio;
        for (const [column, cell] of Object.entries(same)) assert.equal(byScore[column], cell);
        expected.set(account.id, { ...byScore, amps_value_at_risk: atRisk });
      }
    }
    assert.equal(expected.size, ACCOUNTS);
    assert.ok(refused > ACCOUNTS / 100 && refused < ACCOUNTS / 10);

    const file = fileOf(csv, 'accounts.csv');
    for (const database of databases) {
      const types = { id: 'VARCHAR(20)', arr: 'DECIMAL(20, 4)', stage: 'VARCHAR(40)', ...Object.fromEntries(questions.map((id) => [id, 'SMALLINT'])) };
      await database.run('DROP TABLE IF EXISTS accounts');
      await database.load('accounts', types, file);
      const query = sql(['--dialect', database.dialect, '--table', 'accounts', '--value', 'arr', ...(modelPath ? ['--model', modelPath] : [])],
        { questions: Object.fromEntries(questions.map((id) => [id, id])) });
      const rows = await database.rows(query);
      assert.equal(rows.length, ACCOUNTS);
      const columns = Object.keys(types);
      const names = Object.keys(rows[0]).filter((name) => !columns.includes(name));
      const namesOf = (/** @type {import('./program.js').Told} */ wanted) => Object.keys(wanted).sort().join();
      const same = [...names].sort().join();
      for (const row of rows) {
        const wanted = expected.get(String(row.id));
        assert.ok(wanted && same === namesOf(wanted));
        if (names.some((name) => wanted[name] !== row[name])) {
          const got = Object.fromEntries(names.map((name) => [name, row[name]]));
          assert.deepEqual(got, wanted, `${database.dialect}, SEED=${SEED}, account ${row.id}: ${JSON.stringify(row)}`);
        }
      }
      assert.ok(columns.every((column) => column in rows[0]), 'the columns of the table come along');
    }
  });
}
