import type { Draft, DraftResult, Model, Result, Text } from '../engine/documents.js';
import type { Messages } from './messages/en.js';

export type { Draft };

/** What the templates draw from. */
export interface View {
  readonly t: Messages;
  readonly text: (text: Text | undefined) => string;
  readonly model: Model;
  /** Whether all is drawn: one begins with the stage and the first dimension. */
  readonly isWhole: boolean;
  readonly assessment: Draft;
  /** The verdict, also of a draft without a stage. */
  readonly scored: DraftResult | null;
  /** The verdict to show: none before a stage is chosen. */
  readonly result: Result | null;
  readonly copied: boolean;
  /** Whether all that explains the verdict is open. */
  readonly detailed: boolean;
  readonly readonly: boolean;
  readonly canUndo: boolean;
  readonly canRedo: boolean;
  /** The questions whose note is being written. */
  readonly noting: ReadonlySet<string>;
  /** Whether the override is being written. */
  readonly judging: boolean;
  /** What cannot be kept, by form and field. */
  readonly faults: ReadonlyMap<string, Readonly<Record<string, string>>>;
}
