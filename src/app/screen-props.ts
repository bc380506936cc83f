import type { PlainDate } from '../dates/index.ts';
import type { OnDevice } from './kept/use-saved.ts';
import type { useVisit } from './visit/use-visit.ts';

/** What every screen of the tool is given. */
export interface ScreenProps {
  readonly visit: ReturnType<typeof useVisit>;
  readonly device: OnDevice;
  readonly today: PlainDate;
  /** The address asks to judge on another day than today. */
  readonly fixedDay: boolean;
}
