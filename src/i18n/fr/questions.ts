import type { Messages } from '../messages.ts';
import { shares } from '../sums.ts';
import { date, percent } from './writing.ts';

const yesNo = { yes: { label: 'Oui' }, no: { label: 'Non' } } as const;

export const questions: Messages['questions'] = {
  situation: {
    ask: 'Qu’est-ce qui vous amène ?',
    name: 'Situation',
    options: {
      'job-offer': { label: 'J’ai une offre d’emploi' },
      'job-ended': { label: 'Mon emploi a pris fin ou va finir' },
      'new-employer': { label: 'Je change d’employeur' },
      extension: { label: 'Je prolonge ou renouvelle mon titre de séjour' },
      'pay-drop': { label: 'Mon salaire baisse pour un temps' },
      'track-2': { label: 'Je suis malade, en deuxième parcours (« tweede spoor »)' },
      'private-servant': { label: 'Ma carte vient du ministère des Affaires étrangères' },
      decision: { label: 'J’attends une réponse, ou j’ai reçu un refus' },
    },
  },
  country: {
    ask: 'De quel pays s’agit-il ?',
    name: 'Pays',
    where: 'Le pays de l’emploi, ou celui du titre de séjour.',
    options: {
      NL: { label: 'Les Pays-Bas' },
      LU: { label: 'Le Luxembourg' },
      both: { label: 'Les deux, pour comparer' },
    },
  },
  nationalities: {
    ask: 'Quelle est votre nationalité ?',
    name: 'Nationalité',
    where:
      'Indiquez toutes vos nationalités. Elles figurent dans votre passeport. Un seul passeport de l’UE, de l’EEE ou suisse suffit pour travailler librement. Vous êtes réfugié ou réfugiée ? Indiquez la nationalité de votre pays d’origine, ou « Apatride ». L’asile compte à la question sur votre titre de séjour.',
  },
  ukProtected: {
    ask: 'Avez-vous des droits grâce à l’accord de retrait ?',
    name: 'Accord de retrait',
    where: `C’est en général le cas des Britanniques qui vivaient dans ce pays avant le ${date('2021-01-01')}. S’il s’agit des deux pays, répondez oui seulement si vous avez ces droits dans les deux.`,
    options: yesNo,
  },
  temporaryProtection: {
    ask: 'Avez-vous la protection temporaire à cause de la guerre en Ukraine ?',
    name: 'Protection temporaire',
    where: `Seules les personnes qui ont fui la guerre en Ukraine l’ont, quelle que soit leur nationalité. Vous ne l’avez jamais obtenue ? Répondez non. Elle court jusqu’au ${date('2027-03-04')}. Répondez oui si vous l’avez dans le pays dont il s’agit. S’il s’agit des deux pays, répondez oui si vous l’avez dans l’un d’eux.`,
    options: yesNo,
  },
  birthDate: {
    ask: 'Quelle est votre date de naissance ?',
    name: 'Date de naissance',
    where: 'Aux Pays-Bas, votre âge peut changer le montant qu’il vous faut.',
  },
  age: {
    ask: 'Quel âge avez-vous ?',
    name: 'Âge',
    where: 'Votre âge le jour décisif, en années entières.',
  },
  salary: {
    ask: 'Quel est votre salaire brut ?',
    name: 'Salaire brut',
    where:
      'Prenez le salaire garanti dans votre contrat ou votre offre, avant impôts (« bruto », « brut »). Ne comptez ni primes, ni heures supplémentaires, ni frais, ni avantages en nature.',
  },
  recognisedSponsor: {
    ask: 'L’employeur est-il un employeur agréé ?',
    name: 'Employeur agréé',
    where:
      'L’employeur le sait : en néerlandais, c’est un « erkend referent ». Vous pouvez chercher son nom dans le registre public des employeurs agréés, sur ind.nl. Seuls les Pays-Bas le demandent.',
    options: yesNo,
  },
  salaryExempt: {
    ask: 'Votre travail est-il l’un de ceux-ci ?',
    name: 'Travail particulier',
    where:
      'Pour ces groupes, une autre règle néerlandaise de revenu remplace le critère de salaire.',
    options: {
      researcher: {
        label: 'Chercheur scientifique',
        hint: 'Dans un établissement financé ou désigné ; le code de fonction de l’université commence par 01.',
      },
      'doctor-in-training': {
        label: 'Médecin en formation de spécialiste dans un institut désigné',
      },
      'guest-lecturer': { label: 'Enseignant invité avec une convention d’accueil' },
      none: { label: 'Aucun de ceux-ci' },
    },
  },
  contractStart: {
    ask: 'Quel est le premier jour du nouveau contrat ?',
    name: 'Premier jour du contrat',
    where:
      'Il figure dans le contrat, vers le début. Pour renouveler une carte au Luxembourg, prenez votre contrat actuel.',
  },
  contractMonths: {
    ask: 'Quelle est la durée du contrat ?',
    name: 'Durée du contrat',
    where:
      'Un contrat sans date de fin n’a pas de dernier jour (« onbepaalde tijd », « contrat à durée indéterminée »).',
  },
  occupationIsco: {
    ask: 'Quel est le code du métier ?',
    name: 'Code du métier (ISCO-08)',
    where: `Le code a quatre chiffres, par exemple 2512 pour les développeurs de logiciels. Il figure dans la déclaration du poste vacant que l’employeur a faite à l’ADEM, ou dans le contrat. Il ne sert que pour les demandes jusqu’au ${date('2024-06-30')}.`,
  },
  filingDate: {
    ask: 'Quand la demande est-elle déposée ?',
    name: 'Jour du dépôt',
    where:
      'C’est le jour où l’administration la reçoit. Pour un premier titre, ce sont les montants de ce jour qui comptent.',
  },
  liveInCountry: {
    ask: 'Allez-vous habiter au Luxembourg ?',
    name: 'Habiter au Luxembourg',
    where:
      'Les frontaliers, qui vivent dans un autre pays, ont besoin d’une autorisation de travail au lieu d’une carte bleue.',
    options: { yes: { label: 'Oui' }, no: { label: 'Non, j’habite dans un autre pays' } },
  },
  inCountryAsVisitor: {
    ask: 'Voulez-vous faire la demande au Luxembourg même, pendant une courte visite ?',
    name: 'Demande pendant une visite',
    where: 'L’« autorisation de séjour temporaire » doit être là avant votre entrée dans le pays.',
    options: yesNo,
  },
  graduateBasis: {
    ask: 'Avez-vous récemment obtenu un diplôme ou fait de la recherche ?',
    name: 'Année de recherche d’emploi ou études',
    where:
      'Un salaire plus bas suffit après une année de recherche d’emploi (« zoekjaar »). C’est pareil pendant trois ans après des études ou une recherche scientifique qui y donneraient accès.',
    options: {
      'orientation-year-now': {
        label: 'J’ai en ce moment un permis pour une année de recherche d’emploi',
      },
      'orientation-year-before': {
        label: 'J’ai eu avant un permis pour une année de recherche d’emploi',
      },
      'qualifies-without': {
        label: 'Je n’en ai jamais eu, mais je remplirais les conditions',
        hint: 'Un diplôme ou un doctorat néerlandais, une recherche aux Pays-Bas, ou Erasmus Mundus. Ou bien un master ou un doctorat d’une université étrangère, dans le top 200 de deux des classements THE, QS et ARWU.',
      },
      none: { label: 'Rien de tout cela' },
    },
  },
  qualifyingDate: {
    ask: 'Quand avez-vous eu votre diplôme, ou quand le permis de chercheur a-t-il pris fin ?',
    name: 'Diplôme ou fin de la recherche',
    where:
      'Prenez le jour de fin d’études sur votre diplôme ou le jour de la soutenance de thèse. Ou encore le dernier jour de votre permis de chercheur.',
  },
  qualification: {
    ask: 'Quelle qualification avez-vous ?',
    name: 'Qualification',
    where:
      'Une carte bleue européenne demande un diplôme, ou assez d’expérience dans le même travail.',
    options: {
      'degree-3-years': {
        label: 'Un diplôme de l’enseignement supérieur',
        hint: 'Une formation d’au moins trois ans. Un diplôme étranger doit parfois être évalué.',
      },
      'experience-5-years': { label: 'Au moins cinq ans d’expérience utile pour ce travail' },
      'ict-experience-3-in-7': {
        label: 'Responsable ou spécialiste informatique, avec trois ans d’expérience',
        hint: 'Au moins trois années utiles au cours des sept ans avant la demande.',
      },
      none: { label: 'Rien de tout cela' },
    },
  },
  diplomaDate: {
    ask: 'Quand avez-vous obtenu votre diplôme ?',
    name: 'Date du diplôme',
    where:
      'Elle figure sur le diplôme. Aux Pays-Bas, un montant plus bas suffit jusqu’à trois ans après.',
  },
  permitType: {
    ask: 'Quel titre de séjour avez-vous maintenant ?',
    name: 'Titre actuel',
    where:
      'Au recto de votre carte, vous voyez quel titre c’est. Au verso, vous voyez le droit de travailler.',
    options: {
      'nl-hsm': {
        label: 'Migrant hautement qualifié',
        hint: '« Kennismigrant ». Au verso : travail comme migrant hautement qualifié autorisé, autre travail avec un « TWV ».',
      },
      'nl-blue-card': {
        label: 'Carte bleue européenne des Pays-Bas',
        hint: '« Europese blauwe kaart ».',
      },
      'nl-single-permit': {
        label: 'Permis unique pour un travail salarié',
        hint: '« GVVA ». Au verso : travail autorisé selon le document complémentaire.',
      },
      'nl-work-permit': {
        label: 'Permis de séjour avec un permis de travail séparé',
        hint: 'Au verso : travail autorisé seulement avec un « TWV ». C’est votre employeur qui a le « TWV ».',
      },
      'nl-ict': {
        label: 'Salarié transféré au sein de son entreprise',
        hint: '« Overplaatsing binnen een onderneming ».',
      },
      'nl-orientation-year': {
        label: 'Année de recherche d’emploi',
        hint: '« Zoekjaar hoogopgeleiden ».',
      },
      'nl-free': {
        label: 'Un permis qui donne libre accès au travail',
        hint: 'Au verso : travail librement autorisé, pas de « TWV » exigé. Par exemple comme partenaire ou avec l’asile.',
      },
      'nl-permanent': { label: 'Permis permanent ou de résident de longue durée UE' },
      'nl-servant-card': {
        label: 'Carte d’identité d’employé de maison privé',
        hint: '« Identiteitskaart » du ministère des Affaires étrangères, pour le personnel privé des diplomates.',
      },
      'lu-blue-card': {
        label: 'Carte bleue européenne du Luxembourg',
        hint: '« Carte bleue européenne ».',
      },
      'other-eu-blue-card': { label: 'Carte bleue européenne d’un autre pays' },
      none: {
        label: 'Aucun titre, ou aucun de ceux-ci',
        hint: 'Les diplomates et le personnel des organisations internationales ont leurs propres règles, que cet outil ne connaît pas.',
      },
    },
  },
  permitSince: {
    ask: 'Depuis quand avez-vous ce titre de séjour ?',
    name: 'Titre de séjour depuis',
    where:
      'Prenez le premier jour de votre titre actuel. Il n’est pas certain que les années avec un titre précédent comptent.',
  },
  permitUntil: {
    ask: 'Jusqu’à quand votre titre de séjour est-il valable ?',
    name: 'Titre valable jusqu’au',
    where:
      'La date figure au recto de la carte (« geldig tot », « valable jusqu’au »). Prenez le dernier jour de validité.',
  },
  cardFrom: {
    ask: 'Quel est le premier jour de votre carte bleue luxembourgeoise ?',
    name: 'Carte bleue valable depuis',
    where:
      'Le jour à partir duquel la « carte bleue européenne » est valable. Il figure sur la carte ou dans la lettre qui l’accompagnait.',
  },
  employmentSince: {
    ask: 'Quand avez-vous commencé à travailler avec la carte bleue ?',
    name: 'Travail avec la carte bleue depuis',
    where:
      'Le premier jour de travail hautement qualifié avec votre carte luxembourgeoise. Ce n’est pas toujours le premier jour de la carte.',
  },
  firstBlueCardSince: {
    ask: 'Depuis quand avez-vous une carte bleue d’un autre pays de l’UE ?',
    name: 'Première carte bleue depuis',
    where:
      'Le premier jour de la première carte, là où elle a été délivrée. Le Danemark et l’Irlande n’en ont pas.',
  },
  secondBlueCardSince: {
    ask: 'Depuis quand avez-vous une carte bleue d’un deuxième pays ?',
    name: 'Deuxième carte bleue depuis',
    where: 'Le premier jour de cette carte. Ne comptez pas le Luxembourg.',
  },
  heldBelow30Criterion: {
    ask: 'Votre permis a-t-il été accordé avec le montant des moins de 30 ans ?',
    name: 'Accordé avec le montant des moins de 30 ans',
    where:
      'Vous n’aviez pas encore 30 ans quand votre employeur a fait la demande, et le montant réduit n’a pas servi.',
    options: yesNo,
  },
  heldReducedCriterion: {
    ask: 'Votre permis a-t-il été accordé avec le montant réduit ?',
    name: 'Accordé avec le montant réduit',
    where:
      'C’est le montant plus bas après une année de recherche d’emploi ou des études récentes. Votre employeur le sait.',
    options: yesNo,
  },
  employerChange: {
    ask: 'Avez-vous changé d’employeur depuis votre premier permis de migrant hautement qualifié ?',
    name: 'Changements d’employeur',
    options: {
      none: { label: 'Non' },
      'before-30': { label: 'Oui, toujours avant mes 30 ans' },
      'at-30-or-later': { label: 'Oui, au moins une fois à 30 ans ou plus' },
    },
  },
  residenceGap: {
    ask: 'Votre droit de séjour a-t-il été interrompu ?',
    name: 'Interruption du séjour',
    where:
      'Une interruption, c’est tout jour aux Pays-Bas sans permis valable et sans demande en cours déposée à temps.',
    options: yesNo,
  },
  jobLossDate: {
    ask: 'Quel est le dernier jour de votre contrat ?',
    name: 'Dernier jour du contrat',
    where:
      'Pas le dernier jour où vous avez travaillé. Il figure dans la lettre qui met fin au contrat, ou dans l’accord de départ. Il peut être à venir.',
  },
  unemployedMonthsBefore: {
    ask: 'Combien de mois avez-vous déjà été sans emploi, avec cette carte ?',
    name: 'Mois sans emploi avant',
    where:
      'Additionnez toutes les périodes passées. Vous pouvez donner une partie de mois, par exemple 1,5 ; elle compte pour un mois entier. Entrez 0 s’il n’y en a pas eu.',
  },
  unemploymentSpellsBefore: {
    ask: 'Combien de fois avez-vous déjà été sans emploi, avec cette carte ?',
    name: 'Périodes sans emploi avant',
    where: 'Ne comptez pas cette fois-ci. Entrez 0 si c’est la première.',
  },
  settlementSignedOn: {
    ask: 'Quand avez-vous signé l’accord de départ ?',
    name: 'Accord signé le',
    where: 'En néerlandais, c’est une « vaststellingsovereenkomst ».',
  },
  settlementRightMentioned: {
    ask: 'L’accord parle-t-il de votre droit de vous rétracter ?',
    name: 'Droit de rétractation mentionné',
    where:
      'La plupart des accords parlent de 14 jours. Si le vôtre n’en dit rien, vous avez 21 jours.',
    options: yesNo,
  },
  ruling30: {
    ask: `Avez-vous le régime des ${percent(shares.ruling)} ?`,
    name: `Régime des ${percent(shares.ruling)}`,
    where: 'Votre fiche de paie montre alors une partie du salaire sans impôt.',
    options: yesNo,
  },
  departureDate: {
    ask: 'Quel jour quittez-vous les Pays-Bas ?',
    name: 'Jour du départ',
    where: 'Pour un séjour à l’étranger d’au moins 8 des 12 mois qui suivent.',
  },
  workPermitsUnbrokenSince: {
    ask: 'Depuis quand avez-vous, sans interruption, des permis pour le travail ?',
    name: 'Permis pour le travail depuis',
    where: 'Le premier jour du premier de ces permis, si vous vivez ici depuis.',
  },
  payDropReason: {
    ask: 'Pourquoi votre salaire baisse-t-il ?',
    name: 'Raison',
    where:
      'Le type de congé figure dans votre demande de congé, ou dans la réponse de votre employeur.',
    options: {
      maternity: {
        label: 'Congé de grossesse et de maternité',
        hint: '« Zwangerschaps- en bevallingsverlof ».',
      },
      'birth-leave': {
        label: 'Congé de naissance du partenaire',
        hint: '« Geboorteverlof » et « aanvullend geboorteverlof ».',
      },
      parental: { label: 'Congé parental', hint: '« Ouderschapsverlof ».' },
      adoption: { label: 'Congé d’adoption', hint: '« Adoptieverlof ».' },
      foster: { label: 'Congé d’accueil d’un enfant placé', hint: '« Pleegzorgverlof ».' },
      'short-care': {
        label: 'Congé court pour soigner un proche',
        hint: '« Kortdurend zorgverlof ».',
      },
      'long-care': {
        label: 'Congé long pour soigner un proche',
        hint: '« Langdurend zorgverlof ».',
      },
      strike: { label: 'Une grève', hint: '« Staking ».' },
      sickness: { label: 'Maladie', hint: '« Ziekte » : votre employeur réduit le salaire.' },
      'unpaid-leave': {
        label: 'Congé sans salaire ou sabbatique',
        hint: '« Onbetaald verlof », en accord avec votre employeur.',
      },
      'fewer-hours': {
        label: 'Moins d’heures de travail',
        hint: 'Par choix, sans l’un de ces congés.',
      },
      other: { label: 'Une autre raison' },
    },
  },
  payDropStart: {
    ask: 'Quel jour votre salaire baisse-t-il ?',
    name: 'Le salaire baisse le',
    where: 'Le premier jour du congé, de la grève ou du salaire plus bas. Il peut être à venir.',
  },
  payDuring: {
    ask: 'Quel est votre salaire brut pendant ce temps ?',
    name: 'Salaire pendant ce temps',
    where:
      'Ce que votre employeur paie alors, avant impôts. La somme figure sur la fiche de paie (« loonstrook ») ou dans l’accord. Entrez 0 s’il n’y a pas de salaire.',
  },
  leaveProvable: {
    ask: 'Votre employeur peut-il prouver votre droit à ce congé ?',
    name: 'Droit au congé prouvable',
    where:
      'Par exemple avec un acte de naissance. Pour un congé de soins, il faut aussi la preuve que les soins sont nécessaires. Elle doit être dans le dossier de l’employeur.',
    options: yesNo,
  },
  firstSickDay: {
    ask: 'Quel a été votre premier jour de maladie ?',
    name: 'Premier jour de maladie',
    where:
      'Le premier jour de travail où, à cause de la maladie, vous n’avez pas travaillé ou vous avez arrêté. Les lettres l’appellent « eerste ziektedag ».',
  },
  recoveries: {
    ask: 'Quand avez-vous repris le travail entre-temps ?',
    name: 'Reprises du travail',
    where:
      'Indiquez les périodes dans l’ordre, la plus ancienne d’abord. Elles ne doivent pas se chevaucher. Le premier jour figure dans l’avis de reprise (« herstelmelding »).',
  },
  sickPay: {
    ask: 'Que paie votre employeur pendant votre maladie ?',
    name: 'Salaire pendant la maladie',
    where:
      'Cherchez « loondoorbetaling bij ziekte » dans votre contrat ou votre convention collective (« cao »). Votre fiche de paie montre le montant.',
  },
  firstYearEvaluation: {
    ask: 'Quand le bilan de la première année a-t-il eu lieu ?',
    name: 'Bilan de la première année',
    where:
      'Vous et votre employeur revenez sur la première année de maladie. Le formulaire s’appelle « eerstejaarsevaluatie » ; prenez sa date.',
  },
  programmeStart: {
    ask: 'Quel est le premier jour du programme de deuxième parcours ?',
    name: 'Début du programme',
    where: 'Il figure dans le plan (« trajectplan tweede spoor »). Il peut être à venir.',
  },
  programmeEnd: {
    ask: 'Quel est le dernier jour du programme de deuxième parcours ?',
    name: 'Fin du programme',
    where: 'Il figure dans le même plan.',
  },
  appliedOn: {
    ask: 'Quand la demande complète a-t-elle été déposée ?',
    name: 'Demande déposée le',
    where:
      'Le jour figure dans la lettre qui confirme la réception (« ontvangstbevestiging », « accusé de réception »).',
  },
  decision: {
    ask: 'Y a-t-il une décision sur votre demande ?',
    name: 'Décision',
    where: 'Aux Pays-Bas, elle vient de l’IND. Au Luxembourg, elle vient du ministre.',
    options: {
      none: { label: 'Pas encore' },
      granted: { label: 'Oui, accordée' },
      refused: { label: 'Oui, refusée' },
    },
  },
  decisionOn: {
    ask: 'Quel est le jour de la décision ?',
    name: 'Jour de la décision',
    where:
      'Pays-Bas : la date en haut de la lettre, pas le jour où vous l’avez reçue. Luxembourg : le jour où la décision vous a été remise (« notification »).',
  },
  authorisationIssuedOn: {
    ask: 'Quand votre autorisation de séjour a-t-elle été délivrée ?',
    name: 'Autorisation délivrée le',
    where:
      'La date de la lettre « autorisation de séjour temporaire », pas le jour où vous l’avez reçue.',
  },
  entryDate: {
    ask: 'Quel jour entrez-vous au Luxembourg ?',
    name: 'Jour d’entrée',
    where:
      'Le jour où vous arrivez pour y vivre. Il figure dans votre « déclaration d’arrivée ». Il peut être à venir.',
  },

  hiredOn: {
    ask: 'Quel est le jour de votre embauche ?',
    name: 'Embauche le',
    where: 'Le premier jour de travail dans le contrat avec votre employeur actuel.',
  },
  employerPrivileged: {
    ask: 'Votre employeur a-t-il un statut diplomatique ou semblable ?',
    name: 'Employeur avec ce statut',
    where:
      'Votre employeur travaille alors pour une ambassade, un consulat ou une organisation internationale. Il a une carte du ministère des Affaires étrangères.',
    options: yesNo,
  },
  employerEmployedByMissionMember: {
    ask: 'Votre employeur est-il au service d’un membre du personnel d’une mission ?',
    name: 'Employeur au service d’un diplomate',
    where:
      'Pas pour l’ambassade elle-même, mais pour un membre de son personnel, à titre personnel.',
    options: yesNo,
  },
  relative: {
    ask: 'Êtes-vous de la famille de votre employeur ou de son partenaire ?',
    name: 'Famille de l’employeur',
    where:
      'Par le sang ou par mariage. Les cousins, tantes, oncles, nièces et neveux comptent aussi.',
    options: yesNo,
  },
  familyComes: {
    ask: 'Votre famille vient-elle avec vous ?',
    name: 'Venue de la famille',
    where: 'Pour vivre aux Pays-Bas avec vous, sur la base de ce travail.',
    options: yesNo,
  },
  recruitedLocally: {
    ask: 'Étiez-vous déjà aux Pays-Bas au moment de l’embauche ?',
    name: 'Embauche aux Pays-Bas',
    options: yesNo,
  },
  holdsResidenceAndWorkPermit: {
    ask: 'Aviez-vous alors un permis de séjour et un permis de travail ?',
    name: 'Les deux permis à l’embauche',
    where: 'Les deux : une carte qui vous permet de vivre ici, et le droit de travailler.',
    options: yesNo,
  },
  fullTime: {
    ask: 'Travaillez-vous à temps plein ?',
    name: 'Temps plein',
    where: 'Les heures par semaine figurent dans votre contrat.',
    options: yesNo,
  },
  paidToOwnAccount: {
    ask: 'Votre salaire est-il versé chaque mois sur votre propre compte bancaire ?',
    name: 'Versé sur un compte à vous',
    where: 'Sur un compte à votre nom, aux Pays-Bas ou dans un autre pays de l’UE. Pas en espèces.',
    options: yesNo,
  },
  holidayAllowancePaid: {
    ask: `Recevez-vous ${percent(shares.holidayAllowance)} de pécule de vacances ?`,
    name: 'Pécule de vacances payé',
    where: 'Il figure sur la fiche de paie : « vakantiebijslag » ou « vakantiegeld ».',
    options: yesNo,
  },
  leaveDays: {
    ask: 'Combien de jours de congé payé avez-vous par an ?',
    name: 'Jours de congé payé',
    where: 'Comptez en jours de travail, comme dans votre contrat (« vakantiedagen »).',
  },
  foreignSocialSecurity: {
    ask: 'La sécurité sociale d’un autre pays vous couvre-t-elle ?',
    name: 'Sécurité sociale à l’étranger',
    where: 'Vous avez alors un papier de ce pays qui le dit.',
    options: yesNo,
  },
  registeredAsEmployer: {
    ask: 'Votre employeur est-il inscrit comme employeur aux Pays-Bas ?',
    name: 'Inscrit comme employeur',
    where: 'L’employeur le sait. C’est demandé quand aucun autre pays ne vous couvre.',
    options: yesNo,
  },
  healthInsurance: {
    ask: 'Avez-vous une assurance maladie ?',
    name: 'Assurance maladie',
    where:
      'Il y a un contrat d’assurance à votre nom. Le ministère en demande une copie avant de remettre une carte.',
    options: yesNo,
  },
  arrivalDate: {
    ask: 'Quel est le jour de votre arrivée aux Pays-Bas ?',
    name: 'Jour d’arrivée',
    where: 'Pour cet emploi. Le tampon dans votre passeport ou votre billet le montre.',
  },
  registeredOn: {
    ask: 'De quand date votre enregistrement au ministère des Affaires étrangères ?',
    name: 'Enregistrement le',
    where:
      'L’ambassade ou l’organisation le fait dans l’ePortal du ministère. Elle connaît le jour.',
  },
  cardNumber: {
    ask: 'Quelle carte est-ce : la première, la deuxième ou une suivante ?',
    name: 'Numéro de la carte',
    where:
      'Comptez les cartes (« identiteitskaart ») que vous avez reçues pour cet emploi. Entrez 1 pour la première.',
  },
  cardIssuedOn: {
    ask: 'Quand cette carte a-t-elle été délivrée ?',
    name: 'Carte délivrée le',
    where: 'La date figure sur la carte.',
  },
  employerCardUntil: {
    ask: 'Jusqu’à quand la carte de votre employeur est-elle valable ?',
    name: 'Carte de l’employeur valable jusqu’au',
    where:
      'La date figure sur l’« identiteitskaart » de votre employeur. La vôtre n’est pas valable plus longtemps.',
  },
  contractUntil: {
    ask: 'Quel est le dernier jour de votre contrat ?',
    name: 'Dernier jour du contrat',
    where: 'Il figure dans le contrat, ou dans la lettre qui y met fin.',
  },
};

