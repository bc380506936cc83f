import type { Messages } from '../messages.ts';

const needs = (count: number) => `${count} ${count === 1 ? 'needs' : 'need'} more answers`;

function ofOne(open: number, undecided: number): string {
  if (open === 1) return 'this route looks open';
  return undecided === 1
    ? 'we cannot say yet whether this route is open'
    : 'this route does not look open';
}

function ofSeveral(open: number, all: number, undecided: number): string {
  if (open > 0) {
    const looks = `${open} of ${all} routes ${open === 1 ? 'looks' : 'look'} open`;
    return undecided > 0 ? `${looks}; ${needs(undecided)}` : looks;
  }
  if (undecided === 0) return `none of ${all} routes looks open`;
  if (undecided === all) return `we cannot say yet whether any of ${all} routes is open`;
  const others = all - undecided === 1 ? 'the other does' : 'the others do';
  const some = `${undecided} of ${all} routes ${undecided === 1 ? 'needs' : 'need'} more answers`;
  return `${some}; ${others} not look open`;
}

export const headline: Messages['headline'] = {
  routes: (open, all, undecided) => {
    const part = all === 1 ? ofOne(open, undecided) : ofSeveral(open, all, undecided);
    return `From what you told us, ${part}.`;
  },
  notNeeded: 'From what you told us, you need no permit to work in the Netherlands.',
  nextDuty: (days, day) =>
    days === 0
      ? `Today, ${day}, is a last day.`
      : `Your next deadline is in ${days === 1 ? '1 day' : `${days} days`}.`,
  searchEnd: (day) => `From what you told us, you have until ${day} to find a new job.`,
  nothing: 'From what you told us, there is nothing that you must do by a set day.',
};
