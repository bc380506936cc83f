import type { WhenText } from '../when-messages.ts';
import { date } from './writing.ts';

const directive = date('2026-05-22');

export const when: WhenText = {
  after: (term, event) => `${term} après ${event}`,
  before: (term, event) => `${term} avant ${event}`,
  cardEnd: 'le dernier jour indiqué sur votre carte',
  first: (whens) =>
    whens.length > 1 ? `${whens.join(', ou ')}, selon ce qui vient en premier` : whens.join(''),
  last: (when) => `Dernier jour : ${when}.`,
  best: (when) => `Le mieux, au plus tard : ${when}.`,
  atLatest: (when) => `Au plus tard : ${when}.`,
  from: (when) => `À partir de : ${when}.`,
  day: (when) => `Jour : ${when}.`,
  aims: {
    about: (when) => `Environ ${when}.`,
    'at-once': (when) => `Tout de suite après ${when}.`,
  },
  only: {
    'held-two-years': (when) =>
      `Si vous aviez votre permis ou votre carte depuis deux ans ou plus à la fin du contrat : ${when}.`,
    'new-employer': (when) => `Pour un nouvel employeur, depuis le ${directive} : ${when}.`,
    'new-employer-blue-card': (when) =>
      `Pour un nouvel employeur, si vous avez une carte bleue, depuis le ${directive} : ${when}.`,
    'right-not-named': (when) => `Si l’accord ne mentionne pas cette possibilité : ${when}.`,
    'later-card': (when) => `À partir de la troisième carte : ${when}.`,
    'no-answer': (when) => `Si aucune réponse n’est venue : ${when}.`,
  },
  less: {
    unemployedMonthsBefore:
      'Les mois sans travail déjà passés avec cette carte sont déduits ; un mois commencé compte en entier.',
  },
  opens: (when) => `C’est possible à partir de ce jour : ${when}.`,
  legal: (when) => `Selon la loi, c’est encore à temps : ${when}.`,
  never: (cap) => `Jamais après le jour où ${cap}.`,
  freeDays: {
    'passed-over':
      'Si le dernier jour est un samedi, un dimanche ou un jour férié, agissez le jour ouvrable précédent. Selon la loi, le jour ouvrable suivant est encore à temps.',
    'day-before':
      'Si le dernier jour est un samedi ou un dimanche, agissez le jour ouvrable précédent : après, c’est trop tard.',
  },
  pauses:
    'Les jours de retour au travail ne comptent pas et déplacent les jours ci-dessous. Après quatre semaines de travail, une nouvelle maladie commence, et avec elle un nouveau compte.',
};
