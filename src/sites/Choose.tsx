import { useSitesWords } from '../i18n/index.ts';
import { Disclosure, Heading } from '../ui/index.ts';
import { BeginFields } from './BeginFields.tsx';
import type { FieldProps } from './field-props.ts';
import { LookFields } from './LookFields.tsx';
import { MoreFields } from './MoreFields.tsx';
import { SiteFields } from './SiteFields.tsx';

const groups = [
  ['begin', BeginFields],
  ['look', LookFields],
  ['site', SiteFields],
] as const;

/** All choices, in groups. */
export function Choose(props: FieldProps) {
  const { sites } = useSitesWords();
  const words = sites.choose;
  return (
    <div className="grid gap-8">
      {groups.map(([group, Fields]) => (
        <section key={group} className="border-t border-line pt-4">
          <Heading level={3}>{words.groups[group]}</Heading>
          <div className="mt-4 grid gap-6">
            <Fields {...props} />
          </div>
        </section>
      ))}
      <section className="border-t border-line pt-2">
        <Disclosure summary={words.more} wide>
          <div className="mt-2 grid gap-6">
            <MoreFields {...props} />
          </div>
        </Disclosure>
      </section>
    </div>
  );
}
