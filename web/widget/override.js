/** A person's judgment beside the computed score, never instead of it. */
import { html, nothing } from 'lit/html.js';
import { field } from './fields.js';
import { shape } from '../ui/gauge.js';

const FORM = 'override';

/** @param {import('./view.js').View} view */
function form(view) {
  const { t, text, model, assessment, result } = view;
  const { band, reason, author, until } = assessment.override ?? {};
  return html`
    <div class="form" role="group" aria-label=${t.override} data-form=${FORM}>
      <label>
        ${t.fields.band}
        <select name="band">
          ${model.bands.map(({ id, name }) => html`
            <option value=${id} ?selected=${id === (band ?? result?.band)}>${text(name)}</option>`)}
        </select>
      </label>
      ${field(view, FORM, 'until', until)} ${field(view, FORM, 'reason', reason, true)}
      ${field(view, FORM, 'author', author, true)}
      <p>
        <button data-do="judge">${t.judge}</button>
        <button data-do="override">${t.cancel}</button>
      </p>
    </div>`;
}

/** @param {import('./view.js').View} view */
export function judgment(view) {
  const { t, text, model, assessment: { override }, result, judging, readonly } = view;
  if (judging) return form(view);
  if (!override) {
    return readonly ? nothing : html`
      <p class="aside"><button class="link" data-do="override">${t.override}</button></p>`;
  }
  const { band, reason, author, until } = override;
  return html`
    <section class="part judgment">
      <h2>${t.byHand}</h2>
      <p>
        ${shape(model, band)} <b>${text(model.bands.find(({ id }) => id === band)?.name)}</b>
        ${until ? result?.override ? t.until(until) : t.expired(until) : nothing}
      </p>
      <p><bdi>${reason}</bdi></p>
      <p><small>${t.by} <bdi>${author}</bdi></small></p>
      ${readonly ? nothing : html`<p class="aside">
        <button class="link" data-do="override">${t.change}</button>
        <button class="link" data-do="unjudge">${t.remove}</button>
      </p>`}
    </section>`;
}
