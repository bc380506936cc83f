import type { Messages } from '../messages.ts';
import { routesLu } from './routes-lu.ts';
import { routesNl } from './routes-nl.ts';
import { routesServant } from './routes-servant.ts';

export const routes: Messages['routes'] = { ...routesNl, ...routesServant, ...routesLu };

export const verdicts: Messages['verdicts'] = {
  likely: {
    word: 'Scheint offen',
    sentence: 'Sie scheinen zu erfüllen, was wir prüfen können.',
  },
  'not-likely': {
    word: 'Scheint nicht offen',
    sentence: 'Sie scheinen nicht alles zu erfüllen.',
  },
  'cannot-say': {
    word: 'Können wir nicht sagen',
    sentence: 'Um das zu beurteilen, fehlt noch etwas.',
  },
  'not-needed': {
    word: 'Nicht nötig',
    sentence: 'Nach Ihren Angaben brauchen Sie diese Erlaubnis nicht, um dort zu arbeiten.',
  },
};

export const statuses: Messages['statuses'] = {
  met: 'Erfüllt',
  'not-met': 'Nicht erfüllt',
  unknown: 'Nicht bekannt',
};

export const figures: Messages['figures'] = {
  'nl-hsm-30-and-older': 'Betrag für Menschen ab 30',
  'nl-hsm-under-30': 'Betrag für Menschen unter 30',
  'nl-hsm-reduced': 'Ermäßigter Betrag nach einem Suchjahr oder kurz nach dem Studium',
  'nl-blue-card': 'Betrag für die Blaue Karte EU',
  'nl-blue-card-reduced': 'Ermäßigter Betrag der Blauen Karte EU für neue Diplome',
  'nl-minimum-monthly-wage': 'Mindestlohn für Vollzeit, ab 21 Jahren',
  'nl-minimum-hourly-wage': 'Mindestlohn pro Stunde, ab 21 Jahren',
  'lu-blue-card': 'Betrag für die luxemburgische Blaue Karte',
  'lu-blue-card-shortage': 'Betrag für die luxemburgische Blaue Karte, Berufe auf der Liste',
};

export const readings: Messages['readings'] = {
  'age-at-filing-or-start':
    'Sie werden zwischen dem Antrag und dem ersten Arbeitstag 30. Die meisten Quellen nehmen Ihr Alter am Tag des Antrags. Andere nehmen es am ersten Arbeitstag.',
  'immediately-after-orientation-year':
    'Der Wortlaut von 2023 erlaubte den ermäßigten Betrag auch „unmittelbar nach“ dem Suchjahr. Der Wortlaut von 2026, wie wir ihn gefunden haben, sagt nur „während“.',
  'figure-began':
    'Es ist nicht bekannt, ab welchem Tag der neuere Betrag galt. An Ihrem Tag kann noch der frühere gegolten haben. Die beiden führen zu verschiedenen Antworten, darum legen wir uns nicht fest.',
  'blue-card-sick-pay':
    'Eine Quelle sagt: Liegt bei einer Blauen Karte der Lohn bei Krankheit unter dem Betrag, wird das höchstens 12 Monate hingenommen. Eine zweite haben wir nicht gefunden. Verlassen Sie sich nicht darauf.',
};

export const decidingEvents: Messages['decidingEvents'] = {
  filing: 'der Tag des Antrags',
  'contract-start': 'der erste Tag des neuen Vertrags',
  extension: 'der Tag, an dem die Verlängerung beginnt',
  grant: 'der erste Tag der Erlaubnis, die Sie haben',
  'pay-drop': 'der Tag, ab dem der Lohn sinkt',
  today: 'der heutige Tag',
};

export const placements: Messages['placements'] = {
  free: {
    title: 'Vermittlung zu einem anderen Arbeitgeber ist möglich',
    text: 'Nach Ihren Angaben dürfen Sie für jeden Arbeitgeber arbeiten, solange Ihr Recht zu bleiben gilt. Die zweite Spur darf zu jedem Job führen.',
  },
  conditions: {
    title: 'Eine Vermittlung muss zu Ihrer Erlaubnis passen',
    text: 'Coaching, Orientierung und Bewerbungen stehen Ihnen offen. Ein Job bei einem anderen Arbeitgeber muss zu Ihrer Erlaubnis passen. Sonst ist vorher eine neue Erlaubnis nötig.',
  },
  none: {
    title: 'Keine Vermittlung zu einem anderen Arbeitgeber',
    text: 'Private Hausangestellte dürfen in den Niederlanden den Job nicht wechseln. Die zweite Spur kann mit dieser Karte also nicht zu einem anderen Arbeitgeber führen.',
  },
};

export const countries: Messages['countries'] = { NL: 'Niederlande', LU: 'Luxemburg' };

export const per: Messages['per'] = { month: 'im Monat', year: 'im Jahr' };
