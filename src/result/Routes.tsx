import { useMessages } from '../i18n/index.ts';
import type { Assessment } from '../rules/index.ts';
import { Section } from '../ui/index.ts';
import { classNames } from './class-names.ts';
import { RouteCard } from './RouteCard.tsx';

/** The routes side by side. */
export function Routes({ routes }: Pick<Assessment, 'routes'>) {
  const { result } = useMessages();
  if (routes.length === 0) return null;
  return (
    <Section title={result.routes}>
      <div
        className={classNames(
          'grid gap-x-12 gap-y-10 md:grid-cols-2 print:grid-cols-2 print:gap-x-6 print:gap-y-4',
          routes.length > 2 && 'lg:grid-cols-3 lg:gap-x-8',
        )}
      >
        {routes.map((assessed) => (
          <RouteCard key={assessed.route} assessed={assessed} />
        ))}
      </div>
    </Section>
  );
}
