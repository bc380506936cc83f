import { dayOfWeek } from '../../dates/index.ts';
import type { Messages } from '../messages.ts';
import { capital } from '../writing.ts';
import { plural, writing } from './writing.ts';

const shortWeek = writing.shortDayAndMonth;

const lies = (count: number) => plural(count, 'jour se trouve', 'jours se trouvent');

export const timeline: Messages['timeline'] = {
  choose: 'Période à montrer',
  spans: {
    all: 'Tout',
    'weeks-4': 'Les 4 prochaines semaines',
    'months-3': 'Les 3 prochains mois',
    'months-12': 'Les 12 prochains mois',
  },
  week: (day) => `${writing.shortWeekday(dayOfWeek(day))} ${shortWeek(day)}`,
  shortWeek,
  past: 'Avant aujourd’hui',
  cut: 'Jusqu’où cela serait allé sans la limite',
  sendByMark: 'À envoyer ce jour-là, car le dernier jour n’est pas un jour ouvrable',
  free: 'Week-ends et jours fériés légaux',
  freeWith: (holidays) => `Week-ends et jours fériés légaux : ${holidays}`,
  holiday: (day, name) => `${day} (${name})`,
  sendBy: (what, day) => `C’est ${what}. À envoyer au plus tard le ${day}.`,
  broughtForward: (day) =>
    `Le délai lui-même se termine le ${day}, qui n’est pas un jour ouvrable.`,
  limited: (limit) => `C’est la limite, parce que ${limit}.`,
  before: (count) => `${lies(count)} avant cette partie.`,
  after: (count) => `${lies(count)} après cette partie.`,
  next: (title, day) => `Le prochain est le ${day} : ${title}.`,
  goal: (title, day) => `Le plus important est le ${day} : ${title}.`,
  collision: (day) => `Le premier conflit est en dehors de cette partie, le ${day}.`,
  hidden: (names) => `Pas dans cette partie : ${names}.`,
  goesOn: 'continue en dehors de cette partie',
  table: {
    open: 'Sous forme de tableau',
    days: 'Les jours de la ligne du temps',
    bars: 'Les barres de la ligne du temps',
    heads: { day: 'Jour', what: 'De quoi il s’agit', bar: 'Barre', from: 'Du', to: 'Au' },
    unknown: 'non connu',
    wouldEnd: (day) => `serait allé jusqu’au ${day}`,
    window: (day) => `Possible à partir du ${day}.`,
  },
};

export const limits: Messages['limits'] = {
  cardEnd: 'votre carte expire',
  moves: {
    'permit-end':
      'Seule une prolongation ou un nouveau permis pourrait déplacer cette limite. Vous devez en remplir les conditions, et la demande doit être faite avant ce jour.',
    'contract-end':
      'Seul un contrat plus long avec le même employeur pourrait déplacer cette limite.',
    'employer-card':
      'Seule une carte de votre employeur valable plus longtemps pourrait déplacer cette limite.',
    'card-end':
      'Seule une carte renouvelée pourrait déplacer cette limite. Pour cela, il vous faut un travail qui remplit de nouveau les conditions.',
  },
  cut: (limit, on, end) =>
    `Ce temps est plus court, parce que ${limit} le ${on}. Sans cette limite, il irait jusqu’au ${end}.`,
  searchCut: (limit, on, end) =>
    `${capital(limit)} le ${on}. C’est la limite : la période de recherche elle-même se terminerait le ${end}.`,
  itself: {
    search: (end) => `La période de recherche elle-même se terminerait le ${end}.`,
    unemployment: (end) => `Les mois sans emploi eux-mêmes iraient jusqu’au ${end}.`,
  },
  before: (limit, on) => `${capital(limit)} avant, le ${on}.`,
  forYou: (day) => `D’après vos réponses, pour vous : jusqu’au ${day}.`,
  forYouCut: (day, limit) =>
    `D’après vos réponses, pour vous : jusqu’au ${day}, parce que ${limit} ce jour-là.`,
};
