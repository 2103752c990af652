import type { Model, Text } from '../engine/documents.js';
import type { Engine } from '../engine/engine.js';
import type { Library } from './library.js';
import type { Messages } from './messages/en.js';
import type { OwnFile } from './store.js';
import type { Account, Kind, Mode, Plan } from './records.js';

/** What the templates draw from, and what they may ask for. */
export interface Site {
  readonly t: Messages;
  readonly text: (text: Text | undefined) => string;
  readonly model: Model;
  readonly library: Library;
  /** The page itself, where it is what keeps everything. */
  readonly ownFile: OwnFile | undefined;
  readonly state: State;
  readonly act: Acts;
}

export type Page = 'score' | 'accounts' | 'history' | 'compare' | 'import';

export interface State {
  page: Page;
  /** The account in work; it is stored with its first assessment. */
  account: string;
  /** The assessment on screen; undefined as long as nothing of it is stored. */
  assessment: string | undefined;
  /** What a link shows is on screen. */
  visiting: boolean;
  search: string;
  /** The assessments chosen for comparison, at most two. */
  picked: readonly string[];
  plan: Plan | undefined;
  mode: Mode;
  copied: string;
  /** The engine that can compare; loaded when it is first asked for. */
  full: Engine | undefined;
  /** Why it could not be loaded; empty while it may still come. */
  unloaded: string;
}

export interface Acts {
  go(page: Page): void;
  openAccount(id: string): void;
  openAssessment(id: string): void;
  newAccount(): void;
  saveAsNew(): void;
  goOn(): void;
  edit(): void;
  remove(kind: Kind, id: string): void;
  search(words: string): void;
  pick(id: string, on: boolean): void;
  exportAll(): void;
  saveCopy(): void;
  readFile(file: File): void;
  /** Shows what a file would bring. */
  readText(name: string, text: string): Promise<void>;
  mode(mode: Mode): void;
  /** Whether an account in the file is the one here that has its name. */
  answer(id: string, isSame: boolean): void;
  runImport(): void;
  loadFull(): void;
  copyDamaged(key: string, record: unknown): void;
}

export interface Form {
  readonly account: Account;
  readonly save: (account: Account) => Promise<Account | undefined>;
}
