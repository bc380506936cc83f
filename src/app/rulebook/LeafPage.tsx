import { useMessages } from '../../i18n/index.ts';
import { checkedOn } from '../../rules/index.ts';
import { AlsoDue } from './AlsoDue.tsx';
import { BookShell } from './BookShell.tsx';
import { Changes } from './Changes.tsx';
import { Duties } from './Duties.tsx';
import { Figures } from './Figures.tsx';
import { titleOfLeaf, type Leaf } from './leaves.ts';
import { Notices } from './Notices.tsx';
import { OpenPoints } from './OpenPoints.tsx';
import type { PartId } from './Part.tsx';
import { Requirements } from './Requirements.tsx';
import { Sources } from './Sources.tsx';
import { useBook } from './use-book.ts';

/** The parts that a page has: what holds for everybody has no requirements, no figures and no dated changes. */
const partsOf = ({
  route,
  figures,
  namedFigures,
}: Pick<Leaf, 'route' | 'figures' | 'namedFigures'>): readonly PartId[] => [
  ...(route ? (['requirements'] as const) : []),
  ...(figures.length + namedFigures.length > 0 ? (['figures'] as const) : []),
  'duties',
  ...(route ? (['changes'] as const) : []),
  'doubts',
  'notices',
  'sources',
];

function Contents({ leaf }: { readonly leaf: Leaf }) {
  const { rulebook } = useBook();
  return (
    <nav aria-label={rulebook.onThisPage} className="on-page">
      <ul role="list">
        {partsOf(leaf).map((part) => (
          <li key={part}>
            <a href={`#${part}`}>{rulebook.parts[part]}</a>
          </li>
        ))}
      </ul>
    </nav>
  );
}

/** All that the rules say about one route, or to everybody in a country. */
export function LeafPage({ leaf }: { readonly leaf: Leaf }) {
  const m = useMessages();
  const { rulebook } = useBook();
  const { route, country, figures, namedFigures, checkAgain } = leaf;
  const { name, what } = titleOfLeaf(m, rulebook, leaf);
  const has = partsOf(leaf);
  return (
    <BookShell title={name} sentence={what}>
      <p className="general">{rulebook.general}</p>
      <p className="general">
        {rulebook.checked(m.format.shortDay(checkedOn), m.format.shortDay(checkAgain))}
      </p>
      <Contents leaf={leaf} />
      {route && <Requirements route={route} requirements={leaf.requirements} />}
      {has.includes('figures') && <Figures figures={figures} namedFigures={namedFigures} />}
      <Duties duties={leaf.duties} route={route} />
      {route && <AlsoDue country={country} />}
      {route && <Changes changes={leaf.changes} />}
      <OpenPoints leaf={leaf} />
      <Notices notices={leaf.notices} />
      <Sources />
    </BookShell>
  );
}
