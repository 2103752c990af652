// Random histories: whatever is done in whatever order, on a slow storage, nothing that was on screen is lost.

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { emptyDraft } from '../../web/app/store/documents.js';
import { writesOf, exportText, plan } from '../../web/app/store/exchange.js';
import { Library } from '../../web/app/store/library.js';
import { Matches } from '../../web/app/store/matches.js';
import { en } from '../../web/app/store/messages/en.js';
import { Clock, Disk, Page, SmallStorage, engine, random } from './world.js';

const SEED = Number(process.env.SEED ?? 1);
const HISTORIES = Number(process.env.HISTORIES ?? 60);
const STEPS = 60;

const ZONES = [
  'Pacific/Pago_Pago', 'America/Los_Angeles', 'UTC', 'Asia/Kolkata', 'Pacific/Chatham', 'Pacific/Kiritimati',
];
const HOUR = 3_600_000;

/**
 * What must hold of order. As long as the latest assessment is found by its day, only a clock that runs straight
 * makes it the one that was made last.
 */
const LATEST_IS_MADE_LAST = { 'a steady clock': true, 'a clock that jumps': true };

const QUESTIONS = engine.model.dimensions.flatMap(({ questions }) => questions.map(({ id }) => id));
const STAGES = engine.model.stages.map(({ id }) => id);

/** Without the time, which tells nothing about answers. @param {any} document */
const text = (document) => JSON.stringify(document);

/** One browser, its user, and what it must not lose. */
class History {
  /** @param {number} seed @param {boolean} jumps @param {boolean} latestIsMadeLast */
  constructor(seed, jumps, latestIsMadeLast) {
    this.random = random(seed);
    this.jumps = jumps;
    this.latestIsMadeLast = latestIsMadeLast;
    this.clock = new Clock();
    this.disk = new Disk();
    this.page = new Page();
    /** What was on screen last of each assessment. @type {Map<string, string>} */
    this.seen = new Map();
    /** @type {{undo: () => Promise<boolean>, seen: Map<string, string>}[]} */
    this.undoable = [];
    /** @type {any[]} */
    this.links = [];
    /** @type {string[]} */
    this.files = [];
    /** @type {string[]} */
    this.log = [];
  }

  /** @param {number} n */
  below(n) {
    return Math.floor(this.random() * n);
  }

  /** @template T @param {readonly T[]} list @returns {T} */
  one(list) {
    return list[this.below(list.length)];
  }

  delay = () => [0, 0, 5, 60, 400][this.below(5)];

  /** @param {Promise<any>} promise */
  async wait(promise) {
    let isSettled = false;
    promise.then(() => { isSettled = true; }, () => { isSettled = true; });
    for (let i = 0; i < 100 && !isSettled; i += 1) await this.clock.pass(100);
    assert.ok(isSettled, 'it comes to an end');
    return promise;
  }

  async start() {
    this.clock.start();
    Object.assign(globalThis, { localStorage: new SmallStorage() });
    await this.wait(this.page.open(this.disk, this.delay));
  }

  get workspace() {
    return this.page.workspace;
  }

  get library() {
    return this.page.library;
  }

  // ---- What the user does

