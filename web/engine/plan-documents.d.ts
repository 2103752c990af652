/** The documents of success plans, as core/schemas/ describes them. */

/** How often an activity is to be done: so much in each period, or once by a day. */
export type Cadence =
  | { readonly at_least: number; readonly unit: string; readonly per: 'day' | 'week' | 'month' }
  | { readonly at_most: number; readonly unit: string; readonly per: 'day' | 'week' | 'month' }
  | { readonly done_by: string };

/** A plan of one account. Members that are not known here stay as they are. */
export interface Plan {
  readonly format: 'amps-plan';
  readonly version: 1;
  readonly id: string;
  readonly title: string;
  readonly account?: { readonly id?: string; readonly name?: string };
  readonly persona?: string;
  readonly segment?: string;
  readonly objective: {
    readonly metric: string;
    readonly unit: string;
    readonly baseline: number;
    readonly target: number;
    readonly start: string;
    readonly due: string;
    readonly milestones?: readonly { readonly date: string; readonly value: number }[];
  };
  readonly measurements?: readonly { readonly date: string; readonly value: number; readonly note?: string }[];
  readonly activities?: readonly {
    readonly id: string;
    readonly name: string;
    readonly category: 'organisation' | 'process' | 'routine' | 'behaviour' | 'tool';
    readonly owner: 'customer' | 'vendor';
    readonly cadence: Cadence;
    readonly from?: string;
    readonly until?: string;
    readonly note?: string;
  }[];
  readonly check_ins?: readonly {
    readonly activity: string; readonly date: string; readonly amount?: number; readonly note?: string;
  }[];
  readonly blockers?: readonly {
    readonly id: string;
    readonly text: string;
    readonly kind: 'roadblock' | 'accident' | 'weather';
    readonly activity?: string;
    readonly raised: string;
    readonly cleared?: string;
    readonly solution?: string;
  }[];
}

export type PlanStatus =
  | 'not_started' | 'arrived' | 'overdue' | 'no_data' | 'too_early' | 'on_course' | 'drifting' | 'off_course';

/** A figure with the ends of its interval. */
export interface Interval {
  readonly value: number;
  readonly low: number;
  readonly high: number;
}

/** Where a plan stands on a day. Shares are from 0 to 1; figures have six significant digits. */
export interface Course {
  readonly as_of: string;
  readonly status: PlanStatus;
  /** The first day from which an arrival held without a break. */
  readonly since: string | null;
  readonly latest: { readonly date: string; readonly value: number } | null;
  /** 0 at the baseline, 1 at the target; below and above are possible. */
  readonly progress: number | null;
  readonly expected: number;
  /** In value a day, with its 90 % interval. */
  readonly pace: Interval | null;
  /** The value on the due day at this pace. */
  readonly projection: Interval | null;
  /** The first whole day on which the line has met the target. */
  readonly arrival: string | null;
  readonly needed_pace: number | null;
  readonly activities: readonly {
    readonly id: string;
    /** Null where there is a cadence in periods. */
    readonly state: 'done' | 'open' | 'late' | null;
    readonly kept: number;
    readonly known: number;
    readonly all: number;
    readonly adherence: number | null;
    readonly low: number | null;
    readonly high: number | null;
    readonly coverage: number | null;
    readonly trend: number | null;
  }[];
  readonly next_turn: { readonly activity: string; readonly reason: 'late' | 'due_soon' | 'adherence' } | null;
  readonly blocked: readonly { readonly activity: string; readonly blockers: readonly string[] }[];
  readonly reroutes: readonly (
    | { readonly kind: 'pace'; readonly pace: number; readonly needed: number }
    | { readonly kind: 'due'; readonly date: string }
    | { readonly kind: 'target'; readonly value: number }
    | { readonly kind: 'activity'; readonly id: string }
  )[];
}

/** Customer outcome achievement of many plans, with the 95 % interval of its share. */
export interface Achievement {
  readonly arrived: number;
  /** Past their due day, and not arrived. */
  readonly past_due: number;
  readonly share: number | null;
  readonly low: number | null;
  readonly high: number | null;
  readonly on_course: number;
  /** Begun, not arrived, and not past their due day. */
  readonly under_way: number;
}