export const groups: Messages['groups'] = {
  relatives: 'Parlez-nous de votre famille',
  'working-time': 'Parlez-nous de vos heures et de vos congés',
  payment: 'Dites-nous comment votre salaire est payé',
};

export const offers: Messages['offers'] = {
  applied: {
    title: 'La demande est déposée et j’attends',
    ask: 'Quand a-t-elle été déposée ?',
  },
  filing: {
    title: 'La demande est déposée un autre jour qu’aujourd’hui',
    ask: 'Quand la demande est-elle déposée ?',
  },
  exempt: {
    title: 'Je suis chercheur, médecin en formation ou enseignant invité',
    ask: 'Votre travail est-il l’un de ceux-ci ?',
  },
  protection: {
    title: 'J’ai la protection temporaire pour l’Ukraine',
    ask: 'Avez-vous la protection temporaire ?',
  },
  'other-blue-card': {
    title: 'J’ai une carte bleue européenne d’un autre pays',
    ask: 'Parlez-nous de votre carte bleue',
  },
  'second-blue-card': {
    title: 'J’ai eu des cartes bleues de deux autres pays',
    ask: 'Depuis quand, la deuxième ?',
  },
  start: {
    title: 'Je connais le premier jour d’un nouvel emploi',
    ask: 'Quand commence-t-il ?',
  },
  settlement: {
    title: 'J’ai signé un accord de départ',
    ask: 'Parlez-nous de l’accord de départ',
  },
  ruling: {
    title: `J’ai le régime des ${percent(shares.ruling)}`,
    ask: `Avez-vous le régime des ${percent(shares.ruling)} ?`,
  },
  studies: {
    title: 'J’ai récemment obtenu un diplôme ou fait de la recherche',
    ask: 'Avez-vous récemment obtenu un diplôme ou fait de la recherche ?',
  },
  leaving: { title: 'Je quitte les Pays-Bas', ask: 'Quel jour partez-vous ?' },
  'five-years': {
    title: 'J’ai depuis des années des permis pour le travail',
    ask: 'Depuis quand, sans interruption ?',
  },
  'card-work': {
    title: 'J’ai commencé à travailler après le début de ma carte',
    ask: 'Quand avez-vous commencé à travailler ?',
  },
  arrived: {
    title: 'Je suis au Luxembourg, ou je sais quel jour j’y entre',
    ask: 'Quel jour ?',
  },
  'back-at-work': {
    title: 'J’ai repris le travail entre-temps',
    ask: 'Quand avez-vous repris le travail entre-temps ?',
  },
  evaluated: {
    title: 'Le bilan de la première année a eu lieu',
    ask: 'Quand le bilan de la première année a-t-il eu lieu ?',
  },
  programme: {
    title: 'Je connais les jours du programme de deuxième parcours',
    ask: 'Parlez-nous du programme de deuxième parcours',
  },
  'contract-ended': {
    title: 'Mon contrat a pris fin ou va finir',
    ask: 'Quel est le dernier jour de votre contrat ?',
  },
  'hired-here': {
    title: 'J’étais aux Pays-Bas au moment de l’embauche',
    ask: 'Dites-nous comment l’embauche s’est passée',
  },
  'mission-member': {
    title: 'Mon employeur travaille pour un diplomate à titre privé',
    ask: 'Votre employeur est-il au service d’un membre du personnel d’une mission ?',
  },
  'servant-arrival': {
    title: 'Je connais mon jour d’arrivée',
    ask: 'Quel est le jour de votre arrivée aux Pays-Bas ?',
  },
  'servant-registered': {
    title: 'Mon enregistrement au ministère est fait',
    ask: 'De quand date votre enregistrement ?',
  },
  'servant-card': { title: 'J’ai ma carte sous la main', ask: 'Parlez-nous de votre carte' },
  'employer-card': {
    title: 'Je sais jusqu’à quand la carte de mon employeur est valable',
    ask: 'Jusqu’à quand la carte de votre employeur est-elle valable ?',
  },
  'servant-contract': {
    title: 'Je connais le dernier jour de mon contrat',
    ask: 'Quel est le dernier jour de votre contrat ?',
  },
};
