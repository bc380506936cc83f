import { isReviewOverdue } from '../../rules/index.ts';
import type { Messages } from '../messages.ts';
import { sums, shares, oldFactors } from '../sums.ts';
import { format } from './format.ts';
import { plain } from '../plain.ts';
import { date, euro, number, percent } from './writing.ts';

const { day, money } = format;

/** What older pages say about Luxembourg, and what holds now. */
export const changedLu = {
  'changed-amount': {
    title: 'Het loonbedrag',
    text: ({ amount }, on) => [
      `Oudere pagina’s vragen ${number(oldFactors.all)} keer het gemiddelde loon, of ${number(oldFactors.listed)} keer in sommige beroepen. Sinds ${date('2024-07-01')} is het voor iedereen het gemiddelde zelf.`,
      `Bedragen van 2016 golden uiterlijk tot en met ${date('2017-12-31')}.`,
      amount
        ? isReviewOverdue(amount, on)
          ? `Het laatste bedrag dat wij kennen is ${money(amount.cents)} per jaar, van ${day(amount.from)}. Het had uiterlijk op ${day(amount.checkAgain)} opnieuw nagekeken moeten zijn.`
          : `Op ${day(on)} is het bedrag ${money(amount.cents)} per jaar.`
        : `Voor ${day(on)} hebben we het bedrag niet.`,
      'Een groothertogelijk besluit legt alleen de formule vast. Een ministerieel besluit legt het bedrag vast.',
    ],
  },
  'wrong-shortage-amount': plain(
    `Een verkeerd getal: ${euro(sums.wrongShortage)}`,
    `Een openbare gids van 2026 noemt dit als lager bedrag voor beroepen op de lijst. Sinds ${date('2024-07-01')} heeft Luxemburg geen lager bedrag meer. Het getal is ${percent(shares.wrongShortage)} van het gemiddelde van 2024.`,
  ),
  'changed-contract': plain(
    'De duur van het contract',
    `Tot en met ${date('2024-06-30')} was een contract van minstens 12 maanden nodig. Sindsdien zijn zes maanden genoeg.`,
  ),
  'changed-qualification': plain(
    'Diploma of ervaring',
    `Diploma’s en vijf jaar ervaring tellen zoals eerst. Voor ICT-managers en ICT-specialisten zijn sinds ${date('2024-07-01')} drie jaar in de laatste zeven genoeg.`,
  ),
  'changed-length': plain('Hoe lang de kaart geldt', [
    `Vier jaar sinds de hervorming van 2017: dat geldt nog. Kaarten die vóór ${date('2017-03-24')} begonnen, golden twee jaar.`,
    'Bij verlenging nog eens vier jaar: dat geldt nog, zoals de meeste bronnen zeggen. Op de pagina van een bank staat twee; we denken dat die oud is.',
  ]),
  'changed-access': plain(
    'Vrije toegang tot de arbeidsmarkt',
    `Tot en met ${date('2024-06-30')} kwam die na twee jaar, en alleen voor hooggekwalificeerd werk. Sindsdien komt die na 12 maanden. In de eerste 12 maanden meldt u een verandering vooraf bij de minister. Die mag zich er binnen 30 dagen tegen verzetten.`,
  ),
  'changed-unemployment': plain(
    'Maanden zonder werk',
    `Tot en met ${date('2024-06-30')} mocht u hoogstens drie maanden achter elkaar zonder werk zijn, en maar één keer. Sindsdien worden alle maanden opgeteld: drie, of zes als u de kaart al twee jaar had. Meer dan één keer is op zichzelf geen reden meer.`,
  ),
  'changed-mobility': plain(
    'Verhuizen tussen landen',
    `Tot en met ${date('2024-06-30')} kon u na 18 maanden in het eerste land verhuizen. Sindsdien zijn 12 maanden genoeg, en zes voor een volgende verhuizing.`,
  ),
  'changed-nationalities': plain(
    'Wie geen vergunning nodig heeft',
    `Oudere pagina’s noemen alleen mensen uit de EU en de EER. Zwitsers hebben er ook geen nodig. Britten hebben er sinds ${date('2021-01-01')} wel een nodig, behalve als ze rechten hebben van daarvoor.`,
  ),
  'changed-refusal': plain('Besluit en afwijzing', [
    `De werkgever meldt de vacature, en de arbeidsmarkt wordt niet getoetst: dat geldt nog. De nieuwe regels van ${date('2023-09-01')} voor het certificaat zijn voor andere werknemers.`,
    'De vergunning komt binnen 90 dagen, zeggen oudere pagina’s. Die 90 dagen zijn voor de toestemming; de kaart zelf komt na aankomst.',
    'Geen antwoord mag na drie maanden als afwijzing worden gezien. Dat is een algemene regel voor alle overheden.',
    'Drie maanden om naar de rechter te gaan: dat geldt nog.',
    'Oudere pagina’s laten de stappen na aankomst weg: drie werkdagen voor de gemeente (“commune”), de medische keuring, drie maanden voor het dossier.',
    'Ze laten ook weg dat de toestemming binnen 90 dagen moet worden gebruikt.',
  ]),
} as const satisfies Partial<Messages['notices']['LU']>;
