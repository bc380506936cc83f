import type { Messages } from '../messages.ts';
import { form, plural } from './writing.ts';

const inDays = (days: number) => plural(days, 'dag', 'dagen');

/** The verb comes first: it stands after "Volgens uw antwoorden". */
function ofOne(open: number, undecided: number): string {
  if (open === 1) return 'lijkt deze route open';
  return undecided === 1
    ? 'kunnen we nog niet zeggen of deze route open is'
    : 'lijkt deze route niet open';
}

function ofSeveral(open: number, all: number, undecided: number): string {
  if (open > 0) {
    const looks = `${form(open, 'lijkt', 'lijken')} ${open} van de ${all} routes open`;
    return undecided > 0 ? `${looks}; voor ${undecided} zijn meer antwoorden nodig` : looks;
  }
  if (undecided === 0) return `lijkt geen van de ${all} routes open`;
  if (undecided === all) return `kunnen we nog niet zeggen of een van de ${all} routes open is`;
  const others = form(all - undecided, 'de andere lijkt', 'de andere lijken');
  return `zijn voor ${undecided} van de ${all} routes meer antwoorden nodig; ${others} niet open`;
}

function conditions(met: number, all: number, open: number): string {
  if (met === all) return `lijkt aan alle ${all} voorwaarden voldaan`;
  const part = `lijkt aan ${met} van de ${all} voorwaarden voldaan`;
  const unmet = all - met - open;
  const rest = [
    ...(unmet > 0 ? [`aan ${unmet} niet`] : []),
    ...(open > 0 ? [`voor ${open} is nog een antwoord nodig`] : []),
  ];
  return `${part}; ${rest.join(', ')}`;
}

const told = (text: string) => `Volgens uw antwoorden ${text}.`;

export const headline: Messages['headline'] = {
  routes: (open, all, undecided) =>
    told(all === 1 ? ofOne(open, undecided) : ofSeveral(open, all, undecided)),
  notNeeded: {
    NL: told('hebt u geen vergunning nodig om in Nederland te werken'),
    LU: told('hebt u geen vergunning nodig om in Luxemburg te werken'),
    both: told('hebt u geen vergunning nodig om in Nederland of Luxemburg te werken'),
  },
  extension: {
    likely: told('lijkt aan de voorwaarden voor een verlenging voldaan'),
    'not-likely': told('lijkt niet aan alle voorwaarden voor een verlenging voldaan'),
    'cannot-say': told(
      'kunnen we nog niet zeggen of aan de voorwaarden voor een verlenging is voldaan',
    ),
  },
  payDrop: {
    likely: (during) => told(`lijkt ${during} aan de loonvoorwaarde van uw vergunning voldaan`),
    'not-likely': (during) =>
      told(`lijkt ${during} niet aan de loonvoorwaarde van uw vergunning voldaan`),
    'cannot-say': (during) =>
      told(
        `kunnen we nog niet zeggen of ${during} aan de loonvoorwaarde van uw vergunning is voldaan`,
      ),
  },
  during: {
    leave: 'tijdens uw verlof',
    strike: 'tijdens de staking',
    sickness: 'tijdens uw ziekte',
    'unpaid-leave': 'tijdens uw onbetaalde verlof',
    'lower-pay': 'in de tijd met minder loon',
  },
  conditions: (met, all, open) => told(conditions(met, all, open)),
  theCondition: {
    met: told('lijkt aan de enige voorwaarde voldaan'),
    'not-met': told('lijkt aan de enige voorwaarde niet voldaan'),
    unknown: told('kunnen we nog niet zeggen of aan de enige voorwaarde is voldaan'),
  },
  nextDuty: (days, day) =>
    days === 0
      ? `Vandaag, ${day}, is een laatste dag.`
      : `De volgende uiterste dag is over ${inDays(days)}, op ${day}.`,
  programmePast: (past, day) => told(`loopt uw traject vanaf ${day} door na ${past}`),
  programmeFits: told('eindigt uw traject vóór uw vergunning en uw loon bij ziekte'),
  searchCut: (day, limit) =>
    told(`hebt u tot en met ${day} om een nieuwe baan te vinden, want ${limit} dan`),
  searchNone: (day) =>
    told(`volgt er geen zoekperiode: uw vergunning eindigt op ${day}, vóór uw contract`),
  searchNoneOver: (day) =>
    told(`is er geen zoekperiode: uw vergunning eindigde op ${day}, vóór uw contract`),
  searchEnd: (day) =>
    `Volgens uw antwoorden hebt u tot en met ${day} om een nieuwe baan te vinden.`,
  unemploymentEnd: (day) =>
    `Volgens uw antwoorden hebt u hoogstens tot en met ${day} de tijd; daarna kan de kaart worden ingetrokken.`,
  cardEnd: (day) => told(`hebt u hoogstens tot en met ${day} de tijd, want uw kaart eindigt dan`),
  schemeClosed: told('bent u aangenomen toen dit voor nieuwe mensen al niet meer kon'),
  unemploymentOver: (day) =>
    `Volgens uw antwoorden eindigden de maanden zonder werk op ${day}; de kaart kan worden ingetrokken.`,
  perhapsOver: (day) =>
    `Volgens uw antwoorden is uw tijd om een nieuwe baan te vinden misschien al op ${day} geëindigd.`,
  cannotSay: told('kunnen we nog niet zeggen wat u op welke dag uiterlijk moet doen'),
  nothing: 'Volgens uw antwoorden is er niets wat u uiterlijk op een bepaalde dag moet doen.',
};
