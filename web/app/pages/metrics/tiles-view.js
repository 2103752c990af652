/** A tile for each metric: the figure with its base, its trend, its thresholds, and what to do where one is crossed. */
import { html, nothing } from 'lit/html.js';
import { shape } from '../../../ui/gauge.js';
import { text } from '../../shell/language.js';
import { bandName, stageName } from '../../shell/parts.js';
import { monthField, numberField, submitted } from '../fields/fields.js';
import { metricOf, playbookOf } from './catalogue.js';
import { OWN, SOURCES, medianOf } from './figures.js';
import { thresholdsOf } from './framework.js';
import { t } from './messages.js';
import { trend } from './pictures.js';
import { stateOf } from './thresholds.js';
import { countOf, intervalOf, isolated, written } from './write.js';

/** @typedef {import('../../../engine/metrics-documents.js').CatalogueMetric} CatalogueMetric */
/** @typedef {import('../../../engine/documents.js').Model} Model */
/** @typedef {import('./figures.js').Figure} Figure */
/** @typedef {import('./framework.js').Framework} Framework */

/**
 * @typedef {object} TileControls
 * @property {(id: string, fields: Record<string, string>) => void} onThresholds
 * @property {(id: string) => void} onHistory @property {(id: string) => void} onUsual
 * @property {(id: string, fields: Record<string, string>) => boolean} onPoint whether it is taken
 * @property {(id: string, playbook: string) => void} onPlaybook
 */

/** A shape beside the word: nothing is told by colour alone. @param {import('./thresholds.js').State} state */
export const standing = (state) => html`<span class="standing ${state}"><span aria-hidden="true">${{ good: '●', watch: '▲', bad: '◆', none: '○' }[state]}</span> ${t.states[state]}</span>`;

/** @param {CatalogueMetric} metric @param {Figure} figure @param {Framework} framework */
export function trendOf(metric, { series, currency }, framework) {
  const median = medianOf(series.map(({ value }) => value));
  if (series.length < 2 || median === null) return nothing;
  const [first, last] = [series[0], series[series.length - 1]];
  const middle = written(metric, Math.round(median * 10) / 10, currency);
  return html`${trend(series, median, thresholdsOf(framework, metric.id), t.trendOf(text(metric.name)),
    t.trendText(isolated(first.period), isolated(last.period), written(metric, first.value, currency), written(metric, last.value, currency), middle))}
    <p class="about">${t.median(middle)} · <bdi translate="no">${first.period} – ${last.period}</bdi></p>`;
}

/** @param {Figure} figure @param {Framework} framework */
export const baseOf = ({ base }, { results }) => {
  const { segment } = /** @type {{segment?: string | null}} */ (results.revenue?.document ?? {});
  const isOfSegment = segment && (base === 'opening' || base === 'renewal');
  return isOfSegment ? html`${t.bases[base]}, <bdi>${t.inSegment(segment)}</bdi>` : t.bases[base];
};

/** @param {CatalogueMetric} metric @param {Framework} framework @param {Figure | undefined} figure @param {Record<string, string>} faults @param {TileControls} controls */
function thresholdsView(metric, framework, figure, faults, { onThresholds, onHistory, onUsual }) {
  const thresholds = thresholdsOf(framework, metric.id);
  const { id } = metric;
  return html`
    ${thresholds ? html`<p>${t.thresholdsAre(written(metric, thresholds.good, figure?.currency), written(metric, thresholds.bad, figure?.currency))}</p>` : nothing}
    <form class="fields thresholds" @submit=${submitted((fields) => onThresholds(id, fields))}>
      ${numberField(t.goodFrom, 'good', { value: thresholds?.good })}
      ${numberField(t.badFrom, 'bad', { value: thresholds?.bad })}
      <button>${t.setThresholds}</button>
    </form>
    ${faults[id] ? html`<p class="fault" role="alert">${faults[id]}</p>` : nothing}
    <p class="actions"><button @click=${() => onHistory(id)}>${t.fromHistory}</button>
      ${framework.thresholds[id] && metric.thresholds ? html`<button @click=${() => onUsual(id)}>${t.usualThresholds}</button>` : nothing}</p>`;
}

/** @param {CatalogueMetric} metric @param {Figure} figure */
const valuesView = (metric, { series, currency }) => (series.length ? html`
  <div class="scrolled" tabindex="0" role="region" aria-label=${t.trendOf(text(metric.name))}><table class="values">
    <thead><tr><th scope="col">${t.periodHead}</th><th scope="col">${t.valueHead}</th></tr></thead>
    <tbody>${series.map(({ period, value, low, high }) => html`<tr><th scope="row" translate="no">${period}</th>
      <td>${written(metric, value, currency)}${low === null || low === undefined ? nothing : html` <span class="about">${intervalOf(metric, { low, high, currency, value, n: 0, base: 'answers', series: [] })}</span>`}</td></tr>`)}</tbody>
  </table></div>` : nothing);

const SHOWN_BEHIND = 100;

