import { surprisesAbout } from '../grammar/surprise.ts';
import { amountAtFiling, extraPay } from '../shared/surprises.ts';
import { luBlueCard } from './blue-card.ts';
import { regime2024From } from './dates.ts';
import { luMobility } from './mobility.ts';

export const aboutLuBlueCard = surprisesAbout(luBlueCard)(
  {
    id: 'visitor',
    check: 'inCountryAsVisitor',
    about: 'apply-from-abroad',
    applies: ({ answers, finding }) =>
      answers.inCountryAsVisitor === 'yes' && finding?.status === 'not-met',
  },
  {
    id: 'commuter',
    check: 'liveInCountry',
    about: 'residence',
    applies: ({ answers, finding }) =>
      answers.liveInCountry === 'no' && finding?.status === 'not-met',
  },
  {
    id: 'experience',
    check: 'qualification',
    about: 'qualification',
    applies: ({ answers, finding }) =>
      answers.qualification === 'none' && finding?.status === 'not-met',
  },
  {
    id: 'shortage',
    check: 'filingDate',
    about: 'salary',
    applies: ({ finding }) =>
      finding?.status === 'not-met' && finding.on !== undefined && finding.on.day >= regime2024From,
  },
  amountAtFiling,
  extraPay,
);

export const aboutLuMobility = surprisesAbout(luMobility)(
  {
    id: 'second-move',
    check: 'secondBlueCardSince',
    about: 'waiting-time',
    applies: ({ answers, finding }) =>
      answers.secondBlueCardSince === undefined && finding?.status === 'not-met',
  },
  {
    id: 'months-on-the-card',
    check: 'firstBlueCardSince',
    about: 'waiting-time',
    applies: ({ answers }) =>
      answers.firstBlueCardSince !== undefined && answers.secondBlueCardSince === undefined,
  },
  {
    id: 'other-country',
    check: 'salary',
    about: 'salary',
    applies: ({ answers, finding }) => answers.salary !== undefined && finding !== undefined,
  },
  amountAtFiling,
);
