import type { Messages } from '../messages.ts';
import { date } from './writing.ts';

export const routesNl = {
  'nl-hsm': {
    name: 'Kennismigrant',
    what: 'Werk voor een erkend referent, met een loon dat een vast bedrag haalt.',
    requirements: {
      sponsor: {
        name: 'Erkend referent',
        met: 'Een erkend referent mag deze vergunning aanvragen. Met de Turkse nationaliteit is die niet nodig.',
        'not-met':
          'Alleen een erkend referent kan deze vergunning aanvragen, en deze werkgever is dat niet.',
        unknown:
          'Alleen een erkend referent kan de aanvraag doen. Vraag het de werkgever, of kijk in het openbare register.',
      },
      salary: {
        name: 'Looncriterium',
        met: 'Het loon haalt het bedrag, of uw soort werk is ervan vrijgesteld.',
        'not-met': 'Het loon haalt het bedrag niet. Er is geen speling, nog geen cent.',
        unknown: 'We kunnen niet zeggen of het loon genoeg is.',
      },
      'tolerated-reason': {
        name: 'Minder loon mag',
        met: 'Het loon blijft hoog genoeg, of het daalt door een verlof of staking waarbij dat mag. Loon onder het bedrag moet wel op tijd worden gemeld.',
        'not-met':
          'Het loon komt onder het bedrag. De reden staat niet op de lijst, of het recht op het verlof is niet te bewijzen. Ziekte staat niet op de lijst.',
        unknown:
          'Alleen bij verlof volgens de Wet arbeid en zorg en bij een staking mag het loon lager zijn. Het recht op het verlof moet te bewijzen zijn.',
      },
    },
  },
  'nl-blue-card': {
    name: 'Europese blauwe kaart van Nederland',
    what: 'Hooggekwalificeerd werk; de werkgever hoeft geen erkend referent te zijn.',
    requirements: {
      salary: {
        name: 'Looncriterium',
        met: 'Het loon haalt het bedrag.',
        'not-met': 'Het loon haalt het bedrag niet.',
        unknown: 'We kunnen niet zeggen of het loon genoeg is.',
      },
      contract: {
        name: 'Duur van het contract',
        met: `Het contract is lang genoeg. Tot en met ${date('2023-11-17')} waren minstens 12 maanden nodig; sindsdien 6.`,
        'not-met': `Het contract is te kort. Tot en met ${date('2023-11-17')} waren minstens 12 maanden nodig; sindsdien 6.`,
        unknown: `Het contract moet minstens 6 maanden lopen. Tot en met ${date('2023-11-17')} was dat 12.`,
      },
      qualification: {
        name: 'Diploma of ervaring',
        met: 'Uw diploma of ervaring lijkt genoeg. Een buitenlands diploma moet worden gewaardeerd. In een gereglementeerd beroep hebt u ook het recht nodig om het uit te oefenen.',
        'not-met': `Dit diploma of deze ervaring is niet genoeg op de dag die telt. Tot en met ${date('2023-11-17')} telde alleen een diploma van minstens drie jaar. Vijf jaar ervaring telt sinds ${date('2024-06-12')}.`,
        unknown: `Er is een diploma hoger onderwijs van minstens drie jaar nodig. Sinds ${date('2024-06-12')} telt ook vijf jaar relevante ervaring. In de IT zijn drie van de laatste zeven jaar genoeg.`,
      },
    },
  },
  'nl-orientation-year': {
    name: 'Zoekjaar',
    what: 'Een jaar om werk te zoeken, waarin u alle werk mag doen. U vraagt het zelf aan.',
    requirements: {
      'qualifying-date': {
        name: 'Studie of onderzoek binnen drie jaar',
        met: 'De drie jaar na uw studie of onderzoek zijn nog niet voorbij.',
        'not-met': `De tijd na uw afstuderen of onderzoek is voorbij. Die is drie jaar; tot en met ${date('2016-02-29')} was het één jaar.`,
        unknown: 'U kunt aanvragen tot drie jaar na uw afstuderen of onderzoek.',
      },
    },
  },
} as const satisfies Partial<Messages['routes']>;
