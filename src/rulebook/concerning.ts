import {
  notices,
  obligations,
  type NoticeId,
  type NoticeRule,
  type ObligationId,
  type Obligation,
  type RouteId,
} from '../rules/index.ts';
import { dutyConcerns, noticeConcerns, type Concern } from './concerns.ts';

/** What concerns the people of one route: theirs, or theirs and of few other routes; and what concerns everybody of its country. */
export interface Concerning<Item> {
  readonly route: readonly Item[];
  readonly everybody: readonly Item[];
}

/** An obligation as the rules declare it: `plain` is its term as data. */
export type Duty = Obligation<ObligationId>;
/** A notice as the rules declare it. */
export type BookNotice = NoticeRule<NoticeId>;

export const allDuties: readonly Duty[] = obligations;
export const allNotices: readonly BookNotice[] = notices;

export const concernOfNotice = ({ country, id }: BookNotice): Concern =>
  (noticeConcerns[country] as Readonly<Record<string, Concern>>)[id] as Concern;

export const concernOfDuty = ({ id }: Duty): Concern => dutyConcerns[id];

function sorted<Item extends { readonly country: string }>(
  items: readonly Item[],
  route: { readonly id: RouteId; readonly country: string },
  concernOf: (item: Item) => Concern,
): Concerning<Item> {
  const here = items.filter(({ country }) => country === route.country);
  return {
    route: here.filter((item) => concernOf(item).includes(route.id)),
    everybody: here.filter((item) => concernOf(item) === 'everybody'),
  };
}

export const dutiesOf = (route: { readonly id: RouteId; readonly country: string }) =>
  sorted(allDuties, route, concernOfDuty);

export const noticesOf = (route: { readonly id: RouteId; readonly country: string }) =>
  sorted(allNotices, route, concernOfNotice);
