import type { Verdict } from '../../rules/index.ts';
import type { Messages } from '../messages.ts';

type Standing = Readonly<Record<Verdict | 'not-there', string>>;

const was: Standing = {
  likely: 'schien dieser Weg offen zu sein',
  'not-likely': 'schien dieser Weg nicht offen zu sein',
  'cannot-say': 'ließ sich dieser Weg nicht beurteilen',
  'not-needed': 'war dieser Weg nicht nötig',
  'not-there': 'gehörte dieser Weg nicht zum Ergebnis',
};

const is: Standing = {
  likely: 'scheint er offen zu sein',
  'not-likely': 'scheint er nicht offen zu sein',
  'cannot-say': 'lässt er sich nicht beurteilen',
  'not-needed': 'ist er nicht nötig',
  'not-there': 'gehört er nicht zum Ergebnis',
};

export const keep: Messages['keep'] = {
  title: 'Dieses Ergebnis behalten',
  titleOfLink: 'Dieses Ergebnis teilen',
  link: {
    title: 'Link kopieren',
    holds: (names) => `Der Link enthält Ihre Antworten: ${names}.`,
    past: 'Er enthält auch die Einschätzungen und letzten Tage, die Sie hier sehen. Wird der Link geöffnet, prüft die Seite neu und sagt, was sich geändert hat.',
    readable:
      'Wer den Link hat, kann das alles lesen. Alles steckt im Link selbst: Nichts wird gesendet.',
    careful: {
      word: 'Vorsicht',
      text: 'Der Link zeigt, wo Sie arbeiten. Er bleibt in der Zwischenablage und in jedem Chat und jeder E-Mail, in die Sie ihn einfügen. Kopieren Sie ihn nur dort, wo Ihr Arbeitgeber nicht mitlesen kann. Und nur für jemanden, dem Sie vertrauen.',
    },
    inFile:
      'Dieses Werkzeug ist eine Datei auf Ihrem Gerät und hat keine Webadresse. Setzen Sie das Kopierte in der Adresszeile hinter den Dateinamen. Es öffnet den Fall nur in dieser Datei.',
    copying: {
      field: 'Link mit meinen Antworten',
      copy: 'Link mit meinen Antworten kopieren',
      copied: 'Der Link ist kopiert. Sie können ihn jetzt einfügen.',
      selected:
        'Ihr Browser hat das Kopieren nicht zugelassen. Der Link ist markiert: Kopieren Sie ihn selbst.',
    },
  },
  testCase: {
    title: 'Für Fachleute: als Testfall kopieren',
    text: 'Sagt das Gesetz etwas anderes, oder möchten Sie das Ergebnis bestätigen? Mit diesem Fall lassen sich die Regeln testen.',
    sendTo: 'Schicken Sie ihn an',
    handOn:
      'Geben Sie ihn an die Stelle, die sich um die Regeln kümmert. Wenn Sie diese nicht kennen, fragen Sie dort, wo Sie dieses Werkzeug gefunden haben.',
    holds: (names) =>
      `Der Testfall enthält Ihre Antworten: ${names}. Er enthält auch die Einschätzungen und die meisten Beträge und Tage, die Sie hier sehen.`,
    readable:
      'Wer den Testfall hat, kann das alles lesen. Nichts wird gesendet: Sie fügen ihn selbst ein.',
    opinion: 'Stimmt das Ergebnis?',
    right: 'Es stimmt',
    wrong: 'Etwas sollte anders sein',
    why: { right: 'Wo steht das?', wrong: 'Was sollte anders sein, und wo steht das?' },
    whyHint: 'Nennen Sie den Artikel, die Seite oder den Brief, aber keine Person.',
    careful: {
      word: 'Vorsicht',
      text: 'Der Testfall zeigt, wo Sie arbeiten. Er bleibt in der Zwischenablage und in jedem Chat und jeder E-Mail, in die Sie ihn einfügen. Kopieren Sie ihn nur dort, wo Ihr Arbeitgeber nicht mitlesen kann. Und nur für jemanden, dem Sie vertrauen.',
    },
    copying: {
      field: 'Testfall mit meinen Antworten',
      copy: 'Den Testfall kopieren',
      copied: 'Der Testfall ist kopiert. Sie können ihn jetzt einfügen.',
      selected:
        'Ihr Browser hat das Kopieren nicht zugelassen. Der Testfall ist markiert: Kopieren Sie ihn selbst.',
    },
  },
  device: {
    title: 'Auf diesem Gerät speichern',
    text: (days) =>
      `Ihre Antworten werden nur gespeichert, wenn Sie es wollen. Dann bleiben sie ${days} Tage in diesem Browser.`,
    others: 'Alle, die diesen Browser benutzen, können sie öffnen. „Neu anfangen“ löscht sie auch.',
    save: 'Auf diesem Gerät speichern',
    saved: (until) => `Diese Antworten sind in diesem Browser gespeichert bis ${until}.`,
    other: (on) =>
      `Hier wurden am ${on} andere Antworten gespeichert. Wenn Sie jetzt speichern, werden sie ersetzt.`,
    newer:
      'Eine neuere Version dieser Seite hat hier Antworten gespeichert. Diese Version kann sie nicht öffnen.',
    undated:
      'Diese Seite kann sich nicht auf die Uhr Ihres Geräts verlassen. Deshalb kann sie in diesem Browser gerade keine Antworten öffnen oder speichern.',
    refused:
      'Ihr Browser hat das Speichern nicht zugelassen. Hier ist nichts verloren: Sie können stattdessen einen Link kopieren.',
    erase: 'Gespeichertes löschen',
    erased: 'Gelöscht. In diesem Browser ist jetzt nichts gespeichert.',
    eraseRefused:
      'Ihr Browser hat das Löschen nicht zugelassen. Löschen Sie die Daten dieser Website in seinen Einstellungen.',
  },
  goOn: {
    title: 'Da weitermachen, wo Sie aufgehört haben',
    open: 'Meine Antworten öffnen',
    saved: (on, until) => `Gespeichert am ${on}. Bleibt in diesem Browser bis ${until}.`,
    expired: (days) =>
      `Antworten, die in diesem Browser gespeichert waren, sind älter als ${days} Tage. Wir haben sie gelöscht.`,
    unreadable:
      'Wir konnten nicht lesen, was in diesem Browser gespeichert war, und haben es gelöscht.',
    nothing: 'In diesem Browser ist nichts mehr gespeichert. Sie können hier anfangen.',
  },
  forgetful:
    'Ihr Browser merkt sich die Schritte dieser Seite nicht. Gehen Sie mit den Links auf der Seite zurück: Mit „Zurück“ oder „Neu laden“ des Browsers können Ihre Antworten verloren gehen. Beim Ergebnis gibt es einen Link, der sie behält.',
  newerLink:
    'Diesen Link hat eine neuere Version dieser Seite gemacht. Laden Sie die Seite neu und öffnen Sie den Link dann noch einmal.',
  foreignLink: 'Diesen Link kann diese Seite nicht öffnen. Sie können hier anfangen.',
  opened: {
    link: (day) => `Geöffnet mit einem Link vom ${day}.`,
    device: (day) => `Geöffnet, so wie Sie es am ${day} hier gespeichert haben.`,
  },
  same: 'Das Ergebnis ist noch dasselbe.',
  changed: 'Seitdem geändert',
  differs: {
    link: (day) => `Dieser Link wurde am ${day} gemacht. Damals war das Ergebnis anders.`,
    device: (day) => `Sie haben das am ${day} gespeichert. Damals war das Ergebnis anders.`,
  },
  route: (name, before, now) => `${name}: Damals ${was[before]}. Jetzt ${is[now]}.`,
  amount: (before, now, money) =>
    `Der Betrag ist von ${money(before)} auf ${money(now)} ${now > before ? 'gestiegen' : 'gesunken'}.`,
  otherAmount: (figure, money) => `Jetzt zählt ein anderer Betrag: ${money}. ${figure}.`,
  notPublished: 'Der Betrag für den Tag, der jetzt zählt, ist noch nicht veröffentlicht.',
  requirement: (name, text) => `${name}: ${text}`,
  dayMoved: (title, before, now) => `${title}: Der letzte Tag war ${before}. Jetzt ist es ${now}.`,
  dayNew: (title, now) => `${title}: Das ist neu. Der letzte Tag ist ${now}.`,
  dayGone: (title, before) => `${title}: Das fällt weg. Der letzte Tag war ${before}.`,
  causes: {
    'left-out':
      'Einige Antworten waren nicht mehr zu gebrauchen. Deshalb ist es nicht ganz derselbe Fall.',
    time: 'Die Regeln sind dieselben. Es ist Zeit vergangen, und jetzt zählen andere Tage.',
    unexplained: 'Diese Seite beurteilt dieselben Antworten jetzt anders.',
  },
  rules: (before, now) =>
    `Die Regeln dieser Seite haben sich seitdem geändert: Damals galt der Stand vom ${before}, jetzt gilt der vom ${now}.`,
  retired: {},
};
