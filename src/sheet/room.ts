/** How much of a case a sheet says. */
export interface Room {
  readonly picture: boolean;
  /** How each thing is done. */
  readonly how: boolean;
  /** What happens otherwise. */
  readonly otherwise: boolean;
  /** The sentence of a requirement that is met. */
  readonly sentences: boolean;
  /** The text of points to mind; doubts are always told. */
  readonly points: boolean;
  /** Ruled lines for a note, at the least. */
  readonly lines: number;
  /** Text of 8 points, closely set. */
  readonly small: boolean;
  /** Whose addresses are whole: of the others their sites are named. */
  readonly addresses: 'all' | 'official' | 'none';
}

const all: Room = {
  picture: true,
  how: true,
  otherwise: true,
  sentences: true,
  points: true,
  lines: 6,
  small: false,
  addresses: 'all',
};

/** What is given up, one thing after the other. */
function without(first: Room, ...steps: readonly Partial<Room>[]): readonly Room[] {
  const rooms = [first];
  for (const step of steps) rooms.push({ ...(rooms.at(-1) ?? first), ...step });
  return rooms;
}

/** The proof sheet on two pages, what matters least given up first; verdicts, days and doubts never are. */
export const proofRooms = without(
  { ...all, how: false },
  { otherwise: false },
  { lines: 4 },
  { points: false },
  { sentences: false },
  { lines: 3 },
  { small: true },
  { lines: 0 },
  { picture: false },
  { addresses: 'official' },
  { addresses: 'none' },
);

/** The employer's sheet on one page. */
export const employerRooms = without(
  { ...all, picture: false, lines: 3 },
  { lines: 0 },
  { how: false },
  { small: true },
  { addresses: 'official' },
  { otherwise: false },
);
