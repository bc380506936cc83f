import type { Messages } from '../messages.ts';
import type { SurpriseFigures } from '../surprise-messages.ts';
import { date, month } from './writing.ts';

/** An amount and the day that fixes it, after what is the day's name. */
const dayFixes =
  (name: string) =>
  ({ amount, day }: SurpriseFigures) => {
    const fixed = day ? `${name} bepaalt het bedrag: ${day}.` : `${name} bepaalt het bedrag.`;
    return amount ? `${fixed} Het is ${amount}.` : fixed;
  };

const holidayAllowance = {
  ask: 'Hebt u het vakantiegeld meegeteld?',
  text: ({ amount }: SurpriseFigures) =>
    `Het bedrag${amount ? ` van ${amount}` : ''} is zonder vakantiegeld. Loon waar het in zit, telt voor minder.`,
};

const anotherYear = 'Hebt u vergeleken met het bedrag van een ander jaar?';

const years = {
  'year-of-filing': { ask: anotherYear, text: dayFixes('De dag van de aanvraag') },
  'year-of-start': { ask: anotherYear, text: dayFixes('De eerste dag van het nieuwe contract') },
  'year-of-extension': { ask: anotherYear, text: dayFixes('De dag waarop de verlenging ingaat') },
  'year-of-grant': {
    ask: anotherYear,
    text: dayFixes('De eerste dag van de vergunning die u hebt'),
  },
};

const extraPay = {
  ask: 'Hebt u een bonus, overwerk of onkosten meegeteld?',
  text: () =>
    'Alleen loon dat vaststaat in het contract en elke maand wordt betaald, telt. Ook bij werk in deeltijd is het hele bedrag nodig.',
};

