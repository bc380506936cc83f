import type { Messages } from '../messages.ts';
import { plain } from '../plain.ts';
import { month } from './writing.ts';

/** Track 2 beside a permit. */
export const trackTwoNoticesNl = {
  'programme-beyond-permit': plain(
    'Het traject loopt door na het einde van uw vergunning',
    'Door ziekte of een traject duurt een vergunning niet langer. Vraag uw werkgever nu naar een verlenging. Voor een kennismigrant kan de aanvraag vanaf drie maanden voor het einde worden ingediend.',
  ),
  'permit-ends-during-sickness': plain(
    'Uw vergunning eindigt eerder dan het loon bij ziekte',
    'Door ziekte loopt een vergunning niet langer. De verlenging kan worden aangevraagd vanaf drie maanden voordat de vergunning eindigt. De voorwaarden van de vergunning tellen dan zoals altijd.',
  ),
  'sickness-suspends-nothing': plain(
    'Ziekte zet geen klok stil',
    'Uw vergunning eindigt op de laatste dag, ziek of niet. Eindigt het contract na 104 weken? Dan begint op dat moment de zoekperiode van uw vergunning, als die er een heeft.',
  ),
  'placement-skilled': plain(
    'Een plaatsing als kennismigrant',
    'De andere werkgever moet een erkend referent zijn. Het loon moet het bedrag halen van de dag van de overstap. Anders heeft die werkgever een werkvergunning (“TWV”) nodig. Begeleiding, oriëntatie en solliciteren mogen gewoon.',
  ),
  'placement-trial': plain(
    'Een proefplaatsing is ook werk',
    'Ook een onbetaalde proefplaatsing telt als werk. Met een gecombineerde vergunning (“GVVA”) heeft de nieuwe werkgever eerst een wijzigingsprocedure nodig. Met een aparte werkvergunning (“TWV”) heeft die er eerst een nieuwe nodig.',
  ),
  'placement-blue-card': plain(
    'Een plaatsing met een blauwe kaart',
    'De nieuwe baan moet aan de voorwaarden van de blauwe kaart voldoen. Meld de verandering in de eerste 12 maanden van de kaart vooraf; onze bronnen hiervoor zijn zwak.',
  ),
  'placement-group': plain(
    'Bij overplaatsing: alleen plaatsing binnen de groep',
    'Met deze vergunning werkt u voor uw eigen groep bedrijven. De vergunning geeft geen zoekperiode na de baan.',
  ),
  'placement-turkish': plain(
    'Turkse werknemers hebben misschien meer rechten',
    'Besluit 1/80 geeft Turkse werknemers meer rechten na één, drie en vier jaar legaal werk. Daar oordelen wij niet over. Vraag het een advocaat.',
  ),
  'track2-both-must': plain(
    'Beide kanten moeten meedoen',
    'De werkgever moet elders passend werk zoeken, naast het zoeken in de eigen organisatie. De werknemer moet meewerken; anders kan het loon stoppen. Het UWV let op stappen die op elkaar volgen en werk dichterbij brengen. Deed de werkgever te weinig, dan gaat het loon bij ziekte tot 52 weken door.',
  ),
  'track2-left-out': plain(
    'Wanneer het tweede spoor niet hoeft',
    'Alleen als er concreet uitzicht is op blijvende terugkeer in de eigen organisatie, binnen drie maanden.',
  ),
  'track2-practice': plain('Drie fasen en vijf documenten: praktijk, geen wet', [
    'Eén aanbieder van trajecten werkt in drie fasen. De wet noemt die niet.',
    'Eerst oriëntatie en voorbereiding, dan het zoeken op de arbeidsmarkt, dan de afsluiting.',
    'De documenten: arbeidsdeskundig rapport, persoonsprofiel, zoekprofiel, trajectplan, voortgangsrapportages.',
    'Een traject duurt vaak zes maanden; sommige duren er drie.',
  ]),
  'track2-reform': plain(
    'Een wetsvoorstel over het tweede ziektejaar',
    `Voor kleine en middelgrote werkgevers zou een wetsvoorstel het tweede jaar vooral tot tweede spoor maken. Een ander gaat over het oordeel van de bedrijfsarts. In ${month('2026-04')} heette dat nog een voorstel. Voor zover wij konden vinden, is het niet van kracht.`,
  ),
} as const satisfies Partial<Messages['notices']['NL']>;
