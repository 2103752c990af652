/** What a table of accounts says, as the engine gives it. Money is in units of its currency. */
import type { Range } from './documents.js';

/** What a column means: a member of an account, "stage", "vector", "date", the id of a question, "ours" or "none". */
export interface TableColumn {
  header: string;
  field: string;
  /** By which notation it is read: "point", "comma", "year_first", "day_first", "month_first". */
  notation: string | null;
  /** Day and month could be either, and nobody has said which. */
  open: boolean;
}

export interface TableColumns {
  encoding: string;
  bytes: number;
  columns: TableColumn[];
  /** The first ten rows. */
  rows: string[][];
}

export interface Progress {
  bytes: number;
  total: number;
  rows: number;
  ms: number;
}

export interface Tally {
  accounts: number;
  value: number;
  value_at_risk: number;
}

export interface CurrencyTotals extends Tally {
  currency: string | null;
  value_at_risk_at_worst: number;
  too_early: Tally;
  renewing: Tally;
  overdue: Tally;
  bands: (Tally & { id: string })[];
  /** By band; the last entry of each is "too early". */
  stages: { id: string; bands: Tally[] }[];
}

export interface PortfolioSummary {
  encoding: string;
  as_of: string | null;
  accounts: number;
  scored: number;
  too_early: number;
  without_value: number;
  /** Rows of accounts that have a later one. */
  earlier_rows: number;
  /** Since the row before of the same account, where both have a score, as they were on their days. */
  fell: number;
  rose: number;
  unmoved: number;
  refused: number;
  refused_by: { code: string; rows: number }[];
  short_rows: number;
  blank_rows: number;
  same_names: number;
  totals: CurrencyTotals[];
  model: { id: string; version: string };
  owners: string[];
  segments: string[];
  currencies: string[];
}

export interface PortfolioRow {
  row: number;
  line: number;
  id: string | null;
  name: string | null;
  owner: string | null;
  segment: string | null;
  stage: string;
  currency: string | null;
  arr: number | null;
  renewal_date: string | null;
  date: string | null;
  score: number | null;
  range: Range;
  coverage: number;
  band: string | null;
  certain: boolean;
  value_at_risk: number | null;
  value_at_risk_at_worst: number | null;
  /** Since the row before of the same account, in points. */
  change: number | null;
  step: { question: string; kind: 'raise' | 'find_out'; from: number | null } | null;
}

/** An account whose score has moved since the row before of the same account, and why. Points, the largest cause first. */
export interface Mover {
  account: PortfolioRow;
  /** Its row before, as it stood on its day. */
  before: { date: string | null; stage: string; score: number | null };
  causes: ({ question: string; from: number; to: number; points: number } | { kind: 'stage' | 'known'; points: number })[];
}

/** Where accounts of one currency lie by score and value. */
export interface Spread {
  currency: string | null;
  accounts: number;
  /** Those of that currency without a score, or without a value above 0. */
  left_out: number;
  /** That hold accounts; `value_to` and, but for 100, `score_to` no longer belong to a field. */
  fields: { score_from: number; score_to: number; value_from: number; value_to: number; accounts: number }[];
  /** Ten points each. */
  by_score: Tally[];
  /** Those with the most value at risk, largest first. */
  points: PortfolioRow[];
}

export interface RefusedRow {
  line: number;
  code: string;
  message: string;
}

export interface Ranking {
  order?: 'value_at_risk' | 'value' | 'score' | 'renewal' | 'change' | 'line';
  isReversed?: boolean;
  /** The index of a band of the model; -1 for accounts that are too early for one. */
  band?: number;
  /** The index of a stage of the model. */
  stage?: number;
  /** Indices in the lists of the summary. */
  owner?: number;
  segment?: number;
  /** Days; both belong to it. */
  renewingFrom?: string;
  renewingTo?: string;
  /** Only what the last search has found. */
  isFound?: boolean;
}
