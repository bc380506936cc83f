import type { Country } from '../../dates/index.ts';
import { countriesOf, type Answers } from '../../questions/index.ts';
import { useMessages } from '../../i18n/index.ts';
import { routes as rules, type Assessment } from '../../rules/index.ts';
import { classNames, Heading, Section } from '../../ui/index.ts';
import { RouteCard } from './RouteCard.tsx';

type AssessedRoutes = Assessment['routes'];

/** The routes with one of them before the others. */
export const startingWith = (first: string | undefined, routes: AssessedRoutes): AssessedRoutes =>
  routes.toSorted((one, other) => Number(other.route === first) - Number(one.route === first));

const countryOf = ({ route }: AssessedRoutes[number]): Country | undefined =>
  rules.find(({ id }) => id === route)?.country;

interface CardsProps {
  readonly routes: AssessedRoutes;
  readonly level: 3 | 4;
  readonly className: string;
}

function Cards({ routes, level, className }: CardsProps) {
  return (
    <div className={classNames('grid gap-x-12 gap-y-10', className)}>
      {routes.map((assessed) => (
        <RouteCard
          key={assessed.route}
          assessed={assessed}
          level={level}
          wide={level === 3 && routes.length === 1}
        />
      ))}
    </div>
  );
}

/** The routes of two countries, each under its name; a country with several takes more of the width. */
function ByCountry({ countries, routes }: Groups) {
  const m = useMessages();
  const groups = countries
    .map((country) => ({ country, own: routes.filter((each) => countryOf(each) === country) }))
    .filter(({ own }) => own.length > 0);
  const most = Math.max(...groups.map(({ own }) => own.length));
  return (
    <div
      className={classNames(
        'grid gap-x-8 gap-y-12',
        most > 1 ? 'lg:grid-cols-3' : 'lg:grid-cols-2',
      )}
    >
      {groups.map(({ country, own }) => (
        <div
          key={country}
          data-country={country}
          className={classNames(own.length > 1 && 'lg:col-span-2')}
        >
          <Heading level={3}>{m.countries[country]}</Heading>
          <Cards
            routes={own}
            level={4}
            className={classNames('mt-4 lg:gap-x-8', own.length > 1 && 'md:grid-cols-2')}
          />
        </div>
      ))}
    </div>
  );
}

interface Groups {
  readonly countries: readonly Country[];
  readonly routes: AssessedRoutes;
}

interface RoutesProps {
  readonly answers: Answers;
  readonly routes: AssessedRoutes;
}

/** The routes side by side, by country where both are asked about. */
export function Routes({ answers, routes }: RoutesProps) {
  const { result } = useMessages();
  const countries = countriesOf(answers);
  if (routes.length === 0) return null;
  return (
    <Section place="routes" title={result.routes}>
      {countries.length > 1 ? (
        <ByCountry countries={countries} routes={routes} />
      ) : (
        <Cards
          routes={routes}
          level={3}
          className={classNames(
            routes.length > 1 && 'md:grid-cols-2',
            routes.length > 2 && 'lg:grid-cols-3 lg:gap-x-8',
          )}
        />
      )}
    </Section>
  );
}