  acts = {
    answer: () => this.#edit(() => this.page.answer(this.one(QUESTIONS), this.one([0, 1, 2, 3, 'X']))),
    answerMore: () => this.#edit(() => this.page.answer(this.one(QUESTIONS), this.one([0, 1, 2, 3, 'X']))),
    stage: () => this.#edit(() => this.page.stage(this.one(STAGES))),
    undo: () => this.#edit(() => this.page.undo()),
    redo: () => this.#edit(() => this.page.redo()),
    saveAsNew: () => {
      this.workspace.commit();
      const before = this.library.assessments.size;
      if (!this.workspace.saveAsNew()) return;
      assert.equal(this.library.assessments.size, before + 1);
      this.#made();
      assert.equal(this.workspace.saveAsNew(), false, 'a second click makes no second one');
    },
    newAccount: () => {
      this.workspace.openNewAccount();
      assert.deepEqual(this.page.answers, {});
    },
    openAccount: () => {
      const all = this.library.everyAccount();
      if (all.length) this.workspace.openAccount(this.one(all).id);
    },
    openAssessment: () => {
      const all = [...this.library.assessments.keys()];
      if (all.length) this.workspace.openAssessment(this.one(all));
    },
    name: () => {
      const { own } = this.workspace;
      const record = this.library.accounts.get(own.account);
      if (!record) return;
      const account = { ...record.account, name: this.one(['Acme', 'Beta GmbH', 'Ünï']) };
      this.workspace.describe(own.account, account);
      // Without an answer there is nothing to keep but the account.
      if (this.seen.has(own.assessment)) this.seen.set(own.assessment, text(this.workspace.own.document));
      this.workspace.write([{
        kind: 'accounts', id: own.account, expected: record.revision,
        record: { ...record, revision: record.revision + 1, saved_at: new Date().toISOString(), account },
      }]);
    },
    share: () => {
      const { document } = this.workspace.open;
      if (document?.stage) this.links.push(structuredClone(document));
    },
    visit: () => {
      const document = this.links.length && this.random() < 0.7 ? this.one(this.links) : {
        ...emptyDraft(engine.model), stage: this.one(STAGES), answers: { [this.one(QUESTIONS)]: { level: this.below(5) } },
      };
      assert.ok(this.workspace.visit(document));
      assert.equal(text(this.page.session.assessment), text(document));
      this.page.answer(this.one(QUESTIONS), 0);
      assert.equal(text(this.page.session.assessment), text(document), 'a visit changes nothing');
    },
    leaveVisit: () => this.workspace.leaveVisit(),
    keep: () => {
      if (!this.workspace.isVisiting) return;
      const document = structuredClone(this.page.session.assessment);
      const matches = new Matches(this.library);
      const kept = matches.assessment(text(document));
      if (kept) {
        this.workspace.openAssessment(kept.id);
        return;
      }
      this.workspace.keep(document, matches.account(document.account).same?.id);
      assert.equal(text(this.page.session.assessment), text(document));
      this.#made();
    },
    remove: async () => {
      const ids = this.library.everyAccount().map(({ id }) => id);
      if (!ids.length) return;
      const id = this.one(ids);
      const entries = this.library.history(id).map(({ record }) => record.id);
      const whole = this.random() < 0.5;
      const gone = whole ? entries : entries.slice(0, 1 + this.below(entries.length));
      this.workspace.commit();
      const removals = [
        ...gone.map((each) => this.library.removal('assessments', each)),
        ...(whole && this.library.accounts.has(id) ? [this.library.removal('accounts', id)] : []),
      ];
      const changing = this.workspace.write(removals);
      const seen = new Map(gone.flatMap((each) => (this.seen.has(each) ? [[each, String(this.seen.get(each))]] : [])));
      for (const each of gone) this.seen.delete(each);
      this.#same();
      const { undo, refused } = await this.wait(changing);
      assert.deepEqual(refused, []);
      this.undoable.push({ undo, seen });
    },
    undoRemoval: async () => {
      const last = this.undoable.pop();
      if (!last) return;
      const undoing = last.undo();
      for (const [id, document] of last.seen) this.seen.set(id, document);
      this.#same();
      assert.ok(await this.wait(undoing));
    },
    export: () => {
      this.workspace.commit();
      this.files.push(exportText(this.library, new Date().toISOString()));
    },
    import: async () => {
      if (!this.files.length) return;
      this.workspace.commit();
      const mode = this.one(/** @type {const} */ (['add', 'add', 'take']));
      const found = plan('file', this.one(this.files), this.library, en);
      assert.deepEqual(found.refused, []);
      const changes = writesOf(found, mode, this.library);
      const changing = this.workspace.write(changes, true);
      for (const { kind, id, record } of changes) {
        if (kind === 'assessments' && record) this.seen.set(id, /** @type {any} */ (record).document);
      }
      this.#same();
      // What is said of the import takes the place of the offer to undo.
      this.undoable = [];
      assert.equal((await this.wait(changing)).failed, undefined);
    },
    importOne: async () => {
      if (!this.links.length) return;
      this.workspace.commit();
      const document = this.one(this.links);
      const changes = writesOf(plan('file', JSON.stringify(document), this.library, en), 'add', this.library);
      const changing = this.workspace.write(changes, true);
      for (const { kind, id, record } of changes) {
        if (kind === 'assessments' && record) this.seen.set(id, /** @type {any} */ (record).document);
      }
      this.#same();
      this.undoable = [];
      await this.wait(changing);
      const again = writesOf(plan('file', JSON.stringify(document), this.library, en), 'add', this.library);
      assert.deepEqual(again, [], 'the same file brings nothing new');
    },
    fullStorage: async () => {
      this.disk.fault = new DOMException('full', 'QuotaExceededError');
      await this.clock.pass(this.below(1500));
      this.acts.answer();
      await this.clock.pass(this.below(1500));
      this.disk.fault = undefined;
    },
    wait: () => this.clock.pass(this.one([0, 50, 150, 250, 700, 2000])),
    waitMore: () => this.clock.pass(this.one([0, 50, 150, 250, 700, 2000])),
    reload: () => this.reload(),
    clock: () => {
      if (!this.jumps) return;
      this.clock.wall += Math.round((this.random() - 0.5) * this.one([HOUR, 30 * HOUR, 240 * HOUR]));
      this.clock.zone(this.one(ZONES));
    },
  };

