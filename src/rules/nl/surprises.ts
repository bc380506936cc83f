import { addMonths, type PlainDate } from '../../dates/index.ts';
import { surprisesAbout, type Told } from '../grammar/surprise.ts';
import {
  amountAtExtension,
  amountAtFiling,
  amountAtGrant,
  amountAtStart,
  extraPay,
  holidayAllowance,
} from '../shared/surprises.ts';
import { blueCard } from './blue-card.ts';
import { blueCardLawFrom, threeYearWindowFrom } from './dates.ts';
import { hsm } from './hsm.ts';
import { orientationYear } from './orientation-year.ts';
import { privateServant } from './private-servant.ts';

const comparedWith = ({ finding }: Told, figure: string) =>
  finding?.possible.some((judged) => judged.figure.id === figure) === true;

/** What is said is law since then. */
const isDecidedSince = ({ finding }: Told, from: PlainDate) =>
  finding?.on !== undefined && finding.on.day >= from;

/** At 33 nobody takes the amount for people under 30 for theirs. */
const lately30 = (birth: PlainDate, on: PlainDate) => on < addMonths(birth, 12 * 33);

/** A choice of amount is open: neither an amount held nor an exemption stands in its way. */
const isNewChoice = ({ finding }: Told) =>
  finding?.on?.event === 'filing' || finding?.on?.event === 'contract-start';

export const aboutHsm = surprisesAbout(hsm)(
  {
    id: 'sponsor-name',
    check: 'recognisedSponsor',
    about: 'sponsor',
    applies: ({ answers, finding }) =>
      answers.recognisedSponsor !== undefined && finding !== undefined && finding.status !== 'met',
  },
  holidayAllowance('salary'),
  {
    id: 'under-30',
    check: 'birthDate',
    about: 'salary',
    applies: (told) =>
      told.answers.birthDate !== undefined &&
      told.finding?.on !== undefined &&
      isNewChoice(told) &&
      comparedWith(told, 'nl-hsm-30-and-older') &&
      lately30(told.answers.birthDate, told.finding.on.day),
  },
  {
    id: 'recent-studies',
    check: 'graduateBasis',
    about: 'salary',
    applies: (told) =>
      told.answers.graduateBasis === 'none' &&
      told.finding?.status === 'not-met' &&
      isNewChoice(told) &&
      isDecidedSince(told, threeYearWindowFrom),
  },
  amountAtFiling,
  amountAtStart,
  amountAtExtension,
  amountAtGrant,
  extraPay,
);

export const aboutBlueCard = surprisesAbout(blueCard)(
  {
    id: 'experience',
    check: 'qualification',
    about: 'qualification',
    applies: ({ answers, finding }) =>
      answers.qualification === 'none' && finding?.status === 'not-met',
  },
  holidayAllowance('salary'),
  {
    id: 'recent-diploma',
    check: 'diplomaDate',
    about: 'salary',
    applies: (told) =>
      told.answers.diplomaDate !== undefined &&
      told.finding?.status === 'not-met' &&
      isDecidedSince(told, blueCardLawFrom) &&
      comparedWith(told, 'nl-blue-card'),
  },
  amountAtFiling,
  amountAtStart,
  amountAtExtension,
  amountAtGrant,
  extraPay,
);

export const aboutOrientationYear = surprisesAbout(orientationYear)(
  {
    id: 'ceremony',
    check: 'qualifyingDate',
    about: 'qualifying-date',
    applies: ({ answers }) => answers.qualifyingDate !== undefined,
  },
  {
    id: 'day-of-arrival',
    check: 'filingDate',
    about: 'qualifying-date',
    applies: ({ answers }) => answers.qualifyingDate !== undefined,
  },
);

export const aboutServant = surprisesAbout(privateServant)(
  {
    id: 'hired-or-arrived',
    check: 'hiredOn',
    about: 'scheme-open',
    applies: ({ answers }) => answers.hiredOn !== undefined,
  },
  {
    id: 'cash',
    check: 'paidToOwnAccount',
    about: 'paid-to-account',
    applies: ({ answers }) => answers.paidToOwnAccount === 'no',
  },
  {
    id: 'more-hours',
    check: 'salary',
    about: 'minimum-wage',
    applies: ({ finding }) =>
      finding?.possible.some(({ figure }) => figure.unit === 'gross per hour') === true,
  },
  holidayAllowance('minimum-wage'),
);
