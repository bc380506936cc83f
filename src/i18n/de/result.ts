import { monthOf, yearOf } from '../../dates/index.ts';
import type { Messages } from '../messages.ts';
import { form, plural, writing } from './writing.ts';

/** "dem letzten Tag Ihres Vertrags", from an event's name: each begins with "der", "das" or "Ihr". */
export const dative = (event: string): string =>
  event
    .replace(/^d(?:er|as) /, 'dem ')
    .replace(/^Ihr /, 'Ihrem ')
    .replace(
      /^(\S+) (erste|letzte)r? /,
      (_, whose: string, which: string) => `${whose} ${which}n `,
    );

export const result: Messages['result'] = {
  title: 'Ihr Ergebnis',
  asOf: {
    NL: (day) => `Stand: ${day}, niederländische Zeit`,
    LU: (day) => `Stand: ${day}, Luxemburger Zeit`,
    both: (day) => `Stand: ${day}, niederländische und Luxemburger Zeit`,
  },
  daysUnit: (days) => form(days, 'Tag übrig', 'Tage übrig'),
  lastDay: 'Letzter Tag:',
  figuresHold: 'Die Beträge, auf denen dieses Ergebnis beruht, gelten bis zu diesem Tag.',
  checkDay: 'Nächste Prüfung der Beträge:',
  figuresAgain:
    'Die Beträge, auf denen dieses Ergebnis beruht, gelten, bis neue festgelegt werden.',
  notBegun: (days, day) =>
    `Ihr Vertrag endet am ${day}, in ${plural(days, 'Tag', 'Tagen')}. Erst danach beginnt diese Zeit.`,
  searchAtMost: (day) =>
    `Nach Ihren Angaben haben Sie bis spätestens ${day} Zeit, einen neuen Job zu finden.`,
  searchOver: (day) => `Nach Ihren Angaben endete Ihre Suchfrist am ${day}.`,
  authorityNext: {
    NL: (day) => `Nach Ihren Angaben sollte die IND bis ${day} entscheiden.`,
    LU: (day) => `Nach Ihren Angaben sollte der Minister bis ${day} entscheiden.`,
  },
  late: (count) =>
    count === 1
      ? 'Nach Ihren Angaben ist eine Frist schon vorbei.'
      : `Nach Ihren Angaben sind ${count} Fristen schon vorbei.`,
  lateOthers: (count) =>
    form(
      count,
      'Bei einem früheren Schritt von anderen ist der Tag vorbei. Fragen Sie, ob er gemacht wurde. Er steht unten in der Liste.',
      `Bei ${count} früheren Schritten von anderen ist der Tag vorbei. Fragen Sie, ob sie gemacht wurden. Sie stehen unten in der Liste.`,
    ),
  timeline: 'Zeitstrahl',
  timelineText: 'Maßstäblich gezeichnet, die Zeit läuft von oben nach unten.',
  today: 'Heute',
  shortMonth: (date) =>
    monthOf(date) === 1 ? String(yearOf(date)) : writing.shortMonthName(monthOf(date)),
  lanes: {
    permit: 'Erlaubnis',
    contract: 'Vertrag',
    search: 'Suchfrist',
    newContract: 'Neuer Vertrag',
    amounts: 'Beträge',
    sickPay: 'Lohn bei Krankheit',
    programme: 'Programm',
    card: 'Karte',
    unemployment: 'Monate ohne Arbeit',
    authorisation: 'Aufenthaltsgenehmigung',
    restricted: 'Erste Monate mit dieser Karte',
    drop: 'Weniger Lohn',
  },
  until: (day) => `bis ${day}`,
  since: (day) => `ab ${day}`,
  between: (from, to) => `${from} bis ${to}`,
  again: (day) => `nächste Prüfung am ${day}`,
  limit: (cap, on, end) =>
    `Ihre Suchfrist wird kürzer, denn ${cap} am ${on}. Sonst würde sie bis ${end} laufen.`,
  limitOf: (title, cap, on, end) =>
    `${title}: Dieser Tag kommt früher, denn ${cap} am ${on}. Sonst wäre es ${end}.`,
  bounds: {
    permit: 'das Ende Ihrer Erlaubnis',
    contract: 'das Ende Ihres Vertrags',
    'sick-pay': 'das Ende Ihres Lohns bei Krankheit',
    search: 'das Ende Ihrer Suchfrist',
  },
  runsPast: (past, day) => `Ab ${day} läuft Ihr Programm über ${past} hinaus.`,
  runsPastToo: (pasts) => `Später läuft es auch über ${pasts} hinaus.`,
  searchCut: (day) => `Ab ${day} verkürzt Ihre Erlaubnis die Suchfrist.`,
  runsPastHere: (past) => `Das Programm läuft über ${past} hinaus`,
  searchCutHere: 'Die Erlaubnis verkürzt die Suchfrist',
  fits: 'Ihr Programm endet, bevor Ihre Erlaubnis und Ihr Lohn bei Krankheit enden.',
  searchWouldStart: (lastPay, start) =>
    `Angenommen, Ihr Vertrag endet mit dem Lohn bei Krankheit am ${lastPay}. Dann würde eine Suchfrist am ${start} beginnen.`,
  permitWouldCut: (day) =>
    `Die Suchfrist könnte nicht über das Ende Ihrer Erlaubnis am ${day} hinausgehen.`,
  permitEndsBefore: (day) => `Aber Ihre Erlaubnis endet schon vorher, am ${day}.`,
  permitMayCut: 'Die Suchfrist könnte nicht über das Ende Ihrer Erlaubnis hinausgehen.',
  collision: 'Konflikt',
  timelineWords: {
    points: 'Die Tage der Reihe nach',
    lanes: 'Was die Balken zeigen',
    window: 'Die Zeit, in der man es tun kann',
    marked: 'Hier läuft das Programm über etwas hinaus, das schon zu Ende ist',
  },
  duties: 'Was zu tun ist, und bis wann',
  settled: (count) =>
    count === 1
      ? '1 früherer Schritt: erledigt oder Tag vorbei'
      : `${count} frühere Schritte: erledigt oder Tag vorbei`,
  milestones: 'Tage, die Sie kennen sollten',
  passedMilestones: 'Schon hinter Ihnen',
  window: (opens, due) => `Von ${opens} bis ${due}`,
  legal: (day) =>
    `Nach dem Gesetz ist es auch am ${day} noch rechtzeitig. Verlassen Sie sich nicht darauf.`,
  counted: 'So haben wir gezählt',
  countedFrom: (term, event, on, end) =>
    `${term} nach ${dative(event)} (${on}). Dieser Tag zählt nicht mit. Die Frist endet am ${end}.`,
  countedBack: (term, event, on, end) => `${term} vor ${dative(event)} (${on}): ${end}.`,
  notExtended: 'Eine Frist, die rückwärts gezählt wird, verlängert sich nie.',
  countedOn: (event, on) => `Das ist ${event}: ${on}.`,
  dayAfter: (event) => `der Tag nach ${dative(event)}`,
  workingWeeks: {
    NL: 'Wochenenden und gesetzliche Feiertage zählen hier nicht; Karfreitag und Tage per Erlass zählen.',
    LU: 'Samstage zählen hier als Arbeitstage; Sonntage und gesetzliche Feiertage zählen nicht.',
    'LU without Saturdays': 'Wochenenden und gesetzliche Feiertage zählen hier nicht.',
  },
  paused: (days, end) =>
    form(
      days,
      `Ein Tag, an dem Sie wieder bei der Arbeit waren, zählt nicht. Er verschiebt das Ende auf ${end}.`,
      `${days} Tage, an denen Sie wieder bei der Arbeit waren, zählen nicht. Diese Tage verschieben das Ende auf ${end}.`,
    ),
  cappedBy: (cap, on) => `Die Zeit wird kürzer, denn ${cap} am ${on}.`,
  passed: (days) => `Das Gesetz überspringt hier: ${days}.`,
  broughtForward: (counted, by) =>
    `${counted} ist kein Arbeitstag. Der Arbeitstag davor ist ${by}, und danach wäre es zu spät.`,
  legalLater: (day) =>
    `Nach dem Gesetz ist der letzte Tag ${day}. Der frühere Tag lässt Zeit für die Prüfung.`,
  decreesUnknown:
    'Zusätzliche freie Tage nach 2028 sind noch nicht per Erlass festgelegt. Wir haben ohne sie gezählt.',
  onThisPage: 'Auf dieser Seite',
  mayBeLater: (safe, latest) =>
    `Sie haben keinen genauen Tag angegeben. Der letzte Tag liegt zwischen ${safe} und ${latest}. Der erste davon ist sicher.`,
  drawnCautiously:
    'Wo Sie keinen genauen Tag angegeben haben, zeichnen wir den, der Ihnen am wenigsten Zeit lässt.',
  sendBefore: (day) => `Das ist kein Arbeitstag. Schicken Sie es bis ${day} ab.`,
  actBy: 'Handeln bis',
  countedDay: (day) => `Die Frist selbst endet am ${day}, und das ist kein Arbeitstag.`,
  otherwise: 'Sonst',
  doubt: 'Unsicher',
  dependsOn: (names) => `Dieser Tag könnte sich noch ändern, je nach Ihrer Antwort zu: ${names}.`,
  sources: 'Quellen',
  sourcesFrom: ([first = '', ...more]) =>
    more.length > 0 ? `Quellen: ${first} und ${more.length} weitere` : `Quelle: ${first}`,
  source: {
    official: 'amtlich',
    quoted: 'amtliche Seite, so wie andere sie zitieren',
    secondary: 'laut Berichten',
  },
  sourceChecked: (day) => `geprüft am ${day}`,
  routes: 'Wo Sie stehen',
  units: {
    'gross per month': 'brutto im Monat',
    'gross per year': 'brutto im Jahr',
    'gross per hour': 'brutto pro Stunde',
    'per day': 'pro Tag',
    'taxable per year': 'steuerpflichtig im Jahr',
    'gross per month, general income norm': 'brutto im Monat',
  },
  judgedBy: (figure, money, unit, from, until) =>
    `${figure}: ${money} ${unit}, ${from} bis ${until}.`,
  judgedByOpen: (figure, money, unit, from, again) =>
    `${figure}: ${money} ${unit}, seit ${from}; nächste Prüfung am ${again}.`,
  forYourHours: (money, per) => `Für Ihre Stunden sind das ${money} brutto ${per}.`,
  startUnknown: (first, last) =>
    `Der Tag, an dem das begann, ist nicht bekannt: ein Tag von ${first} bis ${last}.`,
  twoAmounts: (amounts) =>
    `Zwei Beträge sind möglich, ${amounts}: Ab welchem Tag der neuere gilt, ist nicht bekannt.`,
  reviewOverdue: (day) =>
    `Dieser Betrag sollte am ${day} wieder geprüft werden. Vielleicht gilt inzwischen ein neuerer.`,
  confidence: {
    medium: 'Wir sind bei diesem Betrag ziemlich sicher, aber nicht ganz.',
    low: 'Wir sind bei diesem Betrag nicht sicher. Fragen Sie nach, bevor Sie sich darauf verlassen.',
  },
  shortBy: (money, per) => `Es fehlen ${money} ${per}.`,
  shortByAtLeast: (money, per) => `Es fehlen mindestens ${money} ${per}.`,
  shortByLess: (per) => `Es fehlt weniger als ein Cent ${per}.`,
  decidedOn: (event, on) => `Es zählt ${event}: ${on}.`,
  figureChecked: (checked, again) =>
    again === undefined
      ? `Geprüft am ${checked}.`
      : `Geprüft am ${checked}; nächste Prüfung am ${again}.`,
  throughYears: 'Dieser Betrag über die Jahre',
  noFigure: (event, on) =>
    `Es zählt ${event}: ${on}. Der Betrag für diesen Tag ist nicht veröffentlicht.`,
  noFigureToday: 'Ein Betrag, der dafür nötig ist, ist für diesen Tag nicht veröffentlicht.',
  hintMet: (money) =>
    `Nur zum Vergleich: Der letzte bekannte Betrag ist ${money}, und Ihr Lohn erreicht ihn.`,
  hintNotMet: (money, short, per) =>
    `Nur zum Vergleich: Der letzte bekannte Betrag ist ${money}, und es fehlen ${short} ${per}.`,
  possible: (amounts) => `Noch möglich: ${amounts}.`,
  missing: (names) => `Noch nicht beantwortet: ${names}.`,
  halfKnown: (names) => `Nur der genaue Tag kann das klären: ${names}.`,
  unsure: (names) => `Hier haben Sie „Weiß ich nicht“ gesagt: ${names}.`,
  jobEndsTitle: 'Wenn dieser Job endet oder sich ändert',
  jobEndsText: 'Die beiden Länder nebeneinander, nach den Regeln von heute.',
  jobEndsAbout: 'Worum es geht',
  jobEndsRows: {
    'months-to-search': 'Monate für die Suche',
    'change-of-employer': 'Wechsel des Arbeitgebers',
    family: 'Familie',
    'long-term-status': 'Langfristiger Status',
  },
  offersTitle: 'Trifft auch das auf Sie zu?',
  offersText: 'Nur manche brauchen das. Jeder Punkt bringt eigene Termine mit.',
  noticesTitle: 'Achten Sie auf diese Punkte',
  benefitsTitle: 'Was diese Erlaubnis bringt',
  alsoCheckedTitle: {
    NL: 'Was die IND noch prüft und wir nicht prüfen können',
    LU: 'Was das Ministerium noch prüft und wir nicht prüfen können',
    both: 'Was noch geprüft wird und wir nicht prüfen können',
    servant: 'Was das Außenministerium noch prüft und wir nicht prüfen können',
  },
  otherRoutesTitle: 'Andere Wege, die wir nur nennen',
  otherRoutesText:
    'Diese beurteilen wir nicht. Auch einen zweiten Job, freie Mitarbeit, eine Entsendung oder Fernarbeit aus einem anderen Land beurteilen wir nicht. Für alles gelten eigene Regeln.',
  changedTitle: 'Was ältere Seiten noch sagen',
  changedText: 'Manches davon haben Sie vielleicht gelesen. Einiges davon gilt nicht mehr.',
  answersTitle: 'Ihre Antworten',
  figuresTitle: 'Beträge und Quellen',
  decides: {
    NL: 'Die IND entscheidet. Diese Seite gibt Informationen. Sie ist keine Entscheidung und keine Rechtsberatung.',
    LU: 'Der Minister entscheidet; für ihn handelt die Einwanderungsbehörde. Diese Seite gibt Informationen. Sie ist keine Entscheidung und keine Rechtsberatung.',
    both: 'In den Niederlanden entscheidet die IND. In Luxemburg entscheidet der Minister; für ihn handelt die Einwanderungsbehörde. Diese Seite gibt Informationen, keine Rechtsberatung.',
    servant:
      'Das Außenministerium entscheidet. Diese Seite gibt Informationen. Sie ist keine Entscheidung und keine Rechtsberatung.',
  },
  advice:
    'Fragen Sie einen Anwalt oder eine Rechtsberatung: nach einer Ablehnung, bei Streit oder wenn eine Frist abgelaufen ist oder in weniger als 14 Tagen endet.',
  startAgain: 'Neu anfangen',
  refused: (names) =>
    `Einige der Antworten konnten wir nicht lesen. Wir haben sie weggelassen: ${names}.`,
  banner: (day) => `Diese Seite rechnet mit dem Stand vom ${day}, nicht mit dem von heute.`,
  newDay: (day) => `Jetzt ist ${day}. Diese Seite wurde neu berechnet.`,
  brokenLink:
    'Dieser Link ist unvollständig. Deshalb konnten wir seine Antworten nicht öffnen. Sie können hier anfangen.',
  lastRead: (day) => `Wir haben die Regeln und ihre Quellen zuletzt am ${day} gelesen.`,
};
