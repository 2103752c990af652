/** Evidence as files: for spreadsheets, for programs, as a picture and on paper. */
import { csvOf } from '../../handover/csv.js';
import { download } from '../../handover/download.js';
import { intervalsIn, saveSvg } from './pictures.js';

/** @typedef {import('../../../engine/evidence-documents.js').EvidenceResult} EvidenceResult */

/** @param {EvidenceResult} result */
export const pairsAsCsv = ({ pairs }) => csvOf([
  ['activity', 'outcome', 'verdict', 'n', 'spearman', 'low', 'high', 'p', 'q', 'pearson', 'common', 'simpson', 'lag', 'at_least', 'periods',
    'rate_above', 'n_above', 'rate_below', 'n_below', 'p_scan', 'confirmed', 'guards'],
  ...pairs.map(({ activity, outcome, verdict, n, spearman, q, pearson, common, simpson, lag, threshold, guards }) => [
    activity, outcome, verdict, n, spearman?.r, spearman?.low, spearman?.high, spearman?.p, q, pearson?.r, common?.r, simpson, lag,
    threshold?.at_least, threshold?.periods, threshold?.above.rate, threshold?.above.n, threshold?.below.rate, threshold?.below.n, threshold?.p_scan,
    threshold?.confirmed?.holds, guards.join(' '),
  ])]);

/** @param {EvidenceResult} result */
export const refusedAsCsv = ({ refused }) => csvOf([['line', 'code', 'message'], ...refused.map(({ line, code, message }) => [line, code, message])]);

/**
 * @param {'csv' | 'json' | 'svg' | 'print' | 'refused'} kind
 * @param {EvidenceResult} result @param {string} file the name of the table @param {HTMLElement} place where the result is drawn
 */
export function saveResult(kind, result, file, place) {
  const name = file.replace(/(\.\w+)?$/, '');
  switch (kind) {
    case 'csv': return download(new Blob([pairsAsCsv(result)], { type: 'text/csv' }), `${name}-evidence.csv`);
    case 'json': return download(new Blob([`${JSON.stringify(result, undefined, 1)}\n`], { type: 'application/json' }), `${name}-evidence.json`);
    case 'refused': return download(new Blob([refusedAsCsv(result)], { type: 'text/csv' }), `${name}-refused.csv`);
    case 'svg': return saveSvg(`${name}-evidence`, intervalsIn(place));
    default: return print();
  }
}
