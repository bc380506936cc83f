import { addDays, addMonths, type PlainDate } from '../../dates/index.ts';
import { unknown, type ExactAnswers } from '../../questions/index.ts';
import type { AnyDuty, Assessment, ObligationId } from '../../rules/index.ts';
import type { LanePattern } from '../../ui/index.ts';
import { figuresHold } from '../duties/clock.ts';
import { whose } from '../whose.ts';

export type LaneId =
  | 'permit'
  | 'card'
  | 'contract'
  | 'sickPay'
  | 'programme'
  | 'search'
  | 'unemployment'
  | 'authorisation'
  | 'restricted'
  | 'drop'
  | 'newContract'
  | 'amounts';

/** A stretch of time; without a day its end is open. */
export interface Stretch {
  readonly id: LaneId;
  readonly pattern: LanePattern;
  readonly from: PlainDate | undefined;
  readonly to: PlainDate | undefined;
  /** It goes on after its last day until something new is set. */
  readonly again?: boolean;
}

type Draw = (answers: ExactAnswers, duty: (id: ObligationId) => AnyDuty | undefined) => Stretch;

const known = (day: ExactAnswers['permitSince']) => (day === unknown ? undefined : day);

/** The last day of the new contract, where it has one. */
function contractEnd({ contractStart, contractMonths }: ExactAnswers): PlainDate | undefined {
  return contractStart && typeof contractMonths === 'number' && Number.isInteger(contractMonths)
    ? addDays(addMonths(contractStart, contractMonths), -1)
    : undefined;
}

const permit: Draw = ({ permitSince, permitUntil }) => ({
  id: 'permit',
  pattern: 'solid',
  from: known(permitSince),
  to: permitUntil,
});

const contract: Draw = ({ jobLossDate }) => ({
  id: 'contract',
  pattern: 'outline',
  from: undefined,
  to: jobLossDate,
});

const luxembourgCard: Draw = ({ cardFrom, permitSince, permitUntil }, duty) => {
  const from = cardFrom ?? known(permitSince);
  const to = duty('lu.card-end')?.due ?? permitUntil;
  return { id: 'card', pattern: 'solid', from, to };
};

const servantCard: Draw = ({ cardIssuedOn }, duty) => ({
  id: 'card',
  pattern: 'solid',
  from: cardIssuedOn,
  to: duty('servant.card-end')?.due,
});

const servantContract: Draw = ({ hiredOn, contractUntil }) => ({
  id: 'contract',
  pattern: 'outline',
  from: hiredOn,
  to: contractUntil,
});

const sickPay: Draw = (_, duty) => {
  const last = duty('track2.last-pay');
  return { id: 'sickPay', pattern: 'dots', from: last?.counting.eventOn, to: last?.due };
};

const programme: Draw = ({ programmeStart, programmeEnd }) => ({
  id: 'programme',
  pattern: 'rungs',
  from: programmeStart,
  to: programmeEnd,
});

const search: Draw = ({ jobLossDate }, duty) => {
  const found = duty('nl.search-period');
  const period = found && jobLossDate && found.due < jobLossDate ? undefined : found;
  return { id: 'search', pattern: 'hatch', from: period && jobLossDate, to: period?.due };
};

const unemployment: Draw = ({ jobLossDate }, duty) => {
  const limit = duty('lu.unemployment.limit');
  return { id: 'unemployment', pattern: 'hatch', from: limit && jobLossDate, to: limit?.due };
};

const authorisation: Draw = ({ authorisationIssuedOn }, duty) => {
  const use = duty('lu.use-authorisation');
  return {
    id: 'authorisation',
    pattern: 'hatch',
    from: use && authorisationIssuedOn,
    to: use?.due,
  };
};

const restricted: Draw = ({ employmentSince }, duty) => {
  const free = duty('lu.change.free');
  return {
    id: 'restricted',
    pattern: 'rungs',
    from: free && employmentSince,
    to: free && addDays(free.due, -1),
  };
};

const drop: Draw = ({ payDropStart }) => ({
  id: 'drop',
  pattern: 'rungs',
  from: payDropStart,
  to: undefined,
});

const newContract: Draw = (answers) => ({
  id: 'newContract',
  pattern: 'dots',
  from: answers.contractStart,
  to: contractEnd(answers),
});

/** What is drawn for a Dutch permit, a Luxembourg card, a servant's card. */
const dutch = [permit, contract, sickPay, programme, search, drop, newContract] as const;
const luxembourg = [luxembourgCard, authorisation, contract, unemployment, restricted] as const;
const servant = [servantCard, servantContract] as const;

function drawnFor(answers: ExactAnswers): readonly Draw[] {
  const { situation } = answers;
  if (situation === 'private-servant') return servant;
  if (whose(answers) !== 'LU') return dutch;
  return situation === 'new-employer' ? [...luxembourg, newContract] : luxembourg;
}

/** How long the amounts of today's verdicts still hold. */
function amounts(assessment: Assessment): Stretch {
  const { day, again = false } = figuresHold(assessment) ?? {};
  const to = day && day >= assessment.asOf ? day : undefined;
  return { id: 'amounts', pattern: 'hatch', from: undefined, to, again };
}

/** Everything with a length in time, as far as its days are known. */
export function stretches(answers: ExactAnswers, assessment: Assessment): readonly Stretch[] {
  const duty = (id: ObligationId) => assessment.duties.find(({ obligation }) => obligation === id);
  const all = drawnFor(answers).map((draw) => draw(answers, duty));
  return [...all, amounts(assessment)].filter(({ from, to }) => from ?? to);
}