/** The accounts or plans that a figure counts, each with what it brings. @param {Figure} figure */
function behindView({ behind = [], behindCount = behind.length, base }) {
  if (!behind.length) return nothing;
  const shown = behind.slice(0, SHOWN_BEHIND);
  return html`<h4>${base === 'plans' || base === 'under_way' ? t.plansBehind : t.accountsBehind}</h4>
    <ul class="behind-figure" tabindex="0">${shown.map(({ href, name, said }) => html`<li>${href ? html`<a href=${href} translate="no"><bdi>${name}</bdi></a>` : html`<bdi translate="no">${name}</bdi>`}
      <b>${said()}</b></li>`)}</ul>
    ${behindCount > shown.length ? html`<p class="quiet">${t.moreBehind(behindCount - shown.length)}</p>` : nothing}`;
}

/** What it is in each segment. @param {CatalogueMetric} metric @param {Figure} figure */
const splitView = (metric, { split = [], currency, base }) => (split.length > 1 ? html`
  <h4>${t.bySegment}</h4>
  <table class="values split"><tbody>${split.map(({ segment, value, low, high, n }) => html`<tr><th scope="row" translate="no"><bdi>${segment || t.noSegment}</bdi></th>
    <td>${written(metric, value, currency)} <span class="about">${[low === undefined ? '' : intervalOf(metric, { low, high, currency, value, n, base, series: [] }), countOf({ base, n, value, series: [] })].filter(Boolean).join(' · ')}</span></td></tr>`)}</tbody></table>` : nothing);

/** @param {string} id */
const missing = (id) => (OWN.includes(id) ? t.noOwn : SOURCES[id] ? t.noTable(t.tables[SOURCES[id]]) : t.byHand);

/**
 * @param {string} id @param {Framework} framework @param {Figure | undefined} figure @param {Model} model
 * @param {Record<string, string>} faults of thresholds, by metric @param {TileControls} controls
 */
function tile(id, framework, figure, model, faults, controls) {
  const metric = metricOf(id);
  if (!metric) return nothing;
  const state = stateOf(metric, figure?.value, thresholdsOf(framework, id));
  const isTyped = !OWN.includes(id) && !SOURCES[id];
  const offered = metric.playbooks.filter((playbook) => !framework.tasks.some((task) => task.metric === id && task.playbook === playbook && !task.done));
  return html`<li class="tile ${state}" data-tile=${id}>
    <h3>${text(metric.name)}</h3>
    <p class="question quiet">${text(metric.question)}</p>
    ${figure ? html`
      <p class="value"><b>${written(metric, figure.value, figure.currency)}</b> ${standing(state)}</p>
      <p class="about">${[intervalOf(metric, figure), countOf(figure)].filter(Boolean).join(' · ')}</p>
      <p class="about">${t.baseHead}: ${baseOf(figure, framework)}</p>
      ${figure.note ? html`<p class="note">${t.notes[figure.note]}</p>` : nothing}
      ${figure.bands ? html`<ul class="bands">${figure.bands.map(({ band, accounts }) => html`<li>${shape(model, band)} ${bandName(model, band)} <b>${t.figure(accounts)}</b></li>`)}</ul>` : nothing}
      ${figure.stages ? html`<ul class="bands by-stage">${figure.stages.map(({ stage, accounts, value }) => html`<li>${stageName(model, stage)} <b>${written(metric, value)}</b> <span class="about">${t.ofAccounts(accounts)}</span></li>`)}</ul>` : nothing}
      ${trendOf(metric, figure, framework)}` : html`<p class="empty">${missing(id)}</p>`}
    ${isTyped ? html`<form class="fields" @submit=${submitted((fields) => controls.onPoint(id, fields))}>
      ${monthField(t.periodHead, 'period')}
      ${numberField(t.valueHead, 'value')}
      <button>${t.add}</button></form>` : nothing}
    ${state === 'bad' && offered.length ? html`<div class="crossing"><p>${t.crossed(text(metric.name))}</p>
      <p class="actions">${offered.map((playbook) => html`<button class="main" data-playbook=${playbook} @click=${() => controls.onPlaybook(id, playbook)}>${t.openPlaybook(text(playbookOf(playbook)?.name))}</button>`)}</p></div>` : nothing}
    <details class="on-screen"><summary>${t.about}<span class="unseen"> ${text(metric.name)}</span></summary>
      <dl><dt>${t.definitionHead}</dt><dd>${text(metric.formula)}</dd>
        <dt>${t.accountableHead}</dt><dd>${t.roles[metric.accountable]} · ${t.kinds[metric.kind]}</dd>
        ${metric.pitfalls.length ? html`<dt>${t.pitfallHead}</dt>${metric.pitfalls.map((each) => html`<dd>${text(each)}</dd>`)}` : nothing}</dl>
      ${figure ? html`${valuesView(metric, figure)} ${splitView(metric, figure)} ${behindView(figure)}` : nothing}
      ${thresholdsView(metric, framework, figure, faults, controls)}
    </details>
  </li>`;
}

/**
 * @param {Framework} framework @param {(id: string) => Figure | undefined} figure @param {Model} model
 * @param {Record<string, string>} faults @param {TileControls} controls
 */
export const tilesView = (framework, figure, model, faults, controls) => html`
  <section class="figures" aria-labelledby="figures-title">
    <h2 id="figures-title" tabindex="-1">${t.figuresTitle}</h2>
    ${framework.chosen.length ? html`<ul class="tiles">${framework.chosen.map((id) => tile(id, framework, figure(id), model, faults, controls))}</ul>`
    : html`<p class="empty">${t.noFigures}</p>`}
  </section>`;
