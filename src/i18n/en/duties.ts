import type { Messages } from '../messages.ts';

const fine =
  'A first breach usually brings a warning. A repeat can bring a fine, and silence can cost you the permit from an earlier day.';
const employerFine =
  'The IND can warn or fine the employer (up to €3,000 each time), and can withdraw its recognition.';

export const duties: Messages['duties'] = {
  'nl.search-period': {
    title: 'Last day to find a new job that fits your permit',
    how: 'The search period (“zoekperiode”) runs by itself; you need not apply. By this day you need a new job that fits your permit. We found no way to extend it.',
    otherwise:
      'The IND withdraws the permit as of the end of this period. Work found later leaves a gap in your residence.',
  },
  'nl.notify.you': {
    title: 'Tell the IND that your job has ended',
    how: 'Use the notification form for foreign nationals on ind.nl. Your employer’s own report does not replace yours.',
    otherwise: fine,
  },
  'nl.notify.employer': {
    title: 'Report to the IND that the job has ended',
    how: 'The former employer reports this in the Business Portal or on the notification form.',
    otherwise: employerFine,
  },
  'nl.ww.apply': {
    title: 'Apply for unemployment benefit (WW)',
    how: 'Apply at uwv.nl. The benefit is an insurance and does not harm your permit. You need 26 worked weeks of the last 36.',
    otherwise:
      'A late application can lower the benefit. After a resignation there is usually no benefit.',
  },
  'nl.ruling30.contract': {
    title: 'Sign a new contract to keep the 30% ruling',
    how: 'The contract must be signed by this day; the work may start later. You and the new employer apply again together.',
    otherwise: 'The ruling is lost. The three months are fixed and cannot be extended.',
  },
  'nl.settlement.revoke': {
    title: 'Last day to withdraw from the termination agreement',
    how: 'Write to the employer that you withdraw. You need no reason.',
    otherwise: 'The agreement stands.',
  },
  'nl.new-job.notify': {
    title: 'Tell the IND about your new employer',
    how: 'Use the notification form for foreign nationals on ind.nl.',
    otherwise: fine,
  },
  'nl.new-job.register': {
    title: 'Register the new employee with the IND',
    how: 'The new employer does this, a recognised sponsor in the Business Portal. Best before the first working day.',
    otherwise: employerFine,
  },
  'nl.extension.apply': {
    title: 'Last day to apply for the extension',
    how: 'Your employer files it, from three months before the permit ends. Filed in time, your right to work goes on.',
    otherwise: 'A late application can leave a gap in your residence.',
  },
  'nl.decision': {
    title: 'The IND should have decided',
    how: 'This is the legal term. With a recognised sponsor the target for a complete application is two weeks.',
    otherwise:
      'If the IND is late, ask it for the reason. A lawyer can tell you what else you can do.',
  },
  'nl.objection': {
    title: 'Last day to object to the refusal',
    how: 'Send the objection so that the IND has it by this day. Ask a lawyer at once: the term is four weeks, not six.',
    otherwise: 'The refusal becomes final.',
  },
  'nl.leave-country': {
    title: 'Last day to leave, if you must',
    how: 'This holds when the decision is a return decision. An objection may allow you to stay; ask a lawyer.',
    otherwise: 'After this day you may no longer stay.',
  },
  'nl.brp.leave': {
    title: 'Report your departure to the municipality',
    how: 'Report it before you leave, from the fifth day before departure. This ends your entry in the BRP.',
    otherwise: 'You stay registered as living here. Tell your health insurer too.',
  },
  'nl.free-labour-market': {
    title: 'You may work for any employer',
    how: 'After five unbroken years with permits valid for work you are free on the labour market.',
    otherwise: 'Nothing is lost if you do not use it.',
  },
  'nl.turns-30': {
    title: 'Your 30th birthday',
    how: 'From this day a new employer must pay the amount for people of 30 and older. With the same employer nothing changes.',
    otherwise:
      'An employer change on or after this day needs the higher amount, unless the reduced one applies.',
  },
  'nl.reduced-window': {
    title: 'Last day to use the reduced amount after your studies',
    how: 'A first application must be in by this day. A change of employer or an extension must take effect by this day.',
    otherwise:
      'After it, the reduced amount is closed to newcomers. Whoever holds a permit under it keeps it.',
  },
};

export const doubts: Messages['doubts'] = {
  'six-months-source':
    'The six months for permits held two years rest on law firms that quote the IND, and on Directive (EU) 2024/1233. We have not seen the IND’s own page. Whether years under another permit count is not known.',
  'fixed-term-expiry':
    'If a fixed-term contract simply ran out, older sources disagree whether a search period follows.',
  'repeated-unemployment':
    'It is not known whether an earlier period without work counts against these months.',
  'card-may-be-extended':
    'One specialist firm says that a Blue Card can be extended to complete the search period. Do not rely on it.',
  'blue-card-beforehand':
    'For Blue Card holders an older text asks to tell the IND beforehand where possible, and before a change in the first 12 months. Tell it as early as you can.',
  'notice-period':
    'If an agreement ends the job before your notice period would, the benefit can start later. We do not count that.',
  'garden-leave':
    'After garden leave, case law may count from the day you stopped working. The safest count starts there.',
  'start-before-decision':
    'Since 22 May 2026 it is not certain whether work may start at once, or only after the IND’s decision. Register before the start.',
  'shorter-terms-source':
    'The shorter terms since 22 May 2026 rest on one source. It says the IND may add 15 days. It also says you may start if the IND is late and all conditions are met.',
  'late-extension':
    'One source says that the IND accepts an application up to four weeks late. Do not rely on it.',
};

export const dutyStatuses: Messages['dutyStatuses'] = {
  upcoming: 'To come',
  today: 'Today is the last day',
  extension: 'Past the safe day, still in time by law',
  overdue: 'The day has passed',
  done: 'Done',
};

export const who: Messages['who'] = {
  you: 'What you must do',
  employer: 'What your employer must do',
  'new-employer': 'What your new employer must do',
  authority: 'What the authority must do',
};

export const events: Messages['events'] = {
  birthDate: 'your date of birth',
  contractStart: 'the first day of the new contract',
  filingDate: 'the day of filing',
  qualifyingDate: 'the day you graduated or the research permit ended',
  diplomaDate: 'the date of your diploma',
  permitSince: 'the first day of your permit',
  permitUntil: 'the last day of your permit',
  jobLossDate: 'the last day of your contract',
  settlementSignedOn: 'the day you signed the agreement',
  departureDate: 'the day you leave',
  workPermitsUnbrokenSince: 'the first day of your permits for work',
  appliedOn: 'the day of the complete application',
  decisionOn: 'the day the decision was sent',
};

export const caps: Messages['caps'] = {
  'permit-end': 'your permit ends',
  'contract-end': 'the contract ends',
  'employer-card': 'the employer’s card ends',
};

export const freeDays: Messages['freeDays'] = {
  saturday: 'a Saturday',
  sunday: 'a Sunday',
  decreed: 'a day made equal to a holiday by decree',
  'new-year': 'New Year’s Day',
  'good-friday': 'Good Friday',
  'easter-monday': 'Easter Monday',
  'kings-day': 'King’s Day',
  'liberation-day': 'Liberation Day',
  'ascension-day': 'Ascension Day',
  'whit-monday': 'Whit Monday',
  'christmas-day': 'Christmas Day',
  'boxing-day': 'the second day of Christmas',
};
