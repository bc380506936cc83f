import type { Messages } from '../messages.ts';
import { shares } from '../sums.ts';
import { plain } from '../plain.ts';
import { date, percent } from './writing.ts';

/** Private servants of privileged staff. */
export const servantNoticesNl = {
  'servant-scheme-closed': plain(
    `Gesloten voor nieuwe bedienden sinds ${date('2024-07-01')}`,
    'Sinds die dag kan personeel het ministerie niet meer vragen een particuliere bediende in te schrijven. Wie eerder is aangenomen, houdt de regels van de gids, voor zover wij konden vinden. Een latere verandering is mogelijk. Een ambassade kan eigen huishoudelijk personeel nog inschrijven als dienstpersoneel.',
  ),
  'servant-of-mission-member': plain(
    'Uw werkgever werkt privé voor een diplomaat',
    'Dan geldt de vrijstelling van de werkvergunning niet. De werkgever heeft voor u een werkvergunning nodig en moet zich aan de Nederlandse regels houden.',
  ),
  'servant-hired-here': plain(
    'Aangenomen terwijl u in Nederland was',
    'U moest toen al een geldige verblijfsvergunning en een werkvergunning hebben.',
  ),
  'servant-no-other-job': plain(
    'Alleen deze werkgever',
    'U mag alleen werken voor de persoon die in uw contract staat. Dat staat ook op de achterkant van uw pas. Met deze pas mag u in Nederland niet van baan veranderen.',
  ),
  'servant-must-leave': plain('Wanneer u Nederland moet verlaten', [
    'Als het contract eindigt of wordt beëindigd.',
    'Als de plaatsing van uw werkgever in Nederland eindigt.',
    'Als uw werkgever niet meer bij dat personeel hoort.',
    'Als uw werkgever zich niet houdt aan de voorwaarden om een particuliere bediende te hebben.',
  ]),
  'servant-protected': plain('Waar u recht op hebt', [
    'Een contract dat uw werkgever niet mag beëindigen als u ziek of zwanger bent.',
    'Loon op tijd, elke maand, op uw eigen rekening. Het mag niet contant worden betaald.',
    `Minstens het minimumloon, en ${percent(shares.holidayAllowance)} vakantiegeld.`,
    'Minstens 20 werkdagen betaald verlof per jaar.',
    'Gelijke behandeling, wat uw geslacht, seksuele oriëntatie, geloof of politieke mening ook is.',
    'Dit alles geldt ook als in het contract het recht van een ander land staat.',
  ]),
  'servant-wage-under-21': plain(
    'Onder de 21 is het minimumloon lager',
    `Het bedrag dat wij tonen, is voor 21 jaar en ouder. Met 20 jaar is het ${percent(shares.wageAt[20])} daarvan, met 19 jaar ${percent(shares.wageAt[19])} en met 18 jaar ${percent(shares.wageAt[18])}. Met 17 jaar is het ${percent(shares.wageAt[17])}, met 16 jaar ${percent(shares.wageAt[16])} en met 15 jaar ${percent(shares.wageAt[15])}.`,
  ),
  'servant-departure': plain('Wat uw werkgever moet doen als u vertrekt', [
    'Ervoor zorgen dat u uw pas teruggeeft aan de Directie Protocol van het ministerie.',
    'Het ministerie laten zien dat uw reis naar een land buiten Schengen is geregeld.',
    'Doet de werkgever dat niet, dan kan het ministerie nieuwe verzoeken om bedienden weigeren.',
    'We vonden hiervoor geen aantal dagen. Voor personeel noemt de gids tien werkdagen na het einde van de baan.',
  ]),
  'servant-note-verbale': plain('Wat er in de “Note Verbale” moet staan', [
    'Uw naam, geboortedatum en geboorteplaats, en nationaliteit.',
    'Het nummer van uw paspoort en de dag waarop het verloopt.',
    'De naam van uw werkgever en zijn of haar functie in de organisatie.',
    'Een kopie van uw voltijdcontract, met de eerste dag en de duur.',
    'Een verklaring dat uw werkgever verantwoordelijk voor u is en alle kosten betaalt, ook die van de reis naar huis.',
    'Als u sociaal verzekerd bent in een ander land: een verklaring van de instanties daar.',
    'Zo niet: bewijs dat uw werkgever bij de Belastingdienst staat geregistreerd als uw werkgever.',
    'Werkt uw werkgever privé voor een diplomaat, dan kan dit niet en is een werkvergunning nodig.',
    'De organisatie stuurt de brief voordat u het visum aanvraagt. Zonder die brief wordt de aanvraag niet behandeld.',
  ]),
  'servant-visa': plain(
    'Het visum',
    'Vraag het aan bij de Nederlandse vertegenwoordiging in uw eigen land of waar u woont. Het kan tot vier weken duren. Is er daar geen, dan schrijft de werkgever naar visa.posten@ind.nl.',
  ),
  'servant-card-collection': plain(
    'Hoe u de pas krijgt',
    'U haalt de pas zelf op bij het ministerie in Den Haag (Rijnstraat 8), met een geldig identiteitsbewijs. Wacht op het bericht dat de pas klaarligt. Eerst heeft het ministerie een kopie van uw zorgpolis nodig.',
  ),
  'servant-taxes': plain(
    'Belasting en sociale verzekering',
    'Heeft uw werkgever de status “AO”, dan is uw loon vrij van belasting. Dat geldt niet als u Nederlander bent of hier blijvend woont. U betaalt geen premie voor de volksverzekeringen als u in een ander land verzekerd bent. Anders registreert uw werkgever zich als werkgever bij de Belastingdienst.',
  ),
} as const satisfies Partial<Messages['notices']['NL']>;
