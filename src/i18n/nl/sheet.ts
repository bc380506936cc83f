import type { Messages } from '../messages.ts';

const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);

export const sheet: Messages['sheet'] = {
  printTitle: 'Afdrukken of bewaren',
  printText:
    'Het overzicht met bronnen is voor een adviseur of een loket. Er staan uw antwoorden op, wat we vonden, elke dag en elke bron.',
  printTextEmployer:
    'Op het blad voor uw werkgever staat alleen wat de werkgever moet doen. Uw eigen antwoorden staan er niet op.',
  print: 'Overzicht met bronnen afdrukken',
  printForEmployer: 'Blad voor uw werkgever afdrukken',
  refused:
    'Uw browser opende het venster om af te drukken niet. Kies Afdrukken in het menu van de browser. Die drukt het blad af dat u koos.',
  refusedInFrame:
    'Deze pagina staat in een andere site, en die staat afdrukken misschien niet toe. Open de pagina eerst apart.',
  openAlone: 'Deze pagina apart openen',
  orCopy:
    'Gaat er geen tabblad open? Kopieer dan het adres naar een nieuw tabblad. Uw antwoorden zitten erin.',
  copyingAddress: {
    field: 'Adres van deze pagina apart',
    copy: 'Adres kopiëren',
    copied: 'Het adres is gekopieerd. U kunt het nu plakken.',
    selected: 'Uw browser liet ons niet kopiëren. Het adres is geselecteerd: kopieer het zelf.',
  },
  proof: 'Overzicht met bronnen',
  forEmployer: 'Blad voor de werkgever',
  plain: 'Samenvatting',
  fileName: (name, day) => `${name}, ${day}`,
  employerTitle: 'Wat de werkgever moet doen',
  employerText: 'Op dit blad is “u” de werknemer die het heeft gemaakt.',
  judged: 'Beoordeeld',
  printed: 'Afgedrukt',
  moment: (day, time, zone) => `${day}, ${time}, ${zone}`,
  rules: 'Regels',
  rulesText: (version, day) => `Versie ${version}, bronnen voor het laatst gelezen op ${day}`,
  tool: 'Hulpmiddel',
  reopens: 'Opent deze situatie opnieuw',
  tooLong:
    'De link naar deze situatie is te lang voor een code. Het hulpmiddel staat op het genoemde adres.',
  noCode: 'Op dit blad staat geen code. Zo kan niemand die het vindt de antwoorden openen.',
  noAddress: 'Op dit blad staat geen code, want het hulpmiddel is een bestand zonder webadres.',
  answers: 'De gegeven antwoorden',
  opens: (day) => `Het kan vanaf ${day}.`,
  countedFrom: (term, event, on) => `${capital(term)} na ${event}, ${on}.`,
  countedBack: (term, event, on) => `${capital(term)} vóór ${event}, ${on}.`,
  countedOn: (event, on) => `${capital(event)}, ${on}.`,
  paused: (days) =>
    days === 1
      ? 'Er komt één dag bij, voor de dag dat er weer is gewerkt.'
      : `Er komen ${days} dagen bij, voor de dagen dat er weer is gewerkt.`,
  termEnds: (end) => `De termijn eindigt op ${end}.`,
  notCounted: 'De dag vanaf wanneer een termijn loopt, telt zelf niet mee.',
  until: (latest) => `misschien tot en met ${latest}`,
  standing: {
    today: 'Vandaag is de laatste dag',
    extension: 'Na de veilige dag, volgens de wet nog op tijd',
    'perhaps-overdue': 'Misschien voorbij',
    overdue: 'Voorbij',
    done: 'Gedaan',
  },
  otherwise: 'Wat er anders gebeurt',
  days: 'Dagen om te onthouden',
  passedDays: 'Dagen die al voorbij zijn',
  mayChange: 'Deze dag kan nog veranderen: niet alles waar die van afhangt, is bekend.',
  points: 'Let op deze punten',
  pointTitles: 'Ook op de pagina, met alle uitleg:',
  sources: 'Bronnen',
  marks: { quoted: '†', secondary: '*' },
  marked: (mark, kind) => `${mark} ${kind}`,
  sourcesRead: (day) => `Alle bronnen zijn gelezen op ${day}.`,
  note: 'Opmerking van de adviseur',
  notes: 'Opmerkingen',
  more: 'Op de pagina zelf staat meer, zoals hoe u elke stap doet en waardoor een oordeel zou veranderen.',
};
