import type { Messages } from '../messages.ts';
import { oldFactors } from '../sums.ts';
import { format } from './format.ts';
import { plain } from '../plain.ts';
import { date, month, number } from './writing.ts';

const { day, money } = format;

/** Points in doubt and points to mind about a Luxembourg Blue Card. */
export const cardNoticesLu = {
  'figure-review-overdue': {
    title: 'Vielleicht gilt inzwischen ein neuerer Betrag',
    text: ({ last }) =>
      last
        ? `Wir kennen den Betrag von ${money(last.cents)} im Jahr, in Kraft seit ${day(last.from)}. Er hätte bis ${day(last.checkAgain)} neu geprüft werden sollen. Sehen Sie auf guichet.lu nach, bevor Sie sich darauf verlassen.`
        : 'Der Betrag hätte neu geprüft werden sollen. Sehen Sie auf guichet.lu nach, bevor Sie sich darauf verlassen.',
  },
  'figure-date-uncertain': plain(
    'Ab welchem Tag ein neuer Betrag galt, ist nicht bekannt',
    'Um den Tag Ihres Antrags herum trat ein neuer Betrag in Kraft. Unsere Quellen nennen den genauen Tag nicht. Wo die zwei Beträge zu verschiedenen Antworten führen, legen wir uns nicht fest.',
  ),
  'shortage-occupations': plain(
    `Ein niedrigerer Betrag für Berufe auf der Liste, bis zum ${date('2024-06-30')}`,
    `Etwa ab ${month('2015-06')} brauchten zehn Berufe in Mathematik und IT weniger. Es war das ${number(oldFactors.listed)}-Fache des Durchschnittsgehalts statt des ${number(oldFactors.all)}-Fachen. Die Liste von 2015, die wir gelesen haben, bricht ab; zwei Codes folgen aus Namen, die anderswo stehen.`,
  ),
  'salaried-worker': plain(
    'Ein anderer Weg: die Erlaubnis für Arbeitnehmer',
    'Reicht der Lohn oder die Qualifikation nicht, bleibt die Erlaubnis für Arbeitnehmer („travailleur salarié“). Der Arbeitgeber meldet die freie Stelle bei der ADEM und braucht deren Bescheinigung. Die Genehmigung muss da sein, bevor Sie einreisen. Die erste Erlaubnis gilt ein Jahr, für einen Beruf und eine Branche. Ein Gesetzentwurf von 2025 würde das ändern; ob er beschlossen wurde, ist nicht bekannt.',
  ),
  'apply-before-entry': plain(
    'Den Antrag vor der Einreise stellen',
    'Ein Antrag, der bei einem kurzen Besuch in Luxemburg gestellt wird, wird nicht angenommen. Die Aufenthaltsgenehmigung („autorisation de séjour temporaire“) muss vor der Einreise erteilt sein. Wer mit einer anderen Erlaubnis dort wohnt, darf den Antrag im Land stellen. Das dürfen auch Inhaber einer Blauen Karte, die umziehen.',
  ),
  'cross-border-worker': plain(
    'Wer pendelt, braucht eine Arbeitserlaubnis, keine Blaue Karte',
    'Wohnen Sie in einem anderen Land und pendeln, brauchen Sie eine Arbeitserlaubnis („autorisation de travail“), bevor Sie anfangen. Bei hoch qualifizierter Arbeit wird der Arbeitsmarkt nicht geprüft; der Arbeitgeber meldet die freie Stelle trotzdem. Ehepartner, Partner und Kinder von EU-Bürgern, die in Luxemburg arbeiten, können eine Befreiung beantragen.',
  ),
  'temporary-protection': plain(
    'Mit vorübergehendem Schutz dürfen Sie schon arbeiten',
    'Mit Schutz in Luxemburg dürfen Sie dort frei arbeiten, ohne eine Erlaubnis. Die Blaue Karte steht Ihnen in dieser Zeit nicht offen. Sie dürfen eine gewöhnliche Erlaubnis beantragen, müssen dann aber den Schutz aufgeben.',
  ),
  'eu-registration': plain(
    'Keine Erlaubnis nötig: Ankunft melden und eintragen lassen',
    'Melden Sie Ihre Ankunft innerhalb von acht Tagen bei der Gemeinde („commune“). Lassen Sie sich dort innerhalb von drei Monaten eintragen.',
  ),
  'uk-withdrawal-agreement': plain(
    'Haben Sie vor 2021 in Luxemburg gewohnt oder gearbeitet?',
    'Britische Staatsangehörige, die das getan haben, haben vielleicht Rechte aus dem Austrittsabkommen. Damit brauchen Sie keine solche Erlaubnis. Sagen Sie uns, ob Sie diese Rechte haben.',
  ),
  'two-readings': plain(
    'Ihre Karte wird zwei Jahre alt, während Sie Arbeit suchen',
    'Haben Sie die Karte zwei Jahre, werden sechs Monate hingenommen, davor drei. Es ist nicht klar, ob das Alter der Karte am Tag zählt, an dem der Job endete, oder später. Wir rechnen mit drei, abzüglich früherer Monate ohne Arbeit: Das ist die sichere Zählung.',
  ),
  'transition-2024-07': plain(
    'Ihre Karte oder Arbeit begann unter dem alten Gesetz',
    `Das Gesetz hat sich am ${date('2024-07-01')} geändert, und wir haben keine Regel für frühere Karten gefunden. Wir wenden das neue Gesetz auf alles an, was seit diesem Tag geschieht. Fragen Sie die Einwanderungsbehörde oder einen Anwalt, bevor Sie sich darauf verlassen.`,
  ),
  'prior-agreement': plain(
    `Bis zum ${date('2024-06-30')}: erst die Zustimmung`,
    'In den ersten 24 Monaten mit der Karte musste der Minister vor einem Jobwechsel zustimmen. Das Gesetz legte dafür keine Frist fest.',
  ),
  'change-notice-unclear': plain(
    'Muss das Ministerium noch Bescheid wissen?',
    'Nach den ersten 12 Monaten ist ein Jobwechsel frei. Die Richtlinie lässt zu, dass Luxemburg eine Meldung verlangt; ob es das tut, wissen wir nicht. Geben Sie dem Ministerium zur Sicherheit Bescheid.',
  ),
  'saturday-counts': plain(
    'Wir zählen den Samstag als Arbeitstag',
    'Das Luxemburger Arbeitsrecht zählt Samstage meist als Arbeitstage. Ohne den Samstag hätten Sie länger Zeit. Richten Sie sich nach dem früheren Tag.',
  ),
  'medical-check-first': plain(
    'Ärztliche Untersuchung vor dem Antrag',
    'Nach der Ankunft brauchen Sie eine ärztliche Untersuchung und einen Test auf Tuberkulose. Ohne die Bescheinigung wird die Erlaubnis abgelehnt. Ein Leitfaden nennt 30 Tage; ein Gesetz dazu haben wir nicht gefunden.',
  ),
  'renewal-about': plain(
    'Zwei Monate vor dem Ende ist ein Richtwert',
    'Die Quellen sind sich nicht einig, wann man die Verlängerung beantragt. Die einen sagen: solange die Karte noch mindestens 60 Tage gilt. Die anderen sagen: ab zwei Monaten vor dem Ende. Stellen Sie den Antrag um diesen Tag herum, und lieber früh als spät.',
  ),
  'register-with-adem': plain('Melden Sie sich bei der ADEM, sobald Sie können', [
    'Wer arbeiten darf und verfügbar ist, kann sich arbeitsuchend melden.',
    'Für Arbeitslosengeld müssen Sie in Luxemburg wohnen und den Job gegen Ihren Willen verloren haben.',
    'Sie brauchen auch 26 Wochen Arbeit in den letzten 12 Monaten, mit mindestens 16 Stunden pro Woche.',
    'Beantragen Sie das Geld innerhalb von zwei Wochen, nachdem Sie sich gemeldet haben.',
  ]),
  'other-permit-job-loss': plain(
    'Wir zählen nur für Inhaber einer Blauen Karte',
    `Für andere Erlaubnisse verlangt eine Richtlinie mindestens drei Monate zum Suchen. Luxemburg musste das bis zum ${date('2026-05-21')} in seinem Gesetz haben. Ob es das hat, wissen wir nicht. Fragen Sie sofort die Einwanderungsbehörde.`,
  ),
  'withdrawal-grounds': plain('Wann eine Blaue Karte entzogen werden kann', [
    'Die Papiere waren falsch.',
    'Es gibt keinen gültigen Vertrag für hoch qualifizierte Arbeit mehr, oder die Qualifikation ist weggefallen.',
    'Der Lohn sinkt unter den Betrag.',
    'Es besteht eine Gefahr für die öffentliche Ordnung, Sicherheit oder Gesundheit.',
    'Der Arbeitgeber verletzt seine eigenen Pflichten.',
    `Ihr Geld zum Leben reicht nicht aus. Seit dem ${date('2024-07-01')} zählt auch, was Ihr Haushalt verdient.`,
    'Sie leben zu einem anderen Zweck in Luxemburg, oder Sie melden nicht, was zu melden ist.',
    'Sie sind länger ohne Arbeit, als das Gesetz hinnimmt.',
  ]),
  'short-stay-with-card': plain(
    'Bis zu 90 Tage ohne Luxemburger Karte',
    `Seit dem ${date('2024-07-01')} dürfen Sie in jedem Zeitraum von 180 Tagen 90 Tage lang in Luxemburg geschäftlich tätig sein. Treffen, Verhandlungen und Schulungen gehören dazu. Melden Sie der Gemeinde („commune“) Ihre Ankunft. Melden Sie auch Ihre Abreise, und zwar am Tag davor.`,
  ),
  'mobility-start-of-work': plain(
    'Wann Sie nach dem Umzug anfangen dürfen',
    `Seit dem ${date('2024-07-01')} dürfen Sie anfangen, sobald in Luxemburg ein vollständiger Antrag gestellt ist. Die Richtlinie sagt: spätestens 30 Tage nach dem Antrag. Bis zum ${date('2024-06-30')} musste die Erlaubnis vorher da sein. Lehnt Luxemburg ab, nimmt das erste Land Sie ohne Formalitäten wieder auf.`,
  ),
  'adding-up-years': plain(
    'Jahre in mehreren Ländern können zusammen zählen',
    'Der Daueraufenthalt EU verlangt fünf Jahre legalen Aufenthalt. Jahre mit einer Blauen Karte in anderen EU-Ländern können zählen, wenn die letzten zwei mit einer in Luxemburg waren. Seit der Richtlinie von 2021 zählen auch manche andere Erlaubnisse, etwa für Forschung. Eine ältere offizielle Seite nennt noch nur Jahre mit Blauer Karte.',
  ),
} as const satisfies Partial<Messages['notices']['LU']>;
