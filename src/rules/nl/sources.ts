import { authorities } from '../authorities.ts';
import { official, quoted, secondary } from '../checked-on.ts';
import type { Source } from '../grammar/source.ts';
import { workSources } from './sources-work.ts';

export const sources = {
  amounts: quoted(
    'IND, Required amounts (income requirements)',
    'https://ind.nl/en/required-amounts-income-requirements',
  ),
  hsm: quoted(
    'IND, Residence permit for highly skilled migrant',
    'https://ind.nl/en/residence-permits/work/highly-skilled-migrant',
  ),
  blueCard: quoted(
    'IND, European Blue Card residence permit',
    'https://ind.nl/en/residence-permits/work/european-blue-card-residence-permit',
  ),
  orientationYear: quoted(
    'IND, Residence permit for orientation year',
    'https://ind.nl/en/residence-permits/work/residence-permit-for-orientation-year',
  ),
  workDecree: official(
    'Decree implementing the Foreign Nationals Employment Act, former art. 1d (text of 2017)',
    'https://wetten.overheid.nl/BWBR0007523',
  ),
  aliensDecree: official(
    'Aliens Decree 2000, art. 3.30a, 4.43 and 4.44a (texts of 2015 and 2017)',
    'https://wetten.overheid.nl/BWBR0011825',
  ),
  aliensCircular: official(
    'Aliens Circular 2000 (B), B6 (texts of 2015 and 2017)',
    'https://wetten.overheid.nl/BWBR0012289',
  ),
  aliensRegulation: official(
    'Aliens Regulation 2000, art. 3.1 and 4.17 to 4.26 (text of 2015)',
    'https://wetten.overheid.nl/BWBR0012002',
  ),
  aliensAct: official('Aliens Act 2000, art. 62 and 69', 'https://wetten.overheid.nl/BWBR0011823'),
  fines: quoted(
    'IND, administrative fine (7 May 2024): up to €1,500 for a person, €3,000 for an organisation',
    authorities.ind,
  ),
  employmentAct: official(
    'Foreign Nationals Employment Act, art. 4, 6 and 7',
    'https://wetten.overheid.nl/BWBR0007149',
  ),
  timeLimits: official(
    'General Extension of Time Limits Act, art. 1 to 5',
    'https://wetten.overheid.nl/BWBR0002448',
  ),
  directive2024: official(
    'Directive (EU) 2024/1233, art. 11',
    'https://eur-lex.europa.eu/eli/dir/2024/1233/oj',
  ),
  unemploymentAct: official(
    'Unemployment Insurance Act (WW), art. 26',
    'https://wetten.overheid.nl/BWBR0004045',
  ),
  civilCode: official('Civil Code, book 7, art. 670b', 'https://wetten.overheid.nl/BWBR0005290'),
  registrationAct: official(
    'Personal Records Database Act (BRP), art. 2.43',
    'https://wetten.overheid.nl/BWBR0033715',
  ),
  decree2024: official(
    'Staatsblad 2024, 150 (EU Blue Card, in force 12 June 2024; opening part read)',
    'https://zoek.officielebekendmakingen.nl/stb-2024-150.html',
  ),
  expatScheme: quoted(
    'Business.gov.nl, The expat scheme (30% ruling)',
    'https://business.gov.nl/staff/employing-staff/the-expat-scheme-30-percent-ruling-in-the-netherlands/',
  ),
  ukraine: official(
    'UWV, Informing about hiring Ukrainian employees',
    'https://www.uwv.nl/en/employers/forms/informing-hiring-ukrainian-employees',
  ),
  searchPeriodFirm: secondary(
    'DYC Legal, HSM search period 3 or 6 months (3 July 2026)',
    'https://dyclegal.com/en/blogs/highly-skilled-migrant-search-period-netherlands/',
  ),
  searchPeriodLetter: secondary(
    'Mynta, Possibly longer search period for some settled highly skilled migrants',
    'https://www.mynta.nl/en/knowledge-base/possibly-longer-search-period-for-some-settled-highly-skilled-migrants',
  ),
  jobLossFirm: secondary('Anywr Group, Impact of job loss (2024)', 'https://www.anywr-group.nl'),
  blueCardRules2023: secondary(
    'Eubluecard.nl, A number of new rules already apply',
    'https://www.eubluecard.nl/new-european-blue-card-a-number-of-new-rules-already-apply/',
  ),
  blueCardFirm: secondary(
    'Everaert, New EU Blue Card directive fully implemented',
    'https://everaert.nl/en/new-eu-blue-card-directive-fully-implemented',
  ),
  newJobReport: secondary(
    'Jobbatical, Netherlands: change of employer',
    'https://www.jobbatical.com/faq-categories/netherlands-change-of-employer',
  ),
  decidingDateFirm: secondary(
    'Exterus, Which salary threshold is applicable for the highly skilled migrant?',
    'https://exterus.nl/en/blogs/which-salary-threshold-is-applicable-for-the-highly-skilled-migrant',
  ),
  extensionMessage: secondary(
    'Global R-Compass, Most recent wage criterion applies when extending (repeats an IND message)',
    'https://www.global-r-compass.nl/en/ind-most-recent-wage-criterion-applies-when-extending-residence-permit/',
  ),
  extensionTerm: secondary(
    'Global R-Compass, Validity of the residence permit',
    'https://www.global-r-compass.nl/en/validity-of-the-residence-permit/',
  ),
  reducedAfterYear: secondary(
    'Kroes Advocaten, Lowest salary threshold broadened (September 2020)',
    'https://www.kroesadvocaten.nl/highly-skilled-migrant/news/highly-skilled-migrant-and-lowest-salary-threshold-regulation-broadened',
  ),
  turkishFirm: secondary(
    'Kroes Advocaten, New IND procedure for Turkish highly skilled migrants',
    'https://www.kroesadvocaten.nl/en/important-update-for-turkish-highly-skilled-migrants-new-ind-procedure-for-changing-employers',
  ),
  ukFirm: secondary(
    'Law & More, Applying for a work permit as a UK citizen',
    'https://lawandmore.eu/blog/applying-for-a-work-permit-in-the-netherlands-this-is-what-you-as-a-uk-citizen-need-to-know',
  ),
  rulingGap: secondary(
    'EY, Opinion on the interruption of the 30% ruling',
    'https://www.ey.com/nl_nl',
  ),
  rulingNorms: secondary(
    'Grant Thornton, 30% ruling updates ahead of 2026',
    'https://www.grantthornton.nl/en/insights-en/human-capital-services/30-ruling-updates-ahead-of-2026',
  ),
  ruling2027: secondary(
    'Courdid, Salary standards for the 30% ruling in 2025',
    'https://courdid.com/en/salary-standards-for-30-ruling-in-2025',
  ),
  processing2026: secondary(
    'Newland Chase, Netherlands: changes to residence and work permit processing (2026)',
    'https://newlandchase.com',
  ),
  benefits: secondary(
    'Amsterdam international information on highly skilled migrants',
    'https://www.iamsterdam.com',
  ),
  partnerWork: secondary(
    'Expat survival guide 2021, The Netherlands',
    'https://issuu.com/iamnotatourist/docs/expat_20survival_20guide_202021_20-_20the_20nether/18',
  ),
  newsletter: official(
    'IND, Business Newsletter (2 July 2024)',
    'https://ind.nl/en/business-newsletter',
  ),
  reducedProof: secondary(
    'Everaert, Records for highly skilled migrants under the reduced criterion (2024)',
    'https://www.everaert.nl/wijziging-administratieplicht-voor-kennismigranten-met-verlaagd-looncriterium/',
  ),
  rulingNorms2022: secondary(
    'Taxand, Required salary for the 30% ruling from 2022',
    'https://www.taxand.nl/en/2022/02/newsflash-new-required-salary-amount-for-30-ruling-from-2022/',
  ),
  rulingNorms2023: secondary(
    'Limes International, Salary criteria 30% ruling 2023',
    'https://limes-int.nl/en/salary-criteria-30-ruling-2023/',
  ),
  rulingNorms2024: secondary(
    'Witscraft, 30% ruling salary criterion 2024',
    'https://witscraft.com/en/30-ruling-salary-criterion-2024',
  ),
  rulingBorder: secondary(
    '30percentruling.com, 150 kilometres from the Dutch border',
    'https://www.30percentruling.com/150-kilometer-from-the-dutch-border/',
  ),
  rulingTerms: secondary(
    'Expatsetup, 30% ruling: complete guide',
    'https://www.expatsetup.nl/guides/30-percent-ruling-complete-guide',
  ),
  freeMovement: secondary(
    'Copy of the IND publication on highly skilled migrants (nationalities without permit)',
    'https://happilyinpursuit.com/netherland-nursing-jobs-requirements-4605',
  ),
  reform: secondary(
    'Kroes Advocaten, Stricter rules for the highly skilled migrant scheme (proposals)',
    'https://www.kroesadvocaten.nl/en/stricter-rules-for-the-highly-skilled-migrant-scheme',
  ),
  permanentFirm: secondary(
    'Law & More, Residence permits and naturalisation',
    'https://lawandmore.eu/blog/dutch-immigration-law-residence-permits-naturalisation/',
  ),
  treatyFirm: secondary(
    'RPS Legal, Dutch-American Friendship Treaty',
    'https://rpslegal.nl/immigration/daft/',
  ),
  windowReport: secondary(
    'Onestoptax, Orientation year within three years (2016)',
    'https://onestoptax.nl/news/nieuwe-article-page/',
  ),
  croatiaReport: secondary(
    'Eubluecard.nl, News on the search period (with a note on Croatia)',
    'https://www.eubluecard.nl/news/eu-blue-card-holders-and-right-for-search-period',
  ),
  paymentProof: secondary(
    'Everaert, Administrative duty for recognised sponsors expanded',
    'https://www.everaert.nl/en/administrative-duty-for-recognised-sponsors-expanded',
  ),
  paymentProofNews: secondary(
    'PIR Group, Administrative duty for recognised sponsors expanded',
    'https://pirgroup.nl/update-administrative-duty-for-recognized-sponsors-expanded-2',
  ),
  ...workSources,
} as const satisfies Record<string, Source>;

/** Who works in the Netherlands without a permit of this kind. */
export const freedomSources: readonly Source[] = [
  sources.freeMovement,
  sources.ukFirm,
  sources.employmentAct,
];
