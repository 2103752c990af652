/** The documents of the metrics, as core/schemas/ and core/metrics/catalogue.schema.json describe them. */
import type { Text } from './documents.js';

export type TableKind = 'revenue' | 'subscriptions' | 'events' | 'surveys' | 'value';
export type EventMetric = 'touchpoints' | 'reviews' | 'training' | 'responses' | 'activity';
export type Basis = 'opening' | 'renewal';
export type Movement = 'new' | 'reactivated' | 'expansion' | 'contraction' | 'churn' | 'unchanged';

export interface MetricColumn {
  readonly header: string;
  readonly role: string;
  readonly numbers: 'point' | 'comma';
  readonly dates: 'year_first' | 'day_first' | 'month_first';
  /** Day and month of its dates could be either, and nobody has said which comes first. */
  readonly open: boolean;
  readonly examples: readonly string[];
}

export interface MetricColumns {
  readonly kind: TableKind;
  readonly columns: readonly MetricColumn[];
  /** What a column of such a table can be said to be. */
  readonly roles: readonly string[];
  readonly faults: readonly { readonly code: string; readonly message: string }[];
  readonly encoding: string;
  readonly bytes: number;
}

export interface TableFault {
  readonly code: string;
  readonly message: string;
  readonly lines: readonly number[];
  readonly left_out: boolean;
}

export interface RevenuePeriod {
  readonly period: string;
  readonly from: string | null;
  readonly opening: number;
  readonly new: number;
  readonly reactivated: number;
  readonly expansion: number;
  readonly contraction: number;
  readonly churn: number;
  readonly closing: number;
  readonly accounts_opening: number;
  readonly accounts_kept: number;
  readonly grr: number | null;
  readonly nrr: number | null;
  readonly logo_retention: number | null;
  readonly arpa: number | null;
  readonly clv: number | null;
  readonly clv_floor: number | null;
}

export interface Cohort {
  readonly period: string;
  readonly accounts: number;
  readonly revenue: number;
  readonly kept: readonly {
    readonly period: string; readonly accounts: number; readonly revenue: number;
    readonly accounts_share: number; readonly revenue_share: number;
  }[];
}

export interface RevenueResult {
  readonly currency: string | null;
  readonly unit: 'yearly' | 'monthly' | null;
  readonly basis: Basis;
  readonly segment: string | null;
  readonly segments: readonly string[];
  readonly margin: number | null;
  readonly periods: readonly RevenuePeriod[];
  readonly medians: { readonly grr: number | null; readonly nrr: number | null; readonly logo_retention: number | null };
  readonly cohorts: readonly Cohort[];
  readonly faults: readonly TableFault[];
}

export interface ValueResult {
  readonly n: number;
  readonly reached: number;
  readonly waiting: number;
  readonly median: number | null;
  readonly low: number | null;
  readonly high: number | null;
  readonly quartiles: readonly (number | null)[];
  readonly curve: readonly {
    readonly day: number; readonly at_risk: number; readonly events: number;
    readonly share: number; readonly low: number | null; readonly high: number | null;
  }[];
  /** Where a column has segments. */
  readonly segments?: readonly {
    readonly segment: string; readonly n: number; readonly reached: number; readonly waiting: number;
    readonly median: number | null; readonly low: number | null; readonly high: number | null;
  }[];
  readonly faults: readonly TableFault[];
}

/** The accounts behind a figure, some of them. */
export interface Behind {
  readonly accounts: number;
  readonly first: readonly {
    readonly account: string;
    /** Of touchpoints their number, of reviews the days since the last one, of responses the slowest, else days. */
    readonly value: number | null;
    /** Whether it has what a share counts: it is on schedule, has completed a training, or has reached its outcome. */
    readonly has: boolean | null;
  }[];
}

export interface Answers {
  readonly asked: number | null;
  readonly answered: number;
  readonly response_rate: number | null;
  readonly value: number | null;
  readonly low: number | null;
  readonly high: number | null;
}

export interface SurveyResult extends Answers {
  readonly kind: 'nps' | 'csat';
  readonly periods: readonly (Answers & { readonly period: string })[];
  /** Where a column has segments. */
  readonly segments?: readonly (Answers & { readonly segment: string })[];
  readonly faults: readonly TableFault[];
}

export interface EventPeriod {
  readonly period: string; readonly accounts: number; readonly active: number; readonly events: number;
  readonly value: number | null; readonly p90: number | null;
}

export interface EventsResult {
  readonly kind: EventMetric;
  readonly periods: readonly EventPeriod[];
  /** The last period of each, where a column has segments. */
  readonly segments?: readonly (EventPeriod & { readonly segment: string })[];
  readonly median: number | null;
  readonly faults: readonly TableFault[];
}

export type MetricsResult = RevenueResult | ValueResult | SurveyResult | EventsResult;

/** The accounts behind a figure, the largest difference first. */
export interface Flows {
  readonly period: string;
  readonly accounts: number;
  readonly first: readonly {
    readonly account: string; readonly segment: string; readonly movement: Movement;
    readonly opening: number; readonly closing: number; readonly line: number;
  }[];
}

export interface MetricsOptions {
  readonly asOf?: string;
  readonly period?: 'month' | 'quarter' | 'year' | '';
  /** What is asked of events. */
  readonly event?: EventMetric;
  readonly basis?: Basis;
  /** A share above 0 and up to 1, such as "0.8". */
  readonly margin?: string;
  readonly segment?: string;
}

export interface CatalogueMetric {
  readonly id: string;
  readonly name: Text;
  readonly question: Text;
  readonly formula: Text;
  readonly unit: 'percent' | 'points' | 'money' | 'days' | 'hours' | 'number';
  readonly better: 'up' | 'down';
  readonly kind: 'leading' | 'lagging';
  readonly measures: 'activity' | 'quality' | 'outcome' | 'revenue';
  readonly accountable: 'csm' | 'cs' | 'company' | 'tracked';
  readonly cadence: 'week' | 'month' | 'quarter';
  readonly thresholds: Thresholds | null;
  readonly playbooks: readonly string[];
  readonly pitfalls: readonly Text[];
}

/** From the good one on all is well; from the bad one on something has to be done. */
export interface Thresholds { readonly good: number; readonly bad: number }

export interface Playbook {
  readonly id: string;
  readonly name: Text;
  readonly steps: readonly { readonly text: Text; readonly owner: 'csm' | 'cs' | 'company'; readonly due_days: number }[];
}

export interface Catalogue {
  readonly goals: readonly { readonly id: string; readonly name: Text; readonly metrics: readonly { readonly id: string; readonly why: Text }[] }[];
  readonly metrics: readonly CatalogueMetric[];
  readonly playbooks: readonly Playbook[];
}
