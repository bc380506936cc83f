import type { Messages } from '../messages.ts';
import { sums, shares } from '../sums.ts';
import { euro, percent } from './writing.ts';

const fine = `De eerste keer volgt meestal een waarschuwing. Bij herhaling kan er een boete komen van hoogstens ${euro(sums.fine)}. Als u niets meldt, kan de IND de vergunning intrekken vanaf een eerdere dag.`;
const employerFine = `De IND kan de werkgever waarschuwen, een boete geven (hoogstens ${euro(sums.employerFine)} per keer) of de erkenning intrekken.`;
const employerPortal = 'in het Portaal Zakelijk of met het meldingsformulier';

/** What is to be done about a Dutch permit. */
export const dutiesNl = {
  'nl.search-period': {
    title: 'Laatste dag om een nieuwe baan te vinden die bij uw vergunning past',
    how: 'De zoekperiode loopt vanzelf; u hoeft die niet aan te vragen. Uiterlijk op deze dag hebt u een nieuwe baan nodig die bij uw vergunning past. We vonden geen manier om de periode te laten verlengen.',
    otherwise:
      'De IND trekt de vergunning in vanaf het einde van deze periode. Vindt u later werk, dan zit er een gat in uw verblijf.',
  },
  'nl.notify.you': {
    title: 'Meld bij de IND dat uw baan is gestopt',
    how: 'Gebruik het meldingsformulier voor vreemdelingen op ind.nl. De melding van uw werkgever komt niet in de plaats van die van u.',
    otherwise: fine,
  },
  'nl.notify.employer': {
    title: 'Meld bij de IND dat de baan is gestopt',
    how: `De vorige werkgever meldt dit ${employerPortal}.`,
    otherwise: employerFine,
  },
  'nl.new-job.notify': {
    title: 'Meld uw nieuwe werkgever bij de IND',
    how: 'Gebruik het meldingsformulier voor vreemdelingen op ind.nl. De melding van uw nieuwe werkgever komt niet in de plaats van die van u.',
    otherwise: fine,
  },
  'nl.new-job.register': {
    title: 'Meld de nieuwe werknemer aan bij de IND',
    how: 'Dit doet de nieuwe werkgever; een erkend referent gebruikt het Portaal Zakelijk. Het beste is vóór de eerste werkdag.',
    otherwise: employerFine,
  },
  'nl.leave.report': {
    title: 'Meld het verlof of de staking bij de IND',
    how: `De werkgever meldt dit ${employerPortal}. In de melding staat om welk verlof of welke staking het gaat. Er staat ook in wat dat met het loon doet. De IND moet de melding uiterlijk op deze dag hebben ontvangen.`,
    otherwise: `Zonder melding op tijd kan het lagere loon u de vergunning kosten. ${employerFine}`,
  },
  'nl.pay-below.report': {
    title: 'Meld bij de IND dat het loon onder het bedrag ligt',
    how: `De werkgever meldt dit ${employerPortal}. Dit geldt voor elke reden, ook bij ziekte.`,
    otherwise: `De vergunning kan worden ingetrokken. De IND kan de werkgever een boete geven van hoogstens ${euro(sums.employerFine)} per keer. Volgens een rechter hoeft de IND niet eerst te waarschuwen.`,
  },
  'nl.ww.apply': {
    title: 'Vraag een werkloosheidsuitkering aan (WW)',
    how: 'Vraag de uitkering aan op uwv.nl, vanaf een week vóór de eerste dag zonder werk. De uitkering is een verzekering en staat niet op de IND-lijst van publieke middelen. U moet in 26 van de laatste 36 weken hebben gewerkt.',
    otherwise:
      'Vraagt u te laat aan, dan wordt de uitkering lager. Wie zelf ontslag neemt, krijgt geen WW.',
  },
  'nl.ruling30.contract': {
    title: `Teken een nieuw contract om de ${percent(shares.ruling)}-regeling te houden`,
    how: 'Het contract moet uiterlijk op deze dag getekend zijn; het werk mag later beginnen. U en de nieuwe werkgever vragen de regeling samen opnieuw aan.',
    otherwise: 'De regeling vervalt. De drie maanden staan vast en kunnen niet worden verlengd.',
  },
  'nl.settlement.revoke': {
    title: 'Laatste dag om terug te komen op de ontslagovereenkomst',
    how: 'U hebt een vaststellingsovereenkomst getekend. Wilt u ervan af? Laat het de werkgever dan uiterlijk op deze dag schriftelijk weten. U hebt 14 dagen, of 21 als dit recht niet in de overeenkomst staat.',
    otherwise: 'De overeenkomst blijft gelden.',
  },
  'nl.extension.apply': {
    title: 'Laatste dag om de verlenging aan te vragen',
    how: 'De werkgever kan de aanvraag indienen vanaf drie maanden voordat de vergunning eindigt. Heeft de IND de aanvraag op tijd, dan mag u blijven werken.',
    otherwise: 'Een te late aanvraag kan een gat in uw verblijf geven.',
  },
  'nl.decision': {
    title: 'De IND hoort te hebben beslist',
    how: 'Dit is de termijn uit de wet. Bij een complete aanvraag van een erkend referent streeft de IND naar twee weken.',
    otherwise:
      'Vraag de IND wanneer het besluit komt. Een advocaat kan u vertellen wat u tegen een laat besluit kunt doen.',
  },
  'nl.objection': {
    title: 'Laatste dag voor bezwaar tegen de afwijzing',
    how: 'Uw bezwaar moet uiterlijk op deze dag bij de IND zijn. Ga meteen naar een advocaat: de termijn is vier weken, niet zes. Die begint op de dag nadat het besluit is verstuurd.',
    otherwise: 'De afwijzing staat dan vast.',
  },
  'nl.leave-country': {
    title: 'Laatste dag om te vertrekken, als het besluit dat zegt',
    how: 'Dit geldt alleen als de brief ook een terugkeerbesluit is. Met een bezwaar mag u misschien blijven: vraag het nu aan een advocaat.',
    otherwise: 'Na deze dag mag u niet meer in Nederland blijven.',
  },
  'nl.brp.leave': {
    title: 'Meld uw vertrek bij de gemeente',
    how: 'Meld dit voordat u vertrekt, vanaf de vijfde dag vóór vertrek. Daarmee eindigt uw inschrijving in het bevolkingsregister (BRP). Het geldt als u minstens acht maanden in een jaar in het buitenland bent.',
    otherwise:
      'U blijft ingeschreven alsof u hier woont. Zeg ook tegen uw zorgverzekeraar dat u vertrekt.',
  },
  'nl.free-labour-market': {
    title: 'U mag voor elke werkgever werken',
    how: 'Na vijf jaar zonder gat, met vergunningen om te werken, bent u vrij op de arbeidsmarkt. U moet al die tijd hier hebben gewoond.',
    otherwise: 'Dit is een recht, geen plicht. U verliest niets als u het niet gebruikt.',
  },
  'nl.turns-30': {
    title: 'Uw 30e verjaardag',
    how: 'Bij dezelfde werkgever verandert er niets. Vanaf deze dag geldt bij een nieuwe werkgever het bedrag voor mensen van 30 jaar en ouder.',
    otherwise:
      'Wie het verlaagde bedrag mag gebruiken, houdt dat. Ook na een overstap naar een andere werkgever, met 30 of later.',
  },
  'nl.reduced-window': {
    title: 'Laatste dag voor het verlaagde bedrag na uw studie',
    how: 'Een eerste aanvraag moet uiterlijk op deze dag binnen zijn. De termijn telt vanaf het afstuderen, de promotie of het einde van de vergunning voor onderzoek.',
    otherwise:
      'Daarna kunnen nieuwkomers het verlaagde bedrag niet meer gebruiken. Wie er al een vergunning mee heeft, houdt het.',
  },
} as const satisfies Partial<Messages['duties']>;
