import type { Path } from '../../wizard/index.ts';
import type { Home, PageId } from './pages.ts';

interface Here {
  readonly page: PageId;
  readonly path: Path;
  readonly from: Home | undefined;
}

/** The page that Back leads to. The situation was chosen on the start page. */
export function previousPage({ page, path, from }: Here): PageId {
  if (page === 'result') return 'check';
  if (from) return from;
  const ids = path.stops.map(({ step }) => step.id);
  const index = ids.findIndex((id) => id === page);
  const before = page === 'check' ? ids.at(-1) : ids[index - 1];
  return before === undefined || before === 'situation' ? 'start-page' : before;
}
