import type { Move, Suggestion } from '../../changes/index.ts';
import { useMessages } from '../../i18n/index.ts';
import type { Answers } from '../../questions/index.ts';
import type { Assessment } from '../../rules/index.ts';
import { Disclosure, StatusMark } from '../../ui/index.ts';
import { Overdue } from '../routes/Overdue.tsx';
import { Sentence, useParts } from '../Sentence.tsx';
import { exactIn, groupOf, moveWords } from './move-words.ts';
import { Row } from './Row.tsx';

/** More than these are folded away. */
const mostShown = 4;

interface GivenProps {
  readonly answers: Answers;
  readonly assessment: Assessment;
}

function MoveText({ move, answers, assessment }: GivenProps & { readonly move: Move }) {
  const m = useMessages();
  const { day, money } = useParts();
  const { text, more } = moveWords(m, move, answers, assessment.asOf);
  const { days, cents } = exactIn(move, more);
  return <Sentence text={text} parts={[...days.map((each) => day(each)), ...cents.map(money)]} />;
}

function Outcome({ becomes, open }: Suggestion) {
  const { changes, format, questions } = useMessages();
  if (becomes === 'likely') {
    return (
      <StatusMark status="met">
        <span>{changes.opens}</span>
      </StatusMark>
    );
  }
  const names = open.map((id) => questions[id].name);
  return (
    <StatusMark status="unknown">
      <span>{names.length > 0 ? changes.hangsOn(format.list(names)) : changes.notRuledOut}</span>
    </StatusMark>
  );
}

function Moves({ moves, ...given }: GivenProps & Pick<Suggestion, 'moves'>) {
  const { changes } = useMessages();
  const [only, ...others] = moves;
  if (only && others.length === 0) {
    return (
      <p className="font-bold">
        <MoveText move={only} {...given} />
      </p>
    );
  }
  return (
    <div>
      <p>{changes.allOf}</p>
      <ul className="ms-5 list-disc font-bold">
        {moves.map((move) => (
          <li key={move.question}>
            <MoveText move={move} {...given} />
          </li>
        ))}
      </ul>
    </div>
  );
}

const keyOf = ({ moves }: Suggestion) =>
  JSON.stringify(moves.map(({ question, to }) => [question, to]));

type SuggestionsProps = GivenProps & { readonly suggestions: readonly Suggestion[] };

function Groups({ suggestions, ...given }: SuggestionsProps) {
  const groups = [...new Set(suggestions.map(groupOf))];
  return groups.map((group) => (
    <Row key={group} by={group}>
      <ul role="list" className="grid gap-4">
        {suggestions
          .filter((each) => groupOf(each) === group)
          .map((each) => (
            <li key={keyOf(each)} data-becomes={each.becomes} className="max-w-measure">
              <Moves moves={each.moves} {...given} />
              <p className="mt-0.5 text-sm">
                <Outcome {...each} />
              </p>
              <Overdue amounts={each.overdue} />
            </li>
          ))}
      </ul>
    </Row>
  ));
}

/** The smallest changes that open a route, by who can act. */
export function Suggestions({ suggestions, ...given }: SuggestionsProps) {
  const { changes } = useMessages();
  const rest = suggestions.slice(mostShown);
  return (
    <>
      <Groups suggestions={suggestions.slice(0, mostShown)} {...given} />
      {rest.length > 0 && (
        <Disclosure summary={changes.more(rest.length)} wide>
          <Groups suggestions={rest} {...given} />
        </Disclosure>
      )}
    </>
  );
}
