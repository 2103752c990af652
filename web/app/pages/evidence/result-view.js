/** What the table says: the pairs, the surest first, each with one sentence, and what lies behind it. */
import { html, nothing } from 'lit/html.js';
import { t as common } from '../../shell/language.js';
import { sentence, written } from '../../shell/parts.js';
import { today } from '../../store/days.js';
import { refusedView } from '../tables/choose.js';
import { t as table } from '../tables/messages.js';
import { t } from './messages.js';
import { intervalBar, lagPicture, scatter, segmentsTable, thresholdPicture } from './pictures.js';
import { cautionsOf, effectBeside, figureOf, sentenceOf } from './sentences.js';

/** @typedef {import('../../../engine/evidence-documents.js').EvidenceResult} EvidenceResult */
/** @typedef {import('../../../engine/evidence-documents.js').Pair} Pair */
/** @typedef {import('../../../engine/evidence-documents.js').Verdict} Verdict */

/** A verdict by a shape and in words, never by colour alone. @type {Record<Verdict, string>} */
export const MARKS = { goes_with: '●', suggests: '◐', no_sign: '○', cannot_tell: '?' };
export const VERDICTS = /** @type {Verdict[]} */ (Object.keys(MARKS));
const SHOWN_REFUSED = 100;

/** What is open of a pair, as soon as it is there. @typedef {{fault?: string, points?: {x: Float64Array, y: Float64Array}, curve?: import('../../../engine/evidence-documents.js').Curve}} Opened */

/**
 * @typedef {object} Controls
 * @property {string} name of the file
 * @property {boolean} isWhole whether all was looked at
 * @property {{outcome: string, verdict: string, segment: string}} filter
 * @property {ReadonlyMap<number, Opened>} opened by the place of the pair
 * @property {ReadonlySet<number>} kept
 * @property {number} most pairs that are shown until more are asked for
 * @property {number} listed pairs are drawn by now
 * @property {() => void} onMore
 * @property {(filter: Partial<Controls['filter']>) => void} onFilter
 * @property {(pair: number, isOpen: boolean) => void} onOpen
 * @property {(pair: number) => void} onKeep
 * @property {(kind: 'csv' | 'json' | 'svg' | 'print' | 'refused') => void} onExport
 * @property {() => void} again
 * @property {() => void} back to the columns
 * @property {unknown} watch
 */

/** @param {Pair} pair @param {number} index @param {Controls} controls */
function pairItem(pair, index, { opened, kept, filter: { segment }, onOpen, onKeep }) {
  const words = figureOf(pair, segment);
  const said = sentenceOf(pair);
  const isOpen = opened.has(index);
  const { fault, points, curve } = opened.get(index) ?? {};
  return html`<li class="pair ${pair.verdict}">
    <h3><span class="verdict ${pair.verdict}"><span aria-hidden="true">${MARKS[pair.verdict]}</span> ${t.verdicts[pair.verdict]}</span>
      <bdi dir="ltr" translate="no">${pair.activity} → ${pair.outcome}</bdi></h3>
    <div class="bar">${intervalBar(effectBeside(pair, segment), words)} <span class="quiet" aria-hidden="true">${words}</span></div>
    <p>${sentence(said)} ${t.verdictText[pair.verdict](pair.outcome)}</p>
    ${cautionsOf(pair).map((caution) => html`<p class="caution">${sentence(caution)}</p>`)}
    <details ?open=${isOpen} @toggle=${(/** @type {Event} */ event) => onOpen(index, /** @type {HTMLDetailsElement} */ (event.target).open)}>
      <summary>${t.more}</summary>
      ${isOpen ? html`<div class="pictures" aria-busy=${points || fault ? 'false' : 'true'}>
        ${fault ? html`<p class="fault" role="alert">${fault}</p>` : nothing}
        ${curve ? thresholdPicture(pair, curve) : nothing}
        ${points && !pair.threshold ? scatter(pair, points) : nothing}
        ${lagPicture(pair)}
        ${segmentsTable(pair)}</div>
        <p class="actions">${kept.has(index) ? html`<span class="quiet">${t.isKept}</span>` : html`<button @click=${() => onKeep(index)}>${t.keepIt}</button>`}</p>` : nothing}
    </details></li>`;
}

