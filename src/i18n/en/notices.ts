import { yearOf } from '../../dates/index.ts';
import type { Messages } from '../messages.ts';
import { format } from './format.ts';

const { day, money } = format;

export const noticeKinds: Messages['noticeKinds'] = {
  doubt: 'In doubt',
  mind: 'Good to know',
  'also-checked': 'Also checked',
  benefit: 'Benefit',
};

const plain = (title: string, text: string) => ({ title, text: () => text });

export const notices: Messages['notices'] = {
  'two-readings': plain(
    'Two readings of the law, in two different years',
    'The application and its effect fall in different calendar years. We judge by the amount of the day it takes effect. Some sources use the day it is filed or reported.',
  ),
  'birthday-between': plain(
    'Your 30th birthday falls between application and start',
    'No legal text that we found names the day on which your age counts. The day of the application is the best reading. To be safe, the pay should reach the amount for 30 and older.',
  ),
  'just-after-orientation-year': plain(
    'Just after the orientation year',
    'In 2023 the reduced amount was open “immediately after” the orientation year too. The newer wording does not say so. Ask the IND or a lawyer before you rely on it.',
  ),
  'changed-employer-before-30': plain(
    'A change of employer before 30',
    'The IND page of 2026, as we found it quoted, keeps the under-30 amount after a change made before 30. A text of 2017 still asked for no change at all.',
  ),
  'search-period-switch': plain(
    'Three months or six?',
    'Your job ended before 22 May 2026 and the three months were still running on that day. Whether the new six months apply to you is an open question. We show three.',
  ),
  'uk-withdrawal-agreement': plain(
    'Did you live in the Netherlands before 2021?',
    'British people with rights under the Withdrawal Agreement may not need this permit. Tell us whether you have them.',
  ),
  'turkish-national': plain(
    'Turkish nationals: other steps',
    'You can get this permit without a recognised sponsor. Amount and market-rate test stay. The procedure takes up to 90 days, and fees are much lower. With an employer that is not recognised you may not start while a change is pending.',
  ),
  'income-norm': {
    title: 'Another income rule applies to your work',
    text: ({ couple, single }, on) =>
      couple && single
        ? `The salary criterion does not apply. The general income norm does: ${money(couple.cents)} a month for a couple, ${money(single.cents)} for a single person, on ${day(on)}.`
        : `The salary criterion does not apply. The general income norm does. We do not have its amount for ${day(on)}.`,
  },
  'temporary-protection': plain(
    'With temporary protection you may work already',
    'Your employer tells the UWV before you start. Protection runs to 4 March 2027 and is no lasting permit. This permit is a way to stay on.',
  ),
  'no-search-period': plain(
    'Your permit gives no search period',
    'We found no search period for this kind of permit. You may not work for another employer without a new permit. Ask a lawyer or the IND at once what you can still do.',
  ),
  'not-tied-to-job': plain(
    'Your right to stay does not hang on this job',
    'With your nationality or permit there is no search period. You need not tell the IND that your job has ended.',
  ),
  'orientation-year-ends': plain(
    'An orientation year cannot be extended',
    'To stay on you need another permit, for example as a highly skilled migrant. A new orientation year needs a new study or research.',
  ),
  'only-skilled-work': plain(
    'What work you may take',
    'With this permit you may only work as a highly skilled migrant for a recognised sponsor. For other work the employer needs a work permit (“TWV”).',
  ),
  'permit-names-employer': plain(
    'Your permit names one employer',
    'The new employer must arrange a new permit before you start. With a single permit this is a change procedure, usually decided within 45 days since 22 May 2026.',
  ),
  'blue-card-first-year': plain(
    'The first year of a Blue Card',
    'In the first 12 months of the card, report the change before it happens or apply anew. Our sources for this are weak; ask the IND.',
  ),
  'reduced-blue-card-diploma': plain(
    'The reduced Blue Card amount and your diploma',
    'The IND’s newsletter allows any higher-education diploma of the last three years. One data project reads it as Dutch or designated foreign diplomas only.',
  ),
  suriname: plain(
    'Surinamese nationality',
    'We found no source that gives free access to work. We judge as for any nationality outside the EU.',
  ),
  'amounts-end': {
    title: 'The amounts change on 1 January',
    text: ({ last }) =>
      last
        ? `This holds for applications and starts up to ${day(last.until)}. When we last checked, on ${day(last.checked)}, the amounts for ${yearOf(last.until) + 1} were not published.`
        : 'The amount for this day was not published when we last checked.',
  },
  'proposed-changes': plain(
    'The government has proposed stricter amounts',
    'Proposals of July 2025 would raise the under-30 and the reduced amount. We found no adopted text by 22 November 2026.',
  ),
  'reduced-amount-proof': plain(
    'The right to the reduced amount',
    'The employer must judge and document it. Since 1 April 2024 the file needs the diploma and proof of language. A foreign degree also needs an evaluation, and proof of the university’s rank on the day of graduation.',
  ),
  'pay-that-counts': plain(
    'Only fixed pay counts',
    'Pay must be fixed in the contract and paid at least monthly. Allowances and a 13th month count only when paid every month. Holiday allowance, bonuses, overtime, tips and pay in kind do not. Part-time work needs the full amount.',
  ),
  'proof-of-payment': plain(
    'Proof of payment',
    'Pay goes by bank to your own account. Since 1 January 2026 the sponsor must also keep proof of each transfer.',
  ),
  'market-rate': plain(
    'Is the pay normal for the work?',
    'The IND can refuse when the pay is strongly out of line with the market. We cannot check that.',
  ),
  'health-register': plain(
    'Health professions',
    'For professions under the BIG act you must be in the BIG register.',
  ),
  'passport-and-safety': plain(
    'Passport, safety and health',
    'You need a valid passport and must be no danger to public order. Many people need a tuberculosis test.',
  ),
  'excluded-occupations': plain(
    'Some occupations are excluded',
    'Professional football, clergy and sex work fall outside this scheme. This rests on the text of 2017.',
  ),
  'one-procedure': plain(
    'One appointment for permit and registration',
    'Through an expat centre such as IN Amsterdam, the permit and the registration with the municipality can be arranged together. You get your citizen service number (BSN) there too.',
  ),
  family: plain(
    'Your family can come along',
    'The employer may file for your family together with you. Your partner may then do any work, without a work permit.',
  ),
  integration: plain(
    'No integration exam while you hold this permit',
    'You are exempt from civic integration (“inburgering”) during the stay. Your partner needs no integration exam abroad. You need it for permanent residence or a Dutch passport.',
  ),
  'ruling-30': {
    title: '30% ruling: part of your pay can be tax-free',
    text: ({ norm, under30 }, on) => {
      const share =
        'The tax-free part is at most 30% until 31 December 2026 and 27% from 1 January 2027, for at most five years. People who used it before 2024 keep 30%. For those who started in 2024, sources differ.';
      const recruited =
        'You must be recruited from more than 150 km beyond the border. Apply with your employer within four months of the start.';
      const amounts =
        norm && under30
          ? `Taxable pay in ${yearOf(norm.from)}: at least ${money(norm.cents)} a year, or ${money(under30.cents)} under 30 with a master’s degree.`
          : `The norms for ${yearOf(on)} were not known when we checked.`;
      return `${amounts} ${share} ${recruited}`;
    },
  },
  'other-ways': plain(
    'Other ways to stay',
    'An EU Blue Card (the employer need not be recognised), a single permit, or a permit with a partner or family. Also your own business, study, or an orientation year. After five years also a permanent permit. Each has its own conditions.',
  ),
};
