import type { GlossaryText } from '../glossary-messages.ts';

export const glossary: GlossaryText = {
  onThisPage: 'Was die Wörter aus den Briefen bedeuten',
  inLetters: 'Wörter, die in Briefen stehen',
  terms: {
    'recognised-sponsor': {
      word: 'Anerkannter Arbeitgeber',
      means:
        'Ein Arbeitgeber, den die IND anerkannt hat und der Erlaubnisse beantragen darf. Die IND führt eine Liste.',
    },
    'highly-skilled-migrant': {
      word: 'Hoch qualifizierte Fachkraft',
      means:
        'Jemand mit einer niederländischen Erlaubnis für Arbeit, die ein festes Mindestgehalt verlangt.',
    },
    'dutch-blue-card': {
      word: 'Niederländische Blaue Karte EU',
      means:
        'Eine Erlaubnis für hoch qualifizierte Arbeit, mit Regeln, die die EU-Länder gemeinsam haben.',
    },
    'orientation-year': {
      word: 'Suchjahr',
      means: 'Eine Erlaubnis, mit der man nach Studium oder Forschung Arbeit suchen darf.',
    },
    'search-period': {
      word: 'Suchfrist',
      means:
        'Die Monate nach dem Ende eines Jobs, in denen Sie bleiben und einen neuen suchen dürfen. Sie gehen nie über die Erlaubnis hinaus.',
    },
    transferee: {
      word: 'Versetzung innerhalb der Firma',
      means: 'Die eigene Firma außerhalb der EU schickt jemanden in ein niederländisches Büro.',
    },
    'single-permit': {
      word: 'Kombinierte Erlaubnis',
      means: 'Eine Erlaubnis, um hier zu wohnen und für einen einzigen Arbeitgeber zu arbeiten.',
    },
    'work-permit': {
      word: 'Arbeitserlaubnis',
      means:
        'Eine Erlaubnis nur zum Arbeiten, nicht zum Wohnen. Der Arbeitgeber beantragt sie beim UWV.',
    },
    IND: {
      word: 'Niederländische Einwanderungsbehörde',
      means: 'Die Behörde, die über niederländische Erlaubnisse entscheidet.',
    },
    UWV: {
      word: 'Niederländische Sozialversicherung für Beschäftigte',
      means:
        'Die Behörde für Leistungen bei Arbeitslosigkeit und Krankheit und für Arbeitserlaubnisse.',
    },
    objection: {
      word: 'Widerspruch',
      means: 'Ein Brief, der die IND bittet, ihre Entscheidung noch einmal zu prüfen.',
    },
    'return-decision': {
      word: 'Rückkehrentscheidung',
      means: 'Der Teil eines Briefs, der jemanden auffordert, das Land zu verlassen.',
    },
    'civic-integration': {
      word: 'Integration',
      means: 'Die Sprache und die Gesellschaft kennenlernen, mit einer Prüfung.',
    },
    receipt: {
      word: 'Eingangsbestätigung',
      means: 'Der Brief, in dem steht, an welchem Tag Ihr Antrag eingegangen ist.',
    },
    'valid-until': {
      word: 'Gültig bis',
      means: 'Diese Worte stehen neben dem letzten Tag einer niederländischen Karte.',
    },
    gross: { word: 'Brutto', means: 'Lohn, bevor Steuern und Sozialabgaben abgezogen sind.' },
    payslip: {
      word: 'Lohnabrechnung',
      means: 'Das Papier, das zeigt, woraus Ihr Lohn besteht.',
    },
    'on-top': {
      word: 'Nicht enthalten',
      means: 'Der Betrag neben diesem Wort enthält das Genannte nicht.',
    },
    'holiday-allowance': {
      word: 'Urlaubsgeld',
      means:
        'Ein zusätzlicher Teil des Lohns, den das Gesetz festlegt. Briefe haben dafür drei Wörter.',
    },
    'days-of-leave': {
      word: 'Tage bezahlter Urlaub',
      means: 'Tage, an denen Sie nicht arbeiten müssen und trotzdem Lohn bekommen.',
    },
    'open-ended': {
      word: 'Unbefristet',
      means: 'Ein Vertrag mit diesen Worten hat keinen letzten Tag.',
    },
    'collective-agreement': {
      word: 'Tarifvertrag',
      means:
        'Regeln zu Lohn und Arbeit, die Gewerkschaften und Arbeitgeber für eine ganze Branche gemacht haben.',
    },
    'termination-agreement': {
      word: 'Aufhebungsvertrag',
      means: 'Eine Vereinbarung, in der Sie und Ihr Arbeitgeber den Vertrag gemeinsam beenden.',
    },
    'ban-on-notice': {
      word: 'Kündigungsverbot',
      means: 'Eine Zeit, in der der Arbeitgeber nicht kündigen darf, zum Beispiel bei Krankheit.',
    },
    'unemployment-benefit': {
      word: 'Arbeitslosengeld',
      means: 'Geld aus einer Versicherung für Menschen, die ihren Job verloren haben.',
    },
    'incapacity-benefit': {
      word: 'Geld bei Erwerbsminderung',
      means:
        'Geld für Menschen, die nach zwei Jahren Krankheit nicht mehr so verdienen können wie vorher.',
    },
    'first-sick-day': {
      word: 'Erster Krankheitstag',
      means: 'Der Tag, ab dem die Jahre der Krankheit gezählt werden.',
    },
    'recovery-report': {
      word: 'Gesundmeldung',
      means: 'Die Nachricht Ihres Arbeitgebers, dass Sie wieder arbeiten.',
    },
    'sick-pay': {
      word: 'Lohn bei Krankheit',
      means: 'Der Lohn, den ein Arbeitgeber weiterzahlt, während jemand krank ist.',
    },
    'maximum-daily-wage': {
      word: 'Maximaler Tageslohn',
      means:
        'Der höchste Betrag pro Tag, von dem Leistungen und der gesetzliche Lohn bei Krankheit berechnet werden.',
    },
    'company-doctor': {
      word: 'Betriebsarzt',
      means:
        'Der Arzt oder die Ärztin, die sagt, welche Arbeit ein kranker Mensch machen kann. Sie dürfen dort unter vier Augen sprechen.',
    },
    'problem-analysis': {
      word: 'Problemanalyse',
      means: 'Das Papier des Betriebsarztes darüber, was Sie können und was nicht.',
    },
    'plan-of-action': {
      word: 'Aktionsplan',
      means: 'Was Sie und Ihr Arbeitgeber vereinbaren, damit Sie wieder arbeiten können.',
    },
    'first-year-evaluation': {
      word: 'Auswertung nach dem ersten Jahr',
      means: 'Ein Rückblick auf das erste Jahr der Krankheit, auf einem Formular.',
    },
    'final-evaluation': {
      word: 'Abschließende Auswertung',
      means: 'Der letzte Rückblick, kurz bevor das Geld bei Erwerbsminderung beantragt wird.',
    },
    'reintegration-report': {
      word: 'Bericht über die Wiedereingliederung',
      means: 'Alle Papiere über die Jahre der Krankheit zusammen. Das UWV prüft sie.',
    },
    'track-2': {
      word: 'Zweite Spur',
      means: 'Passende Arbeit bei einem anderen Arbeitgeber suchen, während Sie krank sind.',
    },
    'track-2-plan': {
      word: 'Plan für die zweite Spur',
      means: 'Das Papier mit den Tagen und den Schritten des Programms.',
    },
    'work-and-care-act': {
      word: 'Gesetz über Arbeit und Pflege',
      means: 'Das niederländische Gesetz über Urlaub für Geburt, Kinder und Pflege.',
    },
    'maternity-leave': {
      word: 'Mutterschaftsurlaub',
      means: 'Freie Zeit für die Mutter, vor und nach der Geburt des Kindes.',
    },
    'birth-leave': {
      word: 'Geburtsurlaub',
      means:
        'Urlaub für die Partnerin oder den Partner der Mutter, in den ersten Wochen nach der Geburt.',
    },
    'additional-birth-leave': {
      word: 'Zusätzlicher Geburtsurlaub',
      means: 'Weitere Wochen für die Partnerin oder den Partner, mit weniger Lohn.',
    },
    'parental-leave': {
      word: 'Elternurlaub',
      means: 'Urlaub, um sich um das eigene kleine Kind zu kümmern.',
    },
    'adoption-leave': { word: 'Adoptionsurlaub', means: 'Urlaub, wenn ein Kind adoptiert wird.' },
    'foster-leave': {
      word: 'Urlaub für ein Pflegekind',
      means: 'Urlaub, wenn ein Pflegekind in die Familie kommt.',
    },
    'short-care-leave': {
      word: 'Kurzer Pflegeurlaub',
      means: 'Einige Tage, um jemanden zu pflegen, der Ihnen nahesteht und krank ist.',
    },
    'long-care-leave': {
      word: 'Langer Pflegeurlaub',
      means: 'Wochen, um jemanden zu pflegen, der Ihnen nahesteht und schwer krank ist.',
    },
    strike: {
      word: 'Streik',
      means: 'Beschäftigte hören gemeinsam auf zu arbeiten, um etwas durchzusetzen.',
    },
    sickness: {
      word: 'Krankheit',
      means: 'Sie können Ihre eigene Arbeit nicht tun, weil Sie krank sind.',
    },
    'unpaid-leave': {
      word: 'Unbezahlter Urlaub',
      means: 'Freie Zeit ohne Lohn, so mit Ihrem Arbeitgeber vereinbart.',
    },
    'private-servant': {
      word: 'Private Hausangestellte',
      means:
        'Jemand, der im Haushalt einer Person arbeitet, die bei einer Botschaft oder Organisation angestellt ist.',
    },
    'identity-card': {
      word: 'Ausweis',
      means: 'Die Karte, die das Außenministerium ausgibt.',
    },
    'diplomatic-letter': {
      word: 'Diplomatischer Brief',
      means: 'Ein förmlicher Brief einer Botschaft oder Organisation an das Ministerium.',
    },
    'luxembourg-blue-card': {
      word: 'Luxemburgische Blaue Karte EU',
      means:
        'Eine Erlaubnis für hoch qualifizierte Arbeit, mit Regeln, die die EU-Länder gemeinsam haben.',
    },
    'salaried-worker': {
      word: 'Arbeitnehmer',
      means: 'Die gewöhnliche Erlaubnis für Beschäftigte aus Ländern außerhalb der EU.',
    },
    'luxembourg-transferee': {
      word: 'Versetzung innerhalb der Firma',
      means: 'Jemand, den die eigene Firma außerhalb der EU nach Luxemburg schickt.',
    },
    'authorisation-to-stay': {
      word: 'Aufenthaltsgenehmigung',
      means:
        'Der Brief, mit dem Sie nach Luxemburg ziehen dürfen. Manchmal brauchen Sie auch ein Visum.',
    },
    'residence-card': {
      word: 'Aufenthaltstitel',
      means: 'Die Karte, die zeigt, dass Sie in Luxemburg leben dürfen.',
    },
    'luxembourg-work-permit': {
      word: 'Arbeitserlaubnis',
      means:
        'Eine Erlaubnis für Menschen von außerhalb der EU, die in Luxemburg arbeiten und in einem anderen Land wohnen.',
    },
    'arrival-declaration': {
      word: 'Anmeldung bei der Ankunft',
      means: 'Was Sie der Gemeinde melden, wenn Sie dorthin ziehen.',
    },
    'town-hall': {
      word: 'Gemeinde',
      means: 'Die Stadt oder das Dorf, wo Sie wohnen, und das Amt dort.',
    },
    'hosting-agreement': {
      word: 'Aufnahmevereinbarung',
      means:
        'Das Papier, in dem eine Forschungseinrichtung zusagt, jemanden für die Forschung aufzunehmen.',
    },
    'luxembourg-receipt': {
      word: 'Eingangsbestätigung',
      means: 'Der Brief, in dem steht, an welchem Tag Ihr Antrag eingegangen ist.',
    },
    notification: {
      word: 'Zustellung',
      means: 'Der Moment, in dem Sie eine Entscheidung offiziell bekommen; ab da laufen Fristen.',
    },
    'luxembourg-valid-until': {
      word: 'Gültig bis',
      means: 'Diese Worte stehen vor dem letzten Tag einer luxemburgischen Karte.',
    },
    'luxembourg-gross': {
      word: 'Brutto',
      means: 'Lohn, bevor Steuern und Sozialabgaben abgezogen sind.',
    },
    'luxembourg-open-ended': {
      word: 'Unbefristeter Vertrag',
      means: 'Ein Vertrag ohne letzten Tag.',
    },
    'administrative-court': {
      word: 'Verwaltungsgericht',
      means: 'Das Gericht, das über Entscheidungen der Behörden Luxemburgs urteilt.',
    },
    'court-lawyer': {
      word: 'Beim Gericht zugelassener Anwalt',
      means:
        'Ein Anwalt oder eine Anwältin mit dem Recht, einen Fall vor dieses Gericht zu bringen.',
    },
    ADEM: {
      word: 'Luxemburgisches Arbeitsamt',
      means: 'Das Amt für freie Stellen, Arbeitsuchende und Arbeitslosengeld.',
    },
    'social-security': {
      word: 'Luxemburgische Sozialversicherung',
      means: 'Das Amt, bei dem Arbeitgeber die Menschen anmelden, die sie beschäftigen.',
    },
  },
};
