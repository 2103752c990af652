/**
 * The Worker that a table is read in: it answers every call of `tables.js` in the order in which they come, and reports
 * progress meanwhile.
 */
import { InputError } from './errors.js';
import { TableEngine } from './table-engine.js';

/** @type {Promise<TableEngine> | undefined} */
let engine;
/** Those of the workbook that was looked at last. @type {Awaited<ReturnType<typeof import('./workbook.js').sheetsOf>>} */
let sheets = [];

/** @param {Blob} file @returns {Promise<string[]>} the names of its sheets */
async function sheetNames(file) {
  const { sheetsOf } = await import('./workbook.js');
  try {
    sheets = await sheetsOf(file);
  } catch (cause) {
    const message = `The workbook cannot be read: ${/** @type {Error} */ (cause).message}.`;
    throw new InputError([{ code: 'not-a-table', pointer: '', message }], { cause });
  }
  return sheets.map(({ name }) => name);
}

/** @param {string} wasm its address */
async function load(wasm) {
  const response = await fetch(wasm);
  if (!response.ok) throw new Error(`${wasm}: ${response.status}`);
  return new TableEngine(await WebAssembly.compile(await response.arrayBuffer()));
}

/** What comes after the first failed call still gets its answer. @type {Promise<unknown>} */
let last = Promise.resolve();

addEventListener('message', ({ data: { id, wasm, method, args } }) => {
  engine ??= load(wasm);
  last = last.then(async () => {
    try {
      const tables = /** @type {any} */ (await engine);
      const report = (/** @type {unknown} */ progress) => postMessage({ id, progress });
      let result;
      if (method === 'sheetNames') {
        result = await sheetNames(args[0]);
      } else if (method === 'openSheet') {
        result = await tables.open(sheets[args[0]].csv());
      } else if (method === 'scoredFile') {
        const pieces = [];
        // The browser keeps a large Blob on the disk.
        for await (const piece of tables.scoredFile(...args)) pieces.push(new Blob([piece]));
        result = new Blob(pieces, { type: 'text/csv' });
      } else {
        result = await tables[method](...args, ...(method === 'read' ? [report] : []));
      }
      postMessage({ id, result });
    } catch (error) {
      const { name, message } = /** @type {Error} */ (error);
      postMessage({ id, error: { name, message, errors: error instanceof InputError ? error.errors : undefined } });
    }
  });
});
