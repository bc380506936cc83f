import { daysOfPayInMonth } from '../../rules/index.ts';
import type { Messages } from '../messages.ts';
import { shares } from '../sums.ts';
import { format } from './format.ts';
import { plain } from '../plain.ts';
import { date, percent } from './writing.ts';

const { money } = format;

/** Lower pay for a while. */
export const payNoticesNl = {
  'pay-drop-other-permit': plain(
    'We hebben geen bedrag voor deze vergunning',
    'Onze bedragen zijn voor kennismigranten en houders van een blauwe kaart. Een andere vergunning kan eigen voorwaarden hebben. Vraag het uw werkgever of de IND voordat het loon daalt.',
  ),
  'pay-drop-no-condition': plain(
    'Hier hangt geen loonbedrag van af',
    'Volgens uw antwoorden hebt u geen Nederlandse vergunning waarbij het loon een bedrag moet halen. Om die reden hoeft er niets bij de IND te worden gemeld.',
  ),
  'leave-notification': plain(
    'De IND moet de melding binnen vier weken hebben',
    'Dit geldt als het loon onder uw bedrag komt. In de melding staat welk verlof of welke staking het is, en wat dat met uw loon doet. De werkgever stuurt de melding via het Portaal Zakelijk of met het formulier. Voor een kennismigrant die aan alle voorwaarden voldoet, heeft dit geen gevolgen voor de vergunning.',
  ),
  'leave-proof': plain(
    'Het recht op het verlof',
    'U of uw werkgever moet het kunnen bewijzen. Bij zorgverlof ook dat de zorg echt nodig is.',
  ),
  'leave-records': plain(
    'De administratie van de werkgever',
    'Het verlof of de staking moet daar goed zijn vastgelegd, zodat de IND het kan controleren.',
  ),
  'pay-drop-not-tolerated': plain(
    'Deze reden staat niet op de lijst',
    'Alleen bij verlof volgens de Wet arbeid en zorg en bij een staking mag het loon onder het bedrag komen. Bij ziekte, onbetaald verlof, een sabbatical en minder uren uit eigen keuze mag dat niet. De werkgever moet het melden, en de vergunning kan worden ingetrokken. Vraag of de werkgever uw loon kan aanvullen, en vraag een advocaat om raad.',
  ),
  'blue-card-sickness': plain(
    'Blauwe kaart en loon bij ziekte',
    'Volgens één bron mag loon bij ziekte hoogstens 12 maanden onder het bedrag liggen. We vonden geen tweede bron. Binnen die maanden kunnen we het niet zeggen; daarna gaan we ervan uit dat het niet mag.',
  ),
  'birth-leave-other-permits': plain(
    'Aanvullend geboorteverlof, met andere vergunningen',
    `Sinds ${date('2020-07-01')} mag het loon tijdens aanvullend geboorteverlof ${percent(shares.sickPay)} zijn. Dit geldt ook voor blauwe kaarten, overplaatsing binnen een onderneming (ICT) en gecombineerde vergunningen (GVVA), zoals één kantoor meldt.`,
  ),
  'sick-pay-cap': {
    title: 'Wat u volgens de wet krijgt als u ziek bent',
    text: ({ daily }) => {
      const rule = `Volgens de wet is het loon bij ziekte ${percent(shares.sickPay)} van het loon, en alleen tot een maximumdagloon.`;
      const compare =
        'Vergelijk het met het bedrag van uw vergunning. Alleen een betere regel in uw contract of cao dicht een gat.';
      if (!daily) return `${rule} Dat maximum hebben we niet voor deze dag. ${compare}`;
      const month = daily.cents * daysOfPayInMonth;
      const most = money(Math.round((month * shares.sickPay) / 100));
      return `${rule} Het maximum is ${money(daily.cents)} per dag, zoals openbare broncode het aanhaalt. Volgens onze eigen berekening is dat ${money(Math.round(month))} per maand. De wet geeft dus niet meer dan ${most} per maand. ${compare}`;
    },
  },
} as const satisfies Partial<Messages['notices']['NL']>;
