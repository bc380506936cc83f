import type { Messages } from '../messages.ts';
import type { SurpriseFigures } from '../surprise-messages.ts';
import { date, month } from './writing.ts';

/** An amount and the day that fixes it, after what is the day's name. */
const dayFixes =
  (name: string) =>
  ({ amount, day }: SurpriseFigures) => {
    const fixed = day ? `${name} legt den Betrag fest: ${day}.` : `${name} legt den Betrag fest.`;
    return amount ? `${fixed} Er beträgt ${amount}.` : fixed;
  };

const holidayAllowance = {
  ask: 'Haben Sie das Urlaubsgeld mitgezählt?',
  text: ({ amount }: SurpriseFigures) =>
    `Der Betrag${amount ? ` von ${amount}` : ''} ist ohne Urlaubsgeld. Lohn, in dem es schon enthalten ist, zählt weniger.`,
};

const anotherYear = 'Haben Sie mit dem Betrag eines anderen Jahres verglichen?';

const years = {
  'year-of-filing': { ask: anotherYear, text: dayFixes('Der Tag des Antrags') },
  'year-of-start': { ask: anotherYear, text: dayFixes('Der erste Tag des neuen Vertrags') },
  'year-of-extension': {
    ask: anotherYear,
    text: dayFixes('Der Tag, an dem die Verlängerung beginnt,'),
  },
  'year-of-grant': {
    ask: anotherYear,
    text: dayFixes('Der erste Tag Ihrer jetzigen Erlaubnis'),
  },
};

const extraPay = {
  ask: 'Haben Sie einen Bonus, Überstunden oder Spesen mitgezählt?',
  text: () =>
    'Es zählt nur Lohn, den der Vertrag festlegt und der jeden Monat gezahlt wird. Auch in Teilzeit brauchen Sie den vollen Betrag.',
};

