/** What a first visitor sees beside the question: the score of an example, by the engine of the page. */
import { html } from 'lit/html.js';
import { render } from '../../../ui/render.js';
import { text } from '../../shell/language.js';
import { rangeOf, scored } from '../../shell/parts.js';
import { t } from './messages.js';

/** Good signals, little proof, and a renewal ahead. */
const EXAMPLE = 'AMPS:1/ST:RN/A1:3/A2:4/A3:2/M1:3/M2:2/M3:X/P1:1/P2:1/P3:0/S1:4/S2:3/S3:3/S4:2';

/** @param {import('../../../engine/engine.js').Engine} engine @param {HTMLElement} place */
export function drawExample(engine, place) {
  const { model } = engine;
  const result = engine.score(engine.parseVector(EXAMPLE));
  const step = result.steps.find(({ kind }) => kind === 'raise');
  render(html`
    <p>${t.firstExample}</p>
    <p>${scored(model, result)} <span class="quiet" translate="no">${rangeOf(result)}</span></p>
    ${step?.kind === 'raise' ? html`<p class="act">${t.firstStep(text(step.next ?? undefined))}</p>` : ''}`, place);
}
