import { useMessages } from '../../i18n/index.ts';
import type { AnyFigureId, Judged } from '../../rules/index.ts';
import { figureName } from './route-words.ts';
import { addressOfFigure, useRules } from '../through-years.ts';

/** The way from an amount to all that is known of it; none where the page of the rules is not at hand. */
export function ThroughYears({ judged: { figure } }: { readonly judged: Judged }) {
  const m = useMessages();
  const { address, isFramed } = useRules();
  if (address === undefined) return null;
  return (
    <a
      href={addressOfFigure(address, m.lang, figure.id as AnyFigureId)}
      {...(isFramed && { target: '_blank', rel: 'noreferrer' })}
      className="inline-block py-0.5"
    >
      {m.result.throughYears}
      <span className="sr-only">{` (${figureName(m, figure.id)})`}</span>
    </a>
  );
}
