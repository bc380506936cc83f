import type { Messages } from '../messages.ts';
import { shares } from '../sums.ts';
import { date, percent } from './writing.ts';

/** A private servant reads this: each line says what the employer owes. */
export const routesServant = {
  'nl-private-servant': {
    name: 'Particuliere bediende van diplomatiek personeel',
    what: 'Werk in het huishouden van personeel met voorrechten. Daarbij hoort een pas van het ministerie van Buitenlandse Zaken.',
    requirements: {
      'scheme-open': {
        name: 'Aangenomen toen het nog kon',
        met: `U bent aangenomen vóór ${date('2024-07-01')}, toen dit nog kon.`,
        'not-met': `Sinds ${date('2024-07-01')} kan personeel geen particuliere bediende meer laten inschrijven. Tot en met ${date('2024-06-30')} kon dat wel.`,
        unknown: `Dit staat alleen open voor mensen die vóór ${date('2024-07-01')} zijn aangenomen.`,
      },
      'privileged-employer': {
        name: 'Werkgever met dit voorrecht',
        met: 'Uw werkgever hoort bij het personeel met dit voorrecht.',
        'not-met':
          'Alleen personeel met dit voorrecht kan een particuliere bediende hebben. Wie privé voor een diplomaat werkt, heeft het niet. Die heeft voor u een werkvergunning nodig.',
        unknown:
          'Alleen personeel met de juiste status heeft dit voorrecht. Vraag het de organisatie van uw werkgever.',
      },
      'not-related': {
        name: 'Geen familie',
        met: 'U bent geen familie van uw werkgever of van de partner van uw werkgever.',
        'not-met':
          'Familie, ook aangetrouwd, tot en met volle neven en nichten, mag geen particuliere bediende zijn.',
        unknown: 'Familie, ook aangetrouwd, mag geen particuliere bediende zijn.',
      },
      'no-family': {
        name: 'Gezin komt niet mee',
        met: 'Uw gezin komt niet met u mee.',
        'not-met': 'Een particuliere bediende mag geen gezin naar Nederland laten komen.',
        unknown: 'Een particuliere bediende mag geen gezin naar Nederland laten komen.',
      },
      'full-time': {
        name: 'Voltijdcontract',
        met: 'U hebt een voltijdcontract.',
        'not-met': 'Het ministerie vraagt een voltijdcontract. Dat hebt u niet.',
        unknown:
          'Het ministerie vraagt een voltijdcontract. Kijk hoeveel uur er in uw contract staat.',
      },
      'minimum-wage': {
        name: 'Minimumloon',
        met: 'Uw loon haalt het minimumloon voor uw uren, vanaf 21 jaar.',
        'not-met':
          'Uw loon is lager dan het minimumloon voor uw uren, vanaf 21 jaar. U mag om het verschil vragen.',
        unknown: `U hebt recht op het minimumloon. Sinds ${date('2024-01-01')} is het vastgesteld per uur; daarvoor was dat per maand.`,
      },
      'holiday-allowance': {
        name: 'Vakantiegeld',
        met: `U krijgt de ${percent(shares.holidayAllowance)} vakantiegeld.`,
        'not-met': `U hebt recht op ${percent(shares.holidayAllowance)} vakantiegeld (“vakantiebijslag”). Uw werkgever hoort dat te betalen.`,
        unknown: `U hebt recht op ${percent(shares.holidayAllowance)} vakantiegeld (“vakantiebijslag”).`,
      },
      'leave-days': {
        name: 'Betaald verlof',
        met: 'U krijgt minstens 20 werkdagen betaald verlof per jaar.',
        'not-met': 'U hebt recht op minstens 20 werkdagen betaald verlof per jaar.',
        unknown: 'U hebt recht op minstens 20 werkdagen betaald verlof per jaar.',
      },
      'paid-to-account': {
        name: 'Loon op uw eigen rekening',
        met: 'Uw loon komt elke maand op uw eigen bankrekening.',
        'not-met': `Uw loon moet elke maand naar uw eigen rekening, in Nederland of een ander EU-land. Contant mag niet sinds ${date('2015-06-01')}.`,
        unknown:
          'Uw loon moet elke maand naar uw eigen rekening, in Nederland of een ander EU-land. Contant mag niet.',
      },
      'social-security': {
        name: 'Sociale verzekering',
        met: 'U bent verzekerd in een ander land, of uw werkgever staat hier als werkgever geregistreerd.',
        'not-met':
          'U bent niet in een ander land verzekerd. Dan moet uw werkgever zich als uw werkgever registreren bij de Belastingdienst.',
        unknown:
          'U moet in een ander land verzekerd zijn, of uw werkgever moet zich registreren bij de Belastingdienst.',
      },
      'health-insurance': {
        name: 'Zorgverzekering',
        met: 'U hebt een zorgverzekering.',
        'not-met':
          'U hebt een zorgverzekering nodig. Zonder kopie van de polis geeft het ministerie de pas niet af.',
        unknown:
          'U hebt een zorgverzekering nodig. Het ministerie vraagt een kopie voordat het de pas afgeeft.',
      },
      'local-permits': {
        name: 'Vergunningen als u hier bent aangenomen',
        met: 'U bent aangenomen vanuit het buitenland, of u had beide vergunningen toen u hier werd aangenomen.',
        'not-met':
          'Wie in Nederland wordt aangenomen, moet al een verblijfsvergunning en een werkvergunning hebben.',
        unknown:
          'Wie in Nederland wordt aangenomen, moet al een verblijfsvergunning en een werkvergunning hebben.',
      },
    },
  },
} as const satisfies Partial<Messages['routes']>;
