import { actorsOf, type Suggestion } from './move.ts';

/** The same moves but for a day that an earlier suggestion already names among others. */
export const isWithin = (each: Suggestion, found: readonly Suggestion[]): boolean =>
  found.some(
    (other) =>
      other.becomes === each.becomes &&
      other.moves.length === each.moves.length &&
      other.moves.every((move, index) => {
        const now = each.moves[index];
        if (move.question !== now?.question) return false;
        return move.days
          ? JSON.stringify(move.days) === JSON.stringify(now.days)
          : JSON.stringify(move.to) === JSON.stringify(now.to);
      }),
  );

const rank = (each: Suggestion) =>
  actorsOf(each).includes('time')
    ? 3
    : actorsOf(each).includes('employer')
      ? actorsOf(each).length
      : 0;

/** The order of suggestions: those that you can make first, then the smaller ones. */
export const bySmallness = (one: Suggestion, other: Suggestion) =>
  rank(one) - rank(other) ||
  one.moves.length - other.moves.length ||
  Number(one.becomes !== 'likely') - Number(other.becomes !== 'likely');
