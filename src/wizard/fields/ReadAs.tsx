import { useWatch } from 'react-hook-form';
import { useMessages } from '../../i18n/index.ts';
import { readDay } from '../../questions/index.ts';

/** Says, as it is typed, which day is read: nobody takes the third of April for the fourth of March. */
export function ReadAs({ name }: { readonly name: string }) {
  const { format, wizard } = useMessages();
  const parts = ['day', 'month', 'year'].map((part) => `${name}.${part}`);
  const [day = '', month = '', year = ''] = useWatch({ name: parts }) as string[];
  const read = readDay({ day, month, year });
  return (
    <p aria-live="polite" translate="no" className="mt-2 min-h-6 text-ink-2">
      {'day' in read && <span key={read.day}>{wizard.understoodDay(format.day(read.day))}</span>}
    </p>
  );
}
