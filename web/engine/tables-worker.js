/** The Worker that a table of accounts is read in. */
import { sheetAt, sheetNames } from './sheets.js';
import { TableEngine } from './table-engine.js';
import { answerCalls } from './worker-host.js';

answerCalls((module) => new TableEngine(module), async (engine, method, args, report) => {
  const tables = /** @type {any} */ (engine);
  if (method === 'sheetNames') return sheetNames(args[0]);
  if (method === 'openSheet') return tables.open(sheetAt(args[0]));
  if (method !== 'scoredFile') return tables[method](...args, ...(method === 'read' ? [report] : []));
  const pieces = [];
  // The browser keeps a large Blob on the disk.
  for await (const piece of tables.scoredFile(...args)) pieces.push(new Blob([piece]));
  return new Blob(pieces, { type: 'text/csv' });
});
