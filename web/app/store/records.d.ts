import type { Account, Draft, Result } from '../../engine/documents.js';

export type { Draft };

/** One account as it is stored. Members that are not listed here are kept, here and in assessments. */
export interface AccountRecord {
  readonly id: string;
  /** Counts the writes, so that a tab notices that another one wrote in between. */
  readonly revision: number;
  readonly saved_at: string;
  readonly account: Account;
  readonly [member: string]: unknown;
}

/** One assessment as it is stored. */
export interface AssessmentRecord {
  readonly id: string;
  readonly account_id: string;
  readonly revision: number;
  readonly saved_at: string;
  /** The amps-assessment document as JSON text: it comes back to the byte. A stage may still be missing. */
  readonly document: string;
  /** Counts the assessments of an account as they are made: the highest is the latest. Old records have none. */
  readonly made?: number;
  /** Came by a link or a file: the fingerprint of the document as it came. */
  readonly origin?: string;
  /** Was saved as new from another one: the fingerprint of its content then, whatever the order of members. */
  readonly copied?: string;
  /** Where two tabs changed one assessment: the id of the one that this one parted from. */
  readonly from_tab?: string;
  readonly [member: string]: unknown;
}

/** One thing that was changed in a plan, as data that every language can tell. */
export interface PlanChange {
  /** The time, as ISO 8601. */
  readonly at: string;
  readonly kind: 'about' | 'objective' | 'activity' | 'measurement' | 'check_in' | 'blocker';
  readonly how: 'added' | 'changed' | 'removed';
  /** The name of an activity or a blocker, or the member of the plan or of its objective. */
  readonly what: string;
  /** Of a measurement or a check-in. */
  readonly day?: string;
  /** Plain values alone; what was logged on one day is summed. */
  readonly from?: string;
  readonly to?: string;
  /** It came back with the customer's copy. */
  readonly by_customer?: true;
}

/** One success plan as it is stored. */
export interface PlanRecord {
  readonly id: string;
  /** May be empty: a plan of no account that is kept here. */
  readonly account_id: string;
  readonly revision: number;
  readonly saved_at: string;
  /** The amps-plan document as JSON text. */
  readonly document: string;
  /** What was changed when, oldest first. */
  readonly changes?: readonly PlanChange[];
  /** New plans begin with it; it is no plan of anybody. */
  readonly is_template?: boolean;
  /** In the customer's copy alone: the plan as it went out. */
  readonly handed?: unknown;
  /** Where two tabs changed one plan: the id of the one that this one parted from. */
  readonly from_tab?: string;
  readonly [member: string]: unknown;
}

/** What a table said of one activity and one outcome, as it is stored. */
export interface EvidenceRecord {
  readonly id: string;
  readonly revision: number;
  readonly saved_at: string;
  /** The amps-evidence document as JSON text. */
  readonly document: string;
  /** Where two tabs changed it at once: the id of the one that this one parted from. */
  readonly from_tab?: string;
  readonly [member: string]: unknown;
}

/** What a team has agreed on about its metrics, as it is stored. */
export interface FrameworkRecord {
  readonly id: string;
  readonly revision: number;
  readonly saved_at: string;
  /** The amps-framework document as JSON text. */
  readonly document: string;
  /** Counts the choices among several: the highest is in use. */
  readonly chosen?: number;
  /** Where two tabs changed one framework: the id of the one that this one parted from. */
  readonly from_tab?: string;
  readonly [member: string]: unknown;
}

export type Kind = 'accounts' | 'assessments' | 'plans' | 'evidence' | 'frameworks';
export type StoredRecord = AccountRecord | AssessmentRecord | PlanRecord | EvidenceRecord | FrameworkRecord;

/** One write: the record to keep under the id, or null to remove what is there. */
export interface Write {
  readonly kind: Kind;
  readonly id: string;
  /** The revision that must be stored for the write to happen; 0 for none. */
  readonly expected: number;
  readonly record: StoredRecord | null;
  /** An earlier state that was being written when the page went away: it may be stored or not. */
  readonly written?: StoredRecord;
}

/** Names a record among all. */
export interface Key {
  readonly kind: Kind;
  readonly id: string;
}

/** What an assessment says as of its own day. */
export interface Verdict {
  readonly document: Draft | null;
  readonly day: string;
  /** Null without a stage, and where the document was refused. */
  readonly result: Result | null;
  /** Why the document cannot be read here; empty where it can. */
  readonly fault: string;
  /** Made with another model: nothing is wrong with it, it only cannot be scored here. */
  readonly foreign: boolean;
  /** No engine has judged it yet: it may still be refused. */
  readonly pending?: boolean;
}

/** One assessment with its verdict, as the views show it. */
export interface Entry {
  readonly record: AssessmentRecord;
  readonly verdict: Verdict;
}

/** What was stored and cannot be read. */
export interface Damaged {
  readonly kind: Kind;
  readonly id: string;
  readonly reason: string;
  readonly record: unknown;
}

export type Mode = 'add' | 'take' | 'replace';

/** Whether an account in a file is one that is here. */
export interface Asked {
  /** Of the account in the file. */
  readonly id: string;
  /** Of the account here. */
  readonly here: string;
  readonly isSame: boolean;
}

/** What an export file holds, held against what is stored. */
export interface Plan {
  readonly name: string;
  readonly fresh: readonly Write[];
  readonly same: readonly Write[];
  readonly different: readonly Write[];
  readonly refused: readonly { readonly what: string; readonly reason: string }[];
  /** Accounts in the file that have the name of one here. */
  readonly asked: readonly Asked[];
}
