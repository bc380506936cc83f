import type { Messages } from '../messages.ts';
import { oldFactors } from '../sums.ts';
import { date, number } from './writing.ts';

const qualification = {
  name: 'Diploma of ervaring',
  met: 'Uw diploma of ervaring lijkt genoeg. In een gereglementeerd beroep hebt u ook het recht nodig om het uit te oefenen.',
  'not-met': `Dit diploma of deze ervaring is niet genoeg op de dag van indienen. Drie jaar ICT-ervaring telt pas sinds ${date('2024-07-01')}; tot en met ${date('2024-06-30')} was dat vijf jaar.`,
  unknown: `Er is een diploma van minstens drie jaar studie nodig, of vijf jaar ervaring op dat niveau. In de ICT tellen sinds ${date('2024-07-01')} drie van de laatste zeven jaar.`,
} as const;

const contract = {
  name: 'Duur van het contract',
  met: `Het contract is lang genoeg. Tot en met ${date('2024-06-30')} waren minstens 12 maanden nodig; sindsdien 6.`,
  'not-met': `Het contract is te kort. Tot en met ${date('2024-06-30')} waren minstens 12 maanden nodig; sindsdien 6.`,
  unknown: `Het contract moet minstens 6 maanden lopen. Tot en met ${date('2024-06-30')} was dat 12.`,
} as const;

const salary = {
  name: 'Loongrens',
  met: 'Het gegarandeerde brutojaarloon haalt het bedrag.',
  'not-met': `Het gegarandeerde brutojaarloon haalt het bedrag niet. Tot en met ${date('2024-06-30')} was het ${number(oldFactors.all)} keer het gemiddelde loon. In beroepen op de lijst was het ${number(oldFactors.listed)} keer. Sindsdien is het precies het gemiddelde.`,
  unknown: 'We kunnen niet zeggen of het loon genoeg is.',
} as const;

export const routesLu = {
  'lu-blue-card': {
    name: 'Europese blauwe kaart van Luxemburg',
    what: 'Hooggekwalificeerd werk in Luxemburg, met een loon dat een vast bedrag haalt.',
    requirements: {
      salary,
      contract,
      qualification,
      'apply-from-abroad': {
        name: 'Toestemming vóór binnenkomst',
        met: 'U vraagt aan voordat u het land binnenkomt, of u hebt deze kaart al.',
        'not-met':
          'U kunt niet aanvragen tijdens een kort bezoek. De toestemming voor verblijf (“autorisation de séjour temporaire”) moet er zijn voordat u het land binnenkomt. Wie er al woont met een andere vergunning, mag in het land zelf aanvragen.',
        unknown:
          'De toestemming voor verblijf (“autorisation de séjour temporaire”) moet er zijn voordat u het land binnenkomt.',
      },
      residence: {
        name: 'Wonen in Luxemburg',
        met: 'U gaat in Luxemburg wonen, zoals deze kaart vraagt.',
        'not-met':
          'Deze kaart is voor mensen die in Luxemburg wonen. Grenswerkers hebben een werkvergunning nodig. Met tijdelijke bescherming mag u werken, maar deze kaart niet hebben.',
        unknown:
          'Deze kaart is voor mensen die in Luxemburg wonen. Wie daar tijdelijke bescherming heeft, kan deze kaart niet krijgen.',
      },
    },
  },
  'lu-blue-card-mobility': {
    name: 'Naar Luxemburg met een Europese blauwe kaart',
    what: 'Voor wie de blauwe kaart van een ander EU-land heeft en naar Luxemburg verhuist.',
    requirements: {
      'waiting-time': {
        name: 'Tijd met de andere kaart',
        met: 'U hebt de kaart van het andere land lang genoeg.',
        'not-met': `U hebt de andere kaart nog niet lang genoeg. Nodig zijn 12 maanden met de eerste, of 6 met een tweede. Tot en met ${date('2024-06-30')} was dat 18.`,
        unknown: `Nodig zijn 12 maanden met de eerste kaart, of 6 met een tweede. Tot en met ${date('2024-06-30')} was dat 18.`,
      },
      salary,
      contract,
      qualification,
    },
  },
} as const satisfies Partial<Messages['routes']>;
