import type { Messages } from '../messages.ts';
import { shares } from '../sums.ts';
import { date, percent } from './writing.ts';

const yesNo = { yes: { label: 'Ja' }, no: { label: 'Nee' } } as const;

export const questions: Messages['questions'] = {
  situation: {
    ask: 'Wat is uw situatie?',
    name: 'Situatie',
    options: {
      'job-offer': { label: 'Ik heb een baan aangeboden gekregen' },
      'job-ended': { label: 'Mijn baan stopt of is gestopt' },
      'new-employer': { label: 'Ik ga naar een andere werkgever' },
      extension: { label: 'Ik verleng mijn vergunning' },
      'pay-drop': { label: 'Ik krijg tijdelijk minder loon' },
      'track-2': { label: 'Ik ben ziek en zit in het tweede spoor' },
      'private-servant': { label: 'Mijn pas is van het ministerie van Buitenlandse Zaken' },
      decision: { label: 'Mijn aanvraag loopt nog of is afgewezen' },
    },
  },
  country: {
    ask: 'Om welk land gaat het?',
    name: 'Land',
    where: 'Het land van de baan of van de vergunning.',
    options: {
      NL: { label: 'Nederland' },
      LU: { label: 'Luxemburg' },
      both: { label: 'Allebei, om ze te vergelijken' },
    },
  },
  nationalities: {
    ask: 'Wat is uw nationaliteit?',
    name: 'Nationaliteit',
    where:
      'Noem elke nationaliteit die u hebt. Die staat in uw paspoort. Met één paspoort van de EU, de EER of Zwitserland mag u vrij werken. Bent u vluchteling? Noem de nationaliteit van het land waar u vandaan komt, of “Staatloos”. Asiel telt bij de vraag over uw vergunning.',
  },
  ukProtected: {
    ask: 'Hebt u rechten onder het terugtrekkingsakkoord?',
    name: 'Terugtrekkingsakkoord',
    where: `Britten die vóór ${date('2021-01-01')} in dat land woonden, hebben die meestal. Gaat het om beide landen? Zeg dan alleen ja als u ze in allebei hebt.`,
    options: yesNo,
  },
  temporaryProtection: {
    ask: 'Hebt u tijdelijke bescherming vanwege de oorlog in Oekraïne?',
    name: 'Tijdelijke bescherming',
    where: `Alleen mensen die door de oorlog uit Oekraïne zijn gevlucht, hebben die, wat hun nationaliteit ook is. Hebt u die nooit gekregen? Zeg dan nee. De bescherming loopt tot en met ${date('2027-03-04')}. Zeg ja als u die hebt in het land waar het om gaat. Gaat het om beide landen? Zeg dan ja als u die in een van de twee hebt.`,
    options: yesNo,
  },
  birthDate: {
    ask: 'Wanneer bent u geboren?',
    name: 'Geboortedatum',
    where: 'In Nederland kan uw leeftijd uitmaken welk bedrag u nodig hebt.',
  },
  age: {
    ask: 'Hoe oud bent u?',
    name: 'Leeftijd',
    where: 'Uw leeftijd op de dag die telt, in hele jaren.',
  },
  salary: {
    ask: 'Wat is uw brutoloon?',
    name: 'Brutoloon',
    where:
      'Neem het gegarandeerde loon uit uw contract of aanbod, zonder aftrek van belasting (“bruto”, “brut”). Reken bonussen, overwerk, onkosten en loon in natura niet mee.',
  },
  recognisedSponsor: {
    ask: 'Is de werkgever erkend referent?',
    name: 'Erkend referent',
    where:
      'De werkgever weet of hij “erkend referent” is. U kunt het opzoeken in het openbare register van erkende referenten op ind.nl. Alleen Nederland vraagt hierom.',
    options: yesNo,
  },
  salaryExempt: {
    ask: 'Hoort u met uw werk bij een van deze groepen?',
    name: 'Bijzonder werk',
    where: 'Voor deze groepen geldt in Nederland een andere inkomenseis dan het looncriterium.',
    options: {
      researcher: {
        label: 'Wetenschappelijk onderzoeker',
        hint: 'Bij een bekostigde of aangewezen instelling; de functiecode van de universiteit begint met 01.',
      },
      'doctor-in-training': {
        label: 'Arts in opleiding tot specialist bij een aangewezen instelling',
      },
      'guest-lecturer': { label: 'Gastdocent met een gastovereenkomst' },
      none: { label: 'Geen van deze' },
    },
  },
  contractStart: {
    ask: 'Wat is de eerste dag van het nieuwe contract?',
    name: 'Eerste dag van het contract',
    where:
      'De dag staat in het contract, bijna bovenaan. Verlengt u een kaart in Luxemburg? Neem dan het contract dat u nu hebt.',
  },
  contractMonths: {
    ask: 'Hoe lang duurt het contract?',
    name: 'Duur van het contract',
    where:
      'Een contract voor “onbepaalde tijd” heeft geen laatste dag (in Luxemburg: “contrat à durée indéterminée”).',
  },
  occupationIsco: {
    ask: 'Wat is de code van het beroep?',
    name: 'Beroepscode (ISCO-08)',
    where: `De code heeft vier cijfers, bijvoorbeeld 2512 voor softwareontwikkelaars. Hij staat in de vacaturemelding van de werkgever bij ADEM, of in het contract. Alleen voor aanvragen tot en met ${date('2024-06-30')} is hij nodig.`,
  },
  filingDate: {
    ask: 'Wanneer wordt de aanvraag ingediend?',
    name: 'Dag van indienen',
    where:
      'De dag waarop de instantie de aanvraag ontvangt. Voor een eerste vergunning tellen de bedragen van die dag.',
  },
  liveInCountry: {
    ask: 'Gaat u in Luxemburg wonen?',
    name: 'Wonen in Luxemburg',
    where:
      'Wie vanuit een ander land heen en weer reist, heeft een werkvergunning nodig in plaats van een blauwe kaart.',
    options: { yes: { label: 'Ja' }, no: { label: 'Nee, ik woon in een ander land' } },
  },
  inCountryAsVisitor: {
    ask: 'Wilt u de aanvraag doen in Luxemburg, tijdens een kort bezoek?',
    name: 'Aanvragen tijdens een bezoek',
    where:
      'De toestemming voor verblijf (“autorisation de séjour temporaire”) moet er zijn voordat u het land binnenkomt.',
    options: yesNo,
  },
  graduateBasis: {
    ask: 'Bent u kort geleden afgestudeerd, of deed u onderzoek?',
    name: 'Zoekjaar of studie',
    where:
      'Na een “zoekjaar” is een lager loon genoeg. Dat geldt ook drie jaar lang na een studie of onderzoek waarmee een zoekjaar mogelijk zou zijn.',
    options: {
      'orientation-year-now': { label: 'Ik heb nu een vergunning voor het zoekjaar' },
      'orientation-year-before': { label: 'Ik had eerder een vergunning voor het zoekjaar' },
      'qualifies-without': {
        label: 'Ik had er nooit een, maar zou aan de voorwaarden voldoen',
        hint: 'Een Nederlands hbo- of universitair diploma, een Nederlandse promotie, onderzoek in Nederland, of Erasmus Mundus. Ook een master of promotie aan een buitenlandse universiteit in de top 200 van twee van deze lijsten: THE, QS en ARWU.',
      },
      none: { label: 'Geen van deze' },
    },
  },
  qualifyingDate: {
    ask: 'Wanneer bent u afgestudeerd, of wanneer eindigde de vergunning voor onderzoek?',
    name: 'Afgestudeerd of einde onderzoek',
    where:
      'Neem de dag van afstuderen op uw diploma, de dag van de promotie, of de laatste dag van uw vergunning voor onderzoek.',
  },
  qualification: {
    ask: 'Welke opleiding of ervaring hebt u?',
    name: 'Opleiding of ervaring',
    where:
      'Voor een Europese blauwe kaart is een diploma nodig, of genoeg ervaring in hetzelfde werk.',
    options: {
      'degree-3-years': {
        label: 'Een diploma van hogeschool of universiteit',
        hint: 'Een opleiding van minstens drie jaar. Een buitenlands diploma moet misschien eerst worden gewaardeerd.',
      },
      'experience-5-years': { label: 'Minstens vijf jaar relevante werkervaring' },
      'ict-experience-3-in-7': {
        label: 'IT-manager of IT-specialist met drie jaar ervaring',
        hint: 'Minstens drie relevante jaren in de zeven jaar vóór de aanvraag.',
      },
      none: { label: 'Geen van deze' },
    },
  },
  diplomaDate: {
    ask: 'Wanneer hebt u uw diploma gehaald?',
    name: 'Datum van het diploma',
    where:
      'De datum staat op het diploma. In Nederland is tot drie jaar daarna een lager bedrag genoeg.',
  },
  permitType: {
    ask: 'Welke vergunning hebt u nu?',
    name: 'Huidige vergunning',
    where:
      'Op de voorkant van uw verblijfspas staat de soort. Op de achterkant staat of u mag werken.',
    options: {
      'nl-hsm': {
        label: 'Kennismigrant',
        hint: 'Op de achterkant: arbeid als “kennismigrant” toegestaan, andere arbeid met “TWV”.',
      },
      'nl-blue-card': {
        label: 'Europese blauwe kaart van Nederland',
        hint: '“Europese blauwe kaart”.',
      },
      'nl-single-permit': {
        label: 'Gecombineerde vergunning voor betaald werk',
        hint: '“GVVA”. Op de achterkant: arbeid toegestaan volgens aanvullend document.',
      },
      'nl-work-permit': {
        label: 'Verblijfsvergunning met een aparte werkvergunning',
        hint: 'Op de achterkant: arbeid alleen toegestaan met “TWV”. Uw werkgever heeft de “TWV”.',
      },
      'nl-ict': {
        label: 'Overgeplaatst binnen mijn bedrijf',
        hint: '“Overplaatsing binnen een onderneming”.',
      },
      'nl-orientation-year': { label: 'Zoekjaar', hint: '“Zoekjaar hoogopgeleiden”.' },
      'nl-free': {
        label: 'Een vergunning waarmee ik vrij mag werken',
        hint: 'Op de achterkant: arbeid vrij toegestaan, “TWV” niet vereist. Bijvoorbeeld als partner of met asiel.',
      },
      'nl-permanent': {
        label: 'Permanente vergunning, of EU-langdurig ingezetene',
      },
      'nl-servant-card': {
        label: 'Identiteitskaart van een particuliere bediende',
        hint: '“Identiteitskaart” van het ministerie van Buitenlandse Zaken, voor privépersoneel van diplomaten.',
      },
      'lu-blue-card': {
        label: 'Europese blauwe kaart van Luxemburg',
        hint: '“Carte bleue européenne”.',
      },
      'other-eu-blue-card': { label: 'Europese blauwe kaart van een ander land' },
      none: {
        label: 'Geen vergunning, of geen van deze',
        hint: 'Voor diplomaten en personeel van internationale organisaties gelden eigen regels, die deze pagina niet kent.',
      },
    },
  },
  permitSince: {
    ask: 'Sinds wanneer hebt u deze vergunning?',
    name: 'Vergunning sinds',
    where:
      'Neem de eerste dag van de vergunning die u nu hebt. Het is niet zeker of jaren met een eerdere vergunning meetellen.',
  },
  permitUntil: {
    ask: 'Tot wanneer is uw vergunning geldig?',
    name: 'Vergunning geldig tot',
    where:
      'De dag staat op de voorkant van de pas (“geldig tot”, “valable jusqu’au”). Neem de laatste dag waarop hij geldig is.',
  },
  cardFrom: {
    ask: 'Wat is de eerste dag van uw Luxemburgse blauwe kaart?',
    name: 'Blauwe kaart geldig vanaf',
    where:
      'De dag vanaf wanneer de “carte bleue européenne” geldig is. Die staat op de kaart of in de brief die erbij zat.',
  },
  employmentSince: {
    ask: 'Wanneer bent u met de blauwe kaart gaan werken?',
    name: 'Werk met de blauwe kaart sinds',
    where:
      'De eerste dag van hooggekwalificeerd werk met uw Luxemburgse kaart. Dat kan een andere dag zijn dan de eerste dag van de kaart.',
  },
  firstBlueCardSince: {
    ask: 'Sinds wanneer hebt u een blauwe kaart van een ander EU-land?',
    name: 'Eerste blauwe kaart sinds',
    where:
      'De eerste dag van de eerste kaart, in het land dat hem gaf. Denemarken en Ierland hebben er geen.',
  },
  secondBlueCardSince: {
    ask: 'Sinds wanneer hebt u een blauwe kaart van een tweede land?',
    name: 'Tweede blauwe kaart sinds',
    where: 'De eerste dag van die kaart. Luxemburg telt hier niet mee.',
  },
  heldBelow30Criterion: {
    ask: 'Kreeg u uw vergunning met het bedrag voor mensen onder de 30?',
    name: 'Vergunning met bedrag onder 30',
    where:
      'U was nog geen 30 toen uw werkgever de aanvraag deed, en het verlaagde bedrag is niet gebruikt.',
    options: yesNo,
  },
  heldReducedCriterion: {
    ask: 'Kreeg u uw vergunning met het verlaagde bedrag?',
    name: 'Vergunning met verlaagd bedrag',
    where:
      'Dit is het lagere bedrag na een zoekjaar of een studie van kort geleden. Uw werkgever weet het.',
    options: yesNo,
  },
  employerChange: {
    ask: 'Bent u van werkgever veranderd sinds uw eerste vergunning als kennismigrant?',
    name: 'Van werkgever veranderd',
    options: {
      none: { label: 'Nee' },
      'before-30': { label: 'Ja, steeds voordat ik 30 werd' },
      'at-30-or-later': { label: 'Ja, minstens één keer toen ik 30 of ouder was' },
    },
  },
  residenceGap: {
    ask: 'Was er een gat in uw verblijfsrecht?',
    name: 'Gat in het verblijf',
    where:
      'Een gat is elke dag in Nederland zonder geldige vergunning en zonder lopende aanvraag die op tijd was gedaan.',
    options: yesNo,
  },
  jobLossDate: {
    ask: 'Wat is de laatste dag van uw contract?',
    name: 'Laatste dag van het contract',
    where:
      'Niet de laatste dag dat u werkte. De dag staat in de ontslagbrief of de ontslagovereenkomst. Hij mag in de toekomst liggen.',
  },
  unemployedMonthsBefore: {
    ask: 'Hoeveel maanden was u met deze kaart al eerder werkloos?',
    name: 'Maanden eerder werkloos',
    where:
      'Tel alle eerdere keren bij elkaar op. Een deel van een maand mag, bijvoorbeeld 1,5; het telt als een hele. Was u nooit eerder werkloos? Vul dan 0 in.',
  },
  unemploymentSpellsBefore: {
    ask: 'Hoe vaak was u met deze kaart al eerder werkloos?',
    name: 'Keren eerder werkloos',
    where: 'Tel deze keer niet mee. Is het de eerste keer? Vul dan 0 in.',
  },
  settlementSignedOn: {
    ask: 'Wanneer hebt u de ontslagovereenkomst getekend?',
    name: 'Overeenkomst getekend op',
    where: 'Officieel heet die “vaststellingsovereenkomst”.',
  },
  settlementRightMentioned: {
    ask: 'Staat erin dat u bedenktijd hebt?',
    name: 'Bedenktijd staat erin',
    where: 'In de meeste overeenkomsten staat 14 dagen. Staat er niets over, dan hebt u 21 dagen.',
    options: yesNo,
  },
  ruling30: {
    ask: `Hebt u de ${percent(shares.ruling)}-regeling?`,
    name: `${percent(shares.ruling)}-regeling`,
    where: 'Op uw loonstrook staat dan dat een deel van uw loon belastingvrij is.',
    options: yesNo,
  },
  departureDate: {
    ask: 'Op welke dag vertrekt u uit Nederland?',
    name: 'Dag van vertrek',
    where: 'Voor een verblijf in het buitenland van minstens 8 van de volgende 12 maanden.',
  },
  workPermitsUnbrokenSince: {
    ask: 'Sinds wanneer hebt u zonder onderbreking vergunningen om te werken?',
    name: 'Vergunningen om te werken sinds',
    where: 'De eerste dag van de eerste van die vergunningen, als u sindsdien hier woont.',
  },
  payDropReason: {
    ask: 'Waarom krijgt u minder loon?',
    name: 'Reden',
    where: 'Welke soort het is, staat in uw verzoek om verlof of in het antwoord van uw werkgever.',
    options: {
      maternity: {
        label: 'Verlof rond zwangerschap en bevalling',
        hint: '“Zwangerschaps- en bevallingsverlof”.',
      },
      'birth-leave': {
        label: 'Verlof als partner rond de geboorte',
        hint: '“Geboorteverlof” en “aanvullend geboorteverlof”.',
      },
      parental: { label: 'Verlof als ouder van een kind', hint: '“Ouderschapsverlof”.' },
      adoption: { label: 'Verlof vanwege adoptie', hint: '“Adoptieverlof”.' },
      foster: { label: 'Verlof vanwege een pleegkind', hint: '“Pleegzorgverlof”.' },
      'short-care': {
        label: 'Kort verlof om voor iemand te zorgen',
        hint: '“Kortdurend zorgverlof”.',
      },
      'long-care': {
        label: 'Lang verlof om voor iemand te zorgen',
        hint: '“Langdurend zorgverlof”.',
      },
      strike: { label: 'Ik staak', hint: '“Staking”.' },
      sickness: { label: 'Ik ben ziek', hint: '“Ziekte”: uw werkgever verlaagt het loon.' },
      'unpaid-leave': {
        label: 'Verlof zonder loon, of een sabbatical',
        hint: '“Onbetaald verlof”, afgesproken met uw werkgever.',
      },
      'fewer-hours': {
        label: 'Minder uren werken',
        hint: 'Uit vrije keuze, zonder een van deze soorten verlof.',
      },
      other: { label: 'Een andere reden' },
    },
  },
  payDropStart: {
    ask: 'Op welke dag gaat uw loon omlaag?',
    name: 'Loon gaat omlaag op',
    where:
      'De eerste dag van het verlof, de staking of het lagere loon. Die mag in de toekomst liggen.',
  },
  payDuring: {
    ask: 'Wat is uw brutoloon in die tijd?',
    name: 'Loon in die tijd',
    where:
      'Wat uw werkgever dan betaalt, zonder aftrek van belasting. Het staat op de “loonstrook” of in de afspraak. Krijgt u geen loon? Vul dan 0 in.',
  },
  leaveProvable: {
    ask: 'Kan uw werkgever bewijzen dat u recht hebt op dit verlof?',
    name: 'Recht op verlof te bewijzen',
    where:
      'Bijvoorbeeld met een geboorteakte. Bij zorgverlof ook dat de zorg nodig is. Het bewijs hoort in de administratie van uw werkgever.',
    options: yesNo,
  },
  firstSickDay: {
    ask: 'Wat was uw eerste ziektedag?',
    name: 'Eerste ziektedag',
    where:
      'De eerste werkdag waarop u door ziekte niet werkte, of ermee stopte. In brieven heet dit “eerste ziektedag”.',
  },
  recoveries: {
    ask: 'Wanneer was u tussendoor weer aan het werk?',
    name: 'Weer aan het werk',
    where:
      'Zet de perioden op volgorde, de eerste bovenaan. Ze mogen elkaar niet overlappen. In de “herstelmelding” staat de eerste dag.',
  },
  sickPay: {
    ask: 'Wat betaalt uw werkgever terwijl u ziek bent?',
    name: 'Loon bij ziekte',
    where:
      'Zoek in uw contract of “cao” naar “loondoorbetaling bij ziekte”. Op uw loonstrook staat het bedrag.',
  },
  firstYearEvaluation: {
    ask: 'Wanneer was de eerstejaarsevaluatie?',
    name: 'Eerstejaarsevaluatie',
    where:
      'U en uw werkgever kijken terug op het eerste ziektejaar. Het formulier heet “eerstejaarsevaluatie”; neem de datum daarvan.',
  },
  programmeStart: {
    ask: 'Wat is de eerste dag van het traject in het tweede spoor?',
    name: 'Begin van het traject',
    where: 'De dag staat in het plan (“trajectplan tweede spoor”). Hij mag in de toekomst liggen.',
  },
  programmeEnd: {
    ask: 'Wat is de laatste dag van het traject in het tweede spoor?',
    name: 'Einde van het traject',
    where: 'De dag staat in hetzelfde plan.',
  },
  appliedOn: {
    ask: 'Wanneer is de complete aanvraag ingediend?',
    name: 'Aangevraagd op',
    where: 'De dag staat in de “ontvangstbevestiging” (in Luxemburg “accusé de réception”).',
  },
  decision: {
    ask: 'Is er een besluit over uw aanvraag?',
    name: 'Besluit',
    where: 'In Nederland komt het van de IND, in Luxemburg van de minister.',
    options: {
      none: { label: 'Nog niet' },
      granted: { label: 'Ja, goedgekeurd' },
      refused: { label: 'Ja, afgewezen' },
    },
  },
  decisionOn: {
    ask: 'Wat is de dag van het besluit?',
    name: 'Dag van het besluit',
    where:
      'Nederland: de datum boven aan de brief, niet de dag waarop u hem kreeg. Luxemburg: de dag waarop het besluit aan u is bekendgemaakt (“notification”).',
  },
  authorisationIssuedOn: {
    ask: 'Wanneer is uw toestemming voor verblijf afgegeven?',
    name: 'Toestemming afgegeven op',
    where:
      'De datum van de brief “autorisation de séjour temporaire”, niet de dag waarop u hem kreeg.',
  },
  entryDate: {
    ask: 'Op welke dag komt u Luxemburg binnen?',
    name: 'Dag van binnenkomst',
    where:
      'De dag waarop u aankomt om er te wonen. Die staat in uw “déclaration d’arrivée”. Hij mag in de toekomst liggen.',
  },

  hiredOn: {
    ask: 'Wanneer bent u aangenomen?',
    name: 'Aangenomen op',
    where: 'De eerste werkdag in het contract met uw huidige werkgever.',
  },
  employerPrivileged: {
    ask: 'Heeft uw werkgever een diplomatieke of vergelijkbare status?',
    name: 'Werkgever heeft de status',
    where:
      'Uw werkgever werkt dan voor een ambassade, een consulaat of een internationale organisatie. Hij of zij heeft een pas van het ministerie van Buitenlandse Zaken.',
    options: yesNo,
  },
  employerEmployedByMissionMember: {
    ask: 'Is uw werkgever in dienst van een medewerker van een diplomatieke missie?',
    name: 'Werkgever werkt voor een diplomaat',
    where: 'Niet van de ambassade zelf, maar van een van haar medewerkers persoonlijk.',
    options: yesNo,
  },
  relative: {
    ask: 'Bent u familie van uw werkgever of van diens partner?',
    name: 'Familie van de werkgever',
    where: 'Ook aangetrouwde familie telt mee. Net als ooms, tantes, neven en nichten.',
    options: yesNo,
  },
  familyComes: {
    ask: 'Komt uw gezin met u mee?',
    name: 'Gezin komt mee',
    where: 'Om met u in Nederland te wonen, op grond van dit werk.',
    options: yesNo,
  },
  recruitedLocally: {
    ask: 'Bent u aangenomen toen u al in Nederland was?',
    name: 'Aangenomen in Nederland',
    options: yesNo,
  },
  holdsResidenceAndWorkPermit: {
    ask: 'Had u toen een verblijfsvergunning en een werkvergunning?',
    name: 'Had beide vergunningen',
    where: 'Allebei: een pas waarmee u hier mag wonen, en het recht om te werken.',
    options: yesNo,
  },
  fullTime: {
    ask: 'Hebt u een voltijdbaan?',
    name: 'Voltijd',
    where: 'In uw contract staat hoeveel uur per week u werkt.',
    options: yesNo,
  },
  paidToOwnAccount: {
    ask: 'Komt uw loon elke maand op uw eigen bankrekening?',
    name: 'Loon op eigen rekening',
    where:
      'Op een rekening op uw naam, in Nederland of een ander EU-land. Dus niet contant in de hand.',
    options: yesNo,
  },
  holidayAllowancePaid: {
    ask: `Krijgt u ${percent(shares.holidayAllowance)} vakantiegeld?`,
    name: 'Vakantiegeld betaald',
    where: 'Op de loonstrook heet het “vakantiebijslag” of “vakantiegeld”.',
    options: yesNo,
  },
  leaveDays: {
    ask: 'Hoeveel dagen betaald verlof krijgt u per jaar?',
    name: 'Dagen betaald verlof',
    where: 'Tel werkdagen, zoals in uw contract (“vakantiedagen”).',
  },
  foreignSocialSecurity: {
    ask: 'Valt u onder de sociale zekerheid van een ander land?',
    name: 'Sociale zekerheid elders',
    where: 'Dan hebt u een papier van dat land waarin dat staat.',
    options: yesNo,
  },
  registeredAsEmployer: {
    ask: 'Staat uw werkgever in Nederland geregistreerd als werkgever?',
    name: 'Geregistreerd als werkgever',
    where: 'De werkgever weet dit. Het wordt gevraagd als u in geen ander land verzekerd bent.',
    options: yesNo,
  },
  healthInsurance: {
    ask: 'Hebt u een zorgverzekering?',
    name: 'Zorgverzekering',
    where:
      'Er is een polis op uw naam. Het ministerie vraagt om een kopie voordat het een pas geeft.',
    options: yesNo,
  },
  arrivalDate: {
    ask: 'Wanneer bent u in Nederland aangekomen?',
    name: 'Dag van aankomst',
    where: 'Voor deze baan. U ziet het aan de stempel in uw paspoort of aan uw ticket.',
  },
  registeredOn: {
    ask: 'Wanneer bent u ingeschreven bij het ministerie van Buitenlandse Zaken?',
    name: 'Ingeschreven op',
    where:
      'De ambassade of organisatie doet dit in het ePortal van het ministerie. Daar weten ze de dag.',
  },
  cardNumber: {
    ask: 'Welke pas is het: uw eerste, tweede of een latere?',
    name: 'Hoeveelste pas',
    where:
      'Tel de passen (“identiteitskaart”) die u voor deze baan kreeg. Vul 1 in voor de eerste.',
  },
  cardIssuedOn: {
    ask: 'Wanneer is deze pas afgegeven?',
    name: 'Pas afgegeven op',
    where: 'De dag staat op de pas.',
  },
  employerCardUntil: {
    ask: 'Tot wanneer is de pas van uw werkgever geldig?',
    name: 'Pas werkgever geldig tot',
    where:
      'De dag staat op de “identiteitskaart” van uw werkgever. Uw eigen pas geldt hoogstens even lang.',
  },
  contractUntil: {
    ask: 'Wat is de laatste dag van uw contract?',
    name: 'Laatste dag van het contract',
    where: 'De dag staat in het contract of in de brief die het beëindigt.',
  },
};

