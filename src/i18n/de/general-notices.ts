import type { GeneralNoticesText } from '../rulebook-messages.ts';
import { date, dayAndMonth } from './writing.ts';

/** Notices that speak of a person's own case, as they are told to anybody. */
export const generalNotices: GeneralNoticesText = {
  NL: {
    'two-readings': {
      title: 'Zwei Lesarten des Gesetzes können zu zwei verschiedenen Jahren führen',
      text: 'Es geht um einen Antrag, der in einem Kalenderjahr gestellt und in einem anderen wirksam wird. Wir nehmen den Betrag von dem Tag, an dem der Antrag wirksam wird. Manche Quellen nehmen den Tag, an dem er gestellt oder gemeldet wird.',
    },
    'birthday-between': { title: 'Ein 30. Geburtstag zwischen Antrag und Beginn' },
    'leap-day-birthday': { title: `Geboren am ${dayAndMonth('2028-02-29')}` },
    'search-period-switch': {
      title: 'Drei Monate oder sechs?',
      text: `Es geht um einen Job, der vor dem ${date('2026-05-22')} endete, wenn die drei Monate an diesem Tag noch liefen. Ob die neuen sechs Monate helfen, ist eine offene Frage. Wir zeigen drei, das ist die sichere Zählung.`,
    },
    'uk-withdrawal-agreement': {
      title: 'Britische Staatsangehörige, die vor 2021 in den Niederlanden wohnten',
      text: 'Mit Rechten aus dem Austrittsabkommen brauchen sie vielleicht keine Erlaubnis für Arbeit.',
    },
    'income-norm': {
      title: 'Für manche Arbeit gilt eine andere Regel zum Einkommen',
      text: 'Das betrifft wissenschaftlich Forschende, Ärzte in Weiterbildung zum Facharzt und Gastdozenten. Nur bei ihnen tritt die allgemeine Einkommensnorm an die Stelle des Mindestgehalts. Ihre Beträge stehen auch auf dieser Seite.',
    },
    'not-tied-to-job': {
      title: 'Das Recht zu bleiben hängt nicht an einem Job',
      text: 'Im Suchjahr brauchen Sie keine Suchfrist. Sie müssen der IND nicht melden, dass ein Job geendet hat.',
    },
    'pay-drop-other-permit': {
      title: 'Wenn der Lohn sinkt',
      text: 'Private Hausangestellte müssen immer den Mindestlohn bekommen. Einen anderen Betrag für diese Erlaubnis kennen wir nicht. Fragen Sie Ihren Arbeitgeber, bevor der Lohn sinkt.',
    },
    'pay-drop-no-condition': {
      title: 'Wenn der Lohn sinkt',
      text: 'Im Suchjahr muss der Lohn keinen Betrag erreichen. Deshalb gibt es der IND nichts zu melden.',
    },
    'pay-drop-not-tolerated': { title: 'Gründe, die nicht auf der Liste stehen' },
    'programme-beyond-permit': {
      title: 'Ein Programm, das über das Ende der Erlaubnis hinaus läuft',
    },
    'permit-ends-during-sickness': {
      title: 'Eine Erlaubnis, die vor dem Lohn bei Krankheit endet',
    },
    'servant-of-mission-member': {
      title: 'Ein Arbeitgeber, der privat für Diplomaten arbeitet',
    },
  },
  LU: {
    'figure-review-overdue': {
      title: 'Wann ein neuerer Betrag gelten kann',
      text: 'Ein Betrag ohne letzten Tag gilt, bis ein neuer festgelegt wird. Ist der Tag der nächsten Prüfung vorbei, sehen Sie auf guichet.lu nach, bevor Sie sich darauf verlassen.',
    },
    'figure-date-uncertain': {
      title: 'Bei manchen Beträgen ist der erste Tag nicht bekannt',
      text: 'Für manche Jahre nennen unsere Quellen den genauen Tag nicht. Wo die zwei Beträge um diesen Tag zu verschiedenen Antworten führen, legen wir uns nicht fest.',
    },
    'eu-registration': {
      title: 'Wer keine Erlaubnis braucht, meldet die Ankunft und lässt sich eintragen',
      text: 'Das gilt für Menschen mit freiem Zugang zu Arbeit, etwa aus der EU. Melden Sie Ihre Ankunft innerhalb von acht Tagen bei der Gemeinde („commune“). Lassen Sie sich dort innerhalb von drei Monaten eintragen.',
    },
    'uk-withdrawal-agreement': {
      title: 'Britische Staatsangehörige, die vor 2021 in Luxemburg wohnten oder arbeiteten',
      text: 'Sie haben vielleicht Rechte aus dem Austrittsabkommen. Damit brauchen sie keine Erlaubnis für Arbeit.',
    },
    'two-readings': { title: 'Eine Karte, die während der Suche zwei Jahre alt wird' },
    'transition-2024-07': { title: 'Karten und Arbeit, die unter dem alten Gesetz begannen' },
  },
};
