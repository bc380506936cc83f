import type { Messages } from '../messages.ts';
import { capital } from '../writing.ts';
import { dative } from './result.ts';

export const sheet: Messages['sheet'] = {
  printTitle: 'Drucken oder speichern',
  printText:
    'Das Nachweisblatt ist für eine Beratung oder für den Schalter im Amt. Darauf stehen Ihre Antworten, was wir gefunden haben, jeder Tag und jede Quelle.',
  printTextEmployer:
    'Auf dem Blatt für Ihren Arbeitgeber steht nur, was er tun muss. Ihre eigenen Antworten fehlen darauf.',
  print: 'Nachweisblatt drucken',
  printForEmployer: 'Blatt für Ihren Arbeitgeber drucken',
  refused:
    'Ihr Browser hat kein Druckfenster geöffnet. Wählen Sie im Menü des Browsers „Drucken“: Er druckt das Blatt, das Sie gewählt haben.',
  refusedInFrame:
    'Diese Seite steht in einer anderen Website, und die lässt das Drucken vielleicht nicht zu. Öffnen Sie die Seite zuerst einzeln.',
  openAlone: 'Diese Seite einzeln öffnen',
  orCopy:
    'Öffnet sich kein Tab? Dann kopieren Sie die Adresse in einen neuen. In der Adresse stecken Ihre Antworten.',
  copyingAddress: {
    field: 'Eigene Adresse dieser Seite',
    copy: 'Adresse kopieren',
    copied: 'Die Adresse ist kopiert. Sie können sie jetzt einfügen.',
    selected:
      'Ihr Browser hat das Kopieren nicht zugelassen. Die Adresse ist markiert: Kopieren Sie sie selbst.',
  },
  proof: 'Nachweisblatt',
  forEmployer: 'Blatt für den Arbeitgeber',
  plain: 'Zusammenfassung',
  fileName: (name, day) => `${name}, ${day}`,
  employerTitle: 'Was der Arbeitgeber tun muss',
  employerText:
    'Auf diesem Blatt ist mit „Sie“ die beschäftigte Person gemeint, die es erstellt hat.',
  judged: 'Beurteilt',
  printed: 'Gedruckt',
  moment: (day, time, zone) => `${day}, ${time}, ${zone}`,
  rules: 'Regeln',
  rulesText: (version, day) => `Version ${version}, Quellen zuletzt gelesen am ${day}`,
  tool: 'Seite',
  reopens: 'Öffnet diesen Fall wieder',
  tooLong:
    'Der Link zu diesem Fall ist zu lang für einen Code. Die Seite steht unter der angegebenen Adresse.',
  noCode: 'Dieses Blatt hat keinen Code, damit niemand, der es findet, die Antworten öffnen kann.',
  noAddress: 'Dieses Blatt hat keinen Code, weil das Werkzeug eine Datei ohne Webadresse ist.',
  answers: 'Die gegebenen Antworten',
  opens: (day) => `Möglich ab ${day}.`,
  countedFrom: (term, event, on) => `${term} nach ${dative(event)}, ${on}.`,
  countedBack: (term, event, on) => `${term} vor ${dative(event)}, ${on}.`,
  countedOn: (event, on) => `${capital(event)}, ${on}.`,
  paused: (days) =>
    days === 1
      ? 'Ein Tag wieder bei der Arbeit kommt dazu.'
      : `${days} Tage wieder bei der Arbeit kommen dazu.`,
  termEnds: (end) => `Die Frist endet am ${end}.`,
  notCounted: 'Der Tag, ab dem eine Frist läuft, zählt selbst nicht mit.',
  until: (latest) => `vielleicht bis ${latest}`,
  standing: {
    today: 'Heute ist der letzte Tag',
    extension: 'Sicherer Tag vorbei, nach dem Gesetz noch rechtzeitig',
    'perhaps-overdue': 'Vielleicht vorbei',
    overdue: 'Vorbei',
    done: 'Erledigt',
  },
  otherwise: 'Was sonst geschieht',
  days: 'Tage, die man kennen sollte',
  passedDays: 'Tage, die schon vorbei sind',
  mayChange: 'Dieser Tag kann sich noch ändern: Nicht alles, wovon er abhängt, ist bekannt.',
  points: 'Achten Sie auf diese Punkte',
  pointTitles: 'Auch auf der Seite, dort vollständig:',
  sources: 'Quellen',
  marks: { quoted: '†', secondary: '*' },
  marked: (mark, kind) => `${mark} ${kind}`,
  sourcesRead: (day) => `Alle wurden am ${day} gelesen.`,
  note: 'Notiz der Beratung',
  notes: 'Notizen',
  more: 'Die Seite selbst zeigt mehr: zum Beispiel, wie man alles macht und was eine Einschätzung ändern würde.',
};
