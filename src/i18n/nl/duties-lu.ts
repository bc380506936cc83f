import type { Messages } from '../messages.ts';
import { sums } from '../sums.ts';
import { date, euro } from './writing.ts';

const department = 'de Algemene Directie Immigratie';

/** What is to be done about a Luxembourg card. */
export const dutiesLu = {
  'lu.use-authorisation': {
    title: 'Kom Luxemburg binnen en meld uw aankomst zolang uw toestemming geldt',
    how: 'Gebruik de toestemming voor verblijf (“autorisation de séjour temporaire”) binnen 90 dagen na de datum ervan. Kom in die tijd het land binnen en meld uw aankomst. Hebt u een visum nodig? Vraag het dan binnen dezelfde 90 dagen aan.',
    otherwise:
      'Na 90 dagen kunt u de toestemming niet meer gebruiken. Misschien moet u dan een nieuwe aanvragen.',
  },
  'lu.commune': {
    title: 'Meld uw aankomst bij de gemeente (“commune”)',
    how: 'Ga naar het gemeentehuis van uw woonplaats (“commune”) voor de “déclaration d’arrivée”. Bewaar het bewijs dat u krijgt. Samen met de toestemming bewijst het uw recht om te blijven en te werken, tot de kaart er is.',
    otherwise: 'Zonder dat bewijs kunt u niet laten zien dat u mag blijven en werken.',
  },
  'lu.permit-file': {
    title: 'Vraag de verblijfsvergunning aan',
    how: `Stuur het dossier voor de kaart (“titre de séjour”) binnen drie maanden na aankomst naar ${department}. Laat eerst de medische keuring doen. Het kost ${euro(sums.cardFee)}; op een oudere pagina staat ${euro(sums.olderCardFee)}.`,
    otherwise:
      'We vonden geen regel die helpt als het dossier te laat is. Bent u te laat? Vraag het dan meteen aan de immigratiedienst.',
  },
  'lu.mobility.apply': {
    title: 'Vraag na uw verhuizing de Luxemburgse blauwe kaart aan',
    how: `Dien de aanvraag in bij ${department}, binnen een maand na binnenkomst of voordat u verhuist. Voor uw gezinsleden geldt dezelfde maand.`,
    otherwise:
      'We vonden geen regel die helpt als de aanvraag te laat is. Bent u te laat? Vraag dan meteen een advocaat om raad.',
  },
  'lu.decision': {
    title: 'De minister hoort te hebben beslist',
    how: 'De 90 dagen gelden voor het besluit over de toestemming voor verblijf. Ze staan stil zolang het dossier niet compleet is. In 2023 duurde het gemiddeld 38 dagen.',
    otherwise: 'Na drie maanden zonder antwoord mag u ervan uitgaan dat uw aanvraag is afgewezen.',
  },
  'lu.implied-refusal': {
    title: 'Weet wanneer geen antwoord telt als afwijzing',
    how: 'Na drie maanden zonder antwoord mag u ervan uitgaan dat uw aanvraag is afgewezen. Vanaf dan kunt u naar de bestuursrechter (“Tribunal administratif”).',
    otherwise:
      'U mag ook op het antwoord wachten. Tel voor de zekerheid vanaf deze dag de drie maanden om naar de rechter te gaan.',
  },
  'lu.tribunal': {
    title: 'Laatste dag om naar de bestuursrechter te gaan',
    how: 'Alleen een advocaat bij het Hof (“avocat à la Cour”) kan de zaak indienen. Ga dus nu naar zo’n advocaat. Een informeel beroep bij de minister, binnen die drie maanden, zet de termijn stil.',
    otherwise: 'Na deze dag is de afwijzing bijna niet meer aan te vechten.',
  },
  'lu.renewal': {
    title: 'Vraag uiterlijk rond deze dag verlenging van uw kaart aan',
    how: `Dien de verlenging in bij ${department}, ongeveer twee maanden voordat de kaart eindigt. Zolang een verlenging loopt die op tijd is ingediend, mag u blijven. Hoogstwaarschijnlijk telt het bedrag dat geldt op de dag van indienen.`,
    otherwise: 'Met een te laat dossier kunt u zonder geldige kaart komen te zitten.',
  },
  'lu.card-end': {
    title: 'Laatste dag van uw kaart',
    how: `Sinds ${date('2017-03-24')} geldt een kaart vier jaar; daarvoor was dat twee jaar. Bij een korter contract geldt de kaart drie maanden langer dan het contract. Staat er een andere dag op uw kaart? Dan telt die dag.`,
    otherwise:
      'Daarna mag u alleen blijven als er nog een verlenging loopt die op tijd is ingediend.',
  },
  'lu.change.inform': {
    title: 'Meld het bij de minister voordat u van baan verandert',
    how: `Sinds ${date('2024-07-01')} geldt dit voor de eerste 12 maanden werk met de kaart. De minister heeft dan 30 dagen om het te controleren, en mag zich ertegen verzetten. Tot en met ${date('2024-06-30')} was het 24 maanden, en moest de minister vooraf akkoord gaan.`,
    otherwise: 'Niet melden kan een reden zijn om de kaart in te trekken.',
  },
  'lu.change.free': {
    title: 'U mag veranderen van werkgever, baan en sector',
    how: `Sinds ${date('2024-07-01')} bent u vrij na 12 maanden werk met de kaart. Tot en met ${date('2024-06-30')} was dat na 24 maanden, en alleen voor hooggekwalificeerd werk.`,
    otherwise:
      'Het is niet bekend of het ministerie het nog moet weten. Melden kan in elk geval geen kwaad.',
  },
  'lu.unemployment.report': {
    title: 'Meld bij de immigratiedienst dat u geen werk meer hebt',
    how: `Schrijf meteen naar ${department}. Schrijf opnieuw als u weer werk hebt.`,
    otherwise: 'Niet melden kan een reden zijn om de kaart in te trekken.',
  },
  'lu.unemployment.limit': {
    title: 'Laatste dag zonder werk voordat uw kaart gevaar loopt',
    how: `Sinds ${date('2024-07-01')} mag u drie maanden zonder werk zijn, of zes als u de kaart al twee jaar had. Eerdere maanden zonder werk met deze kaart tellen mee. Tot en met ${date('2024-06-30')} waren het drie maanden achter elkaar, en maar één keer.`,
    otherwise: 'Vanaf de dag erna kan de minister de kaart intrekken.',
  },
} as const satisfies Partial<Messages['duties']>;
