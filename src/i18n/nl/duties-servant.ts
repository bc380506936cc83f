import type { Messages } from '../messages.ts';

/** What is to be done for a private servant. */
export const dutiesServant = {
  'servant.register': {
    title: 'Schrijf de particuliere bediende in via het ePortal',
    how: 'Dit doet de organisatie van de werkgever, bij de Directie Protocol van het ministerie van Buitenlandse Zaken. Zij heeft daarvoor tien werkdagen na de aankomst.',
    otherwise: 'De identiteitskaart hangt af van deze inschrijving.',
  },
  'servant.bank-proof': {
    title: 'Laat zien dat u een eigen bankrekening hebt',
    how: 'Het ministerie van Buitenlandse Zaken wil een bewijs van een rekening op uw eigen naam. Dat mag een bank in Nederland zijn of in een ander EU-land.',
    otherwise:
      'Uw loon mag alleen naar uw eigen rekening gaan, nooit contant. Het ministerie kan u om bankafschriften vragen.',
  },
  'servant.card-end': {
    title: 'Laatste dag van uw identiteitskaart',
    how: 'Het ministerie geeft de eerste twee passen elk voor zes maanden. Latere passen gelden hoogstens een jaar. Geen pas geldt langer dan uw contract of de pas van uw werkgever.',
    otherwise:
      'Vraag de organisatie van uw werkgever op tijd naar de volgende pas. We vonden geen regel die zegt wanneer u die moet vragen.',
  },
  'servant.leave-country': {
    title: 'Verlaat Nederland als het contract eindigt',
    how: 'Uw recht om te blijven eindigt samen met het contract; we vonden geen extra tijd. Komt u niet uit de EU? Dan is uw werkgever verantwoordelijk voor uw reis naar huis.',
    otherwise:
      'Na deze dag hebt u door dit werk geen recht meer om te blijven. Kunt u niet weg, of bent u slecht behandeld? Ga dan meteen naar een advocaat.',
  },
} as const satisfies Partial<Messages['duties']>;