export const surprises: Messages['surprises'] = {
  title: 'Überrascht Sie das?',
  check: (name) => `Prüfen Sie Ihre Antwort: ${name}`,
  give: (name) => `Sagen Sie uns: ${name}`,
  routes: {
    'nl-hsm': {
      ...years,
      'holiday-allowance': holidayAllowance,
      'extra-pay': extraPay,
      'sponsor-name': {
        ask: 'Steht der Arbeitgeber unter einem anderen Namen im Register?',
        text: () =>
          'Suchen Sie nach dem Arbeitgeber, den Ihr Vertrag nennt. Der Name eines Personalvermittlers oder einer Muttergesellschaft kann in die Irre führen.',
      },
      'under-30': {
        ask: 'Haben Sie den Betrag für Menschen unter 30 erwartet?',
        text: ({ day }) =>
          `Es zählt Ihr Alter an dem Tag, der entscheidet${day ? `: ${day}` : ''}. Ab Ihrem 30. Geburtstag gilt der höhere Betrag.`,
      },
      'recent-studies': {
        ask: 'Liegt Ihr Studium oder Ihre Forschung weniger als drei Jahre zurück?',
        text: () =>
          'Dann gilt vielleicht ein niedrigerer Betrag. Niederländische Abschlüsse zählen und manche Master- und Doktorabschlüsse aus dem Ausland.',
      },
    },
    'nl-blue-card': {
      ...years,
      'holiday-allowance': holidayAllowance,
      'extra-pay': extraPay,
      experience: {
        ask: 'Haben Sie Erfahrung statt eines Hochschulabschlusses?',
        text: () =>
          `Seit dem ${date('2024-06-12')} können fünf Jahre passende Erfahrung einen Hochschulabschluss ersetzen. In der IT reichen dafür drei der letzten sieben Jahre, seit dem ${date('2023-11-18')}.`,
      },
      'recent-diploma': {
        ask: 'Ist Ihr Diplom weniger als drei Jahre alt?',
        text: () => 'Dann gilt vielleicht ein niedrigerer Betrag. Es zählt das Datum des Diploms.',
      },
    },
    'nl-orientation-year': {
      ceremony: {
        ask: 'Haben Sie ab der Abschlussfeier gezählt?',
        text: () =>
          'Es zählt der Tag des Abschlusses oder der Verteidigung der Doktorarbeit. Oder der letzte Tag der Erlaubnis für Forschung.',
      },
      'day-of-arrival': {
        ask: 'Haben Sie bis zum Tag Ihrer Ankunft gezählt?',
        text: () => 'Es zählt der Tag des Antrags. Er muss innerhalb der erlaubten Jahre liegen.',
      },
    },
    'nl-private-servant': {
      'holiday-allowance': holidayAllowance,
      'hired-or-arrived': {
        ask: 'Haben Sie an den Tag Ihrer Ankunft gedacht?',
        text: () =>
          'Es zählt der Tag, an dem Sie eingestellt wurden. Nicht der Tag, an dem Sie kamen oder die Karte bekamen.',
      },
      cash: {
        ask: 'Bekommen Sie einen Teil Ihres Lohns in bar?',
        text: () => 'Alles muss auf Ihr eigenes Bankkonto gehen. Bargeld ist nicht erlaubt.',
      },
      'more-hours': {
        ask: 'Arbeiten Sie mehr Stunden, als Sie uns gesagt haben?',
        text: ({ rate }) =>
          `Der Mindestlohn wird pro Stunde festgelegt${rate ? `: ${rate}` : ''}. Mit mehr Stunden muss man Ihnen mehr zahlen.`,
      },
    },
    'lu-blue-card': {
      'year-of-filing': years['year-of-filing'],
      'extra-pay': {
        ask: 'Haben Sie Lohn mitgezählt, der nicht garantiert ist?',
        text: () =>
          'Nehmen Sie den Bruttolohn eines Jahres, den Ihr Vertrag garantiert. Zu Boni haben wir keine Regel gefunden.',
      },
      shortage: {
        ask: 'Haben Sie einen niedrigeren Betrag für IT-Arbeit erwartet?',
        text: ({ amount }) =>
          `Den gab es nur bis zum ${date('2024-06-30')}. Für spätere Anträge gilt ein Betrag für alle${amount ? `: ${amount}` : ''}.`,
      },
      visitor: {
        ask: 'Denken Sie, dass Sie den Antrag nach Ihrer Ankunft stellen können?',
        text: () =>
          'Ein Antrag während eines Besuchs wird nicht angenommen. Er muss gestellt und bewilligt sein, bevor Sie einreisen.',
      },
      commuter: {
        ask: 'Werden Sie jenseits der Grenze wohnen?',
        text: () =>
          'Diese Karte ist für Menschen, die in Luxemburg wohnen. Wer pendelt, braucht stattdessen eine Arbeitserlaubnis.',
      },
      experience: {
        ask: 'Haben Sie Erfahrung statt eines Hochschulabschlusses?',
        text: () =>
          `Fünf Jahre Erfahrung auf dem Niveau eines Hochschulabschlusses können ihn ersetzen. In der IT reichen dafür drei der letzten sieben Jahre, seit dem ${date('2024-07-01')}.`,
      },
    },
    'lu-blue-card-mobility': {
      'year-of-filing': years['year-of-filing'],
      'second-move': {
        ask: 'Sind Sie mit einer Blauen Karte schon einmal umgezogen?',
        text: () => `Dann zählt die Zeit im zweiten Land. Seit ${month('2024-07')} ist sie kürzer.`,
      },
      'months-on-the-card': {
        ask: 'Haben Sie Zeit vor der Blauen Karte mitgezählt?',
        text: () => 'Es zählen nur Monate mit der Blauen Karte des ersten Landes.',
      },
      'other-country': {
        ask: 'Haben Sie mit dem Betrag Ihres ersten Landes verglichen?',
        text: ({ amount }) =>
          `Es zählt der eigene Betrag von Luxemburg${amount ? `: ${amount}` : ''}. Er ist vielleicht höher.`,
      },
    },
  },
  needless: {
    'two-nationalities': {
      ask: 'Haben Sie an Ihre andere Staatsangehörigkeit gedacht?',
      text: () =>
        'Eine Staatsangehörigkeit der EU, des EWR oder der Schweiz genügt. Die andere ändert hier nichts.',
    },
    'after-brexit': {
      ask: 'Sind Sie nach 2020 gekommen?',
      text: () =>
        `Das Austrittsabkommen schützt britische Staatsangehörige, die vor dem ${date('2021-01-01')} in diesem Land gelebt haben.`,
    },
    'not-a-nationality': {
      ask: 'Haben Sie dort einen Aufenthaltstitel, aber nicht die Staatsangehörigkeit?',
      text: () =>
        'Nur die Staatsangehörigkeit eines Staates der EU, des EWR oder der Schweiz befreit Sie. Ein Aufenthaltstitel eines solchen Staates befreit nicht.',
    },
  },
};
