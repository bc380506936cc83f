import type { PlainDate } from '../../dates/index.ts';

type Status = 'met' | 'not-met' | 'unknown';

/** What a case says of one requirement; only what it lists is checked. */
export interface ExpectedRequirement {
  readonly status?: Status;
  readonly figure?: number;
  readonly shortBy?: number;
  readonly reason?: string;
}

/** What a case says of one duty. */
export interface ExpectedDuty {
  readonly due?: PlainDate;
  readonly legalDue?: PlainDate;
  readonly opens?: PlainDate;
  readonly cappedBy?: string;
  readonly who?: string;
  readonly status?: string;
  readonly daysLeft?: number;
}

export interface Expected {
  readonly verdicts?: Readonly<Record<string, string | null>>;
  readonly requirements?: Readonly<Record<string, ExpectedRequirement | null>>;
  readonly duties?: Readonly<Record<string, ExpectedDuty | null>>;
  readonly notices?: readonly string[];
  readonly placement?: string;
}

/** A golden case: one person's answers, a date, and what its source says the outcome must be. */
export interface GoldenCase {
  readonly id: string;
  readonly title: string;
  readonly today: PlainDate;
  readonly answers: Readonly<Record<string, unknown>>;
  readonly expect: Expected;
  readonly confidence: 'high' | 'medium' | 'low';
  /** The oracle: a section of the fact sheets, a statute or an official example. Never this program. */
  readonly why: string;
  /** Somebody says that the rules are wrong here, and `expect` still says what they do: it cannot pass. */
  readonly disputed?: true;
}
