import type { Messages } from '../messages.ts';
import { shares } from '../sums.ts';
import { date, percent } from './writing.ts';

const yesNo = { yes: { label: 'Ja' }, no: { label: 'Nein' } } as const;

export const questions: Messages['questions'] = {
  situation: {
    ask: 'Was führt Sie hierher?',
    name: 'Situation',
    options: {
      'job-offer': { label: 'Ich habe ein Jobangebot' },
      'job-ended': { label: 'Mein Job endet oder ist schon zu Ende' },
      'new-employer': { label: 'Ich wechsle den Arbeitgeber' },
      extension: { label: 'Ich verlängere meine Erlaubnis' },
      'pay-drop': { label: 'Ich bekomme eine Zeit lang weniger Lohn' },
      'track-2': { label: 'Ich bin krank und in der zweiten Spur' },
      'private-servant': { label: 'Meine Karte ist vom Außenministerium' },
      decision: { label: 'Mein Antrag läuft oder wurde abgelehnt' },
    },
  },
  country: {
    ask: 'Um welches Land geht es?',
    name: 'Land',
    where: 'Das Land, in dem der Job ist oder von dem die Erlaubnis kommt.',
    options: {
      NL: { label: 'Niederlande' },
      LU: { label: 'Luxemburg' },
      both: { label: 'Beide, zum Vergleich' },
    },
  },
  nationalities: {
    ask: 'Welche Staatsangehörigkeit haben Sie?',
    name: 'Staatsangehörigkeit',
    where:
      'Nennen Sie jede Staatsangehörigkeit, die Sie haben. Sie steht in Ihrem Pass. Ein Pass der EU, des EWR oder der Schweiz genügt, um frei zu arbeiten. Sind Sie geflüchtet? Nennen Sie die Staatsangehörigkeit Ihres Herkunftslandes oder „Staatenlos“. Asyl zählt bei der Frage nach Ihrer Erlaubnis.',
  },
  ukProtected: {
    ask: 'Haben Sie Rechte aus dem Austrittsabkommen?',
    name: 'Austrittsabkommen',
    where: `Britische Staatsangehörige, die vor dem ${date('2021-01-01')} in diesem Land gelebt haben, haben sie meistens. Geht es um beide Länder? Dann sagen Sie nur Ja, wenn Sie die Rechte in beiden haben.`,
    options: yesNo,
  },
  temporaryProtection: {
    ask: 'Haben Sie vorübergehenden Schutz wegen des Krieges in der Ukraine?',
    name: 'Vorübergehender Schutz',
    where: `Ihn haben nur Menschen, die wegen des Krieges aus der Ukraine geflohen sind, gleich welcher Staatsangehörigkeit. Haben Sie ihn nie bekommen? Dann sagen Sie Nein. Der Schutz läuft bis zum ${date('2027-03-04')}. Sagen Sie Ja, wenn Sie ihn in dem Land haben, um das es hier geht. Geht es um beide Länder? Dann sagen Sie Ja, wenn Sie ihn in einem davon haben.`,
    options: yesNo,
  },
  birthDate: {
    ask: 'Wann sind Sie geboren?',
    name: 'Geburtsdatum',
    where: 'In den Niederlanden kann Ihr Alter den Betrag ändern, den Sie brauchen.',
  },
  age: {
    ask: 'Wie alt sind Sie?',
    name: 'Alter',
    where: 'Ihr Alter an dem Tag, der zählt, in ganzen Jahren.',
  },
  salary: {
    ask: 'Wie hoch ist Ihr Bruttogehalt?',
    name: 'Bruttogehalt',
    where:
      'Nehmen Sie den garantierten Lohn aus Ihrem Vertrag oder Angebot, vor Steuern („bruto“, „brut“). Lassen Sie Boni, Überstunden, Spesen und Sachleistungen weg.',
  },
  recognisedSponsor: {
    ask: 'Ist der Arbeitgeber von der IND anerkannt?',
    name: 'Anerkannter Arbeitgeber',
    where:
      'Der Arbeitgeber weiß es: Auf Niederländisch heißt es „erkend referent“. Sie können auch selbst im öffentlichen Register der anerkannten Arbeitgeber auf ind.nl nachsehen. Nur die Niederlande verlangen das.',
    options: yesNo,
  },
  salaryExempt: {
    ask: 'Passt etwas davon zu Ihrer Arbeit?',
    name: 'Besondere Arbeit',
    where:
      'Für diese Gruppen gilt statt des Mindestgehalts eine andere niederländische Regel zum Einkommen.',
    options: {
      researcher: {
        label: 'Wissenschaftliche Forschung',
        hint: 'An einer geförderten oder dafür bestimmten Einrichtung; der Stellencode der Universität beginnt mit 01.',
      },
      'doctor-in-training': { label: 'Ausbildung zum Facharzt an einem dafür bestimmten Institut' },
      'guest-lecturer': { label: 'Gastdozentur mit Aufnahmevereinbarung' },
      none: { label: 'Nichts davon' },
    },
  },
  contractStart: {
    ask: 'Wann ist der erste Tag des neuen Vertrags?',
    name: 'Erster Tag des Vertrags',
    where:
      'Er steht im Vertrag, weit oben. Verlängern Sie eine Karte in Luxemburg? Dann nehmen Sie den Vertrag, den Sie jetzt haben.',
  },
  contractMonths: {
    ask: 'Wie lange läuft der Vertrag?',
    name: 'Dauer des Vertrags',
    where:
      'Ein unbefristeter Vertrag hat keinen letzten Tag („onbepaalde tijd“, „contrat à durée indéterminée“).',
  },
  occupationIsco: {
    ask: 'Welchen Code hat der Beruf?',
    name: 'Berufscode (ISCO-08)',
    where: `Der Code hat vier Ziffern, zum Beispiel 2512 für Softwareentwicklung. Er steht in der Meldung der freien Stelle, die der Arbeitgeber an die ADEM geschickt hat, oder im Vertrag. Nur Anträge bis zum ${date('2024-06-30')} brauchen ihn.`,
  },
  filingDate: {
    ask: 'Wann wird der Antrag gestellt?',
    name: 'Tag des Antrags',
    where:
      'Das ist der Tag, an dem die Behörde den Antrag erhält. Für eine erste Erlaubnis zählen die Beträge dieses Tages.',
  },
  liveInCountry: {
    ask: 'Werden Sie in Luxemburg wohnen?',
    name: 'Wohnen in Luxemburg',
    where:
      'Wer aus einem anderen Land zur Arbeit pendelt, braucht eine Arbeitserlaubnis statt der Blauen Karte.',
    options: { yes: { label: 'Ja' }, no: { label: 'Nein, ich wohne in einem anderen Land' } },
  },
  inCountryAsVisitor: {
    ask: 'Wollen Sie den Antrag bei einem kurzen Besuch in Luxemburg stellen?',
    name: 'Antrag bei einem Besuch',
    where:
      'Die Aufenthaltsgenehmigung („autorisation de séjour temporaire“) muss da sein, bevor Sie einreisen.',
    options: yesNo,
  },
  graduateBasis: {
    ask: 'Haben Sie vor Kurzem einen Abschluss gemacht oder geforscht?',
    name: 'Suchjahr oder Studium',
    where:
      'Nach einem Suchjahr („zoekjaar“) genügt ein niedrigeres Gehalt. Dasselbe gilt drei Jahre lang nach einem Studium oder einer Forschung, mit denen ein Suchjahr möglich wäre.',
    options: {
      'orientation-year-now': { label: 'Ich habe jetzt eine Erlaubnis für das Suchjahr' },
      'orientation-year-before': { label: 'Ich hatte früher eine Erlaubnis für das Suchjahr' },
      'qualifies-without': {
        label: 'Ich hatte nie eine, würde aber die Voraussetzungen erfüllen',
        hint: 'Ein niederländischer Abschluss oder Doktortitel, Forschung in den Niederlanden oder Erasmus Mundus. Auch ein Master oder Doktortitel von einer ausländischen Universität, die in zwei der Ranglisten THE, QS und ARWU unter den ersten 200 steht.',
      },
      none: { label: 'Nichts davon' },
    },
  },
  qualifyingDate: {
    ask: 'Wann war Ihr Abschluss, oder wann endete die Erlaubnis für Forschung?',
    name: 'Abschluss oder Ende der Forschung',
    where:
      'Nehmen Sie den Tag des Abschlusses auf Ihrem Diplom, den Tag der Verteidigung Ihrer Doktorarbeit oder den letzten Tag Ihrer Erlaubnis für Forschung.',
  },
  qualification: {
    ask: 'Welche Qualifikation haben Sie?',
    name: 'Qualifikation',
    where:
      'Für eine Blaue Karte EU braucht man einen Hochschulabschluss oder genug Erfahrung in derselben Arbeit.',
    options: {
      'degree-3-years': {
        label: 'Ein Hochschulabschluss',
        hint: 'Ein Studiengang von mindestens drei Jahren. Ein ausländisches Diplom muss vielleicht bewertet werden.',
      },
      'experience-5-years': { label: 'Mindestens fünf Jahre passende Berufserfahrung' },
      'ict-experience-3-in-7': {
        label: 'IT-Führungskraft oder IT-Fachkraft mit drei Jahren Erfahrung',
        hint: 'Mindestens drei passende Jahre in den sieben Jahren vor dem Antrag.',
      },
      none: { label: 'Nichts davon' },
    },
  },
  diplomaDate: {
    ask: 'Wann haben Sie Ihr Diplom bekommen?',
    name: 'Datum des Diploms',
    where:
      'Es steht auf dem Diplom. In den Niederlanden genügt bis drei Jahre danach ein niedrigerer Betrag.',
  },
  permitType: {
    ask: 'Welche Erlaubnis haben Sie jetzt?',
    name: 'Jetzige Erlaubnis',
    where:
      'Auf der Vorderseite Ihrer Aufenthaltskarte steht die Art der Erlaubnis. Auf der Rückseite steht das Recht zu arbeiten.',
    options: {
      'nl-hsm': {
        label: 'Hoch qualifizierte Fachkraft',
        hint: '„Kennismigrant“. Auf der Rückseite: Arbeit als hoch qualifizierte Fachkraft erlaubt, andere Arbeit mit „TWV“.',
      },
      'nl-blue-card': {
        label: 'Niederländische Blaue Karte EU',
        hint: '„Europese blauwe kaart“.',
      },
      'nl-single-permit': {
        label: 'Kombinierte Erlaubnis für bezahlte Arbeit',
        hint: '„GVVA“. Auf der Rückseite: Arbeit erlaubt laut zusätzlichem Dokument.',
      },
      'nl-work-permit': {
        label: 'Aufenthaltserlaubnis mit getrennter Arbeitserlaubnis',
        hint: 'Auf der Rückseite: Arbeit nur mit „TWV“ erlaubt. Ihr Arbeitgeber hat die „TWV“.',
      },
      'nl-ict': {
        label: 'Versetzung innerhalb der Firma',
        hint: '„Overplaatsing binnen een onderneming“.',
      },
      'nl-orientation-year': { label: 'Suchjahr', hint: '„Zoekjaar hoogopgeleiden“.' },
      'nl-free': {
        label: 'Erlaubnis, mit der Sie frei arbeiten dürfen',
        hint: 'Auf der Rückseite: Arbeit frei erlaubt, keine „TWV“ nötig. Zum Beispiel als Partnerin, als Partner oder mit Asyl.',
      },
      'nl-permanent': { label: 'Dauerhafte Erlaubnis oder Daueraufenthalt EU' },
      'nl-servant-card': {
        label: 'Ausweis für private Hausangestellte',
        hint: '„Identiteitskaart“ des Außenministeriums, für das private Personal von Diplomaten.',
      },
      'lu-blue-card': {
        label: 'Luxemburgische Blaue Karte EU',
        hint: '„Carte bleue européenne“.',
      },
      'other-eu-blue-card': { label: 'Blaue Karte EU eines anderen Landes' },
      none: {
        label: 'Keine Erlaubnis oder keine davon',
        hint: 'Für diplomatisches Personal und für Personal internationaler Organisationen gelten eigene Regeln, die diese Seite nicht kennt.',
      },
    },
  },
  permitSince: {
    ask: 'Seit wann haben Sie diese Erlaubnis?',
    name: 'Erlaubnis seit',
    where:
      'Nehmen Sie den ersten Tag der Erlaubnis, die Sie jetzt haben. Ob Jahre mit einer früheren Erlaubnis zählen, ist nicht sicher.',
  },
  permitUntil: {
    ask: 'Bis wann gilt Ihre Erlaubnis?',
    name: 'Erlaubnis gültig bis',
    where:
      'Es steht auf der Vorderseite der Karte („geldig tot“, „valable jusqu’au“). Nehmen Sie den letzten Tag, an dem sie gültig ist.',
  },
  cardFrom: {
    ask: 'Wann ist der erste Tag Ihrer luxemburgischen Blauen Karte?',
    name: 'Blaue Karte gültig ab',
    where:
      'Der Tag, ab dem die „carte bleue européenne“ gilt. Er steht auf der Karte oder in dem Brief, mit dem sie kam.',
  },
  employmentSince: {
    ask: 'Wann haben Sie mit der Blauen Karte angefangen zu arbeiten?',
    name: 'Arbeit mit der Blauen Karte seit',
    where:
      'Der erste Tag hoch qualifizierter Arbeit mit Ihrer luxemburgischen Karte. Das kann ein anderer Tag sein als der erste Tag der Karte.',
  },
  firstBlueCardSince: {
    ask: 'Seit wann haben Sie eine Blaue Karte eines anderen EU-Landes?',
    name: 'Erste Blaue Karte seit',
    where:
      'Der erste Tag der ersten Karte, in dem Land, das sie ausgestellt hat. In Dänemark und Irland gibt es keine.',
  },
  secondBlueCardSince: {
    ask: 'Seit wann haben Sie eine Blaue Karte eines zweiten Landes?',
    name: 'Zweite Blaue Karte seit',
    where: 'Der erste Tag dieser Karte. Luxemburg zählt hier nicht.',
  },
  heldBelow30Criterion: {
    ask: 'Wurde Ihre Erlaubnis mit dem Betrag für Menschen unter 30 erteilt?',
    name: 'Erteilt mit dem Betrag unter 30',
    where:
      'Sie waren noch nicht 30, als Ihr Arbeitgeber den Antrag gestellt hat. Und der ermäßigte Betrag wurde nicht benutzt.',
    options: yesNo,
  },
  heldReducedCriterion: {
    ask: 'Wurde Ihre Erlaubnis mit dem ermäßigten Betrag erteilt?',
    name: 'Erteilt mit ermäßigtem Betrag',
    where:
      'Das ist der niedrigere Betrag nach einem Suchjahr oder einem Studium, das nicht lange her ist. Ihr Arbeitgeber weiß es.',
    options: yesNo,
  },
  employerChange: {
    ask: 'Haben Sie seit Ihrer ersten Erlaubnis als hoch qualifizierte Fachkraft den Arbeitgeber gewechselt?',
    name: 'Wechsel des Arbeitgebers',
    options: {
      none: { label: 'Nein' },
      'before-30': { label: 'Ja, immer vor meinem 30. Geburtstag' },
      'at-30-or-later': { label: 'Ja, mindestens einmal mit 30 oder später' },
    },
  },
  residenceGap: {
    ask: 'Gab es eine Lücke in Ihrem Aufenthaltsrecht?',
    name: 'Lücke im Aufenthalt',
    where:
      'Eine Lücke ist jeder Tag in den Niederlanden ohne gültige Erlaubnis und ohne rechtzeitigen Antrag, der noch läuft.',
    options: yesNo,
  },
  jobLossDate: {
    ask: 'Wann ist der letzte Tag Ihres Vertrags?',
    name: 'Letzter Tag des Vertrags',
    where:
      'Nicht Ihr letzter Arbeitstag, sondern der Tag, an dem der Vertrag endet. Er steht in der Kündigung oder im Aufhebungsvertrag und darf in der Zukunft liegen.',
  },
  unemployedMonthsBefore: {
    ask: 'Wie viele Monate waren Sie mit dieser Karte schon früher arbeitslos?',
    name: 'Früher arbeitslos, in Monaten',
    where:
      'Zählen Sie alle früheren Zeiten zusammen. Ein Teil eines Monats geht auch, zum Beispiel 1,5; er zählt als ganzer Monat. Geben Sie 0 ein, wenn es keine gab.',
  },
  unemploymentSpellsBefore: {
    ask: 'Wie oft waren Sie mit dieser Karte schon früher arbeitslos?',
    name: 'Wie oft früher arbeitslos',
    where: 'Zählen Sie dieses Mal nicht mit. Geben Sie 0 ein, wenn es das erste Mal ist.',
  },
  settlementSignedOn: {
    ask: 'Wann haben Sie den Aufhebungsvertrag unterschrieben?',
    name: 'Aufhebungsvertrag unterschrieben am',
    where: 'Auf Niederländisch heißt er „vaststellingsovereenkomst“.',
  },
  settlementRightMentioned: {
    ask: 'Steht darin Ihr Recht, davon zurückzutreten?',
    name: 'Recht auf Rücktritt genannt',
    where: 'Die meisten Verträge nennen 14 Tage. Steht in Ihrem nichts dazu, haben Sie 21 Tage.',
    options: yesNo,
  },
  ruling30: {
    ask: `Haben Sie die ${percent(shares.ruling)}-Regelung?`,
    name: `${percent(shares.ruling)}-Regelung`,
    where: 'Ihre Lohnabrechnung zeigt dann einen steuerfreien Teil Ihres Lohns.',
    options: yesNo,
  },
  departureDate: {
    ask: 'An welchem Tag verlassen Sie die Niederlande?',
    name: 'Tag der Abreise',
    where: 'Für einen Aufenthalt im Ausland von mindestens 8 der nächsten 12 Monate.',
  },
  workPermitsUnbrokenSince: {
    ask: 'Seit wann haben Sie ohne Lücke Erlaubnisse zum Arbeiten?',
    name: 'Erlaubnisse zum Arbeiten seit',
    where: 'Der erste Tag der ersten solchen Erlaubnis, wenn Sie seitdem hier gelebt haben.',
  },
  payDropReason: {
    ask: 'Warum bekommen Sie weniger Lohn?',
    name: 'Grund',
    where:
      'Die Art des Urlaubs steht in Ihrem Antrag auf Urlaub oder in der Antwort Ihres Arbeitgebers.',
    options: {
      maternity: {
        label: 'Mutterschaftsurlaub',
        hint: '„Zwangerschaps- en bevallingsverlof“.',
      },
      'birth-leave': {
        label: 'Geburtsurlaub für die Partnerin oder den Partner',
        hint: '„Geboorteverlof“ und „aanvullend geboorteverlof“.',
      },
      parental: { label: 'Elternurlaub', hint: '„Ouderschapsverlof“.' },
      adoption: { label: 'Adoptionsurlaub', hint: '„Adoptieverlof“.' },
      foster: { label: 'Urlaub für ein Pflegekind', hint: '„Pleegzorgverlof“.' },
      'short-care': {
        label: 'Kurzer Urlaub, um jemanden zu pflegen',
        hint: '„Kortdurend zorgverlof“.',
      },
      'long-care': {
        label: 'Langer Urlaub, um jemanden zu pflegen',
        hint: '„Langdurend zorgverlof“.',
      },
      strike: { label: 'Ein Streik', hint: '„Staking“.' },
      sickness: { label: 'Krankheit', hint: '„Ziekte“: Ihr Arbeitgeber kürzt den Lohn.' },
      'unpaid-leave': {
        label: 'Unbezahlter Urlaub oder ein Sabbatical',
        hint: '„Onbetaald verlof“, so mit Ihrem Arbeitgeber vereinbart.',
      },
      'fewer-hours': {
        label: 'Weniger Arbeitsstunden',
        hint: 'Freiwillig und ohne einen dieser Urlaube.',
      },
      other: { label: 'Ein anderer Grund' },
    },
  },
  payDropStart: {
    ask: 'Ab welchem Tag bekommen Sie weniger Lohn?',
    name: 'Weniger Lohn ab',
    where:
      'Der erste Tag des Urlaubs, des Streiks oder des niedrigeren Lohns. Er darf in der Zukunft liegen.',
  },
  payDuring: {
    ask: 'Wie hoch ist Ihr Bruttolohn in dieser Zeit?',
    name: 'Lohn in dieser Zeit',
    where:
      'Was Ihr Arbeitgeber dann zahlt, vor Steuern. Es steht auf der Lohnabrechnung („loonstrook“) oder in der Vereinbarung. Geben Sie 0 ein, wenn Sie keinen Lohn bekommen.',
  },
  leaveProvable: {
    ask: 'Kann Ihr Arbeitgeber Ihr Recht auf diesen Urlaub nachweisen?',
    name: 'Recht auf Urlaub nachweisbar',
    where:
      'Zum Beispiel mit einer Geburtsurkunde. Bei Urlaub für Pflege auch, dass die Pflege nötig ist. Der Nachweis gehört in die Unterlagen des Arbeitgebers.',
    options: yesNo,
  },
  firstSickDay: {
    ask: 'Wann war Ihr erster Krankheitstag?',
    name: 'Erster Krankheitstag',
    where:
      'Der erste Arbeitstag, an dem Sie wegen Krankheit nicht gearbeitet haben oder mit der Arbeit aufgehört haben. In Briefen heißt er „eerste ziektedag“.',
  },
  recoveries: {
    ask: 'Wann haben Sie zwischendurch wieder gearbeitet?',
    name: 'Wieder bei der Arbeit',
    where:
      'Nennen Sie die Zeiträume der Reihe nach, den frühesten zuerst. Die Zeiträume dürfen sich nicht überschneiden. Die Gesundmeldung („herstelmelding“) nennt den ersten Tag.',
  },
  sickPay: {
    ask: 'Was zahlt Ihr Arbeitgeber, während Sie krank sind?',
    name: 'Lohn bei Krankheit',
    where:
      'Suchen Sie in Ihrem Vertrag oder Tarifvertrag („cao“) nach „loondoorbetaling bij ziekte“. Den Betrag zeigt Ihre Lohnabrechnung.',
  },
  firstYearEvaluation: {
    ask: 'Wann war die Auswertung nach dem ersten Jahr?',
    name: 'Auswertung nach dem ersten Jahr',
    where:
      'Sie und Ihr Arbeitgeber blicken auf das erste Jahr der Krankheit zurück. Das Formular heißt „eerstejaarsevaluatie“; nehmen Sie dessen Datum.',
  },
  programmeStart: {
    ask: 'Wann ist der erste Tag des Programms in der zweiten Spur?',
    name: 'Beginn des Programms',
    where: 'Er steht im Plan („trajectplan tweede spoor“). Er darf in der Zukunft liegen.',
  },
  programmeEnd: {
    ask: 'Wann ist der letzte Tag des Programms in der zweiten Spur?',
    name: 'Ende des Programms',
    where: 'Er steht im selben Plan.',
  },
  appliedOn: {
    ask: 'Wann wurde der vollständige Antrag gestellt?',
    name: 'Antrag gestellt am',
    where:
      'Der Tag steht in der Eingangsbestätigung („ontvangstbevestiging“, „accusé de réception“).',
  },
  decision: {
    ask: 'Gibt es eine Entscheidung über Ihren Antrag?',
    name: 'Entscheidung',
    where: 'In den Niederlanden kommt sie von der IND, in Luxemburg vom Minister.',
    options: {
      none: { label: 'Noch nicht' },
      granted: { label: 'Ja, bewilligt' },
      refused: { label: 'Ja, abgelehnt' },
    },
  },
  decisionOn: {
    ask: 'An welchem Tag war die Entscheidung?',
    name: 'Tag der Entscheidung',
    where:
      'Niederlande: das Datum oben im Brief, nicht der Tag, an dem Sie ihn bekommen haben. Luxemburg: der Tag, an dem die Entscheidung Ihnen zugestellt wurde („notification“).',
  },
  authorisationIssuedOn: {
    ask: 'Wann wurde Ihre Aufenthaltsgenehmigung ausgestellt?',
    name: 'Genehmigung ausgestellt am',
    where:
      'Das Datum des Briefs „autorisation de séjour temporaire“, nicht der Tag, an dem Sie ihn bekommen haben.',
  },
  entryDate: {
    ask: 'An welchem Tag reisen Sie nach Luxemburg ein?',
    name: 'Tag der Einreise',
    where:
      'Der Tag, an dem Sie ankommen, um dort zu wohnen. Er steht in Ihrer „déclaration d’arrivée“. Er darf in der Zukunft liegen.',
  },

  hiredOn: {
    ask: 'Wann wurden Sie eingestellt?',
    name: 'Eingestellt am',
    where: 'Der erste Arbeitstag im Vertrag mit Ihrem jetzigen Arbeitgeber.',
  },
  employerPrivileged: {
    ask: 'Hat Ihr Arbeitgeber diplomatischen oder ähnlichen Status?',
    name: 'Arbeitgeber hat den Status',
    where:
      'Ihr Arbeitgeber arbeitet dann für eine Botschaft, ein Konsulat oder eine internationale Organisation. Er hat eine Karte vom Außenministerium.',
    options: yesNo,
  },
  employerEmployedByMissionMember: {
    ask: 'Arbeitet Ihr Arbeitgeber privat für jemanden vom Personal einer diplomatischen Vertretung?',
    name: 'Arbeitgeber arbeitet für Diplomaten',
    where: 'Nicht für die Botschaft selbst, sondern für eine Person aus ihrem Personal.',
    options: yesNo,
  },
  relative: {
    ask: 'Sind Sie mit Ihrem Arbeitgeber verwandt oder mit dessen Partnerin oder Partner?',
    name: 'Verwandt mit dem Arbeitgeber',
    where:
      'Durch Geburt oder Heirat. Auch Cousinen, Cousins, Tanten, Onkel, Nichten und Neffen zählen.',
    options: yesNo,
  },
  familyComes: {
    ask: 'Kommt Ihre Familie mit?',
    name: 'Familie kommt mit',
    where: 'Um mit Ihnen in den Niederlanden zu leben, aufgrund dieser Arbeit.',
    options: yesNo,
  },
  recruitedLocally: {
    ask: 'Waren Sie schon in den Niederlanden, als Sie eingestellt wurden?',
    name: 'In den Niederlanden eingestellt',
    options: yesNo,
  },
  holdsResidenceAndWorkPermit: {
    ask: 'Hatten Sie damals eine Aufenthaltserlaubnis und eine Arbeitserlaubnis?',
    name: 'Beide Erlaubnisse gehabt',
    where: 'Beides: eine Karte, mit der Sie hier leben dürfen, und das Recht zu arbeiten.',
    options: yesNo,
  },
  fullTime: {
    ask: 'Arbeiten Sie Vollzeit?',
    name: 'Vollzeit',
    where: 'Die Stunden pro Woche stehen in Ihrem Vertrag.',
    options: yesNo,
  },
  paidToOwnAccount: {
    ask: 'Geht Ihr Lohn jeden Monat auf Ihr eigenes Bankkonto?',
    name: 'Lohn auf eigenes Konto',
    where:
      'Auf ein Konto auf Ihren Namen, in den Niederlanden oder in einem anderen EU-Land. Nicht in bar.',
    options: yesNo,
  },
  holidayAllowancePaid: {
    ask: `Bekommen Sie ${percent(shares.holidayAllowance)} Urlaubsgeld?`,
    name: 'Urlaubsgeld wird gezahlt',
    where: 'Auf der Lohnabrechnung heißt es „vakantiebijslag“ oder „vakantiegeld“.',
    options: yesNo,
  },
  leaveDays: {
    ask: 'Wie viele Tage bezahlten Urlaub bekommen Sie im Jahr?',
    name: 'Tage bezahlter Urlaub',
    where: 'Zählen Sie Arbeitstage, wie in Ihrem Vertrag („vakantiedagen“).',
  },
  foreignSocialSecurity: {
    ask: 'Sind Sie in einem anderen Land sozialversichert?',
    name: 'Sozialversichert im Ausland',
    where: 'Dann haben Sie ein Papier dieses Landes, in dem das steht.',
    options: yesNo,
  },
  registeredAsEmployer: {
    ask: 'Ist Ihr Arbeitgeber in den Niederlanden als Arbeitgeber angemeldet?',
    name: 'Als Arbeitgeber angemeldet',
    where:
      'Der Arbeitgeber weiß es. Das wird verlangt, wenn Sie in keinem anderen Land sozialversichert sind.',
    options: yesNo,
  },
  healthInsurance: {
    ask: 'Haben Sie eine Krankenversicherung?',
    name: 'Krankenversicherung',
    where:
      'Es gibt eine Police auf Ihren Namen. Das Ministerium verlangt eine Kopie, bevor es eine Karte ausgibt.',
    options: yesNo,
  },
  arrivalDate: {
    ask: 'Wann sind Sie in den Niederlanden angekommen?',
    name: 'Tag der Ankunft',
    where: 'Für diesen Job. Der Stempel in Ihrem Pass oder Ihr Ticket zeigt es.',
  },
  registeredOn: {
    ask: 'Wann wurden Sie beim Außenministerium angemeldet?',
    name: 'Angemeldet am',
    where:
      'Das macht die Botschaft oder Organisation im ePortal des Ministeriums. Dort kennt man den Tag.',
  },
  cardNumber: {
    ask: 'Welche Karte ist es: Ihre erste, Ihre zweite oder eine spätere?',
    name: 'Nummer der Karte',
    where:
      'Zählen Sie die Karten („identiteitskaart“), die Sie für diesen Job bekommen haben. Geben Sie 1 ein für die erste.',
  },
  cardIssuedOn: {
    ask: 'Wann wurde diese Karte ausgestellt?',
    name: 'Karte ausgestellt am',
    where: 'Es steht auf der Karte.',
  },
  employerCardUntil: {
    ask: 'Bis wann gilt die Karte Ihres Arbeitgebers?',
    name: 'Karte des Arbeitgebers gültig bis',
    where: 'Es steht auf der „identiteitskaart“ Ihres Arbeitgebers. Ihre Karte gilt nicht länger.',
  },
  contractUntil: {
    ask: 'Wann ist der letzte Tag Ihres Vertrags?',
    name: 'Letzter Tag des Vertrags',
    where: 'Er steht im Vertrag oder in dem Brief, der ihn beendet.',
  },
};

