import type { Account, Model, Result } from '../../engine/documents.js';
import type { Engine } from '../../engine/engine.js';
import type { Notices } from '../shell/notices.js';
import type { Place, Router } from '../shell/router.js';
import type { Library } from '../store/library.js';
import type { Write } from '../store/records.js';
import type { OwnFile } from '../store/storage.js';
import type { Workspace } from '../store/workspace.js';

/** The calculator around the widget, as its views and what they do see it. */
export interface Site {
  readonly library: Library;
  readonly workspace: Workspace;
  readonly router: Router;
  readonly notices: Notices;
  /** The page itself, where it is what keeps everything. */
  readonly ownFile: OwnFile | undefined;
  /** What is on screen. */
  readonly place: Place;
  /** The account that is worked on. */
  readonly account: string;
  /** The assessment on screen; undefined as long as nothing of it is stored. */
  readonly assessment: string | undefined;
  draw(): void;
  /** The same view of something else, without a step that Back would take. */
  replace(place: Place): void;
  /** Writes and offers to undo. */
  write(writes: Write[], done: () => string, words?: Words): Promise<void>;
}

export interface Words {
  /** What people wrote of the sentence. */
  readonly name?: string;
  /** The sentence about writes that happen whole or not at all, and did not. */
  readonly undone?: (reason: string) => string;
}

/** The widget, as far as the site uses it. */
export interface Widget extends HTMLElement {
  assessment: any;
  detailed: boolean;
  load(document: unknown): Promise<Result | null>;
  get model(): Model | undefined;
  set model(model: unknown);
  readonly result: Result | null;
  readonly engine: Engine | undefined;
  get account(): Account | undefined;
  set account(details: unknown);
  readonly value: string;
  readonly: boolean;
}
