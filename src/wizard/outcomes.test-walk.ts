import { routes } from '../rules/index.ts';

const verdicts = ['likely', 'not-likely', 'cannot-say', 'not-needed'];
const statuses = ['met', 'not-met', 'unknown'];

/** The duties whose day the wizard asks for; the others follow from what is offered on the result. */
const duties = (
  'nl.search-period nl.notify.you nl.notify.employer nl.ww.apply nl.new-job.notify nl.new-job.register ' +
  'nl.leave.report nl.pay-below.report nl.objection nl.leave-country nl.decision nl.turns-30 ' +
  'nl.reduced-window nl.extension.apply track2.problem-analysis track2.action-plan track2.uwv-notice ' +
  'track2.first-year-evaluation track2.start track2.final-evaluation track2.report track2.wia ' +
  'track2.uwv-letter track2.wage-decision track2.last-pay track2.dismissal-ban lu.use-authorisation ' +
  'lu.decision lu.implied-refusal lu.tribunal lu.renewal lu.card-end lu.change.inform lu.change.free ' +
  'lu.unemployment.report lu.unemployment.limit'
).split(' ');

/** What no way of asking leads to: it takes an answer that is only offered on the result. */
const never: readonly string[] = [
  // Hired here: told on the result.
  'nl-private-servant/local-permits not-met',
  'nl-private-servant/local-permits unknown',
  // Whoever needs no permit is not asked about studies; who is, is asked for the day of graduation.
  'nl-orientation-year not-needed',
  'nl-orientation-year/qualifying-date unknown',
];

/** Everything that somebody who answers what is asked may be told. */
export const expectedOutcomes: readonly string[] = [
  ...routes.flatMap(({ id, requires }) => [
    ...verdicts.map((verdict) => `${id} ${verdict}`),
    ...requires.flatMap((requirement) =>
      statuses.map((status) => `${id}/${requirement.id} ${status}`),
    ),
  ]),
  ...['free', 'conditions', 'none'].map((placement) => `placement ${placement}`),
  ...duties,
].filter((each) => !never.includes(each));
