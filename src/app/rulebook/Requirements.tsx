import { Fragment } from 'react';
import { Phrase, useMessages, type Messages, type RulebookText } from '../../i18n/index.ts';
import { anchorOf, type BookRequirement } from '../../rulebook/index.ts';
import type { AnyFigureId, Figure, RouteId } from '../../rules/index.ts';
import { Cites } from './Cites.tsx';
import { nameOfFigure, periodNow } from './figure-names.ts';
import { RuleHeading } from './Linked.tsx';
import { Part } from './Part.tsx';
import { useBook } from './use-book.ts';

type Texts = Readonly<Record<string, { readonly name: string; readonly unknown: string }>>;

type OwnTexts = Readonly<Record<string, string | readonly string[]>>;

/** A requirement's name, and what it asks of anybody, point by point. */
export function requirementIn(
  m: Messages,
  { asks }: RulebookText,
  route: RouteId,
  id: string,
): { readonly name: string; readonly asks: readonly string[] } {
  const text = (m.routes[route].requirements as Texts)[id];
  const own = (asks[route] as OwnTexts | undefined)?.[id] ?? text?.unknown ?? '';
  return { name: text?.name ?? '', asks: typeof own === 'string' ? [own] : own };
}

/** The way to a figure, with what it comes to on the day of the rules. */
function LinkedAmount({ figure }: { readonly figure: Figure<AnyFigureId> }) {
  const m = useMessages();
  const { rulebook } = useBook();
  const now = periodNow(figure);
  return (
    <>
      <a href={`#${anchorOf('figure', figure.id)}`}>{nameOfFigure(m, rulebook, figure)}</a>
      {now && <span translate="no">{` (${m.format.money(now.cents)})`}</span>}
    </>
  );
}

interface RequirementProps {
  readonly route: RouteId;
  readonly requirement: BookRequirement;
}

function Requirement({ route, requirement }: RequirementProps) {
  const m = useMessages();
  const { rulebook } = useBook();
  const { id, figures, sources, doubt } = requirement;
  const { name, asks } = requirementIn(m, rulebook, route, id);
  const [first = '', ...points] = asks;
  const anchor = anchorOf('requirement', id);
  return (
    <li id={anchor} className="rule">
      <RuleHeading name={name} to={anchor}>
        {name}
      </RuleHeading>
      <p>
        <Phrase text={first} />
      </p>
      {points.length > 0 && (
        <ul className="points">
          {points.map((point) => (
            <li key={point}>
              <Phrase text={point} />
            </li>
          ))}
        </ul>
      )}
      {doubt && (
        <p>
          <a href={`#${anchorOf('notice', doubt)}`}>{rulebook.inDoubt}</a>
        </p>
      )}
      {figures.length > 0 && (
        <p className="quiet">
          {`${rulebook.amountsOf}${m.format.colon}`}
          {figures.map((figure, index) => (
            <Fragment key={figure.id}>
              {index > 0 && '; '}
              <LinkedAmount figure={figure} />
            </Fragment>
          ))}
        </p>
      )}
      <Cites sources={sources} />
    </li>
  );
}

interface RequirementsProps {
  readonly route: RouteId;
  readonly requirements: readonly BookRequirement[];
}

/** What a route asks of anybody, whoever reads it. */
export const Requirements = ({ route, requirements }: RequirementsProps) => (
  <Part id="requirements">
    <ul className="rules">
      {requirements.map((requirement) => (
        <Requirement key={requirement.id} {...{ route, requirement }} />
      ))}
    </ul>
  </Part>
);
