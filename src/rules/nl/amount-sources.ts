import type { PlainDate } from '../../dates/index.ts';
import type { Source } from '../grammar/source.ts';
import { official, secondary } from '../checked-on.ts';
import { sources } from './sources.ts';

const gazette = (title: string, url: Source['url'], checked?: PlainDate) =>
  official(`Staatscourant ${title}`, url, checked);

/** Who reports the amounts of a year, the best source first. */
export const amountSources = {
  2014: [
    secondary(
      'Crown Relocations, minimum salaries 2014',
      'https://www.crownrelo.com/intl/en-nl/article/increase-in-minimum-salaries-for-immigrants-entering-the-netherlands',
      '2026-11-28',
    ),
    secondary(
      'Fakhoury Global, minimum salaries 2014 (with holiday allowance)',
      'https://fakhouryglobal.com/global-alerts/netherlands-minimum-salary-levels-for-2014-announced/',
      '2026-11-28',
    ),
  ],
  2015: [
    gazette('2014, 35740', 'https://zoek.officielebekendmakingen.nl/stcrt-2014-35740.html'),
    secondary(
      'SVDE, salary criteria 2015',
      'https://svde.nl/nieuwe-looncriteria-voor-kennismigranten/',
    ),
  ],
  2016: [
    gazette('2015, 45280', 'https://zoek.officielebekendmakingen.nl/stcrt-2015-45280.html'),
    secondary(
      'Expat Management Group, 2016 immigration updates',
      'https://www.expatmanagementgroup.com/netherlands-2016-important-immigration-updates-and-new-measures/',
    ),
  ],
  2017: [
    secondary(
      'Kroes Advocaten, salary criteria 2017',
      'https://www.kroesadvocaten.nl/nl/kennismigrant-salarisnormen-2017/',
    ),
    secondary(
      'IamExpat, salary criterion 2017',
      'https://www.iamexpat.nl/read-and-discuss/career/articles/salary-criterion-highly-skilled-migrants-2017',
    ),
  ],
  2018: [
    secondary(
      'Prakken d’Oliveira, salary criteria 2018 (cites Staatscourant 2017, 68641)',
      'https://www.prakkendoliveira.nl/nl/nieuws/2017/nieuwe-salariscriteria-hoogopgeleiden',
    ),
    secondary('Limes International, 2018', 'https://limes-int.com/?p=44206'),
  ],
  2019: [
    secondary(
      'KPMG Meijburg, salary criterion 2019',
      'https://meijburg.com/news/annual-adjustment-of-salary-criterion-for-highly-skilled-migrants-and-administrative-charges-2019',
    ),
    secondary(
      'Gateway to Holland, salary thresholds 2019',
      'https://www.gatewaytoholland.com/corporate-immigration/increasing-of-the-salary-thresholds-for-highly-skilled-migrants/',
    ),
  ],
  2020: [
    secondary(
      'Limes International, salary requirements 2020',
      'https://limes-int.nl/en/new-salary-requirements-highly-skilled-migrants-2020/',
    ),
    secondary(
      'PIR Group, salary criteria 2020',
      'https://pirgroup.nl/increase-salary-criteria-for-2020/',
    ),
  ],
  2021: [
    secondary(
      'Maes Law, criteria 2021 (cites the notice of 19 November 2020)',
      'https://maeslaw.nl/blog/criteria-kennismigranten-en-blue-card-regelingen',
    ),
    secondary(
      'The Relocation Company, salary requirement 2021',
      'https://www.therelocationcompany.nl/new-salary-requirement-for-highly-skilled-migrants-2021/',
    ),
  ],
  2022: [
    secondary(
      'The Hague International Centre, salary requirements 2022',
      'https://www.thehagueinternationalcentre.nl/news/2021-12/salary-requirements-highly-skilled-migrants-for-2022',
    ),
    secondary(
      'Expats Today, salary criterion 2022',
      'https://expatstoday.nl/nl/salary-criterion-highly-skilled-migrant-2022/',
    ),
  ],
  2023: [
    secondary(
      'Maes Law, standard amounts 2023',
      'https://maeslaw.nl/en/blog/standard-amounts-income-requirement-2023-for-highly-skilled-migrants-and-blue-card-holders',
    ),
    secondary(
      'Van Lienden, IND amounts 2023',
      'https://van-lienden.nl/nl/2023/06/12/normbedragen-ind-2023/',
    ),
  ],
  2024: [
    secondary(
      'Witscraft, salary criterion 2024 (cites Staatscourant 2023, 33542)',
      'https://www.witscraft.com/highly-skilled-migrant-salary-criterion-2024/',
    ),
    secondary(
      'All About Expats, salary threshold 2024',
      'https://allaboutexpats.nl/salary-threshold-2024/',
    ),
  ],
  2025: [
    secondary(
      'Crowe Peak, salary thresholds 2025',
      'https://www.crowe-peak.nl/en/news/dutch-salary-thresholds-for-highly-skilled-migrants-2025/',
    ),
    secondary(
      'WCFV, salary criteria 2025',
      'https://wcfv.nl/en/2025-salary-criteria-highly-skilled-migrants-and-eu-blue-card-holders',
    ),
  ],
  2026: [
    sources.amounts,
    secondary(
      'KPMG Meijburg, salary criterion 2026',
      'https://www.meijburg.com/news/annual-adjustment-salary-criterion-highly-skilled-migrants-2026',
    ),
  ],
} as const satisfies Record<number, readonly [Source, ...Source[]]>;

export type Year = keyof typeof amountSources;