export const groups: Messages['groups'] = {
  relatives: 'Fragen zu Ihrer Familie',
  'working-time': 'Fragen zu Ihren Stunden und Ihrem Urlaub',
  payment: 'Fragen zu Ihrer Bezahlung',
};

export const offers: Messages['offers'] = {
  applied: {
    title: 'Der Antrag ist gestellt und ich warte',
    ask: 'Wann wurde er gestellt?',
  },
  filing: {
    title: 'Der Antrag wird an einem anderen Tag als heute gestellt',
    ask: 'Wann wird der Antrag gestellt?',
  },
  exempt: {
    title: 'Ich forsche, mache die Facharztausbildung oder habe eine Gastdozentur',
    ask: 'Passt etwas davon zu Ihrer Arbeit?',
  },
  protection: {
    title: 'Ich habe vorübergehenden Schutz wegen des Krieges in der Ukraine',
    ask: 'Haben Sie vorübergehenden Schutz?',
  },
  'other-blue-card': {
    title: 'Ich habe eine Blaue Karte EU eines anderen Landes',
    ask: 'Fragen zu Ihrer Blauen Karte',
  },
  'second-blue-card': {
    title: 'Ich hatte Blaue Karten von zwei anderen Ländern',
    ask: 'Seit wann die zweite?',
  },
  start: { title: 'Ich kenne den ersten Tag eines neuen Jobs', ask: 'Wann fängt er an?' },
  settlement: {
    title: 'Ich habe einen Aufhebungsvertrag unterschrieben',
    ask: 'Fragen zum Aufhebungsvertrag',
  },
  ruling: {
    title: `Ich habe die ${percent(shares.ruling)}-Regelung`,
    ask: `Haben Sie die ${percent(shares.ruling)}-Regelung?`,
  },
  studies: {
    title: 'Ich habe vor Kurzem einen Abschluss gemacht oder geforscht',
    ask: 'Haben Sie vor Kurzem einen Abschluss gemacht oder geforscht?',
  },
  leaving: { title: 'Ich verlasse die Niederlande', ask: 'An welchem Tag reisen Sie ab?' },
  'five-years': {
    title: 'Ich habe seit Jahren Erlaubnisse zum Arbeiten',
    ask: 'Seit wann, ohne Lücke?',
  },
  'card-work': {
    title: 'Meine Arbeit begann später als meine Karte',
    ask: 'Wann haben Sie angefangen zu arbeiten?',
  },
  arrived: {
    title: 'Ich bin nach Luxemburg eingereist oder kenne den Tag',
    ask: 'An welchem Tag?',
  },
  'back-at-work': {
    title: 'Ich habe zwischendurch wieder gearbeitet',
    ask: 'Wann haben Sie zwischendurch wieder gearbeitet?',
  },
  evaluated: {
    title: 'Die Auswertung nach dem ersten Jahr hat stattgefunden',
    ask: 'Wann war die Auswertung nach dem ersten Jahr?',
  },
  programme: {
    title: 'Ich kenne die Tage des Programms in der zweiten Spur',
    ask: 'Fragen zum Programm der zweiten Spur',
  },
  'contract-ended': {
    title: 'Mein Vertrag endet oder ist schon zu Ende',
    ask: 'Wann ist der letzte Tag Ihres Vertrags?',
  },
  'hired-here': {
    title: 'Ich wurde eingestellt, als ich in den Niederlanden war',
    ask: 'Fragen zu Ihrer Einstellung',
  },
  'mission-member': {
    title: 'Mein Arbeitgeber arbeitet privat für Diplomaten',
    ask: 'Arbeitet Ihr Arbeitgeber privat für jemanden vom Personal einer diplomatischen Vertretung?',
  },
  'servant-arrival': {
    title: 'Ich kenne den Tag meiner Ankunft',
    ask: 'Wann sind Sie in den Niederlanden angekommen?',
  },
  'servant-registered': {
    title: 'Ich bin beim Ministerium angemeldet',
    ask: 'Wann wurden Sie angemeldet?',
  },
  'servant-card': {
    title: 'Ich habe meine Karte zur Hand',
    ask: 'Fragen zu Ihrer Karte',
  },
  'employer-card': {
    title: 'Ich weiß, bis wann die Karte meines Arbeitgebers gilt',
    ask: 'Bis wann gilt die Karte Ihres Arbeitgebers?',
  },
  'servant-contract': {
    title: 'Ich kenne den letzten Tag meines Vertrags',
    ask: 'Wann ist der letzte Tag Ihres Vertrags?',
  },
};
