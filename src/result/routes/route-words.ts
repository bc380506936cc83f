import type { Messages } from '../../i18n/index.ts';
import type { FigureId, Finding, RouteId } from '../../rules/index.ts';

type RequirementText = { readonly name: string } & Readonly<Record<Finding['status'], string>>;

/** The words of a requirement; the compiler has seen that each route's are there. */
export const requirementText = (
  { routes }: Messages,
  route: RouteId,
  requirement: string,
): RequirementText =>
  (routes[route].requirements as Readonly<Record<string, RequirementText>>)[
    requirement
  ] as RequirementText;

/** The name of a figure that a finding was judged by; the compiler has seen that each has one. */
export const figureName = ({ figures }: Messages, id: string): string => figures[id as FigureId];
