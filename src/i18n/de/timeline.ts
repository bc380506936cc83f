import { dayOfWeek } from '../../dates/index.ts';
import type { Messages } from '../messages.ts';
import { capital } from '../writing.ts';
import { plural, writing } from './writing.ts';

const shortWeek = writing.shortDayAndMonth;

const lies = (count: number) => plural(count, 'Tag liegt', 'Tage liegen');

export const timeline: Messages['timeline'] = {
  choose: 'Wie viel zeigen?',
  spans: {
    all: 'Alles',
    'weeks-4': 'Nächste 4 Wochen',
    'months-3': 'Nächste 3 Monate',
    'months-12': 'Nächste 12 Monate',
  },
  week: (day) => `${writing.shortWeekday(dayOfWeek(day))}, ${shortWeek(day)}`,
  shortWeek,
  past: 'Vor heute',
  cut: 'Wie weit es ohne die Grenze gelaufen wäre',
  sendByMark: 'Schicken Sie es an diesem Tag ab, denn der letzte Tag ist kein Arbeitstag',
  free: 'Wochenenden und gesetzliche Feiertage',
  freeWith: (holidays) => `Wochenenden und gesetzliche Feiertage: ${holidays}`,
  holiday: (day, name) => `${day} (${name})`,
  sendBy: (what, day) => `Das ist ${what}. Schicken Sie es bis ${day} ab.`,
  broughtForward: (day) => `Die Frist selbst endet am ${day}, und das ist kein Arbeitstag.`,
  limited: (limit) => `Das ist die Grenze, denn ${limit} an diesem Tag.`,
  before: (count) => `${lies(count)} vor diesem Ausschnitt.`,
  after: (count) => `${lies(count)} nach diesem Ausschnitt.`,
  next: (title, day) => `Der nächste davon ist ${day}: ${title}.`,
  goal: (title, day) => `Der wichtigste davon ist ${day}: ${title}.`,
  collision: (day) => `Der erste Konflikt liegt außerhalb dieses Ausschnitts, am ${day}.`,
  hidden: (names) => `Nicht in diesem Ausschnitt: ${names}.`,
  goesOn: 'geht außerhalb dieses Ausschnitts weiter',
  table: {
    open: 'Als Tabelle',
    days: 'Die Tage des Zeitstrahls',
    bars: 'Die Balken des Zeitstrahls',
    heads: { day: 'Tag', what: 'Was es ist', bar: 'Balken', from: 'Von', to: 'Bis' },
    unknown: 'nicht bekannt',
    wouldEnd: (day) => `wäre bis ${day} gelaufen`,
    window: (day) => `Möglich ab ${day}.`,
  },
};

export const limits: Messages['limits'] = {
  cardEnd: 'Ihre Karte endet',
  moves: {
    'permit-end':
      'Nur eine Verlängerung oder eine neue Erlaubnis könnte diese Grenze verschieben. Sie müssen die Voraussetzungen dafür erfüllen, und der Antrag muss vor diesem Tag gestellt sein.',
    'contract-end':
      'Nur ein längerer Vertrag mit demselben Arbeitgeber könnte diese Grenze verschieben.',
    'employer-card':
      'Nur eine Karte Ihres Arbeitgebers, die länger gilt, könnte diese Grenze verschieben.',
    'card-end':
      'Nur eine verlängerte Karte könnte diese Grenze verschieben. Dafür brauchen Sie Arbeit, die wieder die Voraussetzungen erfüllt.',
  },
  cut: (limit, on, end) =>
    `Die Zeit wird kürzer, denn ${limit} am ${on}. Ohne diese Grenze würde sie bis ${end} laufen.`,
  searchCut: (limit, on, end) =>
    `${capital(limit)} am ${on}. Das ist die Grenze: Die Suchfrist selbst würde erst am ${end} enden.`,
  itself: {
    search: (end) => `Die Suchfrist selbst würde erst am ${end} enden.`,
    unemployment: (end) => `Die Monate ohne Arbeit selbst würden bis ${end} laufen.`,
  },
  before: (limit, on) => `${capital(limit)} schon vorher, am ${on}.`,
  forYou: (day) => `Nach Ihren Angaben gilt für Sie: bis ${day}.`,
  forYouCut: (day, limit) =>
    `Nach Ihren Angaben gilt für Sie: bis ${day}, denn ${limit} an diesem Tag.`,
};
