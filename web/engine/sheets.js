/** The sheets of a workbook as tables, for the Workers that read them. */
import { InputError } from './errors.js';

/** Those of the workbook that was looked at last. @type {Awaited<ReturnType<typeof import('./workbook.js').sheetsOf>>} */
let sheets = [];

/** @param {Blob} file @returns {Promise<string[]>} the names of its sheets @throws {InputError} not-a-table */
export async function sheetNames(file) {
  const { sheetsOf } = await import('./workbook.js');
  try {
    sheets = await sheetsOf(file);
  } catch (cause) {
    const message = `The workbook cannot be read: ${/** @type {Error} */ (cause).message}.`;
    throw new InputError([{ code: 'not-a-table', pointer: '', message }], { cause });
  }
  return sheets.map(({ name }) => name);
}

/** One of them as a CSV file. @param {number} index */
export const sheetAt = (index) => sheets[index].csv();
