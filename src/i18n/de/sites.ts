import { loader } from '../../embed/index.ts';
import { languageNames } from '../languages.ts';
import type { SitesText } from '../sites-messages.ts';

export const sites: SitesText = {
  title: 'Permit Clock auf Ihrer Website einbinden',
  sentence:
    'Zwei Zeilen HTML setzen das ganze Tool auf Ihre Seite. Es nimmt sich die Höhe, die es braucht, dazu Ihre Farbe und Ihre Sprache. Keine Antwort verlässt den Rahmen.',
  toCopy: 'Zu den Zeilen zum Kopieren',
  waiting: 'Die Auswahl braucht JavaScript. Einen Moment …',
  choose: {
    title: 'Wie soll es beginnen und aussehen?',
    groups: { begin: 'Beginn', look: 'Aussehen', site: 'Ihre Website' },
    more: 'Mehr Auswahl',
    fields: {
      country: {
        title: 'Land',
        choices: { any: 'Fragen', NL: 'Niederlande', LU: 'Luxemburg' },
      },
      situation: {
        title: 'Es beginnt mit',
        any: 'Startseite',
        hint: 'Die Nutzer können zur Startseite zurückgehen und beides ändern.',
      },
      lang: {
        title: 'Sprache',
        choices: { auto: 'Wie Ihre Seite', ...languageNames },
        hint: 'Sie lässt sich im Rahmen umstellen.',
      },
      theme: {
        title: 'Farbschema',
        choices: { auto: 'Wie das Gerät', light: 'Hell', dark: 'Dunkel', contrast: 'Kontrast' },
      },
      accent: {
        title: 'Akzentfarbe',
        hint: 'Wir machen sie dunkler oder heller, bis Text darin lesbar ist.',
        pick: 'Akzentfarbe auswählen',
      },
      background: {
        title: 'Hintergrund',
        choices: { plain: 'Einfarbig', transparent: 'Durchsichtig' },
        hint: 'Durchsichtig zeigt Ihre Seite dahinter. Wählen Sie dann das Farbschema, das zu Ihrer Seite passt.',
      },
      radius: { title: 'Runde Ecken', hint: 'Pixel, von 0 bis 24.' },
      hide: {
        title: 'Weglassen',
        choices: {
          title: 'Name oben',
          intro: 'Einleitung',
          progress: 'Bisherige Antworten',
        },
        hint: 'Datenschutz, Stand der Regeln und wer entscheidet stehen immer da.',
      },
      partner: {
        title: 'Ihr Name',
        hint: 'Steht neben Antworten, die Sie ausfüllen: „Ausgefüllt von …“. Ohne ihn steht dort Ihr Hostname.',
      },
      resultEvent: {
        title: 'Erfährt Ihre Seite das Ergebnis?',
        choices: { off: 'Nein', category: 'Ja, ein Wort für jeden Weg' },
        hint: 'Bei Ja wird das vor den Antworten angekündigt. Man darf es ablehnen.',
      },
      sandbox: {
        title: 'In eine Sandbox setzen',
        hint: 'Nimmt jedes Recht weg, das entbehrlich ist. Speichern auf dem Gerät geht dann nicht.',
      },
      lazy: { title: 'Warten, bis man in die Nähe scrollt' },
      topOffset: {
        title: 'Höhe Ihrer festen Kopfzeile',
        hint: 'Was Ihre Seite oben im Fenster stehen lässt.',
      },
      minHeight: { title: 'Kleinste Höhe', hint: 'Mindestens 100.' },
      maxHeight: { title: 'Größte Höhe', hint: 'Darüber hinaus scrollt der Inhalt im Rahmen.' },
      scroll: {
        title: 'Wenn die nächste Frage nicht zu sehen ist',
        choices: { 'if-hidden': 'Ins Bild holen', never: 'Nicht scrollen' },
      },
      asOf: {
        title: 'Mit dem Stand eines Tages rechnen',
        hint: 'Zum Beispiel 2026-12-31, zum Vorführen. Ein Hinweis oben sagt das.',
      },
      site: {
        title: 'Adresse Ihrer Website',
        hint: 'Zum Beispiel https://example.org. Nur sie erfährt etwas. Ohne Adresse erfährt es niemand.',
      },
    },
    problems: {
      accent:
        'Schreiben Sie die Farbe als # und sechs Ziffern oder Buchstaben von a bis f, zum Beispiel #0a3b8f.',
      radius: 'Schreiben Sie eine ganze Zahl von 0 bis 24.',
      partner:
        'Nur Buchstaben, Ziffern, Leerzeichen, „.“, „-“ und „&“, höchstens 40 Zeichen. Beginnen Sie mit einem Buchstaben oder einer Ziffer.',
      topOffset: 'Schreiben Sie ganze Pixel, zum Beispiel 64.',
      minHeight: 'Schreiben Sie ganze Pixel von 100 bis 20000.',
      maxHeight: 'Schreiben Sie ganze Pixel von 100 bis 20000.',
      asOf: 'Schreiben Sie einen Tag, den es gibt, als Jahr, Monat und Tag: 2026-12-31.',
      site: 'Schreiben Sie die Adresse so: https://example.org.',
    },
    heightsCross: 'Die kleinste Höhe liegt über der größten.',
    lastGood: 'Vorschau und Zeilen behalten den letzten Wert, der funktioniert.',
  },
  preview: {
    title: 'Was sehen die Nutzer?',
    text: 'Das ist das Tool selbst. Probieren Sie es aus.',
    region: 'Live-Vorschau',
    width: 'Verfügbare Breite',
    widths: { phone: '320 Pixel', column: '480 Pixel', full: 'Ganze Breite' },
    height: (px) => `Höhe jetzt: ${px} Pixel.`,
    silent:
      'Die Vorschau antwortet nicht. Laden Sie diese Seite neu, um es noch einmal zu versuchen.',
    heard: 'Was Ihre Seite hört',
    heardList: 'Ereignisse, das neueste zuerst',
  },
  copy: {
    title: 'Was kopieren Sie?',
    way: 'Art',
    ways: {
      link: {
        name: 'Link und Skript',
        text: 'Setzen Sie beide Zeilen dahin, wo das Tool stehen soll. Wo das Skript nicht laufen kann, öffnet der Link das Tool trotzdem.',
      },
      iframe: {
        name: 'Einfacher iframe',
        text: 'Kein Skript auf Ihrer Seite. Die Höhe bleibt, wie sie ist, und der Inhalt scrollt im Rahmen. Für Ereignisse und den Platz unter Ihrer festen Kopfzeile ist das Skript nötig.',
      },
      script: {
        name: 'JavaScript',
        text: 'Für Seiten, die ein Skript erzeugt.',
      },
    },
    release: 'Welches Skript',
    releases: {
      fixed: {
        name: `Version ${loader.version}, mit Hash`,
        text: 'Browser lehnen das Skript ab, wenn ein Zeichen abweicht. Was im Rahmen steht, ist immer unser Neuestes.',
      },
      newest: {
        name: 'Neueste von Version 1',
        text: 'Korrekturen kommen ohne Ihr Zutun auf Ihre Seite. Ein Hash kann sie nicht schützen.',
      },
    },
    label: 'Ihre Erlaubnis prüfen',
    types: 'Typen für TypeScript:',
    answer: 'Ereignisse kommen erst, wenn Ihr eigenes Skript dem Rahmen einmal geantwortet hat:',
    copying: {
      field: 'Zeilen für Ihre Seite',
      copy: 'Zeilen kopieren',
      copied: 'Die Zeilen sind kopiert. Sie können sie jetzt einfügen.',
      selected:
        'Ihr Browser hat das Kopieren nicht zugelassen. Die Zeilen sind markiert: Kopieren Sie sie selbst.',
    },
  },
  needs: {
    title: 'Was braucht Ihre Seite?',
    policy: {
      title: 'Eine Content Security Policy, wenn Sie eine haben',
      text: [
        'Erlauben Sie darin den Rahmen und das Skript. Der Hash in den Zeilen ersetzt das nicht. Der einfache iframe braucht nur die erste Zeile.',
        'Für den Rahmen muss sonst nichts erlaubt sein. Ein eigenes Skript auf der Seite folgt Ihrer eigenen Policy.',
      ],
    },
    sandbox: {
      title: 'Eine Sandbox, wenn Sie eine möchten',
      text: ['Das Tool braucht nur Skripte. Jedes weitere Recht fügt hinzu, was daneben steht.'],
    },
    rights: {
      'allow-scripts': 'Das Tool läuft überhaupt erst.',
      'allow-forms': 'Browser behandeln die Fragen als Formular. Gesendet wird nichts.',
      'allow-modals': 'Das Druckfenster öffnet sich.',
      'allow-downloads': 'Die Kalenderdatei lässt sich speichern.',
      'allow-popups': 'Links können einen neuen Tab öffnen.',
      'allow-popups-to-escape-sandbox': 'Was sich dort öffnet, ist eine normale Seite.',
      'allow-top-navigation-by-user-activation': 'Der schnelle Ausgang kann Ihre Seite verlassen.',
    },
    othersTitle: 'Wie es sich auf Ihrer Seite verhält',
    others: [
      {
        title: 'Der Zurück-Knopf',
        text: [
          'Jede Frage ist ein Eintrag im Verlauf. Zurück geht also eine Frage zurück. Ihre Seite verlässt es nur da, wo es begonnen hat.',
        ],
      },
      {
        title: 'Drucken',
        text: ['Der Druckknopf im Rahmen druckt nur das Ergebnis, ohne Ihre Seite.'],
      },
      {
        title: 'Kalender',
        text: [
          'Die Termine kommen als Datei zum Speichern. Sie entsteht im Rahmen, ohne einen Server.',
        ],
      },
      {
        title: 'Links',
        text: [
          'Quellen und das Tool selbst öffnen sich in einem neuen Tab. Auf der Seite für private Hausangestellte nimmt der schnelle Ausgang Ihre ganze Seite weg.',
        ],
      },
      {
        title: 'Fokus und Scrollen',
        text: [
          'Der Rahmen nimmt beim Laden keinen Fokus. Er scrollt Ihre Seite erst, wenn jemand weitergegangen ist, und nur zu dem, was verdeckt ist.',
        ],
      },
    ],
    spa: {
      title: 'Single-Page-Apps',
      text: [
        'Ein Link, den Ihre App hinzufügt oder entfernt, wird bemerkt. In JavaScript beenden Sie, was Sie begonnen haben:',
      ],
    },
  },
  learns: {
    title: 'Was kann Ihre Website erfahren?',
    text: 'Der Rahmen sendet diese Ereignisse und keine anderen. Jedes ist ein DOM-Ereignis mit dem Namen permit-clock.',
    events: {
      ready: 'Der Rahmen ist da. Mit der Version der Regeln, zwei Tagen dazu und der Sprache.',
      phase:
        'Die Art der Seite: Start, Fragen, Prüfen oder Ergebnis. Und warum: Laden, Weiter, Zurück oder Ändern.',
      height:
        'Wie hoch der Rahmen ist, in Schritten von 64 Pixeln. Wer Höhen vergleicht, errät vielleicht, welche Frage zu sehen ist.',
      result:
        'Für jeden Weg likely, not-likely, cannot-say oder not-needed. Nur wenn Sie es verlangen und der Nutzer es nicht ablehnt.',
      stale: 'Ein Tag ist vorbei, an dem wir die Regeln neu lesen wollten.',
      error: 'Eine Option lässt sich nicht nutzen, oder der Rahmen antwortet nicht.',
    },
    neverTitle: 'Was sie nie erfährt',
    never: [
      'Eine Antwort: keine Staatsangehörigkeit, kein Gehalt, kein Datum.',
      'Ein Ergebnis von privaten Hausangestellten.',
      'Ein Ergebnis, das nicht vorher angekündigt wurde.',
    ],
    exampleTitle: 'Ein Beispiel',
  },
  options: {
    title: 'Welche Optionen gibt es?',
    text: [
      'Am Link ist eine Option ein Attribut. In JavaScript und in der Adresse steht ihr Name in Camel Case: topOffset.',
      'Ein falscher Wert wird weggelassen. Ihre Seite bekommt ein Fehler-Ereignis, das die Option nennt.',
      'Vorausgefüllte Antworten stehen nie im Query-Teil, den Server sehen. In einer Adresse folgen sie auf #p= als JSON, prozentkodiert.',
    ],
    columns: { name: 'Attribut', values: 'Werte', standard: 'Ohne Angabe', what: 'Was es bewirkt' },
    none: 'nichts',
    of: {
      country: {
        what: 'Um welches Recht es geht. Es lässt sich beim Ausfüllen ändern.',
        standard: 'es wird danach gefragt',
      },
      situation: {
        what: 'Beginnt mit der ersten Frage dieser Situation. Sie lässt sich beim Ausfüllen ändern.',
        standard: 'die Startseite',
      },
      route: {
        what: 'Beginnt da, wo nach diesem Weg gefragt wird, und zeigt ihn zuerst.',
        standard: 'alle Wege gleich',
      },
      lang: {
        what: 'Die Sprache. Mit auto: die Ihrer Seite, dann die des Browsers.',
      },
      theme: { what: 'Hell oder dunkel. Mit auto: wie das Gerät. Kontrast ist schwarz und weiß.' },
      accent: {
        what: 'Die Farbe von Links und Knöpfen, lesbar gemacht.',
        values: 'eine Farbe wie #0a3b8f',
      },
      background: { what: 'Ob Ihre Seite dahinter zu sehen ist.' },
      radius: {
        what: 'Wie rund Felder und Knöpfe sind, in Pixeln.',
        values: '0 bis 24',
      },
      hide: {
        what: 'Teile, die wegbleiben, mit Kommas dazwischen.',
        standard: 'alle Teile sind zu sehen',
      },
      partner: {
        what: 'Ihr Name neben Antworten, die Sie ausfüllen.',
        values: 'bis zu 40 Buchstaben, Ziffern, Leerzeichen, „.“, „-“, „&“',
        standard: 'Ihr Hostname',
      },
      resultEvent: {
        what: 'Ob Ihre Seite erfährt, wie die Wege aussehen. Die Nutzer wissen es und dürfen ablehnen.',
      },
      lazy: { what: 'Wartet, bis man in die Nähe scrollt.' },
      topOffset: {
        what: 'Die Höhe dessen, was Ihre Seite oben stehen lässt, in Pixeln.',
        values: 'ganze Pixel',
      },
      minHeight: { what: 'Die kleinste Höhe in Pixeln.', values: '100 bis 20000' },
      maxHeight: {
        what: 'Die größte Höhe in Pixeln. Darüber hinaus scrollt der Inhalt im Rahmen.',
        values: '100 bis 20000',
      },
      scroll: { what: 'Ob die nächste Frage ins Bild kommt, wenn sie verdeckt ist.' },
      sandbox: {
        what: 'Nimmt jedes Recht weg, das entbehrlich ist, etwa das Speichern auf dem Gerät.',
      },
      title: { what: 'Der Name des Rahmens für Screenreader.', values: 'ein Text' },
      prefill: {
        what: 'Antworten, die Sie schon kennen. Die Nutzer sehen, von wem sie sind, und bestätigen jede.',
        values: 'JSON, benannt wie in einer Falldatei',
        standard: 'keine Antworten',
      },
      asOf: {
        what: 'Rechnet mit dem Stand dieses Tages, zum Vorführen. Ein Hinweis oben sagt das.',
        values: 'ein Tag wie 2026-12-31',
        standard: 'heute',
      },
    },
  },
};
