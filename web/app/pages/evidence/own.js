/** What is here whatever table is open: the evidence that is kept, and the watch list of one's own plans. */
import { watchRules } from '#store';
import { builtinModel } from '#engine';
import { html } from 'lit/html.js';
import { ownEngine } from '../../shell/engine.js';
import { keep } from '../../shell/keeping.js';
import { lang } from '../../shell/language.js';
import { nameOf } from '../../shell/parts.js';
import { today } from '../../store/days.js';
import { groupsOf } from './kept.js';
import { keptView } from './kept-view.js';
import { t } from './messages.js';
import { quoteWrite } from './quote.js';
import { watchView } from './watch-view.js';

/** @typedef {import('../../store/library.js').Library} Library */
/** @typedef {import('../../../engine/evidence.js').Evidence} Evidence */
/** @typedef {import('../../../engine/evidence-documents.js').OwnWatch} OwnWatch */
/** @typedef {import('./watch-view.js').Rule} Rule */

export class OwnEvidence {
  #page;
  #quoting = '';
  #quoteFault = '';
  /** @type {readonly Rule[]} */
  #rules = watchRules.read();
  #watchFault = '';
  /** @type {OwnWatch | undefined} */
  #watch;
  /** Of which plans, rules and day that is. */
  #watched = '';
  /** @type {Evidence | undefined} */
  #engine;

  /**
   * @param {{library: Library, notices: import('../../shell/notices.js').Notices, draw: () => void, connect: () => Evidence,
   *   focus: (selector: string) => void}} page
   */
  constructor(page) {
    this.#page = page;
  }

  /** Plans by the account that they are of; one without an account stands for itself. */
  get #plans() {
    return [...this.#page.library.plans.values()].filter(({ is_template: is }) => !is)
      .map(({ id, account_id: account, document, revision }) => ({ account: account || id, id, document, revision }));
  }

  /** Looks at the plans anew, where they, the rules or the day have changed. */
  async #look() {
    const plans = this.#plans;
    const now = JSON.stringify([today(), this.#rules, plans.map(({ id, revision }) => [id, revision])]);
    if (now === this.#watched || !plans.length) return;
    this.#watched = now;
    const watch = this.#rules.length ? JSON.stringify({ format: 'amps-watch', version: 1, rules: this.#rules }) : '';
    this.#watchFault = '';
    try {
      this.#engine ??= this.#page.connect();
      const found = await this.#engine.watchPlans(plans.map(({ account, document }) => ({ account, document })), { watch, asOf: today() });
      if (now === this.#watched) this.#watch = found;
    } catch (error) {
      this.#watchFault = /** @type {Error} */ (error).message;
    }
    this.#page.draw();
  }

  /** @param {string} account */
  #nameOf(account) {
    const { library } = this.#page;
    if (library.account(account)) return nameOf(library, account);
    const { title = '' } = JSON.parse(library.plans.get(account)?.document ?? '{}');
    return title;
  }

  #watchView() {
    const { library, draw } = this.#page;
    this.#look();
    const { activities, watch } = this.#plans.length && this.#watch ? this.#watch : { activities: [], watch: [] };
    return watchView(watch, {
      title: t.ownWatch, about: this.#plans.length ? t.ownWatchText : html`${t.nothingToWatch} <a href="plans.html">${t.toThePlans}</a>`,
      activities, rules: this.#rules, fault: this.#watchFault, hasTopics: false,
      nameOf: (account) => this.#nameOf(account),
      addressOf: (account) => (library.account(account) ? `./?${new URLSearchParams({ account })}` : `plans.html?${new URLSearchParams({ plan: account })}`),
      onRules: (rules) => {
        this.#rules = rules;
        watchRules.keep(rules);
        draw();
      },
    });
  }

  /** @param {import('./kept.js').KeptGroup} group @param {string} account @param {string} question */
  async #quote(group, account, question) {
    const { library } = this.#page;
    const { engine } = await ownEngine();
    library.engine = engine;
    library.check();
    const { write, fault = '' } = quoteWrite(library, account, question, group);
    this.#quoteFault = fault;
    if (write) {
      this.#quoting = '';
      keep(this.#page, [write], { parted: () => t.quoteParted, done: () => t.isQuoted(question, nameOf(library, account)) });
      this.#page.focus('#kept-title');
    } else this.#page.draw();
  }

  #keptView() {
    const { library } = this.#page;
    return keptView(groupsOf(library), {
      quoting: this.#quoting, fault: this.#quoteFault,
      accounts: library.everyAccount().map(({ id }) => ({ id, name: nameOf(library, id) })).sort((a, b) => a.name.localeCompare(b.name, lang)),
      questions: builtinModel.dimensions.flatMap(({ questions }) => questions),
      onQuoting: (name) => {
        this.#quoting = name;
        this.#quoteFault = '';
        this.#page.draw();
      },
      onQuote: (group, account, question) => {
        this.#quote(group, account, question).catch((/** @type {Error} */ { message }) => {
          this.#quoteFault = message;
          this.#page.draw();
        });
      },
      onRemove: ({ ids }) => {
        keep(this.#page, ids.map((id) => library.removal('evidence', id)), { parted: () => t.evidenceParted, done: () => t.keptRemoved });
        this.#page.focus('#kept-title');
      },
    });
  }

  view() {
    return html`${this.#keptView()} <div class="own-watch">${this.#watchView()}</div>`;
  }
}
