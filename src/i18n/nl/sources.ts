import type { SourceTitles } from '../source-titles.ts';

export const sourceTitles: SourceTitles = {
  'IND, Required amounts (income requirements)': 'IND, Normbedragen (inkomenseis)',
  'IND, Residence permit for highly skilled migrant': 'IND, Verblijfsvergunning kennismigrant',
  'IND, European Blue Card residence permit': 'IND, Verblijfsvergunning Europese blauwe kaart',
  'IND, Residence permit for orientation year': 'IND, Verblijfsvergunning zoekjaar',
  'Decree implementing the Foreign Nationals Employment Act, former art. 1d (text of 2017)':
    'Besluit uitvoering Wet arbeid vreemdelingen, voormalig art. 1d (tekst van 2017)',
  'Aliens Decree 2000, art. 3.30a, 4.43 and 4.44a (texts of 2015 and 2017)':
    'Vreemdelingenbesluit 2000, art. 3.30a, 4.43 en 4.44a (teksten van 2015 en 2017)',
  'Aliens Circular 2000 (B), B6 (texts of 2015 and 2017)':
    'Vreemdelingencirculaire 2000 (B), B6 (teksten van 2015 en 2017)',
  'Aliens Regulation 2000, art. 3.1 and 4.17 to 4.26 (text of 2015)':
    'Voorschrift Vreemdelingen 2000, art. 3.1 en 4.17 tot en met 4.26 (tekst van 2015)',
  'Aliens Act 2000, art. 62 and 69': 'Vreemdelingenwet 2000, art. 62 en 69',
  'IND, administrative fine (7 May 2024): up to €1,500 for a person, €3,000 for an organisation':
    'IND, bestuurlijke boete (7 mei 2024): tot € 1.500 voor een persoon, € 3.000 voor een organisatie',
  'Foreign Nationals Employment Act, art. 4, 6 and 7': 'Wet arbeid vreemdelingen, art. 4, 6 en 7',
  'General Extension of Time Limits Act, art. 1 to 5': 'Algemene termijnenwet, art. 1 tot en met 5',
  'Directive (EU) 2024/1233, art. 11': 'Richtlijn (EU) 2024/1233, art. 11',
  'Unemployment Insurance Act (WW), art. 26': 'Werkloosheidswet (WW), art. 26',
  'Civil Code, book 7, art. 670b': 'Burgerlijk Wetboek, boek 7, art. 670b',
  'Personal Records Database Act (BRP), art. 2.43':
    'Wet basisregistratie personen (BRP), art. 2.43',
  'Staatsblad 2024, 150 (EU Blue Card, in force 12 June 2024; opening part read)':
    'Staatsblad 2024, 150 (Europese blauwe kaart, in werking op 12 juni 2024; begin gelezen)',
  'Business.gov.nl, The expat scheme (30% ruling)':
    'Business.gov.nl, De expatregeling (30%-regeling)',
  'UWV, Informing about hiring Ukrainian employees':
    'UWV, Melden dat u Oekraïense werknemers in dienst neemt',
  'DYC Legal, HSM search period 3 or 6 months (3 July 2026)':
    'DYC Legal, Zoekperiode kennismigrant 3 of 6 maanden (3 juli 2026)',
  'Mynta, Possibly longer search period for some settled highly skilled migrants':
    'Mynta, Mogelijk langere zoekperiode voor sommige gevestigde kennismigranten',
  'Anywr Group, Impact of job loss (2024)': 'Anywr Group, Gevolgen van baanverlies (2024)',
  'Eubluecard.nl, A number of new rules already apply':
    'Eubluecard.nl, Een aantal nieuwe regels geldt al',
  'Everaert, New EU Blue Card directive fully implemented':
    'Everaert, Nieuwe richtlijn Europese blauwe kaart volledig omgezet',
  'Jobbatical, Netherlands: change of employer': 'Jobbatical, Nederland: verandering van werkgever',
  'Exterus, Which salary threshold is applicable for the highly skilled migrant?':
    'Exterus, Welke salarisdrempel geldt voor de kennismigrant?',
  'Global R-Compass, Most recent wage criterion applies when extending (repeats an IND message)':
    'Global R-Compass, Meest recente looncriterium geldt bij verlenging (herhaalt een bericht van de IND)',
  'Global R-Compass, Validity of the residence permit':
    'Global R-Compass, Geldigheid van de verblijfsvergunning',
  'Kroes Advocaten, Lowest salary threshold broadened (September 2020)':
    'Kroes Advocaten, Laagste salarisdrempel verruimd (september 2020)',
  'Kroes Advocaten, New IND procedure for Turkish highly skilled migrants':
    'Kroes Advocaten, Nieuwe IND-procedure voor Turkse kennismigranten',
  'Law & More, Applying for a work permit as a UK citizen':
    'Law & More, Een werkvergunning aanvragen als Brits staatsburger',
  'EY, Opinion on the interruption of the 30% ruling':
    'EY, Standpunt over de onderbreking van de 30%-regeling',
  'Grant Thornton, 30% ruling updates ahead of 2026':
    'Grant Thornton, Wijzigingen in de 30%-regeling in aanloop naar 2026',
  'Courdid, Salary standards for the 30% ruling in 2025':
    'Courdid, Salarisnormen voor de 30%-regeling in 2025',
  'Newland Chase, Netherlands: changes to residence and work permit processing (2026)':
    'Newland Chase, Nederland: wijzigingen in de behandeling van verblijfs- en werkvergunningen (2026)',
  'Amsterdam international information on highly skilled migrants':
    'Internationale voorlichting van Amsterdam over kennismigranten',
  'Expat survival guide 2021, The Netherlands': 'Expat survival guide 2021, Nederland',
  'IND, Business Newsletter (2 July 2024)': 'IND, Zakelijke nieuwsbrief (2 juli 2024)',
  'Everaert, Records for highly skilled migrants under the reduced criterion (2024)':
    'Everaert, Administratie voor kennismigranten met verlaagd looncriterium (2024)',
  'Taxand, Required salary for the 30% ruling from 2022':
    'Taxand, Vereist salaris voor de 30%-regeling vanaf 2022',
  'Limes International, Salary criteria 30% ruling 2023':
    'Limes International, Salariscriteria 30%-regeling 2023',
  'Witscraft, 30% ruling salary criterion 2024': 'Witscraft, Salariscriterium 30%-regeling 2024',
  '30percentruling.com, 150 kilometres from the Dutch border':
    '30percentruling.com, 150 kilometer van de Nederlandse grens',
  'Expatsetup, 30% ruling: complete guide': 'Expatsetup, 30%-regeling: volledige gids',
  'Onestoptax, Orientation year within three years (2016)':
    'Onestoptax, Zoekjaar binnen drie jaar (2016)',
  'Eubluecard.nl, News on the search period (with a note on Croatia)':
    'Eubluecard.nl, Nieuws over de zoekperiode (met een bericht over Kroatië)',
  'Everaert, Administrative duty for recognised sponsors expanded':
    'Everaert, Administratieplicht van erkende referenten uitgebreid',
  'PIR Group, Administrative duty for recognised sponsors expanded':
    'PIR Group, Administratieplicht van erkende referenten uitgebreid',
  'Copy of the IND publication on highly skilled migrants (nationalities without permit)':
    'Kopie van de publicatie van de IND over kennismigranten (nationaliteiten zonder vergunning)',
  'Kroes Advocaten, Stricter rules for the highly skilled migrant scheme (proposals)':
    'Kroes Advocaten, Strengere regels voor de kennismigrantenregeling (voorstellen)',
  'Law & More, Residence permits and naturalisation':
    'Law & More, Verblijfsvergunningen en naturalisatie',
  'RPS Legal, Dutch-American Friendship Treaty':
    'RPS Legal, Nederlands-Amerikaans Vriendschapsverdrag',
  'Leiden International Centre, Salary criteria for highly skilled migrants: rules and exceptions (2023)':
    'Leiden International Centre, Salariscriteria voor kennismigranten: regels en uitzonderingen (2023)',
  'Everaert, The salary threshold and statutory leave or strike':
    'Everaert, De salarisdrempel en wettelijk verlof of staking',
  'BAL, Details for employers with highly skilled migrants on leave or strike':
    'BAL, Bijzonderheden voor werkgevers met kennismigranten die verlof hebben of staken',
  'BAL, Salary minimums and extended birth leave for partners':
    'BAL, Minimumsalarissen en aanvullend geboorteverlof voor partners',
  'Mynta, Highly skilled migrants and sick leave': 'Mynta, Kennismigranten en ziekteverlof',
  'Eubluecard.nl, Benefits of the EU Blue Card':
    'Eubluecard.nl, Voordelen van de Europese blauwe kaart',
  'District Court of The Hague, ECLI:NL:RBDHA:2019:10150 (pay below the criterion not reported)':
    'Rechtbank Den Haag, ECLI:NL:RBDHA:2019:10150 (loon onder het criterium niet gemeld)',
  'UWV, Maximum daily wage (as a public code base quotes it)':
    'UWV, Maximumdagloon (zoals een openbare codebase het citeert)',
  'Regulation on the procedure in the first and second year of sickness, art. 2 to 5':
    'Regeling procesgang eerste en tweede ziektejaar, art. 2 tot en met 5',
  'Sickness Benefits Act, art. 38': 'Ziektewet, art. 38',
  'Poortwachtersloket, Schedule of the first and second year of sickness':
    'Poortwachtersloket, Schema van het eerste en tweede ziektejaar',
  'Pantergroep, Steps before the application for incapacity benefit':
    'Pantergroep, Stappen vóór de aanvraag van een arbeidsongeschiktheidsuitkering',
  'Work and Income according to Labour Capacity Act (WIA), art. 25':
    'Wet werk en inkomen naar arbeidsvermogen (WIA), art. 25',
  'Work and Income according to Labour Capacity Act (WIA), art. 23 and 64':
    'Wet werk en inkomen naar arbeidsvermogen (WIA), art. 23 en 64',
  'Oprijk, Schedule of Track 2': 'Oprijk, Schema van het tweede spoor',
  'Matchvermogen, When Track 2 begins': 'Matchvermogen, Wanneer het tweede spoor begint',
  'Rosalie Derksen, How does Track 2 relate to a work permit in the Netherlands? (2026)':
    'Rosalie Derksen, Hoe verhoudt het tweede spoor zich tot een werkvergunning in Nederland? (2026)',
  'Nbot, Bill on the second year of sickness still proposed (April 2026)':
    'Nbot, Wetsvoorstel over het tweede ziektejaar is nog steeds een voorstel (april 2026)',
  'Civil Code, book 7, art. 629 (sick pay for 104 weeks)':
    'Burgerlijk Wetboek, boek 7, art. 629 (loon bij ziekte gedurende 104 weken)',
  'Civil Code, book 7, art. 670 (ban on dismissal while sick)':
    'Burgerlijk Wetboek, boek 7, art. 670 (opzegverbod tijdens ziekte)',
  'Protocol guide for international organisations, chapter 6: private servants':
    'Protocolgids voor internationale organisaties, hoofdstuk 6: particuliere bedienden',
  'Note Verbale DPG-Min-BuZa.2024.20297-18 of 5 January 2024, as the protocol guide repeats it':
    'Note verbale DPG-Min-BuZa.2024.20297-18 van 5 januari 2024, zoals de protocolgids die herhaalt',
  'Minimum Wage and Minimum Holiday Allowance Act': 'Wet minimumloon en minimumvakantiebijslag',
  'Rijksoverheid, Minimum wage amounts from 1 July 2023':
    'Rijksoverheid, Bedragen minimumloon vanaf 1 juli 2023',
  'Business.gov.nl, Minimum hourly wage of July 2024':
    'Business.gov.nl, Minimumuurloon van juli 2024',
  'Metro, Minimum wage from July 2025': 'Metro, Minimumloon vanaf juli 2025',
  'MKB Servicedesk, Minimum wage from January 2026':
    'MKB Servicedesk, Minimumloon vanaf januari 2026',
  'Two public code bases with the minimum wage to 1 July 2026':
    'Twee openbare codebases met het minimumloon tot en met 1 juli 2026',
  'Guichet.lu, EU Blue Card for highly qualified workers (updated 3 March 2026)':
    'Guichet.lu, Europese blauwe kaart voor hooggekwalificeerde werknemers (bijgewerkt op 3 maart 2026)',
  'Guichet.lu, New conditions for the EU Blue Card (1 July 2024)':
    'Guichet.lu, Nieuwe voorwaarden voor de Europese blauwe kaart (1 juli 2024)',
  'Guichet.lu, Lower salary threshold for certain occupations (9 June 2015)':
    'Guichet.lu, Lagere salarisdrempel voor bepaalde beroepen (9 juni 2015)',
  'Luxembourg.public.lu, Lower ICT salary threshold (6 July 2015)':
    'Luxembourg.public.lu, Lagere salarisdrempel voor ICT (6 juli 2015)',
  'Amended act of 29 August 2008 on free movement and immigration, art. 39 to 41, 45 and 113':
    'Gewijzigde wet van 29 augustus 2008 betreffende het vrije verkeer van personen en de immigratie, art. 39 tot en met 41, 45 en 113',
  'Act of 4 June 2024 (EU Blue Card), in force 1 July 2024':
    'Wet van 4 juni 2024 (Europese blauwe kaart), in werking op 1 juli 2024',
  'Act of 30 May 1984 on the European Convention on the Calculation of Time-Limits':
    'Wet van 30 mei 1984 over de Europese Overeenkomst inzake de berekening van termijnen',
  'Labour Code, art. L.232-2 and L.572-3': 'Arbeidswetboek, art. L.232-2 en L.572-3',
  'Directive (EU) 2021/1883 on the EU Blue Card':
    'Richtlijn (EU) 2021/1883 over de Europese blauwe kaart',
  'Directive 2009/50/EC (the EU Blue Card until 2023)':
    'Richtlijn 2009/50/EG (de Europese blauwe kaart tot 2023)',
  'Directive (EU) 2024/1233 on the single permit':
    'Richtlijn (EU) 2024/1233 over de gecombineerde vergunning',
  'EU Immigration Portal, EU Blue Card in Luxembourg':
    'EU-immigratieportaal, Europese blauwe kaart in Luxemburg',
  'ADEM, Hiring a third-country national': 'ADEM, Een onderdaan van een derde land in dienst nemen',
  'Guichet.lu, Declaration of a vacant position': 'Guichet.lu, Aangifte van een vacature',
  'ADEM, Who can register as a job seeker': 'ADEM, Wie zich kan inschrijven als werkzoekende',
  'Guichet.lu, Holder of an EU Blue Card of another member state (more than 90 days)':
    'Guichet.lu, Houder van een Europese blauwe kaart van een andere lidstaat (meer dan 90 dagen)',
  'Guichet.lu, Holder of an EU Blue Card of another member state (up to 90 days)':
    'Guichet.lu, Houder van een Europese blauwe kaart van een andere lidstaat (tot en met 90 dagen)',
  'Guichet.lu, Long-term resident status': 'Guichet.lu, Status van langdurig ingezetene',
  'Guichet.lu, EU citizens and people treated alike':
    'Guichet.lu, EU-burgers en wie daarmee gelijkgesteld is',
  'Guichet.lu, Third-country national living in a neighbouring country':
    'Guichet.lu, Onderdaan van een derde land die in een buurland woont',
  'Guichet.lu, British nationals after Brexit': 'Guichet.lu, Britse onderdanen na de brexit',
  'City of Differdange, Residence permit for third-country nationals':
    'Stad Differdange, Verblijfsvergunning voor onderdanen van derde landen',
  'Labour inspectorate (ITM), Questions and answers on third-country nationals':
    'Arbeidsinspectie (ITM), Vragen en antwoorden over onderdanen van derde landen',
  'Guichet.lu, Intra-corporate transferee':
    'Guichet.lu, Binnen een onderneming overgeplaatste werknemer',
  'EU Immigration Portal, Family member in Luxembourg':
    'EU-immigratieportaal, Familielid in Luxemburg',
  'Administrative Tribunal, 31 March 2025, no. 48592 (implied refusal)':
    'Bestuursrechter (Tribunal administratif), 31 maart 2025, nr. 48592 (stilzwijgende weigering)',
  'Schiltz & Schiltz, Access to Luxembourg working market for highly skilled workers':
    'Schiltz & Schiltz, Toegang tot de Luxemburgse arbeidsmarkt voor hooggekwalificeerde werknemers',
  'Schiltz & Schiltz, Ten things to know about administrative decisions':
    'Schiltz & Schiltz, Tien dingen om te weten over bestuurlijke besluiten',
  'BAL, Salary threshold from 1 January 2018': 'BAL, Salarisdrempel vanaf 1 januari 2018',
  'Fakhoury Global, Step from 71,946 to 73,296 euro':
    'Fakhoury Global, Stap van 71.946 naar 73.296 euro',
  'Schiltz & Schiltz, Minimum salary (regulation of 13 September 2019)':
    'Schiltz & Schiltz, Minimumsalaris (reglement van 13 september 2019)',
  'Luxrelo, Notice of 83,628 euro': 'Luxrelo, Bericht over 83.628 euro',
  'Mondaq 1270250, Increase on 23 December 2022': 'Mondaq 1270250, Verhoging op 23 december 2022',
  'Arendt, New increased thresholds (Mémorial A 123 of 20 March 2024)':
    'Arendt, Nieuwe verhoogde drempels (Mémorial A 123 van 20 maart 2024)',
  'Kleyr Grasso, New rules of 1 July 2024 (Mémorial A 262)':
    'Kleyr Grasso, Nieuwe regels van 1 juli 2024 (Mémorial A 262)',
  'Mondaq 1600818 (Arendt), Threshold from 18 March 2025':
    'Mondaq 1600818 (Arendt), Drempel vanaf 18 maart 2025',
  'Public guide to Luxembourg, checked 5 October 2026, quoting the portal (65,652 euro)':
    'Openbare gids voor Luxemburg, nagegaan op 5 oktober 2026, die het portaal citeert (65.652 euro)',
  'Greecevich Punjabi quoting Fragomen, The day of submission decides':
    'Greecevich Punjabi die Fragomen citeert, De dag van indiening is beslissend',
  'Bonn Steichen & Partners, New provisions for highly qualified nationals':
    'Bonn Steichen & Partners, Nieuwe bepalingen voor hooggekwalificeerde onderdanen',
  'Vialto Partners, Luxembourg alert of 4 July 2024':
    'Vialto Partners, Bericht over Luxemburg van 4 juli 2024',
  'Delano, Blue Card: more favourable conditions (July 2024)':
    'Delano, Blauwe kaart: gunstigere voorwaarden (juli 2024)',
  'Everaert, The new search period': 'Everaert, De nieuwe zoekperiode',
  'Mondaq 582230, Act of 8 March 2017': 'Mondaq 582230, Wet van 8 maart 2017',
  'Luxtoday, Renewing a residence permit': 'Luxtoday, Een verblijfsvergunning verlengen',
  'Fedil, Note of 28 August 2023 on family members’ access to work':
    'Fedil, Nota van 28 augustus 2023 over de toegang van familieleden tot werk',
  'Amcham Luxembourg, Duties of employers': 'Amcham Luxembourg, Plichten van werkgevers',
  'ADEM, Temporary protection and work (March 2022)':
    'ADEM, Tijdelijke bescherming en werk (maart 2022)',
  'Bonn Steichen & Partners, Bill 8586': 'Bonn Steichen & Partners, Wetsvoorstel 8586',
  'Public guide to Luxembourg, checked 5 October 2026, with source register':
    'Openbare gids voor Luxemburg, nagegaan op 5 oktober 2026, met bronnenregister',
};
