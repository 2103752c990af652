/** The documents that cross the engine's door. core/schemas describes every member with its unit and range. */

/** One text, or one for each BCP 47 language tag. */
export type Text = string | Readonly<Record<string, string>>;

export interface Level {
  readonly label: Text;
  /** 0 to 100, rising from level to level. */
  readonly points: number;
  /** What to do to reach the level above; the last level has none. */
  readonly next?: Text;
}

export interface Question {
  readonly id: string;
  readonly text: Text;
  readonly help?: Text;
  readonly weight?: number;
  readonly valid_days?: number;
  /** Ids of the questions that come first. */
  readonly after?: readonly string[];
  readonly levels: readonly Level[];
}

export interface Dimension {
  readonly id: string;
  readonly name: Text;
  readonly prompt: Text;
  readonly questions: readonly Question[];
}

export interface Stage {
  readonly id: string;
  readonly code: string;
  readonly name: Text;
  readonly question: Text;
  /** Percent for each dimension, summing to 100. */
  readonly weights: Readonly<Record<string, number>>;
}

export interface Band {
  readonly id: string;
  readonly name: Text;
  /** The lowest score of the band. */
  readonly min: number;
}

/** A blind spot or a contradiction: it fires when all its conditions hold. */
export interface Warning {
  readonly id: string;
  readonly title: Text;
  readonly explanation: Text;
  readonly when: readonly { readonly target: string; readonly op: '>=' | '<='; readonly value: number }[];
}

export interface ModelIdentity {
  readonly id: string;
  readonly version: string;
}

export interface Model extends ModelIdentity {
  readonly name: Text;
  /** How much of a stage must be answered for a score, in percent; 0 when left out. */
  readonly min_coverage?: number;
  readonly stages: readonly Stage[];
  readonly dimensions: readonly Dimension[];
  readonly bands: readonly Band[];
  readonly blind_spots?: readonly Warning[];
  /** Answers that cannot both be true. */
  readonly contradictions?: readonly Warning[];
}

export interface Answer {
  /** The index of a level, or X for not sure. */
  readonly level: number | 'X';
  readonly date?: string;
  readonly note?: string;
  readonly [member: string]: unknown;
}

export interface Override {
  readonly band: string;
  readonly reason: string;
  readonly author: string;
  readonly until?: string | null;
}

/** Whom an assessment is about. Nothing here moves the score. */
export interface Account {
  readonly id?: string;
  readonly name?: string;
  /** Annual recurring revenue in `currency`. */
  readonly arr?: number;
  /** ISO 4217 code. */
  readonly currency?: string;
  /** YYYY-MM-DD. */
  readonly renewal_date?: string;
  readonly segment?: string;
  readonly owner?: string;
  readonly [member: string]: unknown;
}

/** One account at one moment. Members that are not listed here are kept by whoever holds the document. */
export interface Assessment {
  readonly format: 'amps-assessment';
  readonly version: 1;
  readonly model?: ModelIdentity;
  readonly account?: Account;
  readonly stage: string;
  readonly date?: string;
  readonly answers: Readonly<Record<string, Answer>>;
  readonly override?: Override;
  readonly [member: string]: unknown;
}

/** An assessment as long as a stage may still be missing. */
export interface Draft {
  readonly format: 'amps-assessment';
  readonly version: 1;
  readonly model?: ModelIdentity;
  readonly account?: Account;
  readonly stage?: string;
  readonly date?: string;
  readonly answers: Readonly<Record<string, Answer>>;
  readonly override?: Override;
  readonly [member: string]: unknown;
}

/** The score if every unknown turned out worst, and best. */
export interface Range {
  readonly low: number;
  readonly high: number;
}

/** One answer raised by one level. */
export interface Raise {
  readonly question: string;
  readonly kind: 'raise';
  readonly from: number;
  readonly to: number;
  /** The score after it less the present one, both as shown. */
  readonly gain: number;
  readonly score: number;
  readonly band: string;
  readonly swing: null;
  readonly worst: null;
  readonly best: null;
  /** The questions that come first and are unanswered or below 50 points. */
  readonly after: readonly string[];
  readonly next: Text;
}

/** One unknown to find out. */
export interface FindOut {
  readonly question: string;
  readonly kind: 'find_out';
  readonly from: null;
  readonly to: null;
  readonly gain: null;
  readonly score: null;
  readonly band: null;
  /** How many points it decides. */
  readonly swing: number;
  /** The score with its lowest level, where there is one then. */
  readonly worst: number | null;
  /** The score with its highest level, where there is one then. */
  readonly best: number | null;
  /** The questions that come first and are unanswered or below 50 points. */
  readonly after: readonly string[];
  readonly next: null;
}

