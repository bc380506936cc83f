import type { Messages } from '../messages.ts';
import { sums } from '../sums.ts';
import { plain } from '../plain.ts';
import { date, euro } from './writing.ts';

/** What is also checked, what the card brings, other routes, and what happens if the job ends. */
export const offerNoticesLu = {
  'regulated-profession': plain(
    'Reglementierte Berufe',
    'Ist Ihr Beruf gesetzlich geregelt, müssen Sie die Bedingungen erfüllen, um ihn in Luxemburg auszuüben. Das können wir nicht prüfen.',
  ),
  'vacancy-declaration': plain(
    'Der Arbeitgeber meldet die freie Stelle bei der ADEM',
    'Die Meldung ist mindestens drei Arbeitstage vor der Ausschreibung fällig. Die ADEM sucht nicht zuerst nach anderen Bewerbern. Für eine Blaue Karte ist keine Bescheinigung der ADEM nötig; für die Zeit nach 2023 ist unsere Quelle schwächer.',
  ),
  papers: plain('Papiere für den Antrag', [
    'Pass.',
    'Auszug aus dem Strafregister oder eine eidesstattliche Erklärung.',
    'Lebenslauf, Vertrag und Diplome.',
    'Nachweis der Krankenversicherung.',
    'Eine beglaubigte Übersetzung von allem, was nicht auf Deutsch, Französisch oder Englisch ist.',
  ]),
  'after-authorisation': plain('Nach der Genehmigung', [
    `Brauchen Sie ein Visum, beantragen Sie eines vom Typ D; es kostet ${euro(sums.visaFee)}.`,
    'Melden Sie Ihre Ankunft innerhalb von drei Arbeitstagen nach der Einreise bei der Gemeinde („commune“).',
    'Lassen Sie die ärztliche Untersuchung und den Test auf Tuberkulose machen.',
    `Beantragen Sie den Aufenthaltstitel innerhalb von drei Monaten nach der Ankunft; er kostet ${euro(sums.cardFee)}.`,
    'Fingerabdrücke und Foto folgen. Ein Leitfaden sagt, dass die Karte 5 bis 10 Arbeitstage später kommt.',
  ]),
  'employer-duties': plain('Die Pflichten des Arbeitgebers', [
    'Ihre Erlaubnis prüfen, bevor Sie anfangen, und eine Kopie behalten.',
    'Dem Ministerium innerhalb von drei Arbeitstagen melden, dass die Arbeit begonnen hat.',
    'Sie innerhalb von acht Tagen bei der Sozialversicherung („CCSS“) anmelden, wie ein Leitfaden sagt.',
  ]),
  'pay-that-counts': plain(
    'Welcher Lohn zählt, ist nicht aufgeschrieben',
    'Wir haben keine Regel zu einem 13. Monatsgehalt, zu Boni, Sachleistungen oder Teilzeit gefunden. Zählen Sie nur den Bruttolohn im Jahr, der garantiert ist.',
  ),
  'family-comes-along': plain('Ihre Familie kann sofort mitkommen', [
    `Es gibt keine Wartezeit. Werden die Anträge gleichzeitig gestellt, wird über Ihre Familie zur selben Zeit entschieden wie über Sie. Das gilt seit dem ${date('2024-07-01')}.`,
    'Wird der Antrag für die Familie später gestellt, dauert die Entscheidung höchstens 90 Tage ab dem vollständigen Antrag.',
    'Offen ist das für Ehepartner, eingetragene Partner und unverheiratete Kinder unter 18. Eltern und erwachsene Kinder müssen von Ihnen abhängig sein.',
    `Seit dem ${date('2023-09-01')} dürfen sie ab der Ankunft jede Arbeit tun, auch selbstständig.`,
    'Sie müssen ein stabiles Einkommen, eine Wohnung und eine Versicherung nachweisen.',
  ]),
  'length-of-card': plain(
    'Eine Karte für vier Jahre',
    'Mit einem unbefristeten Vertrag gilt die Karte vier Jahre. Mit einem kürzeren Vertrag gilt sie drei Monate länger als der Vertrag. Sie kann verlängert werden: wieder um vier Jahre, wie die meisten Quellen sagen.',
  ),
  'own-business-beside': plain(
    'Eine eigene Firma neben dem Job',
    `Seit dem ${date('2024-07-01')} dürfen Sie auch selbstständig arbeiten, als Nebentätigkeit. Vorher war das nicht vorgesehen.`,
  ),

  'salaried-worker-route': plain(
    'Arbeitnehmer („travailleur salarié“)',
    'Bei niedrigerem Lohn: Die ADEM muss die freie Stelle bescheinigen. Die erste Erlaubnis gilt ein Jahr, für einen Beruf und eine Branche.',
  ),
  transferee: plain(
    'Versetzung innerhalb der Firma („salarié transféré“)',
    'Für Beschäftigte, die ihre eigene Firmengruppe von außerhalb der EU schickt. Vorher müssen sie mindestens drei Monate dort gewesen sein. Führungskräfte und Fachleute dürfen drei Jahre bleiben, Trainees eines.',
  ),
  'family-permit': plain(
    'Familienmitglied',
    `Ehepartner, Partner und Kinder einer Person mit Erlaubnis dürfen kommen. Seit dem ${date('2023-09-01')} gilt ihre Erlaubnis für jede Arbeit. Für die Familie von EU-Bürgern gibt es eine eigene Aufenthaltskarte.`,
  ),
  'long-term-resident': plain(
    'Daueraufenthalt EU',
    'Nach fünf Jahren legalem Aufenthalt ohne lange Abwesenheiten. Wer diesen Status in einem anderen EU-Land hat, fällt nicht unter die Blaue Karte und hat einen eigenen Weg.',
  ),
  researcher: plain(
    'Forschung',
    'Mit einer Aufnahmevereinbarung („convention d’accueil“) einer Forschungseinrichtung gelten für Sie eigene Regeln, nicht die der Blauen Karte.',
  ),

  'months-to-search': plain(
    'Monate für die Suche',
    `Seit dem ${date('2024-07-01')} insgesamt drei Monate ohne Arbeit, oder sechs, sobald Sie die Karte zwei Jahre haben. Frühere Monate ohne Arbeit mit der Karte zählen mit. Den vollen Wortlaut des Artikels haben wir nicht.`,
  ),
  'change-of-employer': plain(
    'Wechsel des Arbeitgebers',
    `Seit dem ${date('2024-07-01')}: In den ersten 12 Monaten geben Sie zuerst dem Minister Bescheid. Er hat 30 Tage zum Prüfen und darf Einwände erheben. Danach dürfen Sie Arbeitgeber, Job und Branche wechseln.`,
  ),
  family: plain(
    'Familie',
    `Erlaubnisse für die Familie gelten so lange wie die Blaue Karte, wenn der Pass es zulässt. Seit dem ${date('2023-09-01')} dürfen Familienmitglieder jede Arbeit tun.`,
  ),
  'long-term-status': plain(
    'Langfristiger Status',
    'Der Daueraufenthalt EU ist nach fünf Jahren möglich. Jahre mit einer Blauen Karte anderswo können zählen, wenn die letzten zwei mit einer in Luxemburg waren.',
  ),
} as const satisfies Partial<Messages['notices']['LU']>;