export const groups: Messages['groups'] = {
  relatives: 'Vertel iets over uw familie',
  'working-time': 'Vertel iets over uw uren en uw verlof',
  payment: 'Vertel hoe u wordt betaald',
};

export const offers: Messages['offers'] = {
  applied: {
    title: 'De aanvraag is ingediend en ik wacht',
    ask: 'Wanneer is de aanvraag ingediend?',
  },
  filing: {
    title: 'De aanvraag wordt op een andere dag dan vandaag ingediend',
    ask: 'Wanneer wordt de aanvraag ingediend?',
  },
  exempt: {
    title: 'Ik ben onderzoeker, arts in opleiding of gastdocent',
    ask: 'Hoort u met uw werk bij een van deze groepen?',
  },
  protection: {
    title: 'Ik heb tijdelijke bescherming vanwege Oekraïne',
    ask: 'Hebt u tijdelijke bescherming?',
  },
  'other-blue-card': {
    title: 'Ik heb een blauwe kaart van een ander EU-land',
    ask: 'Vertel iets over uw blauwe kaart',
  },
  'second-blue-card': {
    title: 'Ik heb blauwe kaarten van twee andere landen gehad',
    ask: 'Sinds wanneer de tweede?',
  },
  start: { title: 'Ik weet de eerste dag van een nieuwe baan', ask: 'Wanneer begint die?' },
  settlement: {
    title: 'Ik heb een ontslagovereenkomst getekend',
    ask: 'Vertel iets over de ontslagovereenkomst',
  },
  ruling: {
    title: `Ik heb de ${percent(shares.ruling)}-regeling`,
    ask: `Hebt u de ${percent(shares.ruling)}-regeling?`,
  },
  studies: {
    title: 'Ik ben kort geleden afgestudeerd of deed onderzoek',
    ask: 'Bent u kort geleden afgestudeerd, of deed u onderzoek?',
  },
  leaving: { title: 'Ik vertrek uit Nederland', ask: 'Op welke dag vertrekt u?' },
  'five-years': {
    title: 'Ik heb al jaren vergunningen om te werken',
    ask: 'Sinds wanneer, zonder onderbreking?',
  },
  'card-work': {
    title: 'Mijn kaart ging in voordat ik begon met werken',
    ask: 'Wanneer bent u gaan werken?',
  },
  arrived: {
    title: 'Ik ben in Luxemburg aangekomen, of weet de dag',
    ask: 'Op welke dag?',
  },
  'back-at-work': {
    title: 'Ik was tussendoor weer aan het werk',
    ask: 'Wanneer was u tussendoor weer aan het werk?',
  },
  evaluated: {
    title: 'De eerstejaarsevaluatie is al geweest',
    ask: 'Wanneer was de eerstejaarsevaluatie?',
  },
  programme: {
    title: 'Ik weet de dagen van het traject in het tweede spoor',
    ask: 'Vertel iets over het traject in het tweede spoor',
  },
  'contract-ended': {
    title: 'Mijn contract stopt of is gestopt',
    ask: 'Wat is de laatste dag van uw contract?',
  },
  'hired-here': {
    title: 'Ik ben aangenomen toen ik in Nederland was',
    ask: 'Vertel hoe u bent aangenomen',
  },
  'mission-member': {
    title: 'Mijn werkgever werkt privé voor een diplomaat',
    ask: 'Is uw werkgever in dienst van een medewerker van een diplomatieke missie?',
  },
  'servant-arrival': {
    title: 'Ik weet op welke dag ik aankwam',
    ask: 'Wanneer bent u in Nederland aangekomen?',
  },
  'servant-registered': {
    title: 'Ik ben ingeschreven bij het ministerie',
    ask: 'Wanneer bent u ingeschreven?',
  },
  'servant-card': { title: 'Ik heb mijn pas bij de hand', ask: 'Vertel iets over uw pas' },
  'employer-card': {
    title: 'Ik weet tot wanneer de pas van mijn werkgever geldig is',
    ask: 'Tot wanneer is de pas van uw werkgever geldig?',
  },
  'servant-contract': {
    title: 'Ik weet de laatste dag van mijn contract',
    ask: 'Wat is de laatste dag van uw contract?',
  },
};
