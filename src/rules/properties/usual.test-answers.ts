import type { Answers, QuestionId } from '../../questions/index.ts';

interface Usual {
  readonly why: string;
  readonly when: (answers: Answers) => boolean;
}

const always = () => true;
const isDrop = ({ situation }: Answers) => situation === 'pay-drop' || situation === 'track-2';
const holdsCard = ({ permitType }: Answers) => permitType === 'lu-blue-card';
const saysHowGranted = ({ heldReducedCriterion, heldBelow30Criterion }: Answers) =>
  heldReducedCriterion === 'yes' || heldBelow30Criterion === 'yes';

/** Answers whose absence the contract fills with something usual, so that a result may turn over. */
export const usual: Partial<Record<QuestionId, Usual>> = {
  situation: { why: 'selects the day that decides', when: always },
  country: { why: 'README: else the country of the permit held, or the Netherlands', when: always },
  filingDate: { why: 'README: missing, it is filed today', when: always },
  salaryExempt: {
    why: 'hardly anybody is outside the criterion, so it is never asked',
    when: always,
  },
  permitType: {
    why:
      'README: under which amount it was granted is said of a permit as highly skilled migrant; with an ' +
      'offer no permit is assumed; whoever holds a Luxembourg card lives there, not under protection',
    when: (answers) => saysHowGranted(answers) || holdsCard(answers),
  },
  permitSince: {
    why: 'README, "Its year": a drop without it is judged by its own year',
    when: isDrop,
  },
  payDropStart: { why: 'the day of the drop, else today', when: isDrop },
  firstSickDay: { why: 'the day of the drop, else today', when: isDrop },
  payDropReason: {
    why: 'Track 2 is about sickness',
    when: ({ situation }) => situation === 'track-2',
  },
  sickPay: {
    why: '`payDuring` stands in for it',
    when: (answers) => isDrop(answers) && answers.payDuring !== undefined,
  },
  payDuring: {
    why: '`sickPay` stands in for it; README: leave that cannot be proved is not tolerated',
    when: (answers) =>
      isDrop(answers) && (answers.sickPay !== undefined || answers.leaveProvable === 'no'),
  },
  employerChange: { why: 'README: of a drop only `at-30-or-later` counts', when: isDrop },
  birthDate: { why: 'README: `age` stands in for it', when: ({ age }) => age !== undefined },
  diplomaDate: {
    why: 'who qualifies by experience, or not at all, is taken to have no recent diploma',
    when: ({ qualification: by }) =>
      by !== undefined && by !== 'unknown' && by !== 'degree-3-years',
  },
  secondBlueCardSince: { why: 'README: "once there is a second"', when: always },
  temporaryProtection: { why: 'whoever holds the card is not protected', when: holdsCard },
  liveInCountry: { why: 'whoever holds the card lives there', when: holdsCard },
  employerEmployedByMissionMember: { why: 'never asked, hardly true', when: always },
  recruitedLocally: { why: 'never asked, hardly true', when: always },
};
