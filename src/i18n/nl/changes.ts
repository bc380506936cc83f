import type { ChangesText, MoveDetail } from '../changes-messages.ts';
import { form, plural } from './writing.ts';

type Days = MoveDetail['days'];

const when = ({ when: which, from, until }: Days) =>
  ({
    by: `uiterlijk op ${until}`,
    from: `op ${from} of later`,
    between: `van ${from} tot en met ${until}`,
  })[which];

const raise = ({ more, to }: MoveDetail) => `${more} meer, dus ${to}`;

export const changes: ChangesText = {
  title: 'Waardoor dit anders zou worden',
  who: {
    you: 'U',
    employer: 'Uw werkgever',
    together: 'U en uw werkgever',
    time: 'Alleen de tijd',
  },
  moves: {
    salary: raise,
    payDuring: (detail) => `In die tijd: ${raise(detail)}`,
    sickPay: ({ to }) => `Loon bij ziekte, minstens dit: ${to}`,
    recognisedSponsor: () =>
      'Een werkgever in het register van erkende referenten (“erkend referent”)',
    contractMonths: ({ to }) => `Een contract van minstens ${to}`,
    contractStart: ({ days }) => `Eerste dag van het contract: ${when(days)}`,
    filingDate: ({ days, again }) =>
      `${again ? 'Een nieuwe aanvraag' : 'Een aanvraag'}, ingediend ${when(days)}`,
    liveInCountry: () => 'Een woning in Luxemburg',
    inCountryAsVisitor: () => 'Een aanvraag voordat u Luxemburg binnenkomt',
    leaveProvable: () => 'Bewijs van uw recht op het verlof, in de administratie van uw werkgever',
    familyComes: () => 'Komen zonder dat uw gezin meekomt op grond van dit werk',
    fullTime: () => 'Een voltijdbaan',
    paidToOwnAccount: () => 'Elke maand loon op een rekening op uw eigen naam',
    holidayAllowancePaid: () => 'Vakantiegeld, betaald zoals de wet vraagt (“vakantiebijslag”)',
    leaveDays: ({ to }) => `Minstens ${to} betaald verlof per jaar`,
    registeredAsEmployer: () => 'Een registratie als werkgever in Nederland',
    healthInsurance: () => 'Een zorgverzekering, met een polis op uw naam',
  },
  allOf: 'Dit allemaal samen:',
  opens: 'Dan lijkt deze route open.',
  hangsOn: (names) => `Dan is deze route niet meer uitgesloten. Nog te beantwoorden: ${names}.`,
  notRuledOut: 'Dan is deze route niet meer uitgesloten, maar we kunnen het nog niet zeggen.',
  more: (count) => `Nog ${plural(count, 'manier', 'manieren')}`,
  nothing: (names) =>
    `We weten niets wat u, uw werkgever of de tijd hieraan zou kunnen veranderen: ${names}.`,
  many: (names) => `Er zouden meer dan drie dingen moeten veranderen. Niet voldaan: ${names}.`,
  whenPublished: (year) => `De bedragen van ${year}, als die zijn gepubliceerd`,
  settles: (count) =>
    form(
      count,
      'Eén antwoord geeft duidelijkheid:',
      `Deze ${count} antwoorden geven samen duidelijkheid:`,
    ),
  orThese: (count) => form(count, 'Of dit ene antwoord:', `Of deze ${count} samen:`),
  missing: (names) => `Nog te beantwoorden: ${names}.`,
  employer: {
    title: 'Vraag het uw werkgever of HR',
    text: 'Uw werkgever weet een deel hiervan. Hier staat een bericht dat u zo kunt sturen.',
    asks: {
      recognisedSponsor: 'Bent u “erkend referent” bij de IND?',
      salary: 'Wat is mijn gegarandeerde brutoloon, per maand of per jaar, en wat zit daarin?',
      contractStart: 'Wat is de eerste dag van mijn contract?',
      contractMonths:
        'Is mijn contract voor onbepaalde tijd? En zo niet, hoeveel maanden duurt het?',
      occupationIsco: 'Welke ISCO-08-code hebt u voor mijn beroep opgegeven?',
      filingDate: 'Op welke dag wordt of is de aanvraag ingediend?',
      heldBelow30Criterion:
        'Is mijn vergunning verleend met het loonbedrag voor mensen onder de 30?',
      heldReducedCriterion:
        'Is mijn vergunning verleend met het verlaagde bedrag na een zoekjaar of studie?',
      payDuring: 'Wat is mijn brutoloon tijdens het verlof of het lagere loon?',
      payDropStart: 'Op welke dag verandert mijn loon?',
      leaveProvable: 'Zit er in uw administratie bewijs van mijn recht op dit verlof?',
      sickPay: 'Hoeveel betaalt u bij ziekte, als bedrag of als deel van mijn loon?',
    },
    letter: (asks) =>
      [
        'Hallo,',
        'Ik controleer de voorwaarden van mijn werkvergunning. Kunt u mij hierbij helpen?',
        asks.map((ask, index) => (asks.length > 1 ? `${index + 1}. ${ask}` : ask)).join('\n'),
        'Alvast hartelijk dank.',
      ].join('\n\n'),
    copying: {
      field: 'Bericht aan uw werkgever',
      copy: 'Bericht kopiëren',
      copied: 'Het bericht is gekopieerd. U kunt het nu plakken.',
      selected: 'Uw browser liet ons niet kopiëren. Het bericht is geselecteerd: kopieer het zelf.',
    },
  },
  whatIf: {
    title: 'Wat als het loon of de dag verandert?',
    text: 'Uw antwoorden blijven zoals ze zijn, tot u op “Deze antwoorden gebruiken” drukt.',
    pay: {
      salary: {
        month: 'Brutoloon per maand, in euro',
        year: 'Brutoloon per jaar, in euro',
        hour: 'Brutoloon per uur, in euro',
      },
      payDuring: {
        month: 'Loon per maand in die tijd, in euro',
        year: 'Loon per jaar in die tijd, in euro',
        hour: 'Loon per uur in die tijd, in euro',
      },
    },
    day: { contractStart: 'Eerste dag van het contract', filingDate: 'Dag van indienen' },
    less: (money) => `${money} minder`,
    moreBy: (money) => `${money} meer`,
    keys: (step, page) => `Pijltoetsen: ${step}. Page Up en Page Down: ${page}.`,
    earlier: 'Eén dag eerder',
    later: 'Eén dag later',
    results: 'Wat eruit zou komen',
    before: (word) => `Nu: ${word}`,
    unmet: (names) => `Niet voldaan: ${names}.`,
    said: (route, word) => `${route}: ${word}.`,
    use: 'Deze antwoorden gebruiken',
    reset: 'Terugzetten',
  },
};
