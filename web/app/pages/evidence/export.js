/** Evidence as files for spreadsheets. */

/** @typedef {import('../../../engine/evidence-documents.js').EvidenceResult} EvidenceResult */

/** A cell that no spreadsheet takes for a formula. @param {unknown} value */
function cell(value) {
  const text = value === null || value === undefined ? '' : String(value);
  const safe = typeof value === 'string' && /^[=+\-@\t\r]/.test(text) ? `'${text}` : text;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

/** @param {readonly (readonly unknown[])[]} rows */
const csv = (rows) => `${rows.map((row) => row.map(cell).join(',')).join('\r\n')}\r\n`;

/** @param {EvidenceResult} result */
export const pairsAsCsv = ({ pairs }) => csv([
  ['activity', 'outcome', 'verdict', 'n', 'spearman', 'low', 'high', 'p', 'q', 'pearson', 'common', 'simpson', 'lag', 'at_least', 'periods',
    'rate_above', 'n_above', 'rate_below', 'n_below', 'p_scan', 'confirmed', 'guards'],
  ...pairs.map(({ activity, outcome, verdict, n, spearman, q, pearson, common, simpson, lag, threshold, guards }) => [
    activity, outcome, verdict, n, spearman?.r, spearman?.low, spearman?.high, spearman?.p, q, pearson?.r, common?.r, simpson, lag,
    threshold?.at_least, threshold?.periods, threshold?.above.rate, threshold?.above.n, threshold?.below.rate, threshold?.below.n, threshold?.p_scan,
    threshold?.confirmed?.holds, guards.join(' '),
  ])]);

/** @param {EvidenceResult} result */
export const refusedAsCsv = ({ refused }) => csv([['line', 'code', 'message'], ...refused.map(({ line, code, message }) => [line, code, message])]);
