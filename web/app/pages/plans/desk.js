/**
 * What is done with plans, whichever page shows them: they are judged by the core, changed whole or not at all, kept with
 * their history, and taken back. A page brings its place, its notices and its engine.
 */
import { keep } from '../../shell/keeping.js';
import { t as common } from '../../shell/language.js';
import { today } from '../../store/days.js';
import { weightsOf } from '../evidence/kept.js';
import { withChanges } from './changes.js';
import { editView } from './edit-view.js';
import {
  aimed, blocked, cleared, logged, measured, newPlanId, withActivity, withoutActivity, withoutMeasurement,
} from './edits.js';
import { t } from './messages.js';
import { planView } from './plan-view.js';

/** @typedef {import('../../../engine/plan-documents.js').Plan} Plan */
/** @typedef {import('../../../engine/plan-documents.js').Course} Course */
/** @typedef {import('../../store/records.js').PlanRecord} PlanRecord */
/** @typedef {import('../../store/records.js').Write} Write */
/** @typedef {import('./changes.js').Change} Change */

/**
 * One plan as it is kept, and where it stands today; a plan that cannot be read has a fault instead.
 * @typedef {{id: string, record: PlanRecord, plan?: Plan, course?: Course, fault: string}} Kept
 */

/**
 * @typedef {object} DeskPage
 * @property {HTMLElement} place where the plan is drawn
 * @property {import('../../shell/notices.js').Notices} notices
 * @property {import('../../store/library.js').Library} library
 * @property {Awaited<ReturnType<typeof import('../../shell/engine.js').ownEngine>> | undefined} own the engine, as soon as it is there
 * @property {() => void} draw
 * @property {boolean} [isCustomer] the page is the customer's copy: what is done is logged and measured, and nothing else
 * @property {(one: Kept, desk: Desk) => Partial<import('./plan-view.js').Controls>} [more] what else this page offers for a plan
 * @property {(plan: Plan) => Record<string, import('../evidence/kept.js').KeptPair>} [supportOf] the evidence for its activities
 */

export class Desk {
  #page;
  /** By the text of the document and the day, as long as the evidence is the same: it weighs in the next turn. @type {Map<string, {plan?: Plan, course?: Course, fault: string}>} */
  #known = new Map();
  #weighed = '';
  #isEditing = false;
  /** The activity whose form is open. */
  #editing = '';
  #logging = '';
  /** @type {readonly string[]} */
  #faults = [];

  /** @param {DeskPage} page */
  constructor(page) {
    this.#page = page;
  }

  // ---- What is kept

  /** @param {string} document @param {string} [day] @returns {{plan?: Plan, course?: Course, fault: string}} */
  judged(document, day = today()) {
    const { own, supportOf } = this.#page;
    try {
      const plan = JSON.parse(document);
      const course = own && own.courseOf(own.engine, document, { asOf: day, weights: supportOf ? weightsOf(supportOf(plan)) : {} });
      return { plan, course, fault: '' };
    } catch (error) {
      return { fault: /** @type {Error} */ (error).message };
    }
  }

