import type { SourceTitles } from '../source-titles.ts';

export const sourceTitles: SourceTitles = {
  'IND, Required amounts (income requirements)': 'IND, Montants requis (conditions de revenus)',
  'IND, Residence permit for highly skilled migrant':
    'IND, Permis de séjour de migrant hautement qualifié',
  'IND, European Blue Card residence permit': 'IND, Permis de séjour carte bleue européenne',
  'IND, Residence permit for orientation year': 'IND, Permis de séjour pour l’année de recherche',
  'Decree implementing the Foreign Nationals Employment Act, former art. 1d (text of 2017)':
    'Arrêté d’application de la loi sur le travail des étrangers (Besluit uitvoering Wet arbeid vreemdelingen), ancien art. 1d (texte de 2017)',
  'Aliens Decree 2000, art. 3.30a, 4.43 and 4.44a (texts of 2015 and 2017)':
    'Arrêté sur les étrangers 2000 (Vreemdelingenbesluit), art. 3.30a, 4.43 et 4.44a (textes de 2015 et 2017)',
  'Aliens Circular 2000 (B), B6 (texts of 2015 and 2017)':
    'Circulaire sur les étrangers 2000 (Vreemdelingencirculaire, B), B6 (textes de 2015 et 2017)',
  'Aliens Regulation 2000, art. 3.1 and 4.17 to 4.26 (text of 2015)':
    'Règlement sur les étrangers 2000 (Voorschrift Vreemdelingen), art. 3.1 et 4.17 à 4.26 (texte de 2015)',
  'Aliens Act 2000, art. 62 and 69': 'Loi sur les étrangers 2000 (Vreemdelingenwet), art. 62 et 69',
  'IND, administrative fine (7 May 2024): up to €1,500 for a person, €3,000 for an organisation':
    'IND, amende administrative (7 mai 2024) : jusqu’à 1 500 € pour une personne, 3 000 € pour une organisation',
  'Foreign Nationals Employment Act, art. 4, 6 and 7':
    'Loi sur le travail des étrangers (Wet arbeid vreemdelingen), art. 4, 6 et 7',
  'General Extension of Time Limits Act, art. 1 to 5':
    'Loi générale sur les délais (Algemene termijnenwet), art. 1 à 5',
  'Directive (EU) 2024/1233, art. 11': 'Directive (UE) 2024/1233, art. 11',
  'Unemployment Insurance Act (WW), art. 26':
    'Loi sur l’assurance chômage (Werkloosheidswet, WW), art. 26',
  'Civil Code, book 7, art. 670b': 'Code civil (Burgerlijk Wetboek), livre 7, art. 670b',
  'Personal Records Database Act (BRP), art. 2.43':
    'Loi sur le registre de base des personnes (Wet basisregistratie personen, BRP), art. 2.43',
  'Staatsblad 2024, 150 (EU Blue Card, in force 12 June 2024; opening part read)':
    'Staatsblad 2024, 150 (carte bleue européenne, en vigueur le 12 juin 2024 ; partie initiale lue)',
  'Business.gov.nl, The expat scheme (30% ruling)':
    'Business.gov.nl, Le régime des expatriés (régime des 30 %)',
  'UWV, Informing about hiring Ukrainian employees':
    'UWV, Informer de l’embauche de salariés ukrainiens',
  'DYC Legal, HSM search period 3 or 6 months (3 July 2026)':
    'DYC Legal, Période de recherche des migrants hautement qualifiés de 3 ou 6 mois (3 juillet 2026)',
  'Mynta, Possibly longer search period for some settled highly skilled migrants':
    'Mynta, Période de recherche peut-être plus longue pour certains migrants hautement qualifiés établis',
  'Anywr Group, Impact of job loss (2024)': 'Anywr Group, Conséquences de la perte d’emploi (2024)',
  'Eubluecard.nl, A number of new rules already apply':
    'Eubluecard.nl, Un certain nombre de nouvelles règles s’appliquent déjà',
  'Everaert, New EU Blue Card directive fully implemented':
    'Everaert, Nouvelle directive sur la carte bleue européenne entièrement transposée',
  'Jobbatical, Netherlands: change of employer': 'Jobbatical, Pays-Bas : changement d’employeur',
  'Exterus, Which salary threshold is applicable for the highly skilled migrant?':
    'Exterus, Quel seuil de salaire s’applique au migrant hautement qualifié ?',
  'Global R-Compass, Most recent wage criterion applies when extending (repeats an IND message)':
    'Global R-Compass, Le critère de salaire le plus récent s’applique lors de la prolongation (reprend un message de l’IND)',
  'Global R-Compass, Validity of the residence permit':
    'Global R-Compass, Validité du permis de séjour',
  'Kroes Advocaten, Lowest salary threshold broadened (September 2020)':
    'Kroes Advocaten, Seuil de salaire le plus bas élargi (septembre 2020)',
  'Kroes Advocaten, New IND procedure for Turkish highly skilled migrants':
    'Kroes Advocaten, Nouvelle procédure de l’IND pour les migrants hautement qualifiés turcs',
  'Law & More, Applying for a work permit as a UK citizen':
    'Law & More, Demander un permis de travail en tant que citoyen du Royaume-Uni',
  'EY, Opinion on the interruption of the 30% ruling':
    'EY, Avis sur l’interruption du régime des 30 %',
  'Grant Thornton, 30% ruling updates ahead of 2026':
    'Grant Thornton, Régime des 30 % : nouveautés à l’approche de 2026',
  'Courdid, Salary standards for the 30% ruling in 2025':
    'Courdid, Normes de salaire pour le régime des 30 % en 2025',
  'Newland Chase, Netherlands: changes to residence and work permit processing (2026)':
    'Newland Chase, Pays-Bas : changements dans le traitement des permis de séjour et de travail (2026)',
  'Amsterdam international information on highly skilled migrants':
    'Informations internationales d’Amsterdam sur les migrants hautement qualifiés',
  'Expat survival guide 2021, The Netherlands': 'Guide de survie de l’expatrié 2021, Les Pays-Bas',
  'IND, Business Newsletter (2 July 2024)':
    'IND, Lettre d’information aux entreprises (2 juillet 2024)',
  'Everaert, Records for highly skilled migrants under the reduced criterion (2024)':
    'Everaert, Dossiers des migrants hautement qualifiés relevant du critère réduit (2024)',
  'Taxand, Required salary for the 30% ruling from 2022':
    'Taxand, Salaire requis pour le régime des 30 % à partir de 2022',
  'Limes International, Salary criteria 30% ruling 2023':
    'Limes International, Critères de salaire du régime des 30 % 2023',
  'Witscraft, 30% ruling salary criterion 2024':
    'Witscraft, Critère de salaire du régime des 30 % 2024',
  '30percentruling.com, 150 kilometres from the Dutch border':
    '30percentruling.com, 150 kilomètres de la frontière néerlandaise',
  'Expatsetup, 30% ruling: complete guide': 'Expatsetup, Régime des 30 % : guide complet',
  'Onestoptax, Orientation year within three years (2016)':
    'Onestoptax, Année d’orientation dans les trois ans (2016)',
  'Eubluecard.nl, News on the search period (with a note on Croatia)':
    'Eubluecard.nl, Nouvelle sur la période de recherche (avec une note sur la Croatie)',
  'Everaert, Administrative duty for recognised sponsors expanded':
    'Everaert, Obligation administrative des employeurs agréés élargie',
  'PIR Group, Administrative duty for recognised sponsors expanded':
    'PIR Group, Obligation administrative des employeurs agréés élargie',
  'Copy of the IND publication on highly skilled migrants (nationalities without permit)':
    'Copie de la publication de l’IND sur les migrants hautement qualifiés (nationalités sans permis)',
  'Kroes Advocaten, Stricter rules for the highly skilled migrant scheme (proposals)':
    'Kroes Advocaten, Règles plus strictes pour le régime des migrants hautement qualifiés (propositions)',
  'Law & More, Residence permits and naturalisation':
    'Law & More, Permis de séjour et naturalisation',
  'RPS Legal, Dutch-American Friendship Treaty': 'RPS Legal, Traité d’amitié néerlando-américain',
  'Leiden International Centre, Salary criteria for highly skilled migrants: rules and exceptions (2023)':
    'Leiden International Centre, Critères de salaire des migrants hautement qualifiés : règles et exceptions (2023)',
  'Everaert, The salary threshold and statutory leave or strike':
    'Everaert, Le seuil de salaire et le congé légal ou la grève',
  'BAL, Details for employers with highly skilled migrants on leave or strike':
    'BAL, Précisions pour les employeurs de migrants hautement qualifiés en congé ou en grève',
  'BAL, Salary minimums and extended birth leave for partners':
    'BAL, Salaires minimaux et congé de naissance prolongé pour les partenaires',
  'Mynta, Highly skilled migrants and sick leave':
    'Mynta, Migrants hautement qualifiés et congé de maladie',
  'Eubluecard.nl, Benefits of the EU Blue Card':
    'Eubluecard.nl, Avantages de la carte bleue européenne',
  'District Court of The Hague, ECLI:NL:RBDHA:2019:10150 (pay below the criterion not reported)':
    'Tribunal de La Haye, ECLI:NL:RBDHA:2019:10150 (salaire inférieur au critère, non signalé)',
  'UWV, Maximum daily wage (as a public code base quotes it)':
    'UWV, Salaire journalier maximum (tel que le cite un code source public)',
  'Regulation on the procedure in the first and second year of sickness, art. 2 to 5':
    'Règlement sur la procédure des première et deuxième années de maladie (Regeling procesgang eerste en tweede ziektejaar), art. 2 à 5',
  'Sickness Benefits Act, art. 38': 'Loi sur les indemnités de maladie (Ziektewet), art. 38',
  'Poortwachtersloket, Schedule of the first and second year of sickness':
    'Poortwachtersloket, Calendrier des première et deuxième années de maladie',
  'Pantergroep, Steps before the application for incapacity benefit':
    'Pantergroep, Étapes avant la demande d’allocation d’incapacité de travail',
  'Work and Income according to Labour Capacity Act (WIA), art. 25':
    'Loi sur le travail et le revenu selon la capacité de travail (WIA), art. 25',
  'Work and Income according to Labour Capacity Act (WIA), art. 23 and 64':
    'Loi sur le travail et le revenu selon la capacité de travail (WIA), art. 23 et 64',
  'Oprijk, Schedule of Track 2': 'Oprijk, Calendrier du deuxième parcours',
  'Matchvermogen, When Track 2 begins': 'Matchvermogen, Quand le deuxième parcours commence',
  'Rosalie Derksen, How does Track 2 relate to a work permit in the Netherlands? (2026)':
    'Rosalie Derksen, Quel est le lien entre le deuxième parcours et un permis de travail aux Pays-Bas ? (2026)',
  'Nbot, Bill on the second year of sickness still proposed (April 2026)':
    'Nbot, Projet de loi sur la deuxième année de maladie encore au stade de la proposition (avril 2026)',
  'Civil Code, book 7, art. 629 (sick pay for 104 weeks)':
    'Code civil (Burgerlijk Wetboek), livre 7, art. 629 (salaire pendant la maladie durant 104 semaines)',
  'Civil Code, book 7, art. 670 (ban on dismissal while sick)':
    'Code civil (Burgerlijk Wetboek), livre 7, art. 670 (interdiction de licencier pendant la maladie)',
  'Protocol guide for international organisations, chapter 6: private servants':
    'Guide du protocole pour les organisations internationales, chapitre 6 : employés de maison privés',
  'Note Verbale DPG-Min-BuZa.2024.20297-18 of 5 January 2024, as the protocol guide repeats it':
    'Note verbale DPG-Min-BuZa.2024.20297-18 du 5 janvier 2024, telle que la reprend le guide du protocole',
  'Minimum Wage and Minimum Holiday Allowance Act':
    'Loi sur le salaire minimum et le pécule de vacances minimum (Wet minimumloon en minimumvakantiebijslag)',
  'Rijksoverheid, Minimum wage amounts from 1 July 2023':
    'Rijksoverheid, Montants du salaire minimum à partir du 1er juillet 2023',
  'Business.gov.nl, Minimum hourly wage of July 2024':
    'Business.gov.nl, Salaire horaire minimum de juillet 2024',
  'Metro, Minimum wage from July 2025': 'Metro, Salaire minimum à partir de juillet 2025',
  'MKB Servicedesk, Minimum wage from January 2026':
    'MKB Servicedesk, Salaire minimum à partir de janvier 2026',
  'Two public code bases with the minimum wage to 1 July 2026':
    'Deux codes sources publics avec le salaire minimum jusqu’au 1er juillet 2026',
  'Guichet.lu, EU Blue Card for highly qualified workers (updated 3 March 2026)':
    'Guichet.lu, Carte bleue européenne pour travailleurs hautement qualifiés (mise à jour du 3 mars 2026)',
  'Guichet.lu, New conditions for the EU Blue Card (1 July 2024)':
    'Guichet.lu, Nouvelles conditions pour la carte bleue européenne (1er juillet 2024)',
  'Guichet.lu, Lower salary threshold for certain occupations (9 June 2015)':
    'Guichet.lu, Seuil de salaire plus bas pour certaines professions (9 juin 2015)',
  'Luxembourg.public.lu, Lower ICT salary threshold (6 July 2015)':
    'Luxembourg.public.lu, Seuil de salaire plus bas dans les TIC (6 juillet 2015)',
  'Amended act of 29 August 2008 on free movement and immigration, art. 39 to 41, 45 and 113':
    'Loi modifiée du 29 août 2008 sur la libre circulation des personnes et l’immigration, art. 39 à 41, 45 et 113',
  'Act of 4 June 2024 (EU Blue Card), in force 1 July 2024':
    'Loi du 4 juin 2024 (carte bleue européenne), en vigueur le 1er juillet 2024',
  'Act of 30 May 1984 on the European Convention on the Calculation of Time-Limits':
    'Loi du 30 mai 1984 portant approbation de la Convention européenne sur la computation des délais',
  'Labour Code, art. L.232-2 and L.572-3': 'Code du travail, art. L.232-2 et L.572-3',
  'Directive (EU) 2021/1883 on the EU Blue Card':
    'Directive (UE) 2021/1883 sur la carte bleue européenne',
  'Directive 2009/50/EC (the EU Blue Card until 2023)':
    'Directive 2009/50/CE (la carte bleue européenne jusqu’en 2023)',
  'Directive (EU) 2024/1233 on the single permit': 'Directive (UE) 2024/1233 sur le permis unique',
  'EU Immigration Portal, EU Blue Card in Luxembourg':
    'Portail de l’UE sur l’immigration, Carte bleue européenne au Luxembourg',
  'ADEM, Hiring a third-country national': 'ADEM, Recruter un ressortissant de pays tiers',
  'Guichet.lu, Declaration of a vacant position': 'Guichet.lu, Déclaration de poste vacant',
  'ADEM, Who can register as a job seeker': 'ADEM, Qui peut s’inscrire comme demandeur d’emploi',
  'Guichet.lu, Holder of an EU Blue Card of another member state (more than 90 days)':
    'Guichet.lu, Titulaire d’une carte bleue européenne d’un autre État membre (plus de 90 jours)',
  'Guichet.lu, Holder of an EU Blue Card of another member state (up to 90 days)':
    'Guichet.lu, Titulaire d’une carte bleue européenne d’un autre État membre (jusqu’à 90 jours)',
  'Guichet.lu, Long-term resident status': 'Guichet.lu, Statut de résident de longue durée',
  'Guichet.lu, EU citizens and people treated alike':
    'Guichet.lu, Citoyens de l’UE et personnes assimilées',
  'Guichet.lu, Third-country national living in a neighbouring country':
    'Guichet.lu, Ressortissant de pays tiers habitant dans un pays voisin',
  'Guichet.lu, British nationals after Brexit':
    'Guichet.lu, Ressortissants britanniques après le Brexit',
  'City of Differdange, Residence permit for third-country nationals':
    'Ville de Differdange, Titre de séjour pour ressortissants de pays tiers',
  'Labour inspectorate (ITM), Questions and answers on third-country nationals':
    'Inspection du travail et des mines (ITM), Questions et réponses sur les ressortissants de pays tiers',
  'Guichet.lu, Intra-corporate transferee': 'Guichet.lu, Salarié transféré intragroupe',
  'EU Immigration Portal, Family member in Luxembourg':
    'Portail de l’UE sur l’immigration, Membre de la famille au Luxembourg',
  'Administrative Tribunal, 31 March 2025, no. 48592 (implied refusal)':
    'Tribunal administratif, 31 mars 2025, n° 48592 (refus implicite)',
  'Schiltz & Schiltz, Access to Luxembourg working market for highly skilled workers':
    'Schiltz & Schiltz, Accès au marché du travail luxembourgeois pour les travailleurs hautement qualifiés',
  'Schiltz & Schiltz, Ten things to know about administrative decisions':
    'Schiltz & Schiltz, Dix choses à savoir sur les décisions administratives',
  'BAL, Salary threshold from 1 January 2018': 'BAL, Seuil de salaire à partir du 1er janvier 2018',
  'Fakhoury Global, Step from 71,946 to 73,296 euro':
    'Fakhoury Global, Passage de 71 946 à 73 296 euros',
  'Schiltz & Schiltz, Minimum salary (regulation of 13 September 2019)':
    'Schiltz & Schiltz, Salaire minimum (règlement du 13 septembre 2019)',
  'Luxrelo, Notice of 83,628 euro': 'Luxrelo, Avis de 83 628 euros',
  'Mondaq 1270250, Increase on 23 December 2022':
    'Mondaq 1270250, Augmentation le 23 décembre 2022',
  'Arendt, New increased thresholds (Mémorial A 123 of 20 March 2024)':
    'Arendt, Nouveaux seuils relevés (Mémorial A 123 du 20 mars 2024)',
  'Kleyr Grasso, New rules of 1 July 2024 (Mémorial A 262)':
    'Kleyr Grasso, Nouvelles règles du 1er juillet 2024 (Mémorial A 262)',
  'Mondaq 1600818 (Arendt), Threshold from 18 March 2025':
    'Mondaq 1600818 (Arendt), Seuil à partir du 18 mars 2025',
  'Public guide to Luxembourg, checked 5 October 2026, quoting the portal (65,652 euro)':
    'Guide public sur le Luxembourg, vérifié le 5 octobre 2026, citant le portail (65 652 euros)',
  'Greecevich Punjabi quoting Fragomen, The day of submission decides':
    'Greecevich Punjabi citant Fragomen, Le jour du dépôt est décisif',
  'Bonn Steichen & Partners, New provisions for highly qualified nationals':
    'Bonn Steichen & Partners, Nouvelles dispositions pour les ressortissants hautement qualifiés',
  'Vialto Partners, Luxembourg alert of 4 July 2024':
    'Vialto Partners, Alerte Luxembourg du 4 juillet 2024',
  'Delano, Blue Card: more favourable conditions (July 2024)':
    'Delano, Carte bleue : conditions plus favorables (juillet 2024)',
  'Everaert, The new search period': 'Everaert, La nouvelle période de recherche',
  'Mondaq 582230, Act of 8 March 2017': 'Mondaq 582230, Loi du 8 mars 2017',
  'Luxtoday, Renewing a residence permit': 'Luxtoday, Renouveler un titre de séjour',
  'Fedil, Note of 28 August 2023 on family members’ access to work':
    'Fedil, Note du 28 août 2023 sur l’accès au travail des membres de la famille',
  'Amcham Luxembourg, Duties of employers': 'Amcham Luxembourg, Obligations des employeurs',
  'ADEM, Temporary protection and work (March 2022)':
    'ADEM, Protection temporaire et travail (mars 2022)',
  'Bonn Steichen & Partners, Bill 8586': 'Bonn Steichen & Partners, Projet de loi 8586',
  'Public guide to Luxembourg, checked 5 October 2026, with source register':
    'Guide public sur le Luxembourg, vérifié le 5 octobre 2026, avec registre des sources',
};
