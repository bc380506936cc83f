import type { Messages } from '../messages.ts';
import { plain } from '../plain.ts';
import { month } from './writing.ts';

/** Track 2 beside a permit. */
export const trackTwoNoticesNl = {
  'programme-beyond-permit': plain(
    'Das Programm läuft über das Ende Ihrer Erlaubnis hinaus',
    'Durch Krankheit und ein Programm gilt eine Erlaubnis nicht länger. Fragen Sie Ihren Arbeitgeber jetzt nach einer Verlängerung. Für eine hoch qualifizierte Fachkraft kann der Antrag ab drei Monaten vor dem Ende gestellt werden.',
  ),
  'permit-ends-during-sickness': plain(
    'Ihre Erlaubnis endet vor dem Lohn bei Krankheit',
    'Durch Krankheit läuft eine Erlaubnis nicht länger. Die Verlängerung kann ab drei Monaten vor dem Ende der Erlaubnis beantragt werden. Die Voraussetzungen der Erlaubnis zählen dann wie sonst auch.',
  ),
  'sickness-suspends-nothing': plain(
    'Krankheit hält keine Frist an',
    'Ihre Erlaubnis endet an ihrem letzten Tag, ob Sie krank sind oder nicht. Endet der Vertrag nach 104 Wochen, dann beginnt die Suchfrist Ihrer Erlaubnis, falls sie eine hat.',
  ),
  'placement-skilled': plain(
    'Vermittlung als hoch qualifizierte Fachkraft',
    'Der andere Arbeitgeber muss ein anerkannter Arbeitgeber („erkend referent“) sein. Der Lohn muss den Betrag vom Tag des Wechsels erreichen. Sonst braucht dieser Arbeitgeber eine Arbeitserlaubnis („TWV“). Coaching, Orientierung und Bewerbungen sind frei.',
  ),
  'placement-trial': plain(
    'Auch Probearbeit ist Arbeit',
    'Auch unbezahlte Probearbeit zählt als Arbeit. Bei einer kombinierten Erlaubnis („GVVA“) braucht der neue Arbeitgeber zuerst ein Änderungsverfahren. Bei einer getrennten Arbeitserlaubnis („TWV“) braucht er zuerst eine neue.',
  ),
  'placement-blue-card': plain(
    'Vermittlung mit einer Blauen Karte',
    'Der neue Job muss die Voraussetzungen der Blauen Karte erfüllen. Melden Sie in den ersten 12 Monaten der Karte den Wechsel, bevor er geschieht; unsere Quellen dafür sind schwach.',
  ),
  'placement-group': plain(
    'Nach einer Versetzung: Vermittlung nur in der Firmengruppe',
    'Mit dieser Erlaubnis arbeiten Sie für Ihre eigene Firmengruppe. Sie gibt nach dem Job keine Suchfrist.',
  ),
  'placement-turkish': plain(
    'Türkische Beschäftigte haben vielleicht mehr Rechte',
    'Der Beschluss 1/80 gibt türkischen Beschäftigten nach einem, drei und vier Jahren legaler Arbeit mehr Rechte. Wir beurteilen sie nicht. Fragen Sie einen Anwalt.',
  ),
  'track2-both-must': plain(
    'Beide Seiten müssen mitmachen',
    'Der Arbeitgeber muss anderswo passende Arbeit suchen, neben der Suche im eigenen Betrieb. Auch die oder der Beschäftigte muss mitwirken; sonst kann der Lohn wegfallen. Das UWV achtet auf Schritte, die aufeinander folgen und näher an eine Arbeit heranführen. Hat der Arbeitgeber zu wenig getan, läuft der Lohn bei Krankheit bis zu 52 Wochen weiter.',
  ),
  'track2-left-out': plain(
    'Wann die zweite Spur wegfallen darf',
    'Nur bei konkreter Aussicht, dass Sie innerhalb von drei Monaten dauerhaft in den eigenen Betrieb zurückkehren.',
  ),
  'track2-practice': plain('Drei Phasen und fünf Dokumente: Praxis, nicht Gesetz', [
    'Ein Anbieter von Programmen arbeitet in drei Phasen. Das Gesetz nennt sie nicht.',
    'Zuerst Orientierung und Vorbereitung, dann die Suche auf dem Arbeitsmarkt, dann der Abschluss.',
    'Seine Dokumente: Bericht des Arbeitsexperten, persönliches Profil, Suchprofil, Plan des Programms, Berichte über den Fortschritt.',
    'Ein Programm dauert oft sechs Monate; manche dauern drei.',
  ]),
  'track2-reform': plain(
    'Ein Gesetzentwurf zum zweiten Jahr der Krankheit',
    `Für kleine und mittlere Arbeitgeber würde nach einem Gesetzentwurf das zweite Jahr vor allem zur zweiten Spur. Ein anderer betrifft die Beurteilung des Betriebsarztes. Im ${month('2026-04')} galt er noch als Vorschlag. Soweit wir herausgefunden haben, ist er nicht in Kraft.`,
  ),
} as const satisfies Partial<Messages['notices']['NL']>;