  /** Evidence that has changed weighs in every plan anew. */
  #weigh() {
    const weighed = [...this.#page.library.evidence.values()].map(({ id, revision }) => `${id} ${revision}`).join();
    if (weighed !== this.#weighed) this.#known.clear();
    this.#weighed = weighed;
  }

  /** @param {PlanRecord} record @returns {Kept} */
  #verdict(record) {
    const day = today();
    const key = `${day} ${record.document}`;
    const verdict = this.#known.get(key) ?? this.judged(record.document, day);
    if (this.#page.own) this.#known.set(key, verdict);
    return { id: record.id, record, ...verdict };
  }

  /** @param {PlanRecord} record @returns {Kept} */
  kept(record) {
    this.#weigh();
    return this.#verdict(record);
  }

  /** By the due day. @param {(record: PlanRecord) => boolean} [isWanted] plans, not templates, unless told */
  all(isWanted = ({ is_template: is }) => !is) {
    this.#weigh();
    return [...this.#page.library.plans.values()].filter(isWanted).map((record) => this.#verdict(record))
      .sort((a, b) => (a.plan?.objective.due ?? '').localeCompare(b.plan?.objective.due ?? '') || a.id.localeCompare(b.id));
  }

  // ---- Writes

  /**
   * Keeps a change, and offers to take it back.
   * @param {readonly Write[]} writes @param {() => string} done
   */
  keep(writes, done) {
    return keep(this.#page, writes, { parted: () => t.bothKept, done });
  }

  /**
   * The write that keeps a plan, with what changed in it.
   * @param {Plan} plan @param {string} account @param {string} [id] of the record; a new one without it
   * @param {Record<string, unknown>} [more] members of the record
   * @returns {Write}
   */
  writeOf(plan, account, id = newPlanId(), { isCustomer = false, ...more } = {}) {
    const held = this.#page.library.plans.get(id);
    const now = new Date().toISOString();
    const before = held && this.judged(held.document).plan;
    const changes = before ? withChanges(held.changes ?? [], before, plan, now, { isCustomer: Boolean(isCustomer) }) : [];
    const record = {
      ...held, id, account_id: account, revision: (held?.revision ?? 0) + 1, saved_at: now, ...(changes.length ? { changes } : {}), ...more,
      document: JSON.stringify(plan),
    };
    return { kind: 'plans', id, expected: held?.revision ?? 0, record };
  }

  /**
   * Keeps what became of a plan, unless the core refuses it: then its faults are told, and nothing changes.
   * @param {Kept} before @param {Plan} plan @param {() => string} done @param {{isCustomer?: boolean}} [options]
   * @returns {boolean}
   */
  change({ id, record }, plan, done, options) {
    const { notices, draw } = this.#page;
    const { fault } = this.judged(JSON.stringify(plan));
    this.#faults = fault ? fault.split('\n') : [];
    if (fault) {
      if (!this.#isEditing) notices.show('open', () => ({ lines: this.#faults.slice(0, 3) }));
      draw();
      return false;
    }
    notices.dismiss('open');
    this.keep([this.writeOf(plan, record.account_id, id, options)], done);
    return true;
  }

  // ---- What is on screen

  /** @param {Kept} one that can be read */
  view(one) {
    const plan = /** @type {Plan} */ (one.plan);
    return this.#isEditing ? editView(plan, this.#editControls(one))
      : planView(plan, /** @type {Course} */ (one.course), this.#controls(one));
  }

  /** @param {string} selector */
  #find(selector) {
    return /** @type {HTMLInputElement | null} */ (this.#page.place.querySelector(selector));
  }

  /** @param {Kept} one @returns {import('./plan-view.js').Controls} */
  #controls(one) {
    const plan = /** @type {Plan} */ (one.plan);
    const { draw, more, supportOf, isCustomer = false } = this.#page;
    return {
      isCustomer,
      today: today(),
      logging: this.#logging,
      onLogging: (id) => {
        const last = this.#logging;
        this.#logging = id;
        draw();
        const next = this.#find(id ? '.log input:not([type=hidden])' : `[data-activity="${last}"]`);
        next?.focus();
        if (id) next?.select?.();
      },
      onLog: (id, day, amount) => {
        if (!this.change(one, logged(plan, id, day, amount), () => t.loggedFor(common.date(day)))) return;
        this.#logging = '';
        draw();
        this.#find(`[data-activity="${id}"]`)?.focus();
      },
      onMeasure: (day, value) => this.change(one, measured(plan, day, value), () => t.measuredOn(common.date(day))),
      onRemoveMeasurement: (day) => this.change(one, withoutMeasurement(plan, day), () => t.planRemoved),
      onBlocker: ({ text: what, kind, activity, solution }) => this.change(one, blocked(plan, {
        text: what, kind: /** @type {any} */ (kind), raised: today(), ...(activity ? { activity } : {}), ...(solution ? { solution } : {}),
      }), () => t.blockerAdded),
      onClear: (id) => this.change(one, cleared(plan, id, today()), () => t.blockerCleared),
      onReroute: (objective) => this.change(one, aimed(plan, objective), () => t.rerouted),
      onEdit: () => {
        this.#isEditing = true;
        this.#faults = [];
        draw();
        this.#find('.plan-title')?.focus();
      },
      changes: one.record.changes ?? [],
      support: supportOf?.(plan) ?? {},
      ...more?.(one, this),
    };
  }

  /** @param {Kept} one @returns {import('./edit-view.js').Controls} */
  #editControls(one) {
    const plan = /** @type {Plan} */ (one.plan);
    const { draw } = this.#page;
    const done = () => {
      this.#isEditing = false;
      this.#editing = '';
      this.#faults = [];
      draw();
    };
    return {
      faults: this.#faults,
      editing: this.#editing,
      today: today(),
      onDone: done,
      onSave: ({ title, metric, unit, baseline, target, start, due, segment: of, persona: who }) => {
        const { segment: _, persona: __, ...rest } = plan;
        const next = { ...rest, title, ...(who ? { persona: who } : {}), ...(of ? { segment: of } : {}),
          objective: { ...plan.objective, metric, unit, baseline: Number(baseline), target: Number(target), start, due } };
        if (this.change(one, next, () => t.planChanged)) done();
      },
      onEditing: (id) => {
        this.#editing = id;
        draw();
        this.#find('.activities input[name=name]')?.focus();
      },
      onActivity: (activity) => {
        if (!this.change(one, withActivity(plan, activity), () => t.planChanged)) return;
        this.#editing = '';
        draw();
      },
      onRemoveActivity: (id) => this.change(one, withoutActivity(plan, id), () => t.planRemoved),
    };
  }
}
