/** The days of a leap cycle. */
export const cycle = { first: '2025-01-01', length: 1461 } as const;

export const terms: Readonly<
  Record<string, { readonly months?: number; readonly weeks?: number }>
> = {
  'four weeks': { weeks: 4 },
  'three months': { months: 3 },
  'six months': { months: 6 },
};

/** Moments around midnight in Amsterdam, and the day that it is there. */
export const instants = {
  '2026-03-28T22:59:59Z': '2026-03-28',
  '2026-03-28T23:00:00Z': '2026-03-29', // summer time begins
  '2026-03-29T21:59:59Z': '2026-03-29',
  '2026-03-29T22:00:00Z': '2026-03-30',
  '2026-10-24T21:59:59Z': '2026-10-24',
  '2026-10-24T22:00:00Z': '2026-10-25', // and ends
  '2026-10-25T22:59:59Z': '2026-10-25',
  '2026-10-25T23:00:00Z': '2026-10-26',
  '2026-12-31T22:59:59Z': '2026-12-31',
  '2026-12-31T23:00:00Z': '2027-01-01',
  '2028-02-28T23:00:00Z': '2028-02-29',
  '2028-02-29T23:00:00Z': '2028-03-01',
} as const;

/** Zones on both sides of every line, and how many minutes they are behind universal time in January and in July. */
export const zones = {
  'Pacific/Kiritimati': [-840, -840],
  'Pacific/Chatham': [-825, -765],
  'Australia/Lord_Howe': [-660, -630],
  'Asia/Kathmandu': [-345, -345],
  'Asia/Tehran': [-210, -210],
  'Europe/Amsterdam': [-60, -120],
  'Africa/Casablanca': [-60, -60],
  UTC: [0, 0],
  'America/St_Johns': [210, 150],
  'America/Sao_Paulo': [180, 180],
  'America/Los_Angeles': [480, 420],
  'Pacific/Pago_Pago': [660, 660],
} as const;

/** What a page finds. */
export interface DatesFound {
  /** By term and country, the digest of all deadlines. */
  readonly deadlines: Readonly<Record<string, string>>;
  readonly todays: readonly string[];
  readonly offsets: readonly number[];
}
