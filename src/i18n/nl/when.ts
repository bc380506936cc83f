import type { WhenText } from '../when-messages.ts';
import { date } from './writing.ts';

const directive = date('2026-05-22');

export const when: WhenText = {
  after: (term, event) => `${term} na ${event}`,
  before: (term, event) => `${term} vóór ${event}`,
  cardEnd: 'de laatste dag die op uw kaart staat',
  first: (whens) =>
    whens.length > 1 ? `${whens.join(', of ')}; de dag die het eerst komt` : whens.join(''),
  last: (when) => `Laatste dag: ${when}.`,
  best: (when) => `Het best uiterlijk: ${when}.`,
  atLatest: (when) => `Uiterlijk: ${when}.`,
  from: (when) => `Vanaf: ${when}.`,
  day: (when) => `Dag: ${when}.`,
  aims: {
    about: (when) => `Ongeveer ${when}.`,
    'at-once': (when) => `Meteen na ${when}.`,
  },
  only: {
    'held-two-years': (when) =>
      `Als u uw vergunning of kaart aan het einde van het contract twee jaar of langer had: ${when}.`,
    'new-employer': (when) => `Bij een nieuwe werkgever, sinds ${directive}: ${when}.`,
    'new-employer-blue-card': (when) =>
      `Bij een nieuwe werkgever, als u een blauwe kaart hebt, sinds ${directive}: ${when}.`,
    'right-not-named': (when) => `Als de overeenkomst dit recht niet noemt: ${when}.`,
    'later-card': (when) => `Vanaf de derde pas: ${when}.`,
    'no-answer': (when) => `Als er geen antwoord kwam: ${when}.`,
  },
  less: {
    unemployedMonthsBefore:
      'Eerdere maanden zonder werk met deze kaart gaan eraf; een begonnen maand telt als hele maand.',
  },
  opens: (when) => `Het kan vanaf deze dag: ${when}.`,
  legal: (when) => `Volgens de wet is dit nog op tijd: ${when}.`,
  never: (cap) => `Nooit later dan de dag waarop ${cap}.`,
  freeDays: {
    'passed-over':
      'Is de laatste dag een zaterdag, zondag of feestdag, doe het dan op de werkdag ervoor. Volgens de wet is de werkdag erna nog op tijd.',
    'day-before':
      'Is de laatste dag een zaterdag of zondag, doe het dan op de werkdag ervoor: later is te laat.',
  },
  pauses:
    'Dagen waarop u weer werkte, tellen niet mee en verschuiven de dagen hieronder. Na vier weken werk begint een nieuwe ziekte, en daarmee een nieuwe telling.',
};
