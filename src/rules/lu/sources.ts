import { authorities } from '../authorities.ts';
import { official, quoted, secondary } from '../checked-on.ts';
import type { Source } from '../grammar/source.ts';

export const sources = {
  blueCard: quoted(
    'Guichet.lu, EU Blue Card for highly qualified workers (updated 3 March 2026)',
    'https://guichet.public.lu/en/citoyens/immigration/plus-3-mois/ressortissant-tiers/hautement-qualifie.html',
  ),
  news2024: official(
    'Guichet.lu, New conditions for the EU Blue Card (1 July 2024)',
    'https://guichet.public.lu/en/actualites/2024/juillet.html',
  ),
  news2015: official(
    'Guichet.lu, Lower salary threshold for certain occupations (9 June 2015)',
    'https://guichet.public.lu/en/actualites/2015/juin.html',
  ),
  government2015: official(
    'Luxembourg.public.lu, Lower ICT salary threshold (6 July 2015)',
    'https://luxembourg.public.lu',
  ),
  act2008: quoted(
    'Amended act of 29 August 2008 on free movement and immigration, art. 39 to 41, 45 and 113',
    'https://legilux.public.lu/eli/etat/leg/loi/2008/08/29/n1/jo',
  ),
  act2024: official(
    'Act of 4 June 2024 (EU Blue Card), in force 1 July 2024',
    'https://legilux.public.lu/eli/etat/leg/loi/2024/06/04/a233/jo',
  ),
  act1984: official(
    'Act of 30 May 1984 on the European Convention on the Calculation of Time-Limits',
    'https://legilux.public.lu/eli/etat/leg/loi/1984/05/30/n1/jo',
  ),
  labourCode: official(
    'Labour Code, art. L.232-2 and L.572-3',
    'https://legilux.public.lu/eli/etat/leg/code/travail',
  ),
  directive: official(
    'Directive (EU) 2021/1883 on the EU Blue Card',
    'https://eur-lex.europa.eu/eli/dir/2021/1883/oj',
  ),
  oldDirective: official(
    'Directive 2009/50/EC (the EU Blue Card until 2023)',
    'https://eur-lex.europa.eu/eli/dir/2009/50/oj',
  ),
  singlePermitDirective: official(
    'Directive (EU) 2024/1233 on the single permit',
    'https://eur-lex.europa.eu/eli/dir/2024/1233/oj',
  ),
  euPortal: official(
    'EU Immigration Portal, EU Blue Card in Luxembourg',
    'https://immigration-portal.ec.europa.eu/luxembourg-eu-blue-card_en',
  ),
  adem: official(
    'ADEM, Hiring a third-country national',
    'https://adem.public.lu/en/employeurs/recruter/recruter-ressortissant-pays-tiers.html',
  ),
  vacancy: official(
    'Guichet.lu, Declaration of a vacant position',
    'https://guichet.public.lu/en/entreprises/ressources-humaines/recrutement/declaration-recrutement/declaration-poste.html',
  ),
  ademRegister: official(
    'ADEM, Who can register as a job seeker',
    'https://adem.public.lu/en/demandeurs-demploi/inscription.html',
  ),
  mobility: official(
    'Guichet.lu, Holder of an EU Blue Card of another member state (more than 90 days)',
    'https://guichet.public.lu/en/citoyens/immigration/plus-3-mois/ressortissant-tiers.html',
  ),
  shortMobility: official(
    'Guichet.lu, Holder of an EU Blue Card of another member state (up to 90 days)',
    'https://guichet.public.lu/en/citoyens/immigration/moins-3-mois.html',
  ),
  longTerm: official(
    'Guichet.lu, Long-term resident status',
    'https://guichet.public.lu/en/citoyens/immigration/plus-3-mois/ressortissant-tiers/resident-longue-duree.html',
  ),
  euCitizens: official(
    'Guichet.lu, EU citizens and people treated alike',
    'https://guichet.public.lu/en/citoyens/immigration/plus-3-mois/citoyen-ue.html',
  ),
  crossBorder: official(
    'Guichet.lu, Third-country national living in a neighbouring country',
    'https://guichet.public.lu/en/citoyens/immigration/plus-3-mois/ressortissant-tiers/frontalier.html',
  ),
  british: official(
    'Guichet.lu, British nationals after Brexit',
    'https://guichet.public.lu/en/support/brexit.html',
  ),
  arrival: official(
    'City of Differdange, Residence permit for third-country nationals',
    'https://differdange.lu',
  ),
  labourInspectorate: official(
    'Labour inspectorate (ITM), Questions and answers on third-country nationals',
    'https://itm.public.lu/en/questions-reponses.html',
  ),
  transferee: official(
    'Guichet.lu, Intra-corporate transferee',
    'https://guichet.public.lu/en/citoyens/immigration/plus-3-mois/ressortissant-tiers/salarie/salarie-transfere.html',
  ),
  familyPortal: official(
    'EU Immigration Portal, Family member in Luxembourg',
    'https://immigration-portal.ec.europa.eu/luxembourg-family-member_en',
  ),
  impliedRefusal: official(
    'Administrative Tribunal, 31 March 2025, no. 48592 (implied refusal)',
    'https://juricaf.org',
  ),
  seedFirm: secondary(
    'Schiltz & Schiltz, Access to Luxembourg working market for highly skilled workers',
    'https://www.sstlaw.lu',
  ),
  appealFirm: secondary(
    'Schiltz & Schiltz, Ten things to know about administrative decisions',
    'https://www.sstlaw.lu',
  ),
  threshold2018: secondary('BAL, Salary threshold from 1 January 2018', 'https://www.lexology.com'),
  threshold2016: secondary(
    'Fakhoury Global, Step from 71,946 to 73,296 euro',
    'https://www.fakhouryglobal.com',
  ),
  threshold2019: secondary(
    'Schiltz & Schiltz, Minimum salary (regulation of 13 September 2019)',
    'https://www.sstlaw.lu',
  ),
  threshold2021: secondary('Luxrelo, Notice of 83,628 euro', 'https://www.luxrelo.lu'),
  threshold2022: secondary(
    'Mondaq 1270250, Increase on 23 December 2022',
    'https://www.mondaq.com/article/1270250',
  ),
  threshold2024: secondary(
    'Arendt, New increased thresholds (Mémorial A 123 of 20 March 2024)',
    'https://www.arendt.com',
  ),
  regime2024: secondary(
    'Kleyr Grasso, New rules of 1 July 2024 (Mémorial A 262)',
    'https://www.kleyrgrasso.com',
  ),
  threshold2025: secondary(
    'Mondaq 1600818 (Arendt), Threshold from 18 March 2025',
    'https://www.mondaq.com/article/1600818',
  ),
  threshold2026: secondary(
    'Public guide to Luxembourg, checked 5 October 2026, quoting the portal (65,652 euro)',
    authorities.guichet,
  ),
  submissionRule: secondary(
    'Greecevich Punjabi quoting Fragomen, The day of submission decides',
    'https://greecevichpunjabi.com',
  ),
  qualifications: secondary(
    'Bonn Steichen & Partners, New provisions for highly qualified nationals',
    'https://www.bsp.lu',
  ),
  shortRules: secondary(
    'Vialto Partners, Luxembourg alert of 4 July 2024',
    'https://vialtopartners.com',
  ),
  unemploymentPress: secondary(
    'Delano, Blue Card: more favourable conditions (July 2024)',
    'https://delano.lu',
  ),
  searchPeriodFirm: secondary('Everaert, The new search period', 'https://everaert.nl'),
  act2017: secondary('Mondaq 582230, Act of 8 March 2017', 'https://www.mondaq.com/article/582230'),
  renewalGuide: secondary('Luxtoday, Renewing a residence permit', 'https://luxtoday.lu'),
  familyWork: secondary(
    'Fedil, Note of 28 August 2023 on family members’ access to work',
    'https://fedil.lu',
  ),
  employerDuties: secondary('Amcham Luxembourg, Duties of employers', 'https://www.amcham.lu'),
  ukraine: official('ADEM, Temporary protection and work (March 2022)', 'https://adem.public.lu'),
  singlePermitFirm: secondary('Bonn Steichen & Partners, Bill 8586', 'https://www.bsp.lu'),
  guide: secondary(
    'Public guide to Luxembourg, checked 5 October 2026, with source register',
    authorities.guichet,
  ),
} as const satisfies Record<string, Source>;
