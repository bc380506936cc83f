import { yearOf } from '../../dates/index.ts';
import type { Messages } from '../messages.ts';
import { sums, shares } from '../sums.ts';
import { format } from './format.ts';
import { plain } from '../plain.ts';
import { date, euro, month, percent, dayAndMonth } from './writing.ts';

const { day, money } = format;

/** What is also checked, what a Dutch permit brings, other routes, and what happens if the job ends. */
export const offerNoticesNl = {
  'amounts-end': {
    title: `Die Beträge ändern sich am ${dayAndMonth('2027-01-01')}`,
    text: ({ last }) =>
      last?.until
        ? `Das gilt für Anträge und für den Beginn der Arbeit bis ${day(last.until)}. Am ${day(last.checked)} waren die Beträge für ${yearOf(last.until) + 1} noch nicht veröffentlicht.`
        : 'Als wir zuletzt nachgesehen haben, war der Betrag für diesen Tag nicht veröffentlicht.',
  },
  'proposed-changes': plain(
    'Die Regierung hat strengere Regeln vorgeschlagen',
    `Briefe vom ${month('2025-05')} und vom ${month('2025-07')} schlagen höhere Beträge vor: unter 30, ermäßigt und für die Blaue Karte. Nach 30 würde der höhere Betrag auch bei einer Verlängerung gelten. Bis zum ${date('2026-11-22')} haben wir keinen beschlossenen Text gefunden.`,
  ),
  'reduced-amount-proof': plain(
    'Das Recht auf den ermäßigten Betrag',
    `Der Arbeitgeber muss es beurteilen und dokumentieren. Seit dem ${date('2024-04-01')} gehören das Diplom und ein Nachweis der Sprache in die Akte. Ein ausländischer Abschluss muss außerdem bewertet werden. Dazu kommt ein Nachweis über den Rang der Hochschule am Tag des Abschlusses.`,
  ),
  'pay-that-counts': plain(
    'Nur fester Lohn zählt',
    'Der Lohn muss im Vertrag feststehen und mindestens jeden Monat gezahlt werden. Zulagen und ein 13. Monatsgehalt zählen nur, wenn sie jeden Monat gezahlt werden. Urlaubsgeld, Boni, Überstunden, Trinkgeld und Sachleistungen zählen nicht. Auch in Teilzeit ist der volle Betrag nötig.',
  ),
  'proof-of-payment': plain(
    'Nachweis der Zahlung',
    `Der Lohn geht per Überweisung auf Ihr eigenes Konto. Seit dem ${date('2026-01-01')} muss der anerkannte Arbeitgeber außerdem einen Nachweis jeder Überweisung aufbewahren.`,
  ),
  'market-rate': plain(
    'Ist der Lohn für die Arbeit normal?',
    'Die IND kann ablehnen, wenn der Lohn stark vom Markt abweicht. Das können wir nicht prüfen. Für eine Blaue Karte gibt es diese Prüfung nicht.',
  ),
  'health-register': plain(
    'Berufe im Gesundheitswesen',
    'Für Berufe nach dem BIG-Gesetz müssen Sie im BIG-Register stehen.',
  ),
  'passport-and-safety': plain(
    'Pass, Sicherheit und Gesundheit',
    'Sie brauchen einen gültigen Pass und dürfen keine Gefahr für die öffentliche Ordnung sein. Viele Menschen brauchen einen Tuberkulosetest.',
  ),
  'excluded-occupations': plain(
    'Manche Berufe sind ausgeschlossen',
    'Profifußball, geistliche Ämter und Sexarbeit fallen nicht unter die Regelung für hoch qualifizierte Fachkräfte. Das stützt sich auf den Text von 2017.',
  ),
  'one-procedure': plain(
    'Ein Termin für Erlaubnis und Anmeldung',
    'Bei einem Expat-Zentrum wie IN Amsterdam lassen sich Erlaubnis und Anmeldung zusammen erledigen. Dort bekommen Sie auch Ihre Bürgernummer (BSN).',
  ),
  integration: plain(
    'Keine Integrationsprüfung, solange Sie diese Erlaubnis haben',
    'Während des Aufenthalts sind Sie von der Integrationspflicht („inburgering“) befreit. Ihr Partner oder Ihre Partnerin braucht keine Integrationsprüfung im Ausland. Für den dauerhaften Aufenthalt oder einen niederländischen Pass ist die Integrationsprüfung nötig.',
  ),
  'ruling-30': {
    title: `${percent(shares.ruling)}-Regelung: Ein Teil Ihres Lohns kann steuerfrei sein`,
    text: ({ norm, under30 }, on) => [
      norm && under30
        ? `Steuerpflichtiger Lohn ${yearOf(norm.from)}: mindestens ${money(norm.cents)} im Jahr, oder ${money(under30.cents)} unter 30 mit einem Master.`
        : `Die Mindestbeträge für ${yearOf(on)} kennen wir nicht.`,
      `Bis zu ${percent(shares.ruling)} sind bis zum ${date('2026-12-31')} steuerfrei, und bis zu ${percent(shares.laterRuling)} ab dem ${date('2027-01-01')}. Die Regelung gilt höchstens fünf Jahre.`,
      `Wer die Regelung vor 2024 genutzt hat, behält ${percent(shares.ruling)}. Für alle, die 2024 angefangen haben, sagen die Quellen Verschiedenes.`,
      'Sie müssen aus dem Ausland angeworben sein. In den letzten 24 Monaten haben Sie mehr als 16 Monate über 150 km von der Grenze entfernt gewohnt.',
      'Stellen Sie den Antrag mit Ihrem Arbeitgeber innerhalb von vier Monaten nach dem Beginn.',
    ],
  },
  'family-comes-along': plain(
    'Ihre Familie kann mitkommen',
    'Ihr Arbeitgeber darf den Antrag für Ihre Familie zusammen mit Ihrem stellen. Ihr Partner oder Ihre Partnerin darf dann jede Arbeit tun, ohne Arbeitserlaubnis.',
  ),
  family: plain(
    'Familie',
    'Ihr Arbeitgeber darf den Antrag für Ihre Familie zusammen mit Ihrem stellen. Ihr Partner oder Ihre Partnerin darf dann jede Arbeit tun, ohne Arbeitserlaubnis.',
  ),

  'months-to-search': plain(
    'Monate für die Suche',
    `Drei Monate, oder sechs, wenn Sie die Erlaubnis zwei Jahre oder länger hatten. Die Zeit geht nie über das Ende der Erlaubnis hinaus. Die sechs Monate gelten für Blaue Karten seit dem ${date('2023-11-18')}. Für hoch qualifizierte Fachkräfte gelten sie seit dem ${date('2026-05-22')}, wie Kanzleien berichten.`,
  ),
  'change-of-employer': plain(
    'Wechsel des Arbeitgebers',
    'Hoch qualifizierte Fachkräfte brauchen wieder einen anerkannten Arbeitgeber, der Sie innerhalb von vier Wochen meldet. Eine neue Erlaubnis ist nicht nötig. Mit einer Blauen Karte melden Sie in den ersten 12 Monaten den Wechsel oder stellen einen neuen Antrag. Unsere Quelle dafür ist schwach.',
  ),
  'long-term-status': plain(
    'Langfristiger Status',
    'Eine dauerhafte Erlaubnis ist nach fünf Jahren ohne Lücke möglich, mit einer Integrationsprüfung und genug Einkommen. Jahre mit einer Blauen Karte in anderen EU-Ländern können bei Inhabern einer Blauen Karte zählen.',
  ),

  'single-permit': plain(
    'Kombinierte Erlaubnis',
    'Mit einer „GVVA“ muss der Arbeitgeber nicht anerkannt sein. Das UWV sucht zuerst nach anderen auf dem Arbeitsmarkt, und die Erlaubnis nennt einen einzigen Arbeitgeber.',
  ),
  'family-permit': plain(
    'Erlaubnis als Partner, Partnerin oder Familie',
    'Partner und Partnerinnen von hoch qualifizierten Fachkräften dürfen jede Arbeit tun. Für die Familie von EU-Bürgern gilt EU-Recht.',
  ),
  study: plain(
    'Studium',
    'Mit einer Erlaubnis zum Studium braucht ein Arbeitgeber für Sie eine Arbeitserlaubnis („TWV“). Ein niederländischer Abschluss öffnet den Weg zu einem Suchjahr.',
  ),
  'own-business': plain(
    'Eigene Firma',
    `Selbstständige und Start-ups haben eigene Erlaubnisse. Für Staatsangehörige der USA ist es durch ein Abkommen leichter, mit ${euro(sums.treatyCapital)} Kapital.`,
  ),
  'long-term-resident': plain(
    'Dauerhafte Erlaubnis oder Daueraufenthalt EU',
    'Nach fünf Jahren ununterbrochenem Aufenthalt zu einem dauerhaften Zweck macht diese Erlaubnis Sie vom Job unabhängig. Ein Suchjahr zählt nicht als solcher Zweck.',
  ),
} as const satisfies Partial<Messages['notices']['NL']>;