export const surprises: Messages['surprises'] = {
  title: 'Verrast dit u?',
  check: (name) => `Controleer uw antwoord: ${name}`,
  give: (name) => `Vertel ons: ${name}`,
  routes: {
    'nl-hsm': {
      ...years,
      'holiday-allowance': holidayAllowance,
      'extra-pay': extraPay,
      'sponsor-name': {
        ask: 'Staat de werkgever onder een andere naam in het register?',
        text: () =>
          'Zoek de werkgever die in uw contract staat. De naam van een wervingsbureau of van een moederbedrijf kan misleiden.',
      },
      'under-30': {
        ask: 'Had u het bedrag voor mensen onder de 30 verwacht?',
        text: ({ day }) =>
          `Het gaat om uw leeftijd op de dag die telt${day ? `: ${day}` : ''}. Vanaf uw 30e verjaardag geldt het hogere bedrag.`,
      },
      'recent-studies': {
        ask: 'Rondde u minder dan drie jaar geleden een studie of onderzoek af?',
        text: () =>
          'Dan geldt misschien een lager bedrag. Nederlandse diploma’s van hogeschool of universiteit tellen, en sommige buitenlandse masters en promoties.',
      },
    },
    'nl-blue-card': {
      ...years,
      'holiday-allowance': holidayAllowance,
      'extra-pay': extraPay,
      experience: {
        ask: 'Hebt u ervaring in plaats van een diploma?',
        text: () =>
          `Sinds ${date('2024-06-12')} kan vijf jaar relevante ervaring een diploma vervangen. In de IT kunnen drie van de laatste zeven jaar dat, sinds ${date('2023-11-18')}.`,
      },
      'recent-diploma': {
        ask: 'Is uw diploma minder dan drie jaar oud?',
        text: () => 'Dan geldt misschien een lager bedrag. De datum van het diploma telt.',
      },
    },
    'nl-orientation-year': {
      ceremony: {
        ask: 'Hebt u geteld vanaf de diploma-uitreiking?',
        text: () =>
          'De dag van afstuderen of van de promotie telt, of de laatste dag van de vergunning voor onderzoek.',
      },
      'day-of-arrival': {
        ask: 'Hebt u geteld tot de dag waarop u aankomt?',
        text: () => 'De dag van de aanvraag telt. Die moet binnen de toegestane jaren liggen.',
      },
    },
    'nl-private-servant': {
      'holiday-allowance': holidayAllowance,
      'hired-or-arrived': {
        ask: 'Dacht u aan de dag waarop u aankwam?',
        text: () =>
          'De dag waarop u bent aangenomen, telt. Niet de dag waarop u kwam of de pas kreeg.',
      },
      cash: {
        ask: 'Krijgt u een deel van uw loon contant?',
        text: () => 'Alles moet naar uw eigen bankrekening gaan. Contant geld mag niet.',
      },
      'more-hours': {
        ask: 'Werkt u meer uren dan u hebt ingevuld?',
        text: ({ rate }) =>
          `Het minimumloon is een bedrag per uur${rate ? `: ${rate}` : ''}. Werkt u meer uren, dan moet u meer betaald krijgen.`,
      },
    },
    'lu-blue-card': {
      'year-of-filing': years['year-of-filing'],
      'extra-pay': {
        ask: 'Hebt u loon meegeteld dat niet gegarandeerd is?',
        text: () =>
          'Neem het brutojaarloon dat uw contract garandeert. We vonden geen regel over bonussen.',
      },
      shortage: {
        ask: 'Had u een lager bedrag voor IT-werk verwacht?',
        text: ({ amount }) =>
          `Dat gold tot en met ${date('2024-06-30')}. Voor latere aanvragen geldt één bedrag voor iedereen${amount ? `: ${amount}` : ''}.`,
      },
      visitor: {
        ask: 'Denkt u dat u na aankomst kunt aanvragen?',
        text: () =>
          'Een aanvraag van een bezoeker wordt niet geaccepteerd. De aanvraag moet ingediend en goedgekeurd zijn voordat u het land binnenkomt.',
      },
      commuter: {
        ask: 'Gaat u aan de andere kant van de grens wonen?',
        text: () =>
          'Deze kaart is voor mensen die in Luxemburg wonen. Wie heen en weer reist, heeft in plaats daarvan een werkvergunning nodig.',
      },
      experience: {
        ask: 'Hebt u ervaring in plaats van een diploma?',
        text: () =>
          `Vijf jaar op het niveau van een diploma kan het vervangen. In de IT kunnen drie van de laatste zeven jaar dat, sinds ${date('2024-07-01')}.`,
      },
    },
    'lu-blue-card-mobility': {
      'year-of-filing': years['year-of-filing'],
      'second-move': {
        ask: 'Bent u al eens eerder met een blauwe kaart verhuisd?',
        text: () =>
          `Dan telt de tijd in het tweede land, en die is sinds ${month('2024-07')} korter.`,
      },
      'months-on-the-card': {
        ask: 'Hebt u tijd van vóór de blauwe kaart meegeteld?',
        text: () => 'Alleen maanden met de blauwe kaart van het eerste land tellen.',
      },
      'other-country': {
        ask: 'Hebt u vergeleken met het bedrag van uw eerste land?',
        text: ({ amount }) =>
          `Het bedrag van Luxemburg zelf telt${amount ? `: ${amount}` : ''}. Het is misschien hoger.`,
      },
    },
  },
  needless: {
    'two-nationalities': {
      ask: 'Dacht u aan uw andere nationaliteit?',
      text: () =>
        'Eén nationaliteit van de EU, de EER of Zwitserland is genoeg. De andere verandert hier niets.',
    },
    'after-brexit': {
      ask: 'Kwam u na 2020?',
      text: () =>
        `Het terugtrekkingsakkoord beschermt Britten die vóór ${date('2021-01-01')} in dat land woonden.`,
    },
    'not-a-nationality': {
      ask: 'Hebt u daar een verblijfsvergunning, en niet de nationaliteit?',
      text: () =>
        'Alleen met de nationaliteit van een EU-land, een EER-land of Zwitserland hebt u geen vergunning nodig. Met een verblijfsvergunning van zo’n land wel.',
    },
  },
};