/** @param {EvidenceResult} result @param {Controls} controls */
export function resultView(result, controls) {
  const { name, isWhole, filter, most, listed, onMore, onFilter, onExport, again, back, watch } = controls;
  const { pairs, rows, accounts, periods, refused } = result;
  const outcomes = [...new Set(pairs.map(({ outcome }) => outcome))];
  const segments = [...new Set(pairs.flatMap(({ segments: all }) => all.map(({ segment }) => segment)))].sort();
  const shown = pairs.map((pair, index) => ({ pair, index, strength: Math.abs(effectBeside(pair, filter.segment)?.r ?? 0) }))
    .filter(({ pair }) => (!filter.outcome || pair.outcome === filter.outcome) && (!filter.verdict || pair.verdict === filter.verdict))
    .sort((a, b) => VERDICTS.indexOf(a.pair.verdict) - VERDICTS.indexOf(b.pair.verdict) || b.strength - a.strength || a.index - b.index);
  const choice = (/** @type {string} */ label, /** @type {keyof Controls['filter']} */ what, /** @type {readonly [string, string][]} */ options) => html`
    <label>${label}<select @change=${(/** @type {Event} */ event) => onFilter({ [what]: /** @type {HTMLSelectElement} */ (event.target).value })}>
      ${options.map(([value, words]) => html`<option value=${value} .selected=${value === filter[what]}>${words}</option>`)}</select></label>`;
  return html`
    <div class="heading"><h2 tabindex="-1" translate="no"><bdi>${name}</bdi></h2>
      <p class="actions on-screen"><button @click=${() => onExport('csv')}>CSV</button> <button @click=${() => onExport('json')}>JSON</button> <button @click=${() => onExport('svg')}>SVG</button>
        <button @click=${() => onExport('print')}>${t.printReport}</button>
        <button @click=${back}>${table.columnsTitle}</button> <button @click=${again}>${table.otherFile}</button></p></div>
    <p>${t.lookedAt(pairs.length, rows, accounts)}${periods ? ` ${t.inPeriods(periods)}` : ''} ${isWhole ? nothing : html`<b>${t.stoppedEarly}</b>`}</p>
    <p class="in-print">${common.date(today())}</p>
    <p class="quiet">${t.notTheCause}</p>
    <div class="filters on-screen">
      ${outcomes.length > 1 ? choice(t.roles.outcome, 'outcome', [['', t.allOutcomes], ...outcomes.map((each) => /** @type {[string, string]} */ ([each, each]))]) : nothing}
      ${segments.length > 1 ? choice(t.roles.segment, 'segment', [['', t.allSegments], ...segments.map((each) => /** @type {[string, string]} */ ([each, each]))]) : nothing}
      ${choice(t.verdict, 'verdict', [['', t.allVerdicts], ...VERDICTS.map((each) => /** @type {[string, string]} */ ([each, `${t.verdicts[each]} (${pairs.filter(({ verdict }) => verdict === each).length})`]))])}
    </div>
    ${filter.segment ? html`<p class="quiet">${t.ofSegment} ${written(filter.segment)}</p>` : nothing}
    ${shown.length ? html`<ol class="pairs" aria-busy=${listed < Math.min(most, shown.length) ? 'true' : 'false'}>${shown.slice(0, listed).map(({ pair, index }) => pairItem(pair, index, controls))}</ol>
      ${shown.length > most ? html`<p class="actions on-screen"><button @click=${onMore}>${t.morePairs(shown.length - most)}</button></p>` : nothing}` : html`<p class="empty">${t.noPairFits}</p>`}
    ${watch}
    ${refusedView(refused.slice(0, SHOWN_REFUSED), refused.length, () => onExport('refused'))}`;
}
