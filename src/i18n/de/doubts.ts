import type { Messages } from '../messages.ts';
import { date } from './writing.ts';

export const doubts: Messages['doubts'] = {
  'six-months-source':
    'Die sechs Monate nach zwei Jahren stützen sich auf Kanzleien, die die IND zitieren, und auf die Richtlinie (EU) 2024/1233. Die Seite der IND selbst haben wir nicht gesehen. Ob Jahre mit einer anderen Erlaubnis zählen, ist nicht bekannt.',
  'fixed-term-expiry':
    'Ist ein befristeter Vertrag einfach ausgelaufen? Ob dann eine Suchfrist folgt, darüber sind sich ältere Quellen nicht einig.',
  'repeated-unemployment':
    'Es ist nicht bekannt, ob eine frühere Zeit ohne Arbeit von diesen Monaten abgezogen wird.',
  'card-may-be-extended':
    'Eine spezialisierte Kanzlei sagt, dass eine Blaue Karte verlängert werden kann, um die Suchfrist voll zu nutzen. Verlassen Sie sich nicht darauf.',
  'blue-card-beforehand':
    'Ein älterer Text verlangt, dass Inhaber einer Blauen Karte der IND Bescheid geben, bevor sie den Job verlieren, soweit das möglich ist. Dasselbe verlangt er vor einem Wechsel in der ersten Phase der Karte. Geben Sie der IND so früh Bescheid, wie Sie können.',
  'notice-period':
    'Endet der Job durch eine Vereinbarung vor Ihrer Kündigungsfrist, kann das Arbeitslosengeld später beginnen. Das rechnen wir nicht mit.',
  'garden-leave':
    'Nach einer Freistellung zählen Gerichte vielleicht ab dem Tag, an dem Sie nicht mehr gearbeitet haben. Am sichersten zählt man ab diesem Tag.',
  'start-before-decision': `Seit dem ${date('2026-05-22')} ist nicht sicher, ob die Arbeit sofort beginnen darf oder erst nach der Entscheidung der IND. Die Anmeldung sollte vor dem Beginn geschehen.`,
  'longer-or-shorter-term': `Über eine Blaue Karte, die ein anerkannter Arbeitgeber beantragt, wird in 30 Tagen entschieden. Eine Quelle sagt, dass eine erste Entscheidung seit dem ${date('2026-05-22')} 30 Tage länger dauern darf.`,
  'shorter-terms-source': `Die kürzeren Fristen seit dem ${date('2026-05-22')} stützen sich auf eine einzige Quelle. Sie sagt, dass die IND 15 Tage dazunehmen darf. Sie sagt auch: Ist die IND zu spät und sind alle Voraussetzungen erfüllt, dürfen Sie anfangen.`,
  'late-extension':
    'Eine Quelle sagt, dass die IND einen Antrag auch dann noch annimmt, wenn er bis zu vier Wochen zu spät kommt. Verlassen Sie sich nicht darauf.',
  'blue-card-report':
    'Unsere Quellen nennen diese Meldung für hoch qualifizierte Fachkräfte. Dass sie auch für Blaue Karten gilt, ist unsere vorsichtige Lesart.',
  'milestone-in-practice':
    'Das Gesetz legt dafür keinen Tag fest. Mit diesen Wochen rechnen Berater in der Praxis.',
  'two-years-or-104-weeks':
    'Das Gesetz sagt zwei Jahre. Die Praxis zählt oft 104 Wochen, und die enden ein paar Tage früher.',
  'scheme-may-have-changed': `Diese Zeiten stammen aus dem Leitfaden, der vor dem ${date('2024-07-01')} galt. Für Menschen, die vor diesem Tag eingestellt wurden, haben wir keine neuere Regel gefunden.`,
  'working-day-undefined':
    'Der Leitfaden sagt nicht, was ein Arbeitstag ist. Wir lassen Samstage, Sonntage und gesetzliche Feiertage weg.',
  'minister-or-tribunal-term':
    'Es ist nicht sicher, ab wann die drei Monate für eine Klage laufen: ab dem Schweigen oder erst ab einer begründeten Antwort. Der vorsichtige Tag zählt ab dem Schweigen.',
  'unemployment-wording-unread': `Die Monate stützen sich auf Zusammenfassungen des Gesetzes vom ${date('2024-06-04')}, auf die Presse und auf die Richtlinie. Den vollen Wortlaut des Artikels haben wir nicht.`,
  'report-without-days':
    'Wir haben für diese Meldung keine Zahl von Tagen gefunden. Melden Sie es also sofort.',
  'renewal-window':
    'Ein Leitfaden verlangt, dass die Karte noch mindestens 60 Tage gilt. Andere sagen, man soll zwei Monate vor dem Ende beginnen. Keine Quelle nennt das eine harte Grenze.',
  'contract-cap':
    'Dass die Karte bei Verträgen von knapp unter vier Jahren nach vier Jahren endet, stützt sich allein auf die Richtlinie. Auch ein Pass, der früher abläuft, kann die Karte verkürzen.',
  'employment-or-card-start':
    'Wir zählen ab Ihrem ersten Arbeitstag mit der Karte. Eine Quelle zählt ab dem Tag, an dem Sie sie bekommen haben. Kam die Karte später, zählen Sie zur Sicherheit ab diesem Tag.',
};
