import type { SourceTitles } from '../source-titles.ts';

export const sourceTitles: SourceTitles = {
  'IND, Required amounts (income requirements)':
    'IND, Erforderliche Beträge (Einkommensvoraussetzungen)',
  'IND, Residence permit for highly skilled migrant':
    'IND, Aufenthaltserlaubnis für hoch qualifizierte Fachkräfte',
  'IND, European Blue Card residence permit': 'IND, Aufenthaltserlaubnis Blaue Karte EU',
  'IND, Residence permit for orientation year': 'IND, Aufenthaltserlaubnis für das Suchjahr',
  'Decree implementing the Foreign Nationals Employment Act, former art. 1d (text of 2017)':
    'Durchführungsverordnung zum Ausländerbeschäftigungsgesetz (Besluit uitvoering Wav), früherer Art. 1d (Text von 2017)',
  'Aliens Decree 2000, art. 3.30a, 4.43 and 4.44a (texts of 2015 and 2017)':
    'Ausländerverordnung 2000 (Vreemdelingenbesluit), Art. 3.30a, 4.43 und 4.44a (Texte von 2015 und 2017)',
  'Aliens Circular 2000 (B), B6 (texts of 2015 and 2017)':
    'Ausländerrunderlass 2000 (Vreemdelingencirculaire) (B), B6 (Texte von 2015 und 2017)',
  'Aliens Regulation 2000, art. 3.1 and 4.17 to 4.26 (text of 2015)':
    'Ausländervorschrift 2000 (Voorschrift Vreemdelingen), Art. 3.1 und 4.17 bis 4.26 (Text von 2015)',
  'Aliens Act 2000, art. 62 and 69': 'Ausländergesetz 2000 (Vreemdelingenwet), Art. 62 und 69',
  'IND, administrative fine (7 May 2024): up to €1,500 for a person, €3,000 for an organisation':
    'IND, Verwaltungsbußgeld (7. Mai 2024): bis zu 1.500 € für eine Person, 3.000 € für eine Organisation',
  'Foreign Nationals Employment Act, art. 4, 6 and 7':
    'Ausländerbeschäftigungsgesetz (Wet arbeid vreemdelingen, Wav), Art. 4, 6 und 7',
  'General Extension of Time Limits Act, art. 1 to 5':
    'Allgemeines Fristengesetz (Algemene termijnenwet), Art. 1 bis 5',
  'Directive (EU) 2024/1233, art. 11': 'Richtlinie (EU) 2024/1233, Art. 11',
  'Unemployment Insurance Act (WW), art. 26':
    'Arbeitslosenversicherungsgesetz (Werkloosheidswet, WW), Art. 26',
  'Civil Code, book 7, art. 670b':
    'Bürgerliches Gesetzbuch (Burgerlijk Wetboek), Buch 7, Art. 670b',
  'Personal Records Database Act (BRP), art. 2.43':
    'Gesetz über das Personenregister (Wet basisregistratie personen, BRP), Art. 2.43',
  'Staatsblad 2024, 150 (EU Blue Card, in force 12 June 2024; opening part read)':
    'Staatsblad 2024, 150 (Blaue Karte EU, in Kraft seit 12. Juni 2024; Anfangsteil gelesen)',
  'Business.gov.nl, The expat scheme (30% ruling)':
    'Business.gov.nl, Die Expat-Regelung (30-%-Regelung)',
  'UWV, Informing about hiring Ukrainian employees':
    'UWV, Informationen zur Einstellung ukrainischer Beschäftigter',
  'DYC Legal, HSM search period 3 or 6 months (3 July 2026)':
    'DYC Legal, Suchfrist von 3 oder 6 Monaten für hoch qualifizierte Fachkräfte (3. Juli 2026)',
  'Mynta, Possibly longer search period for some settled highly skilled migrants':
    'Mynta, Möglicherweise längere Suchfrist für manche bereits ansässige hoch qualifizierte Fachkräfte',
  'Anywr Group, Impact of job loss (2024)': 'Anywr Group, Folgen eines Arbeitsplatzverlusts (2024)',
  'Eubluecard.nl, A number of new rules already apply':
    'Eubluecard.nl, Einige neue Regeln gelten bereits',
  'Everaert, New EU Blue Card directive fully implemented':
    'Everaert, Neue Richtlinie zur Blauen Karte EU vollständig umgesetzt',
  'Jobbatical, Netherlands: change of employer': 'Jobbatical, Niederlande: Arbeitgeberwechsel',
  'Exterus, Which salary threshold is applicable for the highly skilled migrant?':
    'Exterus, Welche Gehaltsgrenze gilt für die hoch qualifizierte Fachkraft?',
  'Global R-Compass, Most recent wage criterion applies when extending (repeats an IND message)':
    'Global R-Compass, Bei der Verlängerung gilt das neueste Lohnkriterium (gibt eine Mitteilung der IND wieder)',
  'Global R-Compass, Validity of the residence permit':
    'Global R-Compass, Gültigkeit der Aufenthaltserlaubnis',
  'Kroes Advocaten, Lowest salary threshold broadened (September 2020)':
    'Kroes Advocaten, Niedrigste Gehaltsgrenze ausgeweitet (September 2020)',
  'Kroes Advocaten, New IND procedure for Turkish highly skilled migrants':
    'Kroes Advocaten, Neues IND-Verfahren für türkische hoch qualifizierte Fachkräfte',
  'Law & More, Applying for a work permit as a UK citizen':
    'Law & More, Als britischer Staatsangehöriger eine Arbeitserlaubnis beantragen',
  'EY, Opinion on the interruption of the 30% ruling':
    'EY, Stellungnahme zur Unterbrechung der 30-%-Regelung',
  'Grant Thornton, 30% ruling updates ahead of 2026':
    'Grant Thornton, Neues zur 30-%-Regelung vor 2026',
  'Courdid, Salary standards for the 30% ruling in 2025':
    'Courdid, Gehaltsnormen für die 30-%-Regelung 2025',
  'Newland Chase, Netherlands: changes to residence and work permit processing (2026)':
    'Newland Chase, Niederlande: Änderungen bei der Bearbeitung von Aufenthalts- und Arbeitserlaubnissen (2026)',
  'Amsterdam international information on highly skilled migrants':
    'Amsterdam, internationale Informationen über hoch qualifizierte Fachkräfte',
  'Expat survival guide 2021, The Netherlands': 'Expat Survival Guide 2021, Niederlande',
  'IND, Business Newsletter (2 July 2024)': 'IND, Business Newsletter (2. Juli 2024)',
  'Everaert, Records for highly skilled migrants under the reduced criterion (2024)':
    'Everaert, Unterlagen zu hoch qualifizierten Fachkräften nach dem ermäßigten Gehaltskriterium (2024)',
  'Taxand, Required salary for the 30% ruling from 2022':
    'Taxand, Erforderliches Gehalt für die 30-%-Regelung ab 2022',
  'Limes International, Salary criteria 30% ruling 2023':
    'Limes International, Gehaltskriterien der 30-%-Regelung 2023',
  'Witscraft, 30% ruling salary criterion 2024':
    'Witscraft, Gehaltskriterium der 30-%-Regelung 2024',
  '30percentruling.com, 150 kilometres from the Dutch border':
    '30percentruling.com, 150 Kilometer von der niederländischen Grenze',
  'Expatsetup, 30% ruling: complete guide': 'Expatsetup, 30-%-Regelung: vollständiger Leitfaden',
  'Onestoptax, Orientation year within three years (2016)':
    'Onestoptax, Orientierungsjahr innerhalb von drei Jahren (2016)',
  'Eubluecard.nl, News on the search period (with a note on Croatia)':
    'Eubluecard.nl, Meldung zur Suchfrist (mit einem Hinweis zu Kroatien)',
  'Everaert, Administrative duty for recognised sponsors expanded':
    'Everaert, Aktenpflicht anerkannter Arbeitgeber erweitert',
  'PIR Group, Administrative duty for recognised sponsors expanded':
    'PIR Group, Aktenpflicht anerkannter Arbeitgeber erweitert',
  'Copy of the IND publication on highly skilled migrants (nationalities without permit)':
    'Kopie der IND-Veröffentlichung über hoch qualifizierte Fachkräfte (Staatsangehörigkeiten ohne Erlaubnis)',
  'Kroes Advocaten, Stricter rules for the highly skilled migrant scheme (proposals)':
    'Kroes Advocaten, Verschärfung der Regelung für hoch qualifizierte Fachkräfte (Vorschläge)',
  'Law & More, Residence permits and naturalisation':
    'Law & More, Aufenthaltserlaubnisse und Einbürgerung',
  'RPS Legal, Dutch-American Friendship Treaty':
    'RPS Legal, Niederländisch-Amerikanischer Freundschaftsvertrag',
  'Leiden International Centre, Salary criteria for highly skilled migrants: rules and exceptions (2023)':
    'Leiden International Centre, Gehaltskriterien für hoch qualifizierte Fachkräfte: Regeln und Ausnahmen (2023)',
  'Everaert, The salary threshold and statutory leave or strike':
    'Everaert, Die Gehaltsgrenze und gesetzlicher Urlaub oder Streik',
  'BAL, Details for employers with highly skilled migrants on leave or strike':
    'BAL, Einzelheiten für Arbeitgeber hoch qualifizierter Fachkräfte im Urlaub oder im Streik',
  'BAL, Salary minimums and extended birth leave for partners':
    'BAL, Mindestgehälter und erweiterter Geburtsurlaub für Partner',
  'Mynta, Highly skilled migrants and sick leave':
    'Mynta, Hoch qualifizierte Fachkräfte und Abwesenheit wegen Krankheit',
  'Eubluecard.nl, Benefits of the EU Blue Card': 'Eubluecard.nl, Vorteile der Blauen Karte EU',
  'District Court of The Hague, ECLI:NL:RBDHA:2019:10150 (pay below the criterion not reported)':
    'Bezirksgericht Den Haag, ECLI:NL:RBDHA:2019:10150 (Lohn unter dem Kriterium nicht gemeldet)',
  'UWV, Maximum daily wage (as a public code base quotes it)':
    'UWV, Höchster Tageslohn (wie ihn eine öffentliche Codebasis zitiert)',
  'Regulation on the procedure in the first and second year of sickness, art. 2 to 5':
    'Regelung über das Verfahren im ersten und zweiten Krankheitsjahr (Regeling procesgang eerste en tweede ziektejaar), Art. 2 bis 5',
  'Sickness Benefits Act, art. 38': 'Krankengeldgesetz (Ziektewet), Art. 38',
  'Poortwachtersloket, Schedule of the first and second year of sickness':
    'Poortwachtersloket, Zeitplan des ersten und zweiten Krankheitsjahres',
  'Pantergroep, Steps before the application for incapacity benefit':
    'Pantergroep, Schritte vor dem Antrag auf die Leistung bei Erwerbsminderung',
  'Work and Income according to Labour Capacity Act (WIA), art. 25':
    'Gesetz über Arbeit und Einkommen nach Arbeitsvermögen (WIA), Art. 25',
  'Work and Income according to Labour Capacity Act (WIA), art. 23 and 64':
    'Gesetz über Arbeit und Einkommen nach Arbeitsvermögen (WIA), Art. 23 und 64',
  'Oprijk, Schedule of Track 2': 'Oprijk, Zeitplan der zweiten Spur',
  'Matchvermogen, When Track 2 begins': 'Matchvermogen, Wann die zweite Spur beginnt',
  'Rosalie Derksen, How does Track 2 relate to a work permit in the Netherlands? (2026)':
    'Rosalie Derksen, Wie verhält sich die zweite Spur zu einer Arbeitserlaubnis in den Niederlanden? (2026)',
  'Nbot, Bill on the second year of sickness still proposed (April 2026)':
    'Nbot, Gesetzentwurf zum zweiten Krankheitsjahr weiterhin im Stadium des Vorschlags (April 2026)',
  'Civil Code, book 7, art. 629 (sick pay for 104 weeks)':
    'Bürgerliches Gesetzbuch (Burgerlijk Wetboek), Buch 7, Art. 629 (Lohn bei Krankheit für 104 Wochen)',
  'Civil Code, book 7, art. 670 (ban on dismissal while sick)':
    'Bürgerliches Gesetzbuch (Burgerlijk Wetboek), Buch 7, Art. 670 (Kündigungsverbot bei Krankheit)',
  'Protocol guide for international organisations, chapter 6: private servants':
    'Protokollleitfaden für internationale Organisationen, Kapitel 6: private Hausangestellte',
  'Note Verbale DPG-Min-BuZa.2024.20297-18 of 5 January 2024, as the protocol guide repeats it':
    'Verbalnote DPG-Min-BuZa.2024.20297-18 vom 5. Januar 2024, wie der Protokollleitfaden sie wiedergibt',
  'Minimum Wage and Minimum Holiday Allowance Act':
    'Gesetz über Mindestlohn und Mindesturlaubsgeld (Wet minimumloon en minimumvakantiebijslag)',
  'Rijksoverheid, Minimum wage amounts from 1 July 2023':
    'Rijksoverheid, Mindestlohnbeträge ab 1. Juli 2023',
  'Business.gov.nl, Minimum hourly wage of July 2024':
    'Business.gov.nl, Mindeststundenlohn vom Juli 2024',
  'Metro, Minimum wage from July 2025': 'Metro, Mindestlohn ab Juli 2025',
  'MKB Servicedesk, Minimum wage from January 2026': 'MKB Servicedesk, Mindestlohn ab Januar 2026',
  'Two public code bases with the minimum wage to 1 July 2026':
    'Zwei öffentliche Codebasen mit dem Mindestlohn bis 1. Juli 2026',
  'Guichet.lu, EU Blue Card for highly qualified workers (updated 3 March 2026)':
    'Guichet.lu, Blaue Karte EU für hoch qualifizierte Arbeitnehmer (aktualisiert am 3. März 2026)',
  'Guichet.lu, New conditions for the EU Blue Card (1 July 2024)':
    'Guichet.lu, Neue Voraussetzungen für die Blaue Karte EU (1. Juli 2024)',
  'Guichet.lu, Lower salary threshold for certain occupations (9 June 2015)':
    'Guichet.lu, Niedrigere Gehaltsschwelle für bestimmte Berufe (9. Juni 2015)',
  'Luxembourg.public.lu, Lower ICT salary threshold (6 July 2015)':
    'Luxembourg.public.lu, Niedrigere Gehaltsschwelle für IKT (6. Juli 2015)',
  'Amended act of 29 August 2008 on free movement and immigration, art. 39 to 41, 45 and 113':
    'Geändertes Gesetz vom 29. August 2008 über den freien Personenverkehr und die Einwanderung, Art. 39 bis 41, 45 und 113',
  'Act of 4 June 2024 (EU Blue Card), in force 1 July 2024':
    'Gesetz vom 4. Juni 2024 (Blaue Karte EU), in Kraft seit 1. Juli 2024',
  'Act of 30 May 1984 on the European Convention on the Calculation of Time-Limits':
    'Gesetz vom 30. Mai 1984 zum Europäischen Übereinkommen über die Berechnung von Fristen',
  'Labour Code, art. L.232-2 and L.572-3':
    'Arbeitsgesetzbuch (Code du travail), Art. L.232-2 und L.572-3',
  'Directive (EU) 2021/1883 on the EU Blue Card':
    'Richtlinie (EU) 2021/1883 über die Blaue Karte EU',
  'Directive 2009/50/EC (the EU Blue Card until 2023)':
    'Richtlinie 2009/50/EG (die Blaue Karte EU bis 2023)',
  'Directive (EU) 2024/1233 on the single permit':
    'Richtlinie (EU) 2024/1233 über die kombinierte Erlaubnis',
  'EU Immigration Portal, EU Blue Card in Luxembourg':
    'EU-Zuwanderungsportal, Blaue Karte EU in Luxemburg',
  'ADEM, Hiring a third-country national': 'ADEM, Einstellung eines Drittstaatsangehörigen',
  'Guichet.lu, Declaration of a vacant position': 'Guichet.lu, Meldung einer freien Stelle',
  'ADEM, Who can register as a job seeker': 'ADEM, Wer sich als arbeitsuchend melden kann',
  'Guichet.lu, Holder of an EU Blue Card of another member state (more than 90 days)':
    'Guichet.lu, Inhaber einer Blauen Karte EU eines anderen Mitgliedstaats (mehr als 90 Tage)',
  'Guichet.lu, Holder of an EU Blue Card of another member state (up to 90 days)':
    'Guichet.lu, Inhaber einer Blauen Karte EU eines anderen Mitgliedstaats (bis zu 90 Tage)',
  'Guichet.lu, Long-term resident status':
    'Guichet.lu, Rechtsstellung als langfristig Aufenthaltsberechtigter',
  'Guichet.lu, EU citizens and people treated alike':
    'Guichet.lu, Unionsbürger und ihnen gleichgestellte Personen',
  'Guichet.lu, Third-country national living in a neighbouring country':
    'Guichet.lu, Drittstaatsangehöriger mit Wohnsitz in einem Nachbarland',
  'Guichet.lu, British nationals after Brexit':
    'Guichet.lu, Britische Staatsangehörige nach dem Brexit',
  'City of Differdange, Residence permit for third-country nationals':
    'Stadt Differdingen, Aufenthaltstitel für Drittstaatsangehörige',
  'Labour inspectorate (ITM), Questions and answers on third-country nationals':
    'Gewerbeaufsicht (ITM), Fragen und Antworten zu Drittstaatsangehörigen',
  'Guichet.lu, Intra-corporate transferee':
    'Guichet.lu, Unternehmensintern transferierter Arbeitnehmer',
  'EU Immigration Portal, Family member in Luxembourg':
    'EU-Zuwanderungsportal, Familienangehörige in Luxemburg',
  'Administrative Tribunal, 31 March 2025, no. 48592 (implied refusal)':
    'Verwaltungsgericht, 31. März 2025, Nr. 48592 (stillschweigende Ablehnung)',
  'Schiltz & Schiltz, Access to Luxembourg working market for highly skilled workers':
    'Schiltz & Schiltz, Zugang hoch qualifizierter Arbeitnehmer zum luxemburgischen Arbeitsmarkt',
  'Schiltz & Schiltz, Ten things to know about administrative decisions':
    'Schiltz & Schiltz, Zehn Dinge, die man über Verwaltungsentscheidungen wissen sollte',
  'BAL, Salary threshold from 1 January 2018': 'BAL, Gehaltsschwelle ab 1. Januar 2018',
  'Fakhoury Global, Step from 71,946 to 73,296 euro':
    'Fakhoury Global, Anstieg von 71.946 auf 73.296 Euro',
  'Schiltz & Schiltz, Minimum salary (regulation of 13 September 2019)':
    'Schiltz & Schiltz, Mindestgehalt (Verordnung vom 13. September 2019)',
  'Luxrelo, Notice of 83,628 euro': 'Luxrelo, Mitteilung über 83.628 Euro',
  'Mondaq 1270250, Increase on 23 December 2022': 'Mondaq 1270250, Erhöhung am 23. Dezember 2022',
  'Arendt, New increased thresholds (Mémorial A 123 of 20 March 2024)':
    'Arendt, Neue erhöhte Schwellen (Mémorial A 123 vom 20. März 2024)',
  'Kleyr Grasso, New rules of 1 July 2024 (Mémorial A 262)':
    'Kleyr Grasso, Neue Regeln vom 1. Juli 2024 (Mémorial A 262)',
  'Mondaq 1600818 (Arendt), Threshold from 18 March 2025':
    'Mondaq 1600818 (Arendt), Schwelle ab 18. März 2025',
  'Public guide to Luxembourg, checked 5 October 2026, quoting the portal (65,652 euro)':
    'Öffentlicher Leitfaden zu Luxemburg, geprüft am 5. Oktober 2026, mit Zitat des Portals (65.652 Euro)',
  'Greecevich Punjabi quoting Fragomen, The day of submission decides':
    'Greecevich Punjabi mit Zitat von Fragomen, Der Tag der Einreichung entscheidet',
  'Bonn Steichen & Partners, New provisions for highly qualified nationals':
    'Bonn Steichen & Partners, Neue Bestimmungen für hoch qualifizierte Staatsangehörige',
  'Vialto Partners, Luxembourg alert of 4 July 2024':
    'Vialto Partners, Hinweis zu Luxemburg vom 4. Juli 2024',
  'Delano, Blue Card: more favourable conditions (July 2024)':
    'Delano, Blaue Karte: günstigere Bedingungen (Juli 2024)',
  'Everaert, The new search period': 'Everaert, Die neue Suchfrist',
  'Mondaq 582230, Act of 8 March 2017': 'Mondaq 582230, Gesetz vom 8. März 2017',
  'Luxtoday, Renewing a residence permit': 'Luxtoday, Verlängerung eines Aufenthaltstitels',
  'Fedil, Note of 28 August 2023 on family members’ access to work':
    'Fedil, Mitteilung vom 28. August 2023 über den Zugang von Familienangehörigen zur Arbeit',
  'Amcham Luxembourg, Duties of employers': 'Amcham Luxembourg, Pflichten der Arbeitgeber',
  'ADEM, Temporary protection and work (March 2022)':
    'ADEM, Vorübergehender Schutz und Arbeit (März 2022)',
  'Bonn Steichen & Partners, Bill 8586': 'Bonn Steichen & Partners, Gesetzentwurf 8586',
  'Public guide to Luxembourg, checked 5 October 2026, with source register':
    'Öffentlicher Leitfaden zu Luxemburg, geprüft am 5. Oktober 2026, mit Quellenverzeichnis',
};
