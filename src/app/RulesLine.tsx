import type { FirstWords } from '../i18n/index.ts';
import { checkedOn, rulesVersion } from '../rules/index.ts';

/** At the foot of every page: which rules judge, and the day their sources were last read. */
export const RulesLine = ({ start }: Pick<FirstWords, 'start'>) => (
  <p>{start.rules(rulesVersion, checkedOn)}</p>
);
