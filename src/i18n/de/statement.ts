import type { StatementText } from '../statement-messages.ts';
import { date, number } from './writing.ts';

export const statement: StatementText = {
  title: 'Barrierefreiheit von Permit Clock',
  sentence:
    'Alle sollen dieses Werkzeug benutzen können. Auf dieser Seite steht, was wir getestet haben und was wir nicht testen konnten.',
  stated: (on) => `So war der Stand am ${date(on)}.`,
  status: {
    title: 'Wie ist der Stand?',
    lead: 'Teilweise getestet.',
    text: [
      'Unsere Tests finden nichts, was gegen die Kriterien unten verstößt. Tests können nicht jede Barriere finden.',
      'Keine unabhängige Stelle hat das Werkzeug geprüft. Deshalb behaupten wir nicht, dass es eine Norm erfüllt.',
    ],
  },
  standard: {
    title: 'An welcher Norm wird gemessen?',
    text: [
      'Wir testen nach den Richtlinien WCAG 2.2, Stufen A und AA.',
      'Die europäische Norm EN 301 549 verlangt die älteren WCAG 2.1, Stufen A und AA. WCAG 2.2 hat alle Kriterien davon bis auf eines: 4.1.1, über Fehler im Code, ist entfallen.',
      'EN 301 549 verlangt mehr als Kriterien für das Web, zum Beispiel barrierefreie Hilfe. Diese Teile haben wir nicht geprüft.',
    ],
  },
  tested: {
    title: 'Was wurde getestet?',
    text: ['Programme führen diese Tests aus, die meisten bei jeder Änderung des Werkzeugs.'],
    points: [
      'Ein automatischer Prüfer, axe, geht jede Frage mit ihren Fehlern und jede Art von Ergebnis durch: in jeder Sprache, hell, dunkel und mit erzwungenen Farben.',
      'Jede Situation wird mit der Tastatur allein bis zum Ergebnis durchlaufen.',
      'Ein nachgebildeter Screenreader liest jede Frage und jede Art von Ergebnis vor, auf Englisch, ohne die Fehler und das Papier. Wir haben gelesen, was er sagte.',
      'Die Fragen werden in Chromium, Firefox und WebKitGTK beantwortet, unter Linux.',
      'Doppelt so großer Text, mehr Raum zwischen Buchstaben und Zeilen, ein Fenster von 320 Pixeln Breite.',
      'Ein Gerät hochkant oder quer, weniger Bewegung, der Kontrast von Text und Rändern, die Größe von Knöpfen und Links.',
      'Die Nachbildung eines Browsers, der die Seite übersetzt.',
    ],
  },
  untested: {
    title: 'Was wurde nicht getestet?',
    text: ['Hier kann es Barrieren geben, die wir nicht kennen.'],
    points: [
      'Kein Mensch mit Behinderung hat das Werkzeug für uns ausprobiert.',
      'Echte Screenreader: NVDA, JAWS, VoiceOver, TalkBack, Narrator und Orca.',
      'Safari, iPhones, iPads und Telefone mit Android.',
      'Windows und macOS.',
      'Mit dem automatischen Prüfer: was in den meisten Ergebnissen eingeklappt ist, und das Werkzeug ohne JavaScript oder als eine Datei. Auch manche Hinweise, etwa zu einem alten Browser oder einem Teil, der nicht geladen wurde.',
      'Sprachsteuerung, Taster, Augensteuerung, Braillezeilen.',
      'Programme, die den Bildschirm vergrößern.',
      'Die Übersetzung, die Browser wirklich machen.',
      'Ob Leser die Wörter leicht verstehen.',
    ],
  },
  limits: {
    title: 'Welche Schwierigkeiten kennen wir?',
    points: [
      'Die Fragen brauchen JavaScript. Ohne JavaScript gibt es die Seiten nur auf Englisch.',
      'Browser, die einige Jahre alt sind, können das Werkzeug nicht zeigen.',
      'Ein Ergebnis kann lang sein. Links am Anfang führen zu seinen Teilen.',
      'Die Seiten der Behörden sind nicht unsere. Sie können Barrieren haben oder in einer anderen Sprache sein.',
      'Auf einer anderen Website kann die Seite um das Werkzeug herum eigene Barrieren haben.',
      'Das gedruckte Blatt macht der Browser. Ob ein PDF davon in der richtigen Reihenfolge vorgelesen werden kann, wurde nicht getestet.',
    ],
  },
  barrier: {
    title: 'Sind Sie auf eine Barriere gestoßen?',
    writeTo: 'Bitte schreiben Sie an:',
    tellSite:
      'Dieses Werkzeug hat keinen Server und kein Postfach. Bitte sagen Sie es der Website, auf der Sie es gefunden haben. Deren Kontaktseite oder eigene Erklärung sagt, wie.',
    text: [
      'Nennen Sie die Seite, was Sie tun wollten und was geschah. Nennen Sie Ihren Browser und die Hilfsmittel, die Sie damit benutzen.',
      'Ihre Antworten brauchen Sie nicht zu nennen.',
      'Ist ein letzter Tag nah? Bitte warten Sie dann nicht auf eine Antwort. Die Behörde, die entscheidet, kann direkt gefragt werden.',
    ],
  },
  forSites: {
    title: 'Für Websites, die dieses Werkzeug zeigen',
    text: [
      'Sie dürfen die Zeilen unten in Ihre eigene Erklärung übernehmen. Welchen Stand Ihre Website hat, sagt Ihre eigene Prüfung.',
      'Prüfen Sie auch Ihre Seite: die Überschriften um den Rahmen und den Weg daran vorbei mit der Tastatur.',
      'Wenn Sie selbst eine Kopie bereitstellen, kann hier Ihr Kontakt stehen. Das legen Sie beim Bauen fest.',
    ],
    toCopy: [
      'Diese Seite enthält Permit Clock, ein Werkzeug zu Arbeitserlaubnissen.',
      'Die Hersteller testen es mit Programmen nach WCAG 2.2, Stufen A und AA.',
      'Echte Screenreader, Telefone und Menschen mit Behinderung gehörten nicht zu diesen Tests. Keine unabhängige Stelle hat es geprüft.',
    ],
  },
  table: {
    title: 'Kriterium für Kriterium',
    counts: {
      test: (count) => `${number(count)} Kriterien sind erfüllt, soweit unsere Tests das sehen.`,
      'not-applicable': (count) => `${number(count)} sind nicht anwendbar.`,
    },
    columns: { criterion: 'Kriterium', checked: 'Stand' },
    level: { A: 'Stufe A', AA: 'Stufe AA' },
    checked: { test: 'Im Test erfüllt', 'not-applicable': 'Nicht anwendbar' },
    ways: {
      checker: 'automatischer Prüfer',
      transcript: 'nachgebildeter Screenreader',
      search: 'jede Art von Bildschirm durchsucht',
      order: 'Lesefolge mit dem verglichen, was zu sehen ist',
      words: 'jeder Text durchsucht',
      rotated: 'hochkant und quer',
      forced: 'erzwungene Farben',
      colours: 'Kontrast berechnet',
      zoomed: 'doppelt so großer Text',
      narrow: 'schmales Fenster',
      spaced: 'mehr Raum im Text',
      keyboard: 'Tastatur allein',
      pointer: 'Maus',
      still: 'nach Bewegung gesucht',
      changes: 'Antworten geändert',
      sizes: 'Größen gemessen',
      compared: 'Bildschirme verglichen',
      errors: 'Fehler bei einigen Fragen',
      paths: 'jeder Weg durch die Fragen',
      'no-media': 'es gibt keinen Ton und keinen Film',
      'no-limit': 'keine Zeitbegrenzung bei der Bedienung',
      'no-motion': 'nichts folgt der Bewegung eines Geräts',
      'no-login': 'es gibt keine Anmeldung',
    },
  },
};
