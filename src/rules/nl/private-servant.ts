import { fact, ifTold, orElse, the } from '../grammar/fact.ts';
import { monthlyPay, toCents, type ExactPay } from '../grammar/pay.ts';
import { compare, condition, requirement, type DecidingDay } from '../grammar/requirement.ts';
import { Blocked } from '../grammar/gap.ts';
import { route } from '../grammar/route.ts';
import { servantSchemeClosedFrom } from './dates.ts';
import { permitNeeded } from './facts.ts';
import { minimumHourlyWage, minimumMonthlyWage, minimumWages } from './minimum-wage.ts';
import { freedomSources, sources } from './sources.ts';

const guide = [sources.servantGuide];

const schemeOpen = condition({
  id: 'scheme-open',
  reads: { hiredOn: the.hiredOn },
  sources: [sources.servantClosure],
  holds: (is) => is.hiredOn < servantSchemeClosedFrom,
});

const privilegedEmployer = condition({
  id: 'privileged-employer',
  reads: {
    privileged: the.employerPrivileged,
    byMember: orElse('employerEmployedByMissionMember', 'no'),
  },
  sources: guide,
  holds: (is) => is.privileged === 'yes' && is.byMember === 'no',
});

const notRelated = condition({
  id: 'not-related',
  reads: { relative: the.relative },
  sources: guide,
  holds: (is) => is.relative === 'no',
});

const noFamily = condition({
  id: 'no-family',
  reads: { familyComes: the.familyComes },
  sources: guide,
  holds: (is) => is.familyComes === 'no',
});

const fullTime = condition({
  id: 'full-time',
  reads: { fullTime: the.fullTime },
  sources: guide,
  holds: (is) => is.fullTime === 'yes',
});

/** Hours a week in hundredths: the minimum wage is set by the hour since 2024. */
const weeklyHours = fact({
  reads: { salary: the.salary },
  find: ({ salary: { hoursPerWeek } }) => {
    if (hoursPerWeek === undefined) throw new Blocked({ why: 'unanswered', question: 'salary' });
    return Math.round(hoursPerWeek * 100);
  },
});

const hourlyFrom = minimumHourlyWage.periods[0].from;

/** 52 weeks a year, twelve months: an hourly wage over a month, to the cent. */
const perMonth = (hundredths: number) => (cents: number) =>
  toCents({ cents: cents * hundredths * 52, parts: 1200 });

/** Statutory minimum wage of today; a month is compared to the cent. */
const minimumWage = requirement({
  id: 'minimum-wage',
  reads: { monthlyPay, weeklyHours },
  figures: minimumWages,
  sources: [sources.servantGuide, sources.minimumWageAct],
  find: (is, today) => {
    const on: DecidingDay = { day: today, event: 'today' };
    const pay: ExactPay = { cents: toCents(is.monthlyPay), parts: 1 };
    if (today < hourlyFrom) return compare(minimumMonthlyWage, on, pay, 'month');
    return compare(minimumHourlyWage, on, pay, 'month', perMonth(is.weeklyHours));
  },
});

const holidayAllowance = condition({
  id: 'holiday-allowance',
  reads: { paid: the.holidayAllowancePaid },
  sources: [sources.servantGuide, sources.minimumWageAct],
  holds: (is) => is.paid === 'yes',
});

const leaveDays = condition({
  id: 'leave-days',
  reads: { leaveDays: the.leaveDays },
  sources: guide,
  holds: (is) => is.leaveDays >= 20,
});

const paidToAccount = condition({
  id: 'paid-to-account',
  reads: { paid: the.paidToOwnAccount },
  sources: guide,
  holds: (is) => is.paid === 'yes',
});

const socialSecurity = condition({
  id: 'social-security',
  reads: { foreign: the.foreignSocialSecurity, registered: the.registeredAsEmployer },
  sources: guide,
  holds: (is) => is.foreign === 'yes' || is.registered === 'yes',
});

const healthInsurance = condition({
  id: 'health-insurance',
  reads: { insured: the.healthInsurance },
  sources: guide,
  holds: (is) => is.insured === 'yes',
});

const localPermits = condition({
  id: 'local-permits',
  reads: {
    recruitedLocally: orElse('recruitedLocally', 'no'),
    holdsBoth: the.holdsResidenceAndWorkPermit,
  },
  sources: guide,
  holds: (is) => is.recruitedLocally === 'no' || is.holdsBoth === 'yes',
});

/** Private servant in the household of privileged staff (particuliere bediende). */
export const privateServant = route({
  id: 'nl-private-servant',
  country: 'NL',
  offered: fact({
    reads: { situation: ifTold('situation') },
    find: (is) => is.situation === 'private-servant',
  }),
  needed: permitNeeded,
  sources: freedomSources,
  requires: [
    schemeOpen,
    privilegedEmployer,
    notRelated,
    noFamily,
    fullTime,
    minimumWage,
    holidayAllowance,
    leaveDays,
    paidToAccount,
    socialSecurity,
    healthInsurance,
    localPermits,
  ],
});
