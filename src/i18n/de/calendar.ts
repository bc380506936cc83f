import type { Messages } from '../messages.ts';
import { plural } from './writing.ts';

const days = (count: number) => plural(count, 'Tag', 'Tage');
const lastDay = (what: string) => (title: string) =>
  /^letzter tag/i.test(title) ? title : `${what}: ${title}`;

export const calendar: Messages['calendar'] = {
  summary: {
    you: lastDay('Letzter Tag'),
    employer: lastDay('Letzter Tag für Ihren Arbeitgeber'),
    'new-employer': lastDay('Letzter Tag für Ihren neuen Arbeitgeber'),
    authority: (title) => title,
  },
  ownSummary: { 'lu.renewal': 'Verlängerung Ihrer Karte etwa bis zu diesem Tag beantragen' },
  perhapsLateSummary: (title) => `Vielleicht zu spät. Jetzt erledigen: ${title}`,
  lateSummary: (title) => `Spät, nach dem Gesetz noch rechtzeitig. Jetzt erledigen: ${title}`,
  sendBy: (summary, day) => `${summary} (abschicken bis ${day})`,
  maybeSooner: (summary) => `${summary} (vielleicht früher)`,
  neutral: 'Erinnerung',
  whoActs: {
    you: 'Sie müssen handeln.',
    employer: 'Ihr Arbeitgeber muss handeln.',
    'new-employer': 'Ihr neuer Arbeitgeber muss handeln.',
    authority: 'Die Behörde muss handeln.',
  },
  safeDayPassed: (day) => `Der sichere Tag ist vorbei: ${day}.`,
  labelled: (label, text) => `${label}: ${text}`,
  information: 'Das sind Informationen, keine Entscheidung und keine Rechtsberatung.',
  madeBy: (tool, address) =>
    address ? `Erstellt mit ${tool}: ${address}` : `Erstellt mit ${tool}.`,

  title: 'Diese Tage in Ihren Kalender eintragen',
  which: 'Welche Tage?',
  mine: (count) => `Meine: ${days(count)}`,
  mineAbout: 'Was Sie tun müssen und wann eine Behörde entschieden haben sollte.',
  everybodys: (count) => `Meine und die meines Arbeitgebers: ${days(count)}`,
  holds: (count, file) =>
    `Die Datei ${file} enthält ${days(count)}, mit Erinnerungen, unserem Rechenweg und den Quellen.`,
  again:
    'Ändern sich Ihre Termine? Dann erstellen Sie die Datei noch einmal und importieren Sie sie. Die Einträge verschieben sich.',
  more: 'Über diese Datei',
  notes: [
    'In der Datei stehen nur Tage, die noch kommen. Erledigen Sie sofort, was schon zu spät ist.',
    'Ein Eintrag, der nicht mehr gilt, bleibt in Ihrem Kalender. Entfernen Sie ihn von Hand.',
    'Manche Kalender lassen die Erinnerungen weg. Sehen Sie nach dem Import einen Eintrag an.',
    'Die Einträge sind als privat markiert, falls andere Ihren Kalender sehen.',
    'Nehmen Sie für eine andere Person einen anderen Kalender. Sonst verschieben deren Tage die Ihren.',
  ],
  discreetWord: 'Achten Sie darauf, wer Ihren Kalender sehen kann',
  discreet: (file) =>
    `Vielleicht benutzen andere dieses Gerät oder Ihr Konto. In den Einträgen steht nur „Erinnerung“. Die Datei ${file} bleibt bei Ihren Downloads, bis Sie sie entfernen. Sie können die Tage auch auf Papier aufschreiben.`,
  add: 'In meinen Kalender eintragen',
  given: (file) =>
    `Ihr Browser hat die Datei ${file} bekommen. Öffnen Sie sie dort, um die Tage einzutragen.`,
  outside: 'Die Datei hat diese Seite verlassen: Wer sie öffnen kann, kann sie lesen.',
  refused: 'Ihr Browser hat die Datei nicht angenommen. Sie können ihren Text kopieren.',
  notLoaded:
    'Die Datei konnte nicht erstellt werden: Ein Teil dieser Seite wurde nicht geladen. Versuchen Sie es später noch einmal.',
  noFile: 'Keine Datei? Text kopieren',
  copyHow: (file) =>
    `Speichern Sie diesen Text unter dem Namen ${file} und öffnen Sie diese Datei.`,
  copying: {
    field: 'Text der Datei',
    copy: 'Text kopieren',
    copied: 'Der Text ist kopiert.',
    selected:
      'Ihr Browser hat das Kopieren nicht zugelassen. Der Text ist markiert: Kopieren Sie ihn selbst.',
  },
};
