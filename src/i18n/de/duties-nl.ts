import type { Messages } from '../messages.ts';
import { sums, shares } from '../sums.ts';
import { euro, percent } from './writing.ts';

const fine = `Beim ersten Verstoß gibt es meist eine Verwarnung. Bei einer Wiederholung kann ein Bußgeld von bis zu ${euro(sums.fine)} folgen. Wenn Sie sich nicht melden, kann die IND die Erlaubnis rückwirkend entziehen.`;
const employerFine = `Die IND kann den Arbeitgeber verwarnen oder jedes Mal ein Bußgeld von bis zu ${euro(sums.employerFine)} verhängen. Sie kann ihm auch die Anerkennung entziehen.`;
const employerPortal = 'im Business Portal oder mit dem Meldeformular';

/** What is to be done about a Dutch permit. */
export const dutiesNl = {
  'nl.search-period': {
    title: 'Letzter Tag für einen neuen Job, der zu Ihrer Erlaubnis passt',
    how: 'Die Suchfrist („zoekperiode“) läuft von selbst; Sie müssen sie nicht beantragen. Bis zu diesem Tag brauchen Sie einen neuen Job, der zu Ihrer Erlaubnis passt. Wir haben keinen Weg gefunden, die Frist verlängern zu lassen.',
    otherwise:
      'Die IND entzieht die Erlaubnis zum Ende dieser Frist. Finden Sie erst später Arbeit, bleibt eine Lücke in Ihrem Aufenthalt.',
  },
  'nl.notify.you': {
    title: 'Ende Ihres Jobs bei der IND melden',
    how: 'Nehmen Sie das Meldeformular für Ausländer auf ind.nl. Die Meldung Ihres Arbeitgebers ersetzt Ihre eigene nicht.',
    otherwise: fine,
  },
  'nl.notify.employer': {
    title: 'Ende des Jobs bei der IND melden',
    how: `Der frühere Arbeitgeber meldet das ${employerPortal}.`,
    otherwise: employerFine,
  },
  'nl.new-job.notify': {
    title: 'Neuen Arbeitgeber bei der IND melden',
    how: 'Nehmen Sie das Meldeformular für Ausländer auf ind.nl. Die Meldung Ihres neuen Arbeitgebers ersetzt Ihre eigene nicht.',
    otherwise: fine,
  },
  'nl.new-job.register': {
    title: 'Neue Arbeitskraft bei der IND anmelden',
    how: 'Das macht der neue Arbeitgeber; ein anerkannter Arbeitgeber („erkend referent“) nutzt das Business Portal. Am besten geschieht es vor dem ersten Arbeitstag.',
    otherwise: employerFine,
  },
  'nl.leave.report': {
    title: 'Urlaub oder Streik bei der IND melden',
    how: `Der Arbeitgeber meldet das ${employerPortal}. Er gibt an, um welchen Urlaub oder Streik es geht und was das für den Lohn bedeutet. Die Meldung muss bis zu diesem Tag bei der IND angekommen sein.`,
    otherwise: `Ohne rechtzeitige Meldung kann der niedrigere Lohn die Erlaubnis kosten. ${employerFine}`,
  },
  'nl.pay-below.report': {
    title: 'Lohn unter dem Betrag bei der IND melden',
    how: `Der Arbeitgeber meldet das ${employerPortal}. Das gilt bei jedem Grund, auch bei Krankheit.`,
    otherwise: `Die Erlaubnis kann entzogen werden. Die IND kann gegen den Arbeitgeber jedes Mal ein Bußgeld von bis zu ${euro(sums.employerFine)} verhängen. Nach dem Urteil eines Gerichts muss sie ihn vorher nicht verwarnen.`,
  },
  'nl.ww.apply': {
    title: 'Arbeitslosengeld (WW) beantragen',
    how: 'Stellen Sie den Antrag auf uwv.nl, ab einer Woche vor dem ersten Tag ohne Arbeit. Das Arbeitslosengeld ist eine Versicherung. Es steht nicht auf der IND-Liste der öffentlichen Mittel. Sie brauchen 26 Wochen mit Arbeit in den letzten 36.',
    otherwise:
      'Kommt der Antrag zu spät, gibt es weniger Arbeitslosengeld. Wer selbst kündigt, bekommt kein Arbeitslosengeld.',
  },
  'nl.ruling30.contract': {
    title: `Neuen Vertrag unterschreiben, um die ${percent(shares.ruling)}-Regelung zu behalten`,
    how: 'Der Vertrag muss bis zu diesem Tag unterschrieben sein; die Arbeit darf später beginnen. Sie und der neue Arbeitgeber stellen den Antrag noch einmal gemeinsam.',
    otherwise:
      'Die Regelung geht verloren. Die drei Monate stehen fest und lassen sich nicht verlängern.',
  },
  'nl.settlement.revoke': {
    title: 'Letzter Tag für den Rücktritt vom Aufhebungsvertrag',
    how: 'Sie haben eine „vaststellingsovereenkomst“ unterschrieben. Wollen Sie zurücktreten, sagen Sie es dem Arbeitgeber schriftlich bis zu diesem Tag. Sie haben 14 Tage, oder 21, wenn der Vertrag dieses Recht nicht nennt.',
    otherwise: 'Der Aufhebungsvertrag bleibt bestehen.',
  },
  'nl.extension.apply': {
    title: 'Letzter Tag für den Antrag auf Verlängerung',
    how: 'Der Arbeitgeber kann den Antrag ab drei Monaten vor dem Ende der Erlaubnis stellen. Ist er rechtzeitig bei der IND, dürfen Sie weiterarbeiten.',
    otherwise: 'Kommt der Antrag zu spät, kann eine Lücke in Ihrem Aufenthalt entstehen.',
  },
  'nl.decision': {
    title: 'Die IND sollte entschieden haben',
    how: 'Das ist die Frist aus dem Gesetz. Bei einem vollständigen Antrag eines anerkannten Arbeitgebers strebt die IND zwei Wochen an.',
    otherwise:
      'Fragen Sie die IND, wann sie entscheidet. Ein Anwalt kann Ihnen sagen, was Sie gegen eine späte Entscheidung tun können.',
  },
  'nl.objection': {
    title: 'Letzter Tag für den Widerspruch gegen die Ablehnung',
    how: 'Ein Widerspruch („bezwaar“) muss bis zu diesem Tag bei der IND sein. Fragen Sie sofort einen Anwalt: Die Frist beträgt vier Wochen, nicht sechs. Sie beginnt am Tag, nachdem die Entscheidung verschickt wurde.',
    otherwise: 'Die Ablehnung wird endgültig.',
  },
  'nl.leave-country': {
    title: 'Letzter Tag für die Ausreise, wenn die Entscheidung sie verlangt',
    how: 'Das gilt nur, wenn der Brief auch eine Rückkehrentscheidung („terugkeerbesluit“) ist. Mit einem Widerspruch dürfen Sie vielleicht bleiben: Fragen Sie jetzt einen Anwalt.',
    otherwise: 'Nach diesem Tag dürfen Sie nicht mehr in den Niederlanden bleiben.',
  },
  'nl.brp.leave': {
    title: 'Wegzug bei der Gemeinde melden',
    how: 'Melden Sie ihn, bevor Sie gehen, ab dem fünften Tag vor der Abreise. Damit endet Ihr Eintrag im Melderegister (BRP). Das gilt, wenn Sie mindestens acht Monate in einem Jahr im Ausland sind.',
    otherwise:
      'Sie bleiben als hier wohnend eingetragen. Sagen Sie auch Ihrer Krankenversicherung, dass Sie wegziehen.',
  },
  'nl.free-labour-market': {
    title: 'Sie dürfen für jeden Arbeitgeber arbeiten',
    how: 'Nach fünf Jahren ohne Lücke mit Erlaubnissen zum Arbeiten sind Sie auf dem Arbeitsmarkt frei. Sie müssen die ganze Zeit hier gewohnt haben.',
    otherwise: 'Das ist ein Recht, keine Pflicht. Sie verlieren nichts, wenn Sie es nicht nutzen.',
  },
  'nl.turns-30': {
    title: 'Ihr 30. Geburtstag',
    how: 'Beim selben Arbeitgeber ändert sich nichts. Ab diesem Tag braucht ein neuer Arbeitgeber den Betrag für Menschen ab 30.',
    otherwise:
      'Wer den ermäßigten Betrag nutzen darf, behält ihn. Das gilt auch nach einem Wechsel des Arbeitgebers mit 30 oder später.',
  },
  'nl.reduced-window': {
    title: 'Letzter Tag für den ermäßigten Betrag nach dem Studium',
    how: 'Ein erster Antrag muss bis zu diesem Tag eingegangen sein. Gezählt wird ab dem Abschluss, der Verteidigung der Doktorarbeit oder dem Ende der Erlaubnis für Forschung.',
    otherwise:
      'Wer danach den ersten Antrag stellt, kann den ermäßigten Betrag nicht nutzen. Wer schon eine Erlaubnis mit diesem Betrag hat, behält ihn.',
  },
} as const satisfies Partial<Messages['duties']>;
