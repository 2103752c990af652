/** The documents of evidence, as core/schemas/ describes them. */
export type Role = 'ignored' | 'account' | 'period' | 'segment' | 'activity' | 'outcome' | 'control' | 'topic';

export interface EvidenceColumns {
  readonly columns: readonly {
    readonly header: string;
    readonly role: Role;
    readonly numbers: 'point' | 'comma';
    readonly dates: 'year_first' | 'day_first' | 'month_first' | null;
    /** Day and month of its dates could be either, and nobody has said which comes first. */
    readonly open: boolean;
    /** The words of a column that has nothing else, as they count. */
    readonly yes: string | null;
    readonly no: string | null;
  }[];
  readonly rows: readonly (readonly string[])[];
  readonly encoding: string;
  readonly bytes: number;
}

export interface Correlation { readonly r: number; readonly low: number; readonly high: number; readonly p: number }
export interface Figure { readonly value: number; readonly low: number; readonly high: number }
export interface Side { readonly n: number; readonly yes: number; readonly rate: number; readonly low: number; readonly high: number }
export type Verdict = 'goes_with' | 'suggests' | 'no_sign' | 'cannot_tell';
export type Guard = 'few_rows' | 'rare' | 'missing' | 'one_account' | 'identical';

export interface Threshold {
  readonly at_least: number;
  readonly periods: number | null;
  readonly above: Side;
  readonly below: Side;
  readonly difference: Figure;
  readonly odds_ratio: Figure;
  readonly p: number;
  readonly p_scan: number | null;
  readonly confirmed: { readonly at_least: number; readonly periods: number | null; readonly p: number; readonly holds: boolean } | null;
}

export interface Pair {
  readonly activity: string;
  readonly outcome: string;
  readonly n: number;
  readonly pearson: Correlation | null;
  readonly spearman: Correlation | null;
  readonly q: number | null;
  readonly partial: { readonly r: number; readonly p: number; readonly controls: readonly string[] } | null;
  readonly guards: readonly Guard[];
  readonly segments: readonly { readonly segment: string; readonly n: number; readonly r: number; readonly low: number; readonly high: number }[];
  readonly common: { readonly r: number; readonly low: number; readonly high: number } | null;
  readonly simpson: boolean;
  readonly lags: readonly { readonly lag: number; readonly rows: number; readonly accounts: number; readonly r: number; readonly low: number; readonly high: number; readonly p: number }[];
  readonly lag: number | null;
  readonly threshold: Threshold | null;
  readonly verdict: Verdict;
}

/** Where a rule of the watch list fires, with the figures that made it. */
export interface WatchHit { readonly rule: 'silence' | 'drop' | 'topic'; readonly account: string; readonly figures: Readonly<Record<string, unknown>> }

/** The watch list of one's own plans, and the activities and metrics that they know by name. */
export interface OwnWatch { readonly activities: readonly string[]; readonly watch: readonly WatchHit[] }

export interface EvidenceResult {
  readonly rows: number;
  readonly accounts: number;
  readonly periods: number | null;
  readonly pairs: readonly Pair[];
  readonly watch: readonly WatchHit[];
  readonly refused: readonly { readonly line: number; readonly code: string; readonly message: string }[];
}

/** The rates on both sides of every amount of an activity. */
export interface Curve {
  readonly periods: number | null;
  readonly points: readonly { readonly at_least: number; readonly above: Omit<Side, 'yes'>; readonly below: Omit<Side, 'yes'> }[];
}

/** How far the work is, from 0 to 1: first the file is read, then its pairs are looked at. */
export interface EvidenceProgress { readonly reading: number; readonly working: number }
