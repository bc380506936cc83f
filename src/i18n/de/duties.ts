import type { Messages } from '../messages.ts';
import { dutiesLu } from './duties-lu.ts';
import { dutiesNl } from './duties-nl.ts';
import { dutiesServant } from './duties-servant.ts';
import { dutiesTrack2 } from './duties-track2.ts';

export const duties: Messages['duties'] = {
  ...dutiesNl,
  ...dutiesTrack2,
  ...dutiesServant,
  ...dutiesLu,
};

export const dutyStatuses: Messages['dutyStatuses'] = {
  upcoming: 'Kommt noch',
  today: 'Heute ist der letzte Tag',
  extension: 'Sicherer Tag vorbei, nach dem Gesetz noch rechtzeitig',
  'perhaps-overdue': 'Der Tag ist vielleicht schon vorbei',
  overdue: 'Der Tag ist vorbei',
  done: 'Erledigt',
};

export const who: Messages['who'] = {
  you: 'Was Sie tun müssen',
  employer: 'Was Ihr Arbeitgeber tun muss',
  'new-employer': 'Was Ihr neuer Arbeitgeber tun muss',
  authority: 'Was die Behörde tun muss',
};

export const events: Messages['events'] = {
  birthDate: 'Ihr Geburtsdatum',
  contractStart: 'der erste Tag des neuen Vertrags',
  filingDate: 'der Tag des Antrags',
  qualifyingDate:
    'der Tag, an dem Sie den Abschluss gemacht haben oder die Erlaubnis für Forschung endete',
  diplomaDate: 'das Datum Ihres Diploms',
  permitSince: 'der erste Tag Ihrer Erlaubnis',
  permitUntil: 'der letzte Tag Ihrer Erlaubnis',
  cardFrom: 'der erste Tag Ihrer Karte',
  employmentSince: 'Ihr erster Arbeitstag mit der Karte',
  firstBlueCardSince: 'der erste Tag Ihrer ersten Blauen Karte',
  secondBlueCardSince: 'der erste Tag Ihrer zweiten Blauen Karte',
  jobLossDate: 'der letzte Tag Ihres Vertrags',
  settlementSignedOn: 'der Tag, an dem Sie den Aufhebungsvertrag unterschrieben haben',
  departureDate: 'der Tag Ihrer Abreise',
  workPermitsUnbrokenSince: 'der erste Tag Ihrer Erlaubnisse zum Arbeiten',
  payDropStart: 'der Tag, ab dem der Lohn sinkt',
  firstSickDay: 'der erste Krankheitstag',
  firstYearEvaluation: 'der Tag der Auswertung nach dem ersten Jahr',
  programmeStart: 'der erste Tag des Programms',
  programmeEnd: 'der letzte Tag des Programms',
  appliedOn: 'der Tag des vollständigen Antrags',
  decisionOn: 'der Tag, an dem die Entscheidung verschickt oder zugestellt wurde',
  authorisationIssuedOn: 'das Datum der Aufenthaltsgenehmigung',
  entryDate: 'der Tag Ihrer Einreise nach Luxemburg',
  hiredOn: 'der Tag Ihrer Einstellung',
  arrivalDate: 'der Tag der Ankunft in den Niederlanden',
  registeredOn: 'der Tag der Anmeldung beim Ministerium',
  cardIssuedOn: 'der Tag, an dem die Karte ausgestellt wurde',
  employerCardUntil: 'der letzte Tag der Karte des Arbeitgebers',
  contractUntil: 'der letzte Tag des Vertrags',
  'counted-first-sick-day': 'der erste Krankheitstag nach Ihrer Rückkehr zur Arbeit, der zählt',
  'card-end': 'der letzte Tag Ihrer Karte, wie wir ihn zählen',
  silence: 'der Tag, an dem drei Monate ohne Antwort vorbei sind',
};

export const noSearch: Messages['noSearch'] = {
  title: 'Letzter Tag Ihrer Erlaubnis, vor dem Ende Ihres Vertrags',
  how: 'Die Suchfrist („zoekperiode“) würde beginnen, wenn Ihr Vertrag endet. Ihre Erlaubnis endet vorher, deshalb folgt keine Suchfrist.',
  otherwise:
    'Ohne Verlängerung oder neue Erlaubnis endet mit dieser Erlaubnis auch Ihr Aufenthaltsrecht daraus.',
};

export const caps: Messages['caps'] = {
  'permit-end': 'Ihre Erlaubnis endet',
  'contract-end': 'der Vertrag endet',
  'employer-card': 'die Karte des Arbeitgebers endet',
};

export const openCaps: Messages['openCaps'] = {
  permitUntil:
    'Wir wissen nicht, wann Ihre Erlaubnis endet. Endet sie vor diesem Tag, dann endet auch Ihre Frist mit ihr.',
  employerCardUntil:
    'Wir wissen nicht, wann die Karte Ihres Arbeitgebers endet. Endet sie vor diesem Tag, dann endet auch Ihre Karte mit ihr.',
  contractUntil:
    'Wir wissen nicht, wann Ihr Vertrag endet. Endet er vor diesem Tag, dann endet auch Ihre Karte mit ihm.',
};

export const freeDays: Messages['freeDays'] = {
  saturday: 'ein Samstag',
  sunday: 'ein Sonntag',
  decreed: 'ein Tag, der per Erlass einem Feiertag gleichsteht',
  'new-year': 'Neujahr',
  'good-friday': 'Karfreitag',
  'easter-monday': 'Ostermontag',
  'kings-day': 'der Königstag',
  'labour-day': 'der Tag der Arbeit',
  'liberation-day': 'der Befreiungstag',
  'europe-day': 'der Europatag',
  'ascension-day': 'Christi Himmelfahrt',
  'whit-monday': 'Pfingstmontag',
  'national-day': 'der Nationalfeiertag Luxemburgs',
  assumption: 'Mariä Himmelfahrt',
  'all-saints': 'Allerheiligen',
  'christmas-day': 'der erste Weihnachtstag',
  'boxing-day': 'der zweite Weihnachtstag',
};
