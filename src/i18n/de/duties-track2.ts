import type { Messages } from '../messages.ts';
import { sums } from '../sums.ts';
import { euro } from './writing.ts';

const longerPay =
  'Stellt das UWV später fest, dass der Arbeitgeber zu wenig getan hat, kann es den Lohn bei Krankheit um bis zu 52 Wochen verlängern.';

/** The steps of two years of sickness. */
export const dutiesTrack2 = {
  'track2.problem-analysis': {
    title: 'Problemanalyse beim Betriebsarzt anfordern',
    how: 'Der Arbeitgeber bittet den Betriebsarzt („bedrijfsarts“) um eine Beurteilung der Krankheit, die „probleemanalyse“. Dafür sind sechs Wochen Zeit.',
    otherwise: longerPay,
  },
  'track2.action-plan': {
    title: 'Aktionsplan vereinbaren',
    how: 'Arbeitgeber und Beschäftigte schreiben den „plan van aanpak“ zusammen. Er ist zwei Wochen nach der Beurteilung des Betriebsarztes fällig; dies ist der späteste Tag.',
    otherwise: longerPay,
  },
  'track2.uwv-notice': {
    title: 'Krankheit beim UWV melden',
    how: 'Der Arbeitgeber meldet sie, spätestens am ersten Tag nach 42 Wochen Krankheit.',
    otherwise: `Das UWV kann gegen den Arbeitgeber ein Bußgeld verhängen, bis zu ${euro(sums.track2Fine)}.`,
  },
  'track2.first-year-evaluation': {
    title: 'Auswertung nach dem ersten Jahr machen',
    how: 'Arbeitgeber und Beschäftigte blicken auf das erste Jahr zurück („eerstejaarsevaluatie“). Das UWV erwartet das in den Wochen 46 bis 52.',
    otherwise: longerPay,
  },
  'track2.start': {
    title: 'Zweite Spur beginnen',
    how: 'In der zweiten Spur („tweede spoor“) sucht der Arbeitgeber passende Arbeit bei einem anderen Arbeitgeber. Sie beginnt, sobald keine dauerhafte Rückkehr in den eigenen Betrieb in Sicht ist. Der späteste Tag liegt sechs Wochen nach der Auswertung des ersten Jahres.',
    otherwise: longerPay,
  },
  'track2.uwv-letter': {
    title: 'Das UWV sollte wegen der WIA geschrieben haben',
    how: 'Das UWV schreibt Ihnen über das Geld bei Erwerbsminderung („WIA“), wenn 89 Wochen erreicht sind. In der Praxis tut es das in Woche 88.',
    otherwise:
      'Ist kein Brief gekommen, fragen Sie das UWV. Behalten Sie Ihren eigenen letzten Tag für den Antrag im Auge.',
  },
  'track2.final-evaluation': {
    title: 'Abschließende Auswertung machen',
    how: 'Arbeitgeber und Beschäftigte machen die „eindevaluatie“, und der Betriebsarzt gibt eine aktuelle Beurteilung ab. In der Praxis geschieht das in den Wochen 87 bis 91.',
    otherwise:
      'Der Bericht über die Wiedereingliederung kommt sonst vielleicht zu spät oder ist nicht vollständig.',
  },
  'track2.report': {
    title: 'Bericht über die Wiedereingliederung fertigstellen',
    how: 'Der Arbeitgeber stellt das „re-integratieverslag“ fertig, spätestens 13 Wochen vor dem Ende der 104 Wochen.',
    otherwise: longerPay,
  },
  'track2.wia': {
    title: 'Geld bei Erwerbsminderung (WIA) beantragen',
    how: 'Stellen Sie den Antrag beim UWV, spätestens 11 Wochen vor dem Ende der 104 Wochen. Die WIA ist eine Versicherung. Sie steht nicht auf der IND-Liste der öffentlichen Mittel.',
    otherwise:
      'Stellen Sie den Antrag zu spät, muss Ihr Arbeitgeber länger zahlen, und zwar um die Zeit, die Sie zu spät waren.',
  },
  'track2.wage-decision': {
    title: 'Das UWV sollte entschieden haben, ob der Lohn bei Krankheit weiterläuft',
    how: 'Hat der Arbeitgeber zu wenig getan, kann das UWV den Lohn bei Krankheit um bis zu 52 Wochen verlängern. Es entscheidet spätestens sechs Wochen vor dem Ende der 104 Wochen.',
    otherwise: 'Haben Sie nichts gehört, fragen Sie das UWV.',
  },
  'track2.last-pay': {
    title: 'Letzter Tag mit Lohn bei Krankheit',
    how: 'Nach 104 Wochen muss der Arbeitgeber nicht mehr zahlen. Das Geld bei Erwerbsminderung (WIA) kann am Tag danach beginnen.',
    otherwise:
      'Er läuft länger, wenn das UWV ihn verlängert oder wenn die WIA zu spät beantragt wurde.',
  },
  'track2.dismissal-ban': {
    title: 'Das Kündigungsverbot bei Krankheit endet',
    how: 'Zwei Jahre lang darf der Arbeitgeber Ihnen bei Krankheit nicht kündigen („opzegverbod“).',
    otherwise:
      'Endet der Vertrag danach, kann dann eine Suchfrist beginnen. Sie geht nie über das Ende Ihrer Erlaubnis hinaus.',
  },
} as const satisfies Partial<Messages['duties']>;
