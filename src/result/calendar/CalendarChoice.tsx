import { useId } from 'react';
import type { Whose } from '../../calendar/index.ts';
import { useMessages } from '../../i18n/index.ts';
import { Choices } from '../../ui/index.ts';

interface CalendarChoiceProps {
  readonly counts: Readonly<Record<Whose, number>>;
  readonly chosen: Whose;
  readonly onChoose: (whose: Whose) => void;
}

/** Whose days the file is to hold. */
export function CalendarChoice({ counts, chosen, onChoose }: CalendarChoiceProps) {
  const { calendar } = useMessages();
  const id = useId();
  return (
    <Choices
      id={id}
      title={calendar.which}
      value={chosen}
      choices={[
        { value: 'mine', label: calendar.mine(counts.mine), hint: calendar.mineAbout },
        { value: 'everybodys', label: calendar.everybodys(counts.everybodys) },
      ]}
      input={{ name: id, onChange: ({ target }) => onChoose(target.value as Whose) }}
    />
  );
}
