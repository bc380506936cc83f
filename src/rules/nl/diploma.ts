import { addMonths } from '../../dates/index.ts';
import { fact, ifTold, the } from '../grammar/fact.ts';
import { blueCardLawFrom } from './dates.ts';
import { judgedDay } from './facts.ts';

/** The reduced amount: within three years of a higher-education diploma. */
export const recentDiploma = fact({
  reads: {
    qualification: ifTold('qualification'),
    told: ifTold('diplomaDate'),
    diplomaDate: the.diplomaDate,
    on: judgedDay,
  },
  among: [true, false],
  find: (is): boolean => {
    if (is.on.day < blueCardLawFrom) return false;
    const noDiploma = is.qualification !== undefined && is.qualification !== 'degree-3-years';
    if (noDiploma && is.told === undefined) return false;
    return is.diplomaDate <= is.on.day && is.on.day <= addMonths(is.diplomaDate, 3 * 12);
  },
});
