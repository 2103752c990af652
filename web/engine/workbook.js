/** Workbooks of spreadsheet programs: their sheets as CSV, with numbers and dates as the cells have them. */
import { read, utils } from '@e965/xlsx';

/**
 * Days as every table reads them, whatever the format of their cells. With `dense`, a sheet has its cells row by row.
 * @param {import('@e965/xlsx').WorkSheet} sheet
 */
function spellDays(sheet) {
  for (const row of sheet['!data'] ?? []) {
    for (const cell of row ?? []) {
      if (cell?.v instanceof Date && !Number.isNaN(cell.v.getTime())) cell.w = cell.v.toISOString().slice(0, 10);
    }
  }
}

/**
 * @param {Blob} file .xlsx, .xls or .ods
 * @returns {Promise<{name: string, csv: () => Blob}[]>} the sheets that hold anything
 * @throws {Error} where it is none, damaged or encrypted
 */
export async function sheetsOf(file) {
  const { SheetNames, Sheets } = read(await file.arrayBuffer(), { cellDates: true, UTC: true, dense: true });
  SheetNames.forEach((name) => spellDays(Sheets[name]));
  return SheetNames.filter((name) => Sheets[name]['!ref']).map((name) => ({
    name,
    csv: () => new Blob([utils.sheet_to_csv(Sheets[name], { rawNumbers: true, blankrows: false })], { type: 'text/csv' }),
  }));
}
