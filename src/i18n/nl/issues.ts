import { firstYear, lastYear } from '../../dates/index.ts';
import {
  mostCents,
  mostYearsAhead,
  mostYearsHeld,
  youngestAtJobEnd,
} from '../../questions/index.ts';
import type { Messages } from '../messages.ts';
import { shares } from '../sums.ts';
import { euro, month, number, percent, plural } from './writing.ts';

export const issues: Messages['issues'] = {
  choose: 'Kies een van de antwoorden.',
  'choose-allowance': 'Zeg of het vakantiegeld in het bedrag zit. “Weet ik niet” mag ook.',
  'choose-nationality':
    'Kies minstens één nationaliteit. Typ de eerste letters en kies uit de lijst.',
  'both-only-with-offer':
    'Kies één land. Alleen als u een baan aangeboden kreeg, kan het om beide gaan.',
  'money-empty': 'Vul uw brutoloon in, bijvoorbeeld 5.008 of 5.008,00.',
  'money-not-a-number': 'Vul het bedrag in cijfers in, bijvoorbeeld 5008.',
  'money-negative': 'Vul het bedrag in zonder minteken.',
  'money-ambiguous':
    'We zien hier niet wat duizenden zijn en wat centen. Schrijf het bijvoorbeeld als 5008,00.',
  'money-too-precise': 'Vul hoogstens twee cijfers in voor de centen, bijvoorbeeld 5008,50.',
  'money-currency': 'Vul het bedrag in euro in, zoals het in het contract staat.',
  'money-net': 'Vul het brutobedrag in, vóór belasting. Het staat in het contract.',
  'money-too-large': `Vul een bedrag in van hoogstens ${euro(mostCents)}.`,
  'pay-looks-unpaid': 'Nul betekent onbetaald werk. Controleer het bedrag.',
  'pay-looks-small':
    'Dit is heel weinig. Controleer het bedrag. Is het per maand, per jaar of per uur?',
  'pay-looks-large': 'Dit is veel voor één uur. Bedoelt u per maand of per jaar?',
  'pay-looks-monthly': 'Dit is heel weinig voor een heel jaar. Bedoelt u per maand?',
  'pay-looks-yearly': 'Dit is veel voor één maand. Bedoelt u per jaar?',
  'share-looks-small': `Dit is minder dan de ${percent(shares.sickPay)} die de wet vraagt. Kijk in het contract.`,
  'hours-empty': 'Vul uw uren per week in, bijvoorbeeld 36.',
  'hours-not-a-number': 'Vul de uren in cijfers in, bijvoorbeeld 36 of 37,5.',
  'hours-not-positive': 'Vul meer dan nul uur in.',
  'hours-too-precise': 'Vul hoogstens twee cijfers achter de komma in, bijvoorbeeld 37,5.',
  'hours-too-many': 'Een week heeft 168 uur. Vul minder in.',
  'number-empty': 'Vul een getal in.',
  'number-not-a-number': 'Vul het getal in cijfers in.',
  'number-not-whole': 'Vul een heel getal in.',
  'number-too-precise': 'Vul hoogstens twee cijfers achter de komma in, bijvoorbeeld 1,5.',
  'number-too-small': (limit) => `Vul een getal in van minstens ${limit}.`,
  'number-too-large': (limit) => `Vul een getal in van hoogstens ${limit}.`,
  'code-empty': 'Vul de vier cijfers van de code in, bijvoorbeeld 2512.',
  'code-not-digits':
    'Vul alleen cijfers in, bijvoorbeeld 2512. De naam van het beroep is niet nodig.',
  'code-not-four-digits': 'Vul precies vier cijfers in, bijvoorbeeld 2512.',
  'date-empty': 'Vul een dag, een maand en een jaar in.',
  'date-incomplete': 'Een deel van de datum ontbreekt. Vul een dag, een maand en een jaar in.',
  'date-not-a-number':
    'Vul de datum in cijfers in, bijvoorbeeld 27 3 2027. De maand mag ook een naam zijn.',
  'date-year-four-digits': 'Vul het jaar in met vier cijfers, bijvoorbeeld 2026.',
  'date-no-such-month':
    'Deze maand bestaat niet. Vul eerst de dag in, dan de maand, bijvoorbeeld 27 3 2027.',
  'date-year-outside': `Vul een jaar in van ${firstYear} tot en met ${lastYear}.`,
  'date-not-real': 'Deze datum bestaat niet. Controleer de dag en de maand.',
  'month-incomplete': 'Vul een maand en een jaar in.',
  'month-not-real':
    'Deze maand bestaat niet. Vul 1 tot en met 12 of een naam in, en controleer het jaar.',
  'between-ends-before-start':
    'Dit is vóór de eerste dag die het kan zijn. Controleer beide datums.',
  'between-too-long':
    'Deze dagen liggen meer dan drie maanden uit elkaar. Kunt u het preciezer zeggen?',
  'birth-in-future': 'Uw geboortedatum moet in het verleden liggen.',
  'birth-too-long-ago': 'Dit is meer dan 120 jaar geleden. Controleer het jaar.',
  'birth-too-recent':
    'Deze pagina is voor mensen die oud genoeg zijn om te werken. Controleer het jaar.',
  'birth-after-job-end': 'Dit is na de laatste dag van uw contract. Controleer beide datums.',
  'job-end-before-birth':
    'Uw contract kan niet eindigen voordat u geboren bent. Controleer beide datums.',
  'too-young-at-job-end': `Op de laatste dag van dit contract was u jonger dan ${number(youngestAtJobEnd)}. Controleer beide datums.`,
  'job-end-before-work':
    'Uw contract kan niet eindigen voordat u met dit werk begon. Controleer beide datums.',
  'work-after-job-end': 'Dit is na de laatste dag van uw contract. Controleer beide datums.',
  'job-end-too-long-ago': `Dit is vóór ${month('2001-04')}. Regels die zo oud zijn, kennen we niet. Controleer het jaar.`,
  'before-birth': 'Dit is vóór uw geboortedatum. Controleer beide datums.',
  'in-future': 'Deze dag moet nog komen. Vul een dag in het verleden in, of vandaag.',
  'too-long-ago': `Dit is vóór ${month('2001-04')}. Regels die zo oud zijn, kennen we niet. Controleer het jaar.`,
  'before-blue-cards': `Vóór ${month('2009-05')} bestonden er geen Europese blauwe kaarten. Controleer het jaar.`,
  'since-after-until': 'Dit is na de laatste dag van uw vergunning. Controleer beide datums.',
  'until-before-since': 'Dit is vóór de eerste dag van uw vergunning. Controleer beide datums.',
  'first-card-after-second': 'Uw eerste kaart begon na uw tweede. Controleer beide datums.',
  'second-card-before-first': 'Uw tweede kaart begon vóór uw eerste. Controleer beide datums.',
  'applied-after-decision': 'Dit is na de datum van het besluit. Controleer beide datums.',
  'decision-before-applied': 'Dit is vóór de dag van uw aanvraag. Controleer beide datums.',
  'sick-day-too-late':
    'U gaf een eerdere dag voor herstel, de evaluatie of het traject. Controleer deze datums.',
  'before-sick-day': 'Dit moet na uw eerste ziektedag zijn. Controleer beide datums.',
  'programme-starts-after-end':
    'Het traject begint na de laatste dag ervan. Controleer beide datums.',
  'programme-ends-before-start':
    'Het traject eindigt vóór de eerste dag ervan. Controleer beide datums.',
  'hired-after-contract-end': 'Dit is na de laatste dag van uw contract. Controleer beide datums.',
  'contract-ends-before-hired':
    'Dit is vóór de dag waarop u bent aangenomen. Controleer beide datums.',
  'spell-ends-before-start': 'Dit is vóór de eerste dag van deze periode. Controleer beide datums.',
  'spell-not-after-last':
    'Dit moet na de laatste dag van de periode hierboven zijn. Zet de perioden op volgorde, los van elkaar.',
  'permit-ends-before-job':
    'Uw vergunning eindigt vóór uw contract. Controleer beide datums. Loopt er een verlenging? Dan kunnen beide kloppen.',
  'job-ends-after-permit':
    'Uw contract eindigt na uw vergunning. Controleer beide datums. Loopt er een verlenging? Dan kunnen beide kloppen.',
  'permit-looks-long': `Dit is meer dan ${plural(mostYearsHeld, 'jaar', 'jaar')} voor één vergunning. Controleer beide datums.`,
  'not-yet': 'Deze dag moet nog komen. Controleer de datum.',
  'looks-long-ago': 'Dit is heel lang geleden. Controleer het jaar.',
  'looks-far-ahead': `Dit is over meer dan ${plural(mostYearsAhead, 'jaar', 'jaar')}. Controleer het jaar.`,
  'entry-before-authorisation':
    'Normaal komt eerst de toestemming en dan pas de binnenkomst. Controleer beide datums.',
  'registered-before-arrival':
    'Normaal komt eerst de aankomst en dan de inschrijving. Controleer beide datums.',
  'card-before-registration':
    'Normaal komt eerst de inschrijving en dan de pas. Controleer beide datums.',
};
