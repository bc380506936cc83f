import type { ReactNode } from 'react';
import { useMessages } from '../../i18n/index.ts';
import { inOrderToAct, type AnyDuty, type Assessment, type Who } from '../../rules/index.ts';
import { Disclosure, Heading, Section } from '../../ui/index.ts';
import { manyOfOthers } from './clock.ts';
import { actors } from './duty-days.ts';
import { DutyEntry, SettledEntry } from './DutyEntry.tsx';

type DutyList = readonly AnyDuty[];

/** Steps that are done, and those of others whose day has passed: folded, so that the rest can be read. */
function Settled({ duties }: { readonly duties: DutyList }) {
  const { result } = useMessages();
  if (duties.length === 0) return null;
  return (
    <Disclosure summary={result.settled(duties.length)} wide>
      <ul role="list">
        {duties.map((duty) => (
          <SettledEntry key={duty.obligation} duty={duty} />
        ))}
      </ul>
    </Disclosure>
  );
}

interface GroupProps {
  readonly name: Who;
  readonly duties: DutyList;
  readonly passed: DutyList;
  readonly all: DutyList;
}

function Group({ name, duties, passed, all }: GroupProps) {
  const { who } = useMessages();
  const isSettled = (duty: DutyList[number]) => duty.status === 'done' || passed.includes(duty);
  const open = duties.filter((duty) => !isSettled(duty));
  return (
    <div>
      <Heading level={3}>{who[name]}</Heading>
      {open.length > 0 && (
        <ul role="list" className="mt-3 border-b border-line">
          {open.map((duty) => (
            <DutyEntry key={duty.obligation} duty={duty} all={all} />
          ))}
        </ul>
      )}
      <Settled duties={duties.filter(isSettled)} />
    </div>
  );
}

interface DutiesProps extends Pick<Assessment, 'duties'> {
  /** What stands below them. */
  readonly children?: ReactNode;
}

/** All duties by who must act. */
export function Duties({ duties, children }: DutiesProps) {
  const { result } = useMessages();
  const passed = manyOfOthers(duties);
  const inOrder = inOrderToAct(duties);
  const groups = actors.flatMap((each) => {
    const those = inOrder.filter((duty) => !duty.milestone && duty.who === each);
    return those.length > 0 ? { name: each, those } : [];
  });
  if (groups.length === 0) return null;
  return (
    <Section place="duties" title={result.duties}>
      <div className="grid gap-10">
        {groups.map(({ name, those }) => (
          <Group key={name} name={name} duties={those} passed={passed} all={duties} />
        ))}
        {children}
      </div>
    </Section>
  );
}
