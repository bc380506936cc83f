import { useMemo, type ReactNode } from 'react';
import { compare, sameAnswers } from '../../link/index.ts';
import { Compared } from '../../result/index.ts';
import type { Assessment } from '../../rules/index.ts';
import type { ScreenProps } from '../screen-props.ts';

/** Where an opened case comes from and what has changed since; nothing once an answer has been changed. */
export function useCompared({ opened, session }: ScreenProps['visit'], now: Assessment): ReactNode {
  const { answers } = session;
  const comparison = useMemo(
    () => opened && sameAnswers(opened.answers, answers) && compare({ ...opened, now }),
    [opened, answers, now],
  );
  return comparison && opened && <Compared by={opened.by} comparison={comparison} />;
}
