import type { Messages } from '../messages.ts';
import { form, plural } from './writing.ts';

const needs = (count: number) =>
  form(count, 'bei einem fehlen noch Antworten', `bei ${count} fehlen noch Antworten`);
const inDays = (days: number) => plural(days, 'Tag', 'Tagen');

function ofOne(open: number, undecided: number): string {
  if (open === 1) return 'scheint dieser Weg offen zu sein';
  return undecided === 1
    ? 'können wir noch nicht sagen, ob dieser Weg offen ist'
    : 'scheint dieser Weg nicht offen zu sein';
}

function ofSeveral(open: number, all: number, undecided: number): string {
  if (open > 0) {
    const looks = `${form(open, 'scheint', 'scheinen')} ${open} von ${all} Wegen offen zu sein`;
    return undecided > 0 ? `${looks}; ${needs(undecided)}` : looks;
  }
  if (undecided === 0) return `scheint keiner von ${all} Wegen offen zu sein`;
  if (undecided === all) return `können wir noch nicht sagen, ob einer von ${all} Wegen offen ist`;
  const others = form(all - undecided, 'der andere scheint', 'die anderen scheinen');
  return `fehlen bei ${undecided} von ${all} Wegen noch Antworten; ${others} nicht offen zu sein`;
}

function conditions(met: number, all: number, open: number): string {
  if (met === all) return `scheinen alle ${all} Voraussetzungen erfüllt zu sein`;
  const part = `${form(met, 'scheint', 'scheinen')} ${met} von ${all} Voraussetzungen erfüllt zu sein`;
  const unmet = all - met - open;
  const rest = [
    ...(unmet > 0 ? [`${unmet} nicht`] : []),
    ...(open > 0 ? [`bei ${open} fehlt noch eine Antwort`] : []),
  ];
  return `${part}; ${rest.join(', ')}`;
}

/** The text begins with its verb. */
const told = (text: string) => `Nach Ihren Angaben ${text}.`;

export const headline: Messages['headline'] = {
  routes: (open, all, undecided) =>
    told(all === 1 ? ofOne(open, undecided) : ofSeveral(open, all, undecided)),
  notNeeded: {
    NL: told('brauchen Sie keine Erlaubnis, um in den Niederlanden zu arbeiten'),
    LU: told('brauchen Sie keine Erlaubnis, um in Luxemburg zu arbeiten'),
    both: told(
      'brauchen Sie keine Erlaubnis, um in den Niederlanden oder in Luxemburg zu arbeiten',
    ),
  },
  extension: {
    likely: told('scheinen die Voraussetzungen für eine Verlängerung erfüllt zu sein'),
    'not-likely': told('scheinen nicht alle Voraussetzungen für eine Verlängerung erfüllt zu sein'),
    'cannot-say': told(
      'können wir noch nicht sagen, ob die Voraussetzungen für eine Verlängerung erfüllt sind',
    ),
  },
  payDrop: {
    likely: (during) =>
      told(`scheint bei Ihrer Erlaubnis die Voraussetzung zum Lohn ${during} erfüllt zu sein`),
    'not-likely': (during) =>
      told(
        `scheint bei Ihrer Erlaubnis die Voraussetzung zum Lohn ${during} nicht erfüllt zu sein`,
      ),
    'cannot-say': (during) =>
      told(
        `können wir noch nicht sagen, ob bei Ihrer Erlaubnis die Voraussetzung zum Lohn ${during} erfüllt ist`,
      ),
  },
  during: {
    leave: 'während Ihres Urlaubs',
    strike: 'während des Streiks',
    sickness: 'während Ihrer Krankheit',
    'unpaid-leave': 'während Ihres unbezahlten Urlaubs',
    'lower-pay': 'in der Zeit mit weniger Lohn',
  },
  conditions: (met, all, open) => told(conditions(met, all, open)),
  theCondition: {
    met: told('scheint die einzige Voraussetzung erfüllt zu sein'),
    'not-met': told('scheint die einzige Voraussetzung nicht erfüllt zu sein'),
    unknown: told('können wir noch nicht sagen, ob die einzige Voraussetzung erfüllt ist'),
  },
  nextDuty: (days, day) =>
    days === 0
      ? `Heute endet eine Frist: ${day}.`
      : `Die nächste Frist endet in ${inDays(days)}, am ${day}.`,
  programmePast: (past, day) => told(`läuft Ihr Programm ab ${day} über ${past} hinaus`),
  programmeFits: told('endet Ihr Programm, bevor Ihre Erlaubnis und Ihr Lohn bei Krankheit enden'),
  searchCut: (day, limit) =>
    told(`haben Sie bis ${day} Zeit, einen neuen Job zu finden, denn ${limit} an diesem Tag`),
  searchNone: (day) =>
    told(`folgt keine Suchfrist: Ihre Erlaubnis endet am ${day}, vor Ihrem Vertrag`),
  searchNoneOver: (day) =>
    told(`gibt es keine Suchfrist: Ihre Erlaubnis endete am ${day}, vor Ihrem Vertrag`),
  searchEnd: (day) => told(`haben Sie bis ${day} Zeit, einen neuen Job zu finden`),
  unemploymentEnd: (day) =>
    `Nach Ihren Angaben haben Sie bis spätestens ${day} Zeit. Danach kann die Karte entzogen werden.`,
  cardEnd: (day) =>
    told(`haben Sie bis spätestens ${day} Zeit, denn Ihre Karte endet an diesem Tag`),
  schemeClosed: told('wurden Sie eingestellt, als dieser Weg für neue Leute schon geschlossen war'),
  unemploymentOver: (day) =>
    `Nach Ihren Angaben endeten die Monate ohne Arbeit am ${day}. Die Karte kann entzogen werden.`,
  perhapsOver: (day) =>
    `Nach Ihren Angaben war Ihre Zeit für die Jobsuche vielleicht schon am ${day} zu Ende.`,
  cannotSay: told('können wir noch nicht sagen, was Sie bis wann tun müssen'),
  nothing: 'Nach Ihren Angaben gibt es nichts, was Sie bis zu einem festen Tag tun müssen.',
};