  /** @param {() => void} act */
  #edit(act) {
    const { open } = this.workspace;
    const before = text(this.page.session.assessment);
    act();
    if (text(this.page.session.assessment) === before) return;
    assert.ok(!open.readonly && open.assessment, 'only what has a record can be changed');
    assert.equal(this.workspace.open.assessment, open.assessment);
    this.seen.set(open.assessment, text(this.workspace.open.document));
  }

  /** What was made last is on screen, and can be changed. */
  #made() {
    const { own } = this.workspace;
    this.seen.set(own.assessment, text(own.document));
    this.undoable = [];
    if (this.latestIsMadeLast) assert.ok(!own.readonly, 'what was made last can be changed');
  }

  /** The page closes, now or when its writes are done, and another one opens. */
  async reload() {
    if (this.random() < 0.5) await this.clock.pass(this.below(600));
    this.page.close();
    const { assessment } = this.workspace.own;
    this.clock.forget();
    this.page = new Page();
    this.undoable = [];
    await this.wait(this.page.open(this.disk, this.delay));
    const isThere = this.library.assessments.has(assessment);
    assert.ok(isThere || !this.seen.has(assessment), 'what was on screen is there after a reload');
    if (isThere) assert.ok(this.workspace.openAssessment(assessment));
    this.#same();
  }

  /** Screen, record and what was seen are one. */
  #same() {
    const { open, own } = this.workspace;
    const { session, isReadonly } = this.page;
    assert.equal(text(session.assessment), text(open.document ?? session.empty()), 'the screen shows what is open');
    assert.equal(isReadonly, open.readonly);
    assert.equal(open.assessment === '', this.workspace.isVisiting);
    if (this.seen.has(own.assessment)) assert.equal(text(own.document), this.seen.get(own.assessment));
    const record = this.library.assessments.get(own.assessment);
    if (record) assert.equal(record.account_id, own.account, 'the bar names the account of the record');
    for (const [id, document] of this.seen) {
      if (id === own.assessment) continue;
      assert.equal(this.library.assessments.get(id)?.document, document, `${id} is as it was seen`);
    }
  }

  async run() {
    await this.start();
    try {
      const names = /** @type {(keyof History['acts'])[]} */ (Object.keys(this.acts));
      for (let step = 0; step < STEPS; step += 1) {
        const name = this.one(names);
        this.log.push(name);
        await this.acts[name]();
        this.#same();
      }
      await this.settle();
      await this.#comesBack();
    } catch (error) {
      /** @type {Error} */ (error).message += `\nafter ${this.log.join(', ')}`;
      throw error;
    } finally {
      this.clock.stop();
    }
  }

  /** All is written. */
  async settle() {
    this.workspace.commit();
    await this.wait(this.workspace.settled());
    assert.equal(this.library.failure, undefined);
    assert.ok(!this.workspace.isSaving);
    const stored = this.disk.documents();
    for (const [id, document] of this.seen) assert.equal(text(stored.get(id)), document, `${id} is stored as it was seen`);
    for (const [id, record] of this.library.assessments) assert.equal(text(stored.get(id)), record.document);
    assert.equal(stored.size, this.library.assessments.size);
    assert.deepEqual(Object.keys(globalThis.localStorage), []);
  }

  /** Export, wipe, import. */
  async #comesBack() {
    const file = exportText(this.library, new Date().toISOString());
    const fresh = new Library(new Disk().store(), engine, en);
    const found = plan('file', file, fresh, en);
    assert.deepEqual([found.refused, found.same, found.different, found.asked], [[], [], [], []]);
    await this.wait(fresh.write(writesOf(found, 'add', fresh)));
    assert.deepEqual([...fresh.accounts].sort(), [...this.library.accounts].sort());
    assert.deepEqual([...fresh.assessments].sort(), [...this.library.assessments].sort());
    for (const { id } of this.library.everyAccount()) {
      assert.deepEqual(fresh.history(id).map(({ record }) => record.id), this.library.history(id).map(({ record }) => record.id));
    }
  }
}

for (const [clocks, latestIsMadeLast] of Object.entries(LATEST_IS_MADE_LAST)) {
  test(`with ${clocks}, screen and record are one after every step of ${HISTORIES} histories`, async () => {
    for (let i = 0; i < HISTORIES; i += 1) {
      const seed = SEED * 1000 + i;
      try {
        await new History(seed, clocks === 'a clock that jumps', latestIsMadeLast).run();
      } catch (error) {
        /** @type {Error} */ (error).message += `\nin history ${seed} with ${clocks}`;
        throw error;
      }
    }
  });
}
