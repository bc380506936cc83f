import { useMessages } from '../i18n/index.ts';
import type { Assessment } from '../rules/index.ts';
import { Section } from '../ui/index.ts';
import { changesOf, type Change } from './change.ts';
import { requirementText } from './route-words.ts';
import { Sentence, useParts } from './Sentence.tsx';
import { StepLink } from './StepLink.tsx';

function ChangeText({ change }: { readonly change: Change }) {
  const m = useMessages();
  const { result, format, questions, routes } = m;
  const { money } = useParts();
  const { name } = routes[change.route];
  if (change.by === 'raise') {
    const { cents, amount, per } = change;
    const text =
      cents === 0
        ? `${name}: ${result.shortByLess(m.per[per])}`
        : result.raise(name, format.money(cents), format.money(amount), per);
    return <Sentence text={text} parts={[money(cents), money(amount)]} />;
  }
  if (change.by === 'figures') return <span>{result.whenPublished(name, change.year)}</span>;
  if (change.by === 'answers') {
    const names = change.questions.map((id) => questions[id].name);
    return <span>{result.settle(name, format.list(names))}</span>;
  }
  const names = change.requirements.map((id) => requirementText(m, change.route, id).name);
  return <span>{result.unmet(name, format.list(names))}</span>;
}

/** What would turn a "no" into a "yes", or settle a "cannot say", with the way to do it. */
export function Changes({ assessment }: { readonly assessment: Assessment }) {
  const { result } = useMessages();
  const changes = changesOf(assessment);
  if (changes.length === 0) return null;
  return (
    <Section title={result.changeTitle}>
      <ul role="list" className="grid max-w-measure gap-3">
        {changes.map((change) => {
          const [question] = change.by === 'answers' ? change.questions : [];
          return (
            <li key={`${change.route} ${change.by}`}>
              <p>
                <ChangeText change={change} />
              </p>
              {question && (
                <StepLink question={question}>
                  <span>{result.answerThese}</span>
                </StepLink>
              )}
            </li>
          );
        })}
      </ul>
    </Section>
  );
}
