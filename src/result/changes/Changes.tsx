import { useDeferredValue, useMemo } from 'react';
import { changesOf, dialsOf, type RouteChanges } from '../../changes/index.ts';
import { useMessages } from '../../i18n/index.ts';
import type { Answers } from '../../questions/index.ts';
import type { Assessment } from '../../rules/index.ts';
import { Heading, Section } from '../../ui/index.ts';
import { isOpenIn } from '../is-open.ts';
import { requirementText } from '../routes/route-words.ts';
import { AskEmployer } from './AskEmployer.tsx';
import { Row } from './Row.tsx';
import { Settle } from './Settle.tsx';
import { Suggestions } from './Suggestions.tsx';
import { WhatIf } from './WhatIf.tsx';

interface ChangesProps {
  readonly answers: Answers;
  readonly assessment: Assessment;
  readonly onUse: (given: Answers) => void;
}

function Way({
  change,
  ...given
}: Omit<ChangesProps, 'onUse'> & { readonly change: RouteChanges }) {
  const m = useMessages();
  const { changes, format } = m;
  switch (change.by) {
    case 'moves':
      return <Suggestions {...given} suggestions={change.suggestions} />;
    case 'answers':
      return <Settle {...change} />;
    case 'figures':
      return (
        <Row by="time">
          <p>{changes.whenPublished(change.year)}</p>
        </Row>
      );
    case 'nothing':
    case 'many': {
      const names = change.requirements.map((id) => requirementText(m, change.route, id).name);
      return <p className="max-w-measure">{changes[change.by](format.list(names))}</p>;
    }
    default:
      return change satisfies never;
  }
}

/** What is found for one person; undefined until it is its turn, as it takes long. */
function useFound(answers: Answers, assessment: Assessment) {
  const isTurn = useDeferredValue(true, false);
  return useMemo(
    () =>
      isTurn
        ? { changes: changesOf(answers, assessment), dials: dialsOf(answers, assessment) }
        : undefined,
    [isTurn, answers, assessment],
  );
}

/**
 * What would turn each "no" into a "yes", or settle a "cannot say"; and numbers to try out. Its heading is there at once
 * where anything is open, so that a person can go to it; the rest of the result does not wait for what stands below.
 */
export function Changes({ answers, assessment, onUse }: ChangesProps) {
  const { changes: words, routes } = useMessages();
  const found = useFound(answers, assessment);
  const { changes = [], dials = {} } = found ?? {};
  const canTry = dials.pay !== undefined || dials.day !== undefined;
  const isShown = found ? changes.length > 0 || canTry : isOpenIn(assessment);
  const names = [...new Set(changes.map(({ route }) => route))];
  return (
    <div
      data-whole={found !== undefined}
      aria-busy={!found || undefined}
      hidden={!isShown}
      className={changes.length === 0 ? 'print:hidden' : undefined}
    >
      {isShown && (
        <Section place="changes" title={words.title}>
          <div className="grid gap-10">
            {names.map((route) => (
              <div key={route} data-changes={route}>
                <Heading level={3}>{routes[route].name}</Heading>
                <div className="mt-3">
                  {changes
                    .filter((change) => change.route === route)
                    .map((change) => (
                      <Way
                        key={change.by === 'figures' ? change.year : change.by}
                        {...{ change, answers, assessment }}
                      />
                    ))}
                </div>
              </div>
            ))}
            {found && <AskEmployer {...{ answers, changes }} asOf={assessment.asOf} />}
            {canTry && <WhatIf {...{ answers, assessment, dials, onUse }} />}
          </div>
        </Section>
      )}
    </div>
  );
}
