import type { GlossaryText } from '../glossary-messages.ts';

export const glossary: GlossaryText = {
  onThisPage: 'Wat de woorden uit de brieven betekenen',
  inLetters: 'Woorden die u in brieven tegenkomt',
  terms: {
    'recognised-sponsor': {
      word: 'Erkend referent',
      means:
        'Een werkgever die door de IND is erkend en vergunningen mag aanvragen. De IND heeft er een lijst van.',
    },
    'highly-skilled-migrant': {
      word: 'Kennismigrant',
      means:
        'Iemand met een Nederlandse vergunning voor werk waarbij het loon een vast bedrag moet halen.',
    },
    'dutch-blue-card': {
      word: 'Blauwe kaart van Nederland',
      means: 'Een vergunning voor hooggekwalificeerd werk, met regels die EU-landen delen.',
    },
    'orientation-year': {
      word: 'Zoekjaar',
      means: 'Een vergunning waarmee afgestudeerden en onderzoekers werk mogen zoeken.',
    },
    'search-period': {
      word: 'Zoekperiode',
      means:
        'De maanden na het einde van een baan waarin u mag blijven om een nieuwe te zoeken. Ze lopen nooit langer dan de vergunning.',
    },
    transferee: {
      word: 'Overgeplaatste werknemer',
      means: 'Iemand die door het eigen bedrijf buiten de EU naar een Nederlandse vestiging gaat.',
    },
    'single-permit': {
      word: 'Gecombineerde vergunning',
      means: 'Eén vergunning om hier te wonen en voor één werkgever te werken.',
    },
    'work-permit': {
      word: 'Werkvergunning',
      means:
        'Een vergunning alleen om te werken, niet om hier te wonen. De werkgever vraagt die aan bij het UWV.',
    },
    IND: {
      word: 'Nederlandse immigratiedienst',
      means: 'De instantie die beslist over Nederlandse vergunningen.',
    },
    UWV: {
      word: 'Nederlandse uitkeringsinstantie',
      means: 'De instantie voor uitkeringen bij werkloosheid en ziekte, en voor werkvergunningen.',
    },
    objection: {
      word: 'Bezwaar',
      means: 'Een brief waarin u de IND vraagt om nog eens naar het besluit te kijken.',
    },
    'return-decision': {
      word: 'Opdracht om te vertrekken',
      means: 'Het deel van een brief waarin staat dat iemand het land moet verlaten.',
    },
    'civic-integration': {
      word: 'Inburgering',
      means: 'De taal en de samenleving leren kennen, met een examen.',
    },
    receipt: {
      word: 'Bevestiging van ontvangst',
      means: 'De brief waarin staat op welke dag uw aanvraag binnenkwam.',
    },
    'valid-until': {
      word: 'Geldig tot',
      means: 'Deze woorden staan bij de laatste dag van een Nederlandse pas.',
    },
    gross: {
      word: 'Bruto',
      means: 'Loon waar belasting en premies nog niet van af zijn.',
    },
    payslip: { word: 'Loonstrook', means: 'Het papier waarop staat hoe uw loon is opgebouwd.' },
    'on-top': {
      word: 'Niet inbegrepen',
      means: 'Wat bij dit woord staat, zit niet in het bedrag.',
    },
    'holiday-allowance': {
      word: 'Vakantiegeld',
      means:
        'Een extra deel van het loon dat in de wet staat. In brieven staan er drie woorden voor.',
    },
    'days-of-leave': {
      word: 'Dagen betaald verlof',
      means: 'Dagen waarop u niet hoeft te werken en toch loon krijgt.',
    },
    'open-ended': {
      word: 'Vast, zonder einddatum',
      means: 'Een contract met deze woorden heeft geen laatste dag.',
    },
    'collective-agreement': {
      word: 'Afspraken voor een sector of bedrijf',
      means:
        'Regels over loon en werk die vakbonden en werkgevers voor een sector of bedrijf maakten.',
    },
    'termination-agreement': {
      word: 'Ontslagovereenkomst',
      means: 'Een overeenkomst waarin u en uw werkgever samen het contract beëindigen.',
    },
    'ban-on-notice': {
      word: 'Bescherming tegen ontslag',
      means: 'Een tijd waarin de werkgever het contract niet mag opzeggen, zoals bij ziekte.',
    },
    'unemployment-benefit': {
      word: 'Werkloosheidsuitkering',
      means: 'Geld uit een verzekering voor mensen die hun baan kwijt zijn.',
    },
    'incapacity-benefit': {
      word: 'Uitkering bij arbeidsongeschiktheid',
      means:
        'Geld voor mensen die na twee jaar ziekte niet meer kunnen verdienen wat ze verdienden.',
    },
    'first-sick-day': {
      word: 'Eerste dag dat u ziek was',
      means: 'De dag vanaf wanneer de jaren van ziekte tellen.',
    },
    'recovery-report': {
      word: 'Bericht dat u weer werkt',
      means: 'Het bericht van uw werkgever dat u weer aan het werk bent.',
    },
    'sick-pay': {
      word: 'Loon bij ziekte',
      means: 'Het loon dat een werkgever blijft betalen terwijl iemand ziek is.',
    },
    'maximum-daily-wage': {
      word: 'Hoogste dagloon',
      means: 'Het hoogste bedrag per dag voor uitkeringen en het wettelijke loon bij ziekte.',
    },
    'company-doctor': {
      word: 'Arts van het werk',
      means:
        'De arts die zegt welk werk iemand die ziek is kan doen. U mag onder vier ogen met de arts praten.',
    },
    'problem-analysis': {
      word: 'Advies van de bedrijfsarts',
      means: 'Het papier waarin de bedrijfsarts schrijft wat u wel en niet kunt.',
    },
    'plan-of-action': {
      word: 'Plan om weer te werken',
      means: 'Wat u en uw werkgever afspreken zodat u weer kunt werken.',
    },
    'first-year-evaluation': {
      word: 'Terugblik na een jaar',
      means: 'Een terugblik op het eerste ziektejaar, op een formulier.',
    },
    'final-evaluation': {
      word: 'Laatste terugblik',
      means: 'De laatste terugblik, kort voordat de uitkering wordt aangevraagd.',
    },
    'reintegration-report': {
      word: 'Verslag van de ziektejaren',
      means: 'Alle papieren over de ziektejaren bij elkaar. Het UWV controleert ze.',
    },
    'track-2': {
      word: 'Werk bij een andere werkgever',
      means: 'Passend werk zoeken bij een andere werkgever terwijl u ziek bent.',
    },
    'track-2-plan': {
      word: 'Plan voor het tweede spoor',
      means: 'Het papier met de dagen en de stappen van het traject.',
    },
    'work-and-care-act': {
      word: 'Wet over verlof',
      means: 'De Nederlandse wet over verlof voor geboorte, kinderen en zorg.',
    },
    'maternity-leave': {
      word: 'Verlof rond zwangerschap en bevalling',
      means: 'Verlof voor en na de bevalling.',
    },
    'birth-leave': {
      word: 'Verlof als partner',
      means: 'Verlof voor de partner van de moeder, in de eerste weken na de geboorte.',
    },
    'additional-birth-leave': {
      word: 'Extra verlof als partner',
      means: 'Meer weken voor de partner, tegen een lager loon.',
    },
    'parental-leave': {
      word: 'Verlof als ouder',
      means: 'Verlof om voor het eigen jonge kind te zorgen.',
    },
    'adoption-leave': {
      word: 'Verlof bij adoptie',
      means: 'Verlof als iemand een kind adopteert.',
    },
    'foster-leave': {
      word: 'Verlof voor een pleegkind',
      means: 'Verlof als er een pleegkind in het gezin komt.',
    },
    'short-care-leave': {
      word: 'Kort verlof voor zorg',
      means: 'Enkele dagen om te zorgen voor een naaste die ziek is.',
    },
    'long-care-leave': {
      word: 'Lang verlof voor zorg',
      means: 'Weken om te zorgen voor een naaste die ernstig ziek is.',
    },
    strike: {
      word: 'Staking',
      means: 'Werknemers stoppen samen met werken om iets te bereiken.',
    },
    sickness: { word: 'Ziekte', means: 'U kunt uw eigen werk niet doen omdat u ziek bent.' },
    'unpaid-leave': {
      word: 'Verlof zonder loon',
      means: 'Vrije tijd zonder loon, afgesproken met uw werkgever.',
    },
    'private-servant': {
      word: 'Huispersoneel',
      means: 'Iemand die werkt in het huis van een medewerker van een ambassade of organisatie.',
    },
    'identity-card': {
      word: 'Pas van het ministerie',
      means: 'De pas die het ministerie van Buitenlandse Zaken geeft.',
    },
    'diplomatic-letter': {
      word: 'Diplomatieke brief',
      means: 'Een formele brief van een ambassade of organisatie aan het ministerie.',
    },
    'luxembourg-blue-card': {
      word: 'Blauwe kaart van Luxemburg',
      means: 'Een vergunning voor hooggekwalificeerd werk, met regels die EU-landen delen.',
    },
    'salaried-worker': {
      word: 'Werknemer in loondienst',
      means: 'De gewone vergunning voor werknemers van buiten de EU.',
    },
    'luxembourg-transferee': {
      word: 'Overgeplaatste werknemer',
      means: 'Iemand die door het eigen bedrijf buiten de EU naar Luxemburg gaat.',
    },
    'authorisation-to-stay': {
      word: 'Toestemming voor verblijf',
      means: 'De brief waarmee u in Luxemburg mag komen wonen. Soms hebt u ook een visum nodig.',
    },
    'residence-card': {
      word: 'Verblijfskaart',
      means: 'De kaart die laat zien dat u het recht hebt om in Luxemburg te wonen.',
    },
    'luxembourg-work-permit': {
      word: 'Werkvergunning',
      means:
        'Een vergunning voor mensen van buiten de EU die in Luxemburg werken en in een ander land wonen.',
    },
    'arrival-declaration': {
      word: 'Aangifte van aankomst',
      means: 'Wat u bij de gemeente meldt als u er komt wonen.',
    },
    'town-hall': {
      word: 'Gemeente',
      means: 'De stad of het dorp waar u woont, en het kantoor daarvan.',
    },
    'hosting-agreement': {
      word: 'Gastovereenkomst',
      means: 'Het papier waarin een onderzoeksinstelling belooft een onderzoeker te ontvangen.',
    },
    'luxembourg-receipt': {
      word: 'Bevestiging van ontvangst',
      means: 'De brief waarin staat op welke dag uw aanvraag binnenkwam.',
    },
    notification: {
      word: 'Bekendmaking',
      means: 'Het moment waarop u een besluit officieel krijgt; vanaf dan lopen de termijnen.',
    },
    'luxembourg-valid-until': {
      word: 'Geldig tot en met',
      means: 'Deze woorden staan vóór de laatste dag van een Luxemburgse kaart.',
    },
    'luxembourg-gross': {
      word: 'Bruto',
      means: 'Loon waar belasting en premies nog niet van af zijn.',
    },
    'luxembourg-open-ended': {
      word: 'Contract zonder einddatum',
      means: 'Een contract zonder laatste dag.',
    },
    'administrative-court': {
      word: 'Bestuursrechter',
      means: 'De rechter die oordeelt over besluiten van de Luxemburgse overheid.',
    },
    'court-lawyer': {
      word: 'Advocaat bij deze rechter',
      means: 'Een advocaat die een zaak aan deze rechter mag voorleggen.',
    },
    ADEM: {
      word: 'Luxemburgse arbeidsdienst',
      means: 'Het kantoor voor vacatures, werkzoekenden en werkloosheidsuitkeringen.',
    },
    'social-security': {
      word: 'Luxemburgse sociale zekerheid',
      means: 'Het kantoor waar werkgevers de mensen aanmelden die ze in dienst hebben.',
    },
  },
};
