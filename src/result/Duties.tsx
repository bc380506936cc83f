import { useMessages } from '../i18n/index.ts';
import type { Assessment, Who } from '../rules/index.ts';
import { Heading, Section } from '../ui/index.ts';
import { DutyEntry } from './DutyEntry.tsx';

const order: readonly Who[] = ['you', 'employer', 'new-employer', 'authority'];

/** All duties by who must act. */
export function Duties({ duties }: Pick<Assessment, 'duties'>) {
  const { result, who } = useMessages();
  const groups = order.flatMap((each) => {
    const those = duties.filter((duty) => !duty.milestone && duty.who === each);
    return those.length > 0 ? { name: each, those } : [];
  });
  if (groups.length === 0) return null;
  return (
    <Section title={result.duties}>
      <div className="grid gap-10 print:block print:space-y-3">
        {groups.map(({ name, those }) => (
          <div key={name}>
            <Heading level={3}>{who[name]}</Heading>
            <ul role="list" className="mt-3 border-b border-line print:mt-1">
              {those.map((duty) => (
                <DutyEntry key={duty.obligation} duty={duty} />
              ))}
            </ul>
          </div>
        ))}
      </div>
    </Section>
  );
}
