import { authorities } from '../authorities.ts';
import { official, quoted, secondary } from '../checked-on.ts';
import type { Source } from '../grammar/source.ts';

/** Where it stands what holds while a job goes on: pay, leave, sickness, minimum wage, private servants. */
export const workSources = {
  leaveCriteria: secondary(
    'Leiden International Centre, Salary criteria for highly skilled migrants: rules and exceptions (2023)',
    'https://leideninternationalcentre.nl',
  ),
  leaveFirm: secondary(
    'Everaert, The salary threshold and statutory leave or strike',
    'https://www.everaert.nl/en/news/43-nieuws-werkgevers-en/1197-highly-skilled-migrants-the-salary-threshold-and-statutory-leave-or-strike',
  ),
  leaveDetails: secondary(
    'BAL, Details for employers with highly skilled migrants on leave or strike',
    'https://www.bal.com/perspectives/bal-news/netherlands-details-provided-for-employers-with-highly-skilled-migrants-on-leave-strike/',
  ),
  birthLeaveFirm: secondary(
    'BAL, Salary minimums and extended birth leave for partners',
    'https://www.bal.com/perspectives/bal-news/netherlands-normal-salary-minimums-can-be-adjusted-for-partners-who-take-extended-birth-leave/',
  ),
  sickLeaveFirm: secondary(
    'Mynta, Highly skilled migrants and sick leave',
    'https://www.mynta.nl/en/knowledge-base',
  ),
  blueCardBenefits: secondary(
    'Eubluecard.nl, Benefits of the EU Blue Card',
    'https://www.eubluecard.nl/benefits-eu-blue-card',
  ),
  payBelowJudgment: official(
    'District Court of The Hague, ECLI:NL:RBDHA:2019:10150 (pay below the criterion not reported)',
    'https://uitspraken.rechtspraak.nl/details?id=ECLI:NL:RBDHA:2019:10150',
  ),
  dailyWage: quoted(
    'UWV, Maximum daily wage (as a public code base quotes it)',
    'https://www.uwv.nl/en/benefit-amounts',
  ),
  sicknessProcedure: official(
    'Regulation on the procedure in the first and second year of sickness, art. 2 to 5',
    'https://wetten.overheid.nl/BWBR0013540',
  ),
  sicknessAct: official('Sickness Benefits Act, art. 38', 'https://wetten.overheid.nl/BWBR0001888'),
  sicknessSchedule: secondary(
    'Poortwachtersloket, Schedule of the first and second year of sickness',
    'https://www.poortwachtersloket.nl',
  ),
  sicknessPractice: secondary(
    'Pantergroep, Steps before the application for incapacity benefit',
    'https://www.pantergroep.nl',
  ),
  incapacityAct25: official(
    'Work and Income according to Labour Capacity Act (WIA), art. 25',
    'https://wetten.overheid.nl/BWBR0019057',
  ),
  incapacityAct64: official(
    'Work and Income according to Labour Capacity Act (WIA), art. 23 and 64',
    'https://wetten.overheid.nl/BWBR0019057',
  ),
  trackTwoStart: secondary('Oprijk, Schedule of Track 2', 'https://www.oprijk.nl'),
  trackTwoFirm: secondary('Matchvermogen, When Track 2 begins', 'https://www.matchvermogen.nl'),
  trackTwoProvider: secondary(
    'Rosalie Derksen, How does Track 2 relate to a work permit in the Netherlands? (2026)',
    'https://ufind.nl',
  ),
  trackTwoReform: secondary(
    'Nbot, Bill on the second year of sickness still proposed (April 2026)',
    'https://nbot.ai',
  ),
  sickPayLaw: official(
    'Civil Code, book 7, art. 629 (sick pay for 104 weeks)',
    'https://wetten.overheid.nl/BWBR0005290',
  ),
  dismissalLaw: official(
    'Civil Code, book 7, art. 670 (ban on dismissal while sick)',
    'https://wetten.overheid.nl/BWBR0005290',
  ),
  servantGuide: official(
    'Protocol guide for international organisations, chapter 6: private servants',
    authorities.ministry,
  ),
  servantClosure: official(
    'Note Verbale DPG-Min-BuZa.2024.20297-18 of 5 January 2024, as the protocol guide repeats it',
    authorities.ministry,
  ),
  minimumWageAct: quoted(
    'Minimum Wage and Minimum Holiday Allowance Act',
    'https://wetten.overheid.nl/BWBR0002638',
  ),
  minimumWage2023: official(
    'Rijksoverheid, Minimum wage amounts from 1 July 2023',
    'https://www.rijksoverheid.nl/onderwerpen/minimumloon',
  ),
  minimumWage2024: official(
    'Business.gov.nl, Minimum hourly wage of July 2024',
    'https://business.gov.nl/regulation/minimum-wage/',
  ),
  minimumWage2025: secondary('Metro, Minimum wage from July 2025', 'https://www.metronieuws.nl'),
  minimumWage2026: secondary(
    'MKB Servicedesk, Minimum wage from January 2026',
    'https://www.mkbservicedesk.nl',
  ),
  minimumWageCode: secondary(
    'Two public code bases with the minimum wage to 1 July 2026',
    'https://www.rijksoverheid.nl/onderwerpen/minimumloon',
  ),
} as const satisfies Record<string, Source>;
