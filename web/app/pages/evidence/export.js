/** Evidence as tables for spreadsheets. */
import { csvOf } from '../../handover/csv.js';

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
