/** What is here whatever table is open: the evidence that is kept, and the watch list of one's own plans. */
import { watchRules } from '#store';
import { builtinModel } from '#engine';
import { html } from 'lit/html.js';
import { ownEngine } from '../../shell/engine.js';
import { keep } from '../../shell/keeping.js';
import { addressOfAccount, addressOfPlan, nameOf, namedAccounts } from '../../shell/parts.js';
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
  /** Of plans without an account, where a rule fires. @type {ReadonlyMap<string, string>} */
  #titles = new Map();
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
      if (now === this.#watched) {
        const fired = new Set(found.watch.map(({ account }) => account));
        this.#titles = new Map(plans.filter(({ account, id }) => account === id && fired.has(id)).map(({ id, document }) => [id, JSON.parse(document).title]));
        this.#watch = found;
      }
    } catch (error) {
      this.#watchFault = /** @type {Error} */ (error).message;
    }
    this.#page.draw();
  }

  /** @param {string} account */
  #nameOf(account) {
    const { library } = this.#page;
    return library.account(account) ? nameOf(library, account) : this.#titles.get(account) ?? '';
  }

  #watchView() {
    const { library, draw } = this.#page;
    this.#look();
    const hasPlans = this.#plans.length > 0;
    const { activities, watch } = hasPlans && this.#watch ? this.#watch : { activities: [], watch: [] };
    return watchView(watch, {
      title: t.ownWatch, about: hasPlans ? t.ownWatchText : html`${t.nothingToWatch} <a href="plans.html">${t.toThePlans}</a>`,
      activities, rules: this.#rules, fault: this.#watchFault, hasTopics: false,
      nameOf: (account) => this.#nameOf(account),
      addressOf: (account) => (library.account(account) ? addressOfAccount(account) : addressOfPlan(account)),
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
      accounts: this.#quoting ? namedAccounts(library) : [],
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
