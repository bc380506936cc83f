import { dayOfWeek } from '../../dates/index.ts';
import type { Messages } from '../messages.ts';
import { capital } from '../writing.ts';
import { plural, writing } from './writing.ts';

const shortWeek = writing.shortDayAndMonth;

const lies = (count: number) => plural(count, 'dag ligt', 'dagen liggen');

export const timeline: Messages['timeline'] = {
  choose: 'Welk deel u wilt zien',
  spans: {
    all: 'Alles',
    'weeks-4': 'Komende 4 weken',
    'months-3': 'Komende 3 maanden',
    'months-12': 'Komende 12 maanden',
  },
  week: (day) => `${writing.shortWeekday(dayOfWeek(day))} ${shortWeek(day)}`,
  shortWeek,
  past: 'Vóór vandaag',
  cut: 'Hoe ver het zonder de grens zou lopen',
  sendByMark: 'Verstuur het op deze dag, want de laatste dag is geen werkdag',
  free: 'Weekenden en wettelijke feestdagen',
  freeWith: (holidays) => `Weekenden en wettelijke feestdagen: ${holidays}`,
  holiday: (day, name) => `${day} (${name})`,
  sendBy: (what, day) => `Dit is ${what}. Verstuur het uiterlijk op ${day}.`,
  broughtForward: (day) => `De termijn zelf eindigt op ${day}, geen werkdag.`,
  limited: (limit) => `Dit is de grens, want ${limit}.`,
  before: (count) => `${lies(count)} vóór dit deel.`,
  after: (count) => `${lies(count)} na dit deel.`,
  next: (title, day) => `De eerstvolgende daarvan is ${day}: ${title}.`,
  goal: (title, day) => `De belangrijkste is ${day}: ${title}.`,
  collision: (day) => `De eerste botsing ligt buiten dit deel, op ${day}.`,
  hidden: (names) => `Niet in dit deel: ${names}.`,
  goesOn: 'gaat buiten dit deel verder',
  table: {
    open: 'Als tabel',
    days: 'De dagen van de tijdlijn',
    bars: 'De balken van de tijdlijn',
    heads: { day: 'Dag', what: 'Wat het is', bar: 'Balk', from: 'Van', to: 'Tot en met' },
    unknown: 'niet bekend',
    wouldEnd: (day) => `zou tot en met ${day} lopen`,
    window: (day) => `Kan vanaf ${day}.`,
  },
};

export const limits: Messages['limits'] = {
  cardEnd: 'uw kaart eindigt',
  moves: {
    'permit-end':
      'Alleen een verlenging of een nieuwe vergunning zou dit kunnen veranderen. U moet aan de voorwaarden daarvan voldoen, en de aanvraag moet vóór die dag zijn gedaan.',
    'contract-end': 'Alleen een langer contract bij dezelfde werkgever zou dit kunnen veranderen.',
    'employer-card':
      'Alleen een pas van uw werkgever die langer geldig is, zou dit kunnen veranderen.',
    'card-end':
      'Alleen een verlengde kaart zou dit kunnen veranderen. Daarvoor hebt u werk nodig dat weer aan de voorwaarden voldoet.',
  },
  cut: (limit, on, end) =>
    `Het wordt korter, want ${limit} op ${on}. Zonder die grens zou het tot en met ${end} lopen.`,
  searchCut: (limit, on, end) =>
    `${capital(limit)} op ${on}. Dat is de grens: de zoekperiode zelf zou op ${end} eindigen.`,
  itself: {
    search: (end) => `De zoekperiode zelf zou op ${end} eindigen.`,
    unemployment: (end) => `De maanden zonder werk zelf zouden tot en met ${end} lopen.`,
  },
  before: (limit, on) => `${capital(limit)} al eerder, op ${on}.`,
  forYou: (day) => `Voor u, volgens uw antwoorden: tot en met ${day}.`,
  forYouCut: (day, limit) => `Voor u, volgens uw antwoorden: tot en met ${day}, want ${limit} dan.`,
};
