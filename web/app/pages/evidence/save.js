/** A result in the hands of its reader: for spreadsheets, for programs, as a picture and on paper. */
import { refusedAsCsv } from '../../handover/csv.js';
import { download } from '../../handover/download.js';
import { pairsAsCsv } from './export.js';
import { intervalsIn, saveSvg } from './pictures.js';

/** @typedef {import('../../../engine/evidence-documents.js').EvidenceResult} EvidenceResult */

/**
 * @param {'csv' | 'json' | 'svg' | 'print' | 'refused'} kind
 * @param {EvidenceResult} result @param {string} file the name of the table @param {HTMLElement} place where the result is drawn
 */
export function saveResult(kind, result, file, place) {
  const name = file.replace(/(\.\w+)?$/, '');
  switch (kind) {
    case 'csv': return download(new Blob([pairsAsCsv(result)], { type: 'text/csv' }), `${name}-evidence.csv`);
    case 'json': return download(new Blob([`${JSON.stringify(result, undefined, 1)}\n`], { type: 'application/json' }), `${name}-evidence.json`);
    case 'refused': return download(new Blob([refusedAsCsv(result.refused)], { type: 'text/csv' }), `${name}-refused.csv`);
    case 'svg': return saveSvg(`${name}-evidence`, intervalsIn(place));
    default: return print();
  }
}
