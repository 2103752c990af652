/** Tables as files for spreadsheets, by RFC 4180. */
import { cellSafe } from './text.js';

/** @param {unknown} value @param {(text: string) => string} safe */
function cell(value, safe) {
  const text = typeof value === 'string' ? safe(value) : String(value ?? '');
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

/**
 * @param {readonly (readonly unknown[])[]} rows the head first; null and undefined are empty cells
 * @param {(text: string) => string} [safe] of a text, so that no spreadsheet takes it for a formula; what only our own
 *   reader sees needs none
 * @returns {string}
 */
export const csvOf = (rows, safe = cellSafe) => rows.map((row) => `${row.map((each) => cell(each, safe)).join(',')}\r\n`).join('');

/** What of a table could not be read, and why. @param {readonly {line: number, code: string, message: string}[]} rows */
export const refusedAsCsv = (rows) => csvOf([['line', 'code', 'message'], ...rows.map(({ line, code, message }) => [line, code, message])]);
