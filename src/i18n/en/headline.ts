import type { Messages } from '../messages.ts';

const counted = (count: number) => (count === 1 ? '1 route looks' : `${count} routes look`);

export const headline: Messages['headline'] = {
  routes: (open, all, undecided) => {
    const part =
      all === 1
        ? open === 1
          ? 'this route looks open'
          : undecided === 1
            ? 'we cannot say yet whether this route is open'
            : 'this route does not look open'
        : open === 0
          ? undecided === all
            ? `we cannot say yet whether one of ${all} routes is open`
            : `none of ${all} routes looks open`
          : `${open} of ${counted(all).replace(/ looks?$/, '')} ${open === 1 ? 'looks' : 'look'} open`;
    const more =
      all > 1 && undecided > 0 && undecided < all ? `; ${undecided} needs more answers` : '';
    return `From what you told us, ${part}${more}.`;
  },
  notNeeded: 'From what you told us, you need no permit to work in the Netherlands.',
  nextDuty: (days, day) =>
    days === 0
      ? `Today, ${day}, is a last day.`
      : `Your next deadline is in ${days === 1 ? '1 day' : `${days} days`}.`,
  searchEnd: (day) => `From what you told us, you have until ${day} to find a new job.`,
  nothing: 'From what you told us, there is nothing that you must do by a set day.',
};