export type Step = Raise | FindOut;

/** The verdict alone. */
export interface Summary {
  readonly score: number | null;
  readonly band: string | null;
  readonly certain: boolean;
  readonly range: Range;
  readonly coverage: number;
}

/** The numbers of one account. */
export interface Scores extends Summary {
  /** The score of each dimension, in the order of the model. */
  readonly dimensions: readonly (number | null)[];
}

/** The numbers of many accounts, a row each. */
export interface ScoreColumns {
  /** Tenths of a point: 485 is 48.5. -1 where there is no score. */
  readonly score: Int16Array;
  /** The ends of the range, in tenths of a point. */
  readonly low: Int16Array;
  readonly high: Int16Array;
  /** Tenths of a percent. */
  readonly coverage: Int16Array;
  /** The index of the band in the model; -1 where there is no score. */
  readonly band: Int8Array;
  /** 1 where the whole range lies in the band. */
  readonly certain: Int8Array;
  /** A column for each dimension, in the order of the model: tenths of a point, -1 where nothing of it is answered. */
  readonly dimensions: readonly Int16Array[];
}

/** Everything that is said about one assessment. */
export interface Result {
  readonly vector: string;
  readonly stage: string;
  readonly score: number | null;
  readonly band: string | null;
  readonly certain: boolean;
  readonly range: Range;
  readonly coverage: number;
  readonly dimensions: readonly {
    readonly id: string;
    readonly weight: number;
    readonly score: number | null;
    readonly range: Range;
    readonly earned: number;
    readonly lost: number;
    readonly unknown: number;
  }[];
  readonly questions: readonly {
    readonly id: string;
    readonly level: number | null;
    readonly points: number | null;
    readonly earned: number;
    readonly lost: number;
    readonly unknown: number;
  }[];
  readonly stages: readonly {
    readonly id: string;
    readonly score: number | null;
    readonly range: Range;
    readonly band: string | null;
  }[];
  readonly steps: readonly Step[];
  readonly path: {
    readonly band: string;
    readonly raises: number;
    readonly score: number;
    readonly steps: readonly { readonly question: string; readonly from: number; readonly to: number }[];
  } | null;
  readonly robustness: readonly {
    readonly shift: number;
    readonly low: number | null;
    readonly high: number | null;
    readonly certain: boolean;
  }[];
  readonly blind_spots: readonly { readonly id: string }[];
  readonly contradictions: readonly { readonly id: string }[];
  readonly stale: readonly string[];
  readonly override: Override | null;
  readonly model: ModelIdentity;
}

/** The same about a draft: without a stage, what needs its weights is null, and there are no steps. */
export interface DraftResult extends Omit<
  Result, 'vector' | 'stage' | 'range' | 'coverage' | 'dimensions' | 'questions'
> {
  readonly vector: string | null;
  readonly stage: string | null;
  readonly range: Range | null;
  readonly coverage: number | null;
  readonly dimensions: readonly OrNull<Result['dimensions'][number], 'weight' | 'earned' | 'lost' | 'unknown'>[];
  readonly questions: readonly OrNull<Result['questions'][number], 'earned' | 'lost' | 'unknown'>[];
}

type OrNull<T, K extends keyof T> = Omit<T, K> & { readonly [member in K]: T[member] | null };

/** What scoring a document gives. A text is taken for that of an assessment with a stage. */
export type ResultOf<D> = D extends string | { readonly stage: string } ? Result : DraftResult;

/** Points of 100: rounded to six decimals, and exact as a fraction in lowest terms, such as "-25/12". */
export interface ExactPoints {
  readonly points: number;
  readonly exact: string;
}

export interface ChangeSide {
  readonly vector: string;
  readonly stage: string;
  readonly score: number;
  readonly band: string;
}

/** What moved a score between two assessments. All effects sum exactly to the difference. */
export interface Change {
  readonly from: ChangeSide;
  readonly to: ChangeSide;
  readonly difference: ExactPoints;
  /** Every question is answered in both. */
  readonly complete: boolean;
  readonly answers: readonly (ExactPoints & { readonly question: string })[];
  readonly stages: readonly (ExactPoints & { readonly dimension: string })[];
  /** What the questions that are not answered in both brought. */
  readonly coverage: ExactPoints;
  readonly model: ModelIdentity;
}
