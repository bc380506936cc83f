import type { Messages } from '../messages.ts';
import { shares } from '../sums.ts';
import { date, percent } from './writing.ts';

/** A private servant reads this: each line says what the employer owes. */
export const routesServant = {
  'nl-private-servant': {
    name: 'Private Hausangestellte von diplomatischem Personal',
    what: 'Arbeit im Haushalt von Personal mit diplomatischem oder ähnlichem Status, mit einer Karte des Außenministeriums.',
    requirements: {
      'scheme-open': {
        name: 'Eingestellt, als der Weg offen war',
        met: `Sie wurden vor dem ${date('2024-07-01')} eingestellt, als dieser Weg noch offen war.`,
        'not-met': `Seit dem ${date('2024-07-01')} kann das Personal keine privaten Hausangestellten mehr anmelden lassen. Bis zum ${date('2024-06-30')} konnte es das.`,
        unknown: `Dieser Weg ist nur für Menschen offen, die vor dem ${date('2024-07-01')} eingestellt wurden.`,
      },
      'privileged-employer': {
        name: 'Arbeitgeber mit dem Vorrecht',
        met: 'Ihr Arbeitgeber gehört zum Personal mit diesem Vorrecht.',
        'not-met':
          'Nur Personal mit diesem Vorrecht kann private Hausangestellte haben. Wer privat für Diplomaten arbeitet, hat es nicht und braucht für Sie eine Arbeitserlaubnis.',
        unknown:
          'Nur Personal mit dem richtigen Status hat dieses Vorrecht. Fragen Sie die Organisation Ihres Arbeitgebers.',
      },
      'not-related': {
        name: 'Nicht verwandt',
        met: 'Sie sind weder mit Ihrem Arbeitgeber verwandt noch mit dessen Partner oder Partnerin.',
        'not-met':
          'Verwandte, auch durch Heirat, bis zu Cousins und Cousinen ersten Grades, dürfen keine privaten Hausangestellten sein.',
        unknown: 'Verwandte, auch durch Heirat, dürfen keine privaten Hausangestellten sein.',
      },
      'no-family': {
        name: 'Familie kommt nicht mit',
        met: 'Ihre Familie kommt nicht mit.',
        'not-met':
          'Private Hausangestellte dürfen ihre Familie nicht in die Niederlande mitbringen.',
        unknown: 'Private Hausangestellte dürfen ihre Familie nicht in die Niederlande mitbringen.',
      },
      'full-time': {
        name: 'Vollzeitvertrag',
        met: 'Ihr Vertrag ist in Vollzeit.',
        'not-met': 'Das Ministerium verlangt einen Vollzeitvertrag. Ihrer ist keiner.',
        unknown:
          'Das Ministerium verlangt einen Vollzeitvertrag. Suchen Sie in Ihrem Vertrag nach den Stunden.',
      },
      'minimum-wage': {
        name: 'Mindestlohn',
        met: 'Ihr Lohn erreicht den Mindestlohn, der ab 21 Jahren für Ihre Stunden gilt.',
        'not-met':
          'Ihr Lohn liegt unter dem Mindestlohn, der ab 21 Jahren für Ihre Stunden gilt. Sie dürfen die Differenz verlangen.',
        unknown: `Sie haben ein Recht auf den Mindestlohn. Seit dem ${date('2024-01-01')} wird er pro Stunde festgelegt; davor war es pro Monat.`,
      },
      'holiday-allowance': {
        name: 'Urlaubsgeld',
        met: `Sie bekommen die ${percent(shares.holidayAllowance)} Urlaubsgeld.`,
        'not-met': `Sie haben ein Recht auf ${percent(shares.holidayAllowance)} Urlaubsgeld („vakantiebijslag“). Ihr Arbeitgeber sollte es zahlen.`,
        unknown: `Sie haben ein Recht auf ${percent(shares.holidayAllowance)} Urlaubsgeld („vakantiebijslag“).`,
      },
      'leave-days': {
        name: 'Bezahlter Urlaub',
        met: 'Sie bekommen mindestens 20 Arbeitstage bezahlten Urlaub im Jahr.',
        'not-met': 'Sie haben ein Recht auf mindestens 20 Arbeitstage bezahlten Urlaub im Jahr.',
        unknown: 'Sie haben ein Recht auf mindestens 20 Arbeitstage bezahlten Urlaub im Jahr.',
      },
      'paid-to-account': {
        name: 'Lohn auf Ihr eigenes Konto',
        met: 'Ihr Lohn geht jeden Monat auf Ihr eigenes Bankkonto.',
        'not-met': `Ihr Lohn muss jeden Monat auf Ihr eigenes Konto gehen, in den Niederlanden oder einem anderen EU-Land. Bargeld ist seit dem ${date('2015-06-01')} nicht erlaubt.`,
        unknown:
          'Ihr Lohn muss jeden Monat auf Ihr eigenes Konto gehen, in den Niederlanden oder einem anderen EU-Land. Bargeld ist nicht erlaubt.',
      },
      'social-security': {
        name: 'Sozialversicherung',
        met: 'Sie sind in einem anderen Land sozialversichert, oder Ihr Arbeitgeber ist hier als Arbeitgeber angemeldet.',
        'not-met':
          'Sie sind in keinem anderen Land sozialversichert. Dann muss sich Ihr Arbeitgeber beim niederländischen Finanzamt als Ihr Arbeitgeber anmelden.',
        unknown:
          'Sie müssen in einem anderen Land sozialversichert sein, oder Ihr Arbeitgeber muss sich beim niederländischen Finanzamt anmelden.',
      },
      'health-insurance': {
        name: 'Krankenversicherung',
        met: 'Sie haben eine Krankenversicherung.',
        'not-met':
          'Sie brauchen eine Krankenversicherung. Ohne eine Kopie der Police gibt das Ministerium die Karte nicht aus.',
        unknown:
          'Sie brauchen eine Krankenversicherung. Das Ministerium verlangt eine Kopie, bevor es die Karte ausgibt.',
      },
      'local-permits': {
        name: 'Erlaubnisse bei Einstellung hier',
        met: 'Sie wurden aus dem Ausland eingestellt, oder Sie hatten bei der Einstellung hier beide Erlaubnisse.',
        'not-met':
          'Wer in den Niederlanden eingestellt wird, muss schon eine Aufenthaltserlaubnis und eine Arbeitserlaubnis haben.',
        unknown:
          'Wer in den Niederlanden eingestellt wird, muss schon eine Aufenthaltserlaubnis und eine Arbeitserlaubnis haben.',
      },
    },
  },
} as const satisfies Partial<Messages['routes']>;
