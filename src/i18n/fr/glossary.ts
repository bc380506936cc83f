import type { GlossaryText } from '../glossary-messages.ts';

export const glossary: GlossaryText = {
  onThisPage: 'Ce que veulent dire les mots des lettres',
  inLetters: 'Des mots que vous trouvez dans les lettres',
  terms: {
    'recognised-sponsor': {
      word: 'Employeur agréé',
      means:
        'Un employeur que l’IND a agréé et qui peut demander des permis. L’IND en tient une liste.',
    },
    'highly-skilled-migrant': {
      word: 'Migrant hautement qualifié',
      means: 'Une personne avec un permis néerlandais pour un travail à un salaire minimum fixé.',
    },
    'dutch-blue-card': {
      word: 'Carte bleue européenne des Pays-Bas',
      means:
        'Un permis pour un travail hautement qualifié, avec des règles communes aux pays de l’UE.',
    },
    'orientation-year': {
      word: 'Année de recherche d’emploi',
      means: 'Un permis avec lequel les diplômés et les chercheurs peuvent chercher du travail.',
    },
    'search-period': {
      word: 'Période de recherche d’emploi',
      means:
        'Après la fin d’un emploi, les mois où vous pouvez rester et en chercher un nouveau. Ils ne vont jamais plus loin que le permis.',
    },
    transferee: {
      word: 'Salarié transféré au sein de son entreprise',
      means:
        'Une personne que sa propre entreprise, hors de l’UE, envoie dans un bureau aux Pays-Bas.',
    },
    'single-permit': {
      word: 'Permis unique',
      means: 'Un seul permis pour vivre ici et travailler pour un seul employeur.',
    },
    'work-permit': {
      word: 'Permis de travail',
      means:
        'Un permis pour travailler seulement, pas pour vivre ici. L’employeur le demande à l’UWV.',
    },
    IND: {
      word: 'Service néerlandais de l’immigration',
      means: 'L’administration qui décide des permis de séjour néerlandais.',
    },
    UWV: {
      word: 'Agence néerlandaise des assurances des salariés',
      means:
        'L’administration pour les allocations de chômage et de maladie, et pour les permis de travail.',
    },
    objection: {
      word: 'Réclamation',
      means: 'Une lettre qui demande à l’IND de revoir sa décision.',
    },
    'return-decision': {
      word: 'Décision de retour',
      means: 'La partie d’une lettre qui dit à une personne de quitter le pays.',
    },
    'civic-integration': {
      word: 'Intégration civique',
      means: 'Apprendre la langue et la société, avec un examen.',
    },
    receipt: {
      word: 'Accusé de réception',
      means: 'La lettre qui dit quel jour votre demande est arrivée.',
    },
    'valid-until': {
      word: 'Valable jusqu’au',
      means: 'Ces mots se trouvent à côté du dernier jour d’une carte néerlandaise.',
    },
    gross: {
      word: 'Brut',
      means: 'Le salaire avant les retenues pour les impôts et la sécurité sociale.',
    },
    payslip: {
      word: 'Fiche de paie',
      means: 'Le papier qui montre comment votre salaire est calculé.',
    },
    'on-top': {
      word: 'Non compris',
      means: 'Le montant à côté de ce mot ne comprend pas ce qui est nommé.',
    },
    'holiday-allowance': {
      word: 'Pécule de vacances',
      means:
        'Une partie du salaire en plus, fixée par la loi. Les lettres emploient trois mots pour cela.',
    },
    'days-of-leave': {
      word: 'Jours de congé payé',
      means: 'Des jours où vous n’avez pas à travailler et où votre salaire est quand même payé.',
    },
    'open-ended': {
      word: 'Sans date de fin',
      means: 'Un contrat avec ces mots n’a pas de dernier jour.',
    },
    'collective-agreement': {
      word: 'Convention collective',
      means:
        'Des règles de salaire et de travail faites par les syndicats et les employeurs pour tout un secteur.',
    },
    'termination-agreement': {
      word: 'Accord de départ',
      means: 'Un accord où vous et votre employeur mettez fin ensemble au contrat.',
    },
    'ban-on-notice': {
      word: 'Interdiction de licencier',
      means: 'Une période où l’employeur ne peut pas vous licencier, comme pendant une maladie.',
    },
    'unemployment-benefit': {
      word: 'Allocation de chômage',
      means: 'L’argent d’une assurance pour les gens qui ont perdu leur emploi.',
    },
    'incapacity-benefit': {
      word: 'Allocation d’incapacité de travail',
      means:
        'L’argent pour ceux qui, après deux ans de maladie, ne peuvent plus gagner comme avant.',
    },
    'first-sick-day': {
      word: 'Premier jour de maladie',
      means: 'Le jour à partir duquel on compte les années de maladie.',
    },
    'recovery-report': {
      word: 'Avis de reprise',
      means: 'Le message de votre employeur qui dit que vous avez repris le travail.',
    },
    'sick-pay': {
      word: 'Salaire pendant la maladie',
      means: 'Le salaire qu’un employeur continue de payer pendant une maladie.',
    },
    'maximum-daily-wage': {
      word: 'Salaire journalier maximum',
      means:
        'Le plus haut montant par jour qui sert à calculer les allocations et le salaire légal pendant la maladie.',
    },
    'company-doctor': {
      word: 'Médecin du travail',
      means:
        'Le médecin qui dit quel travail une personne malade peut faire. Vous pouvez lui parler en privé.',
    },
    'problem-analysis': {
      word: 'Analyse du problème',
      means: 'Le papier du médecin du travail sur ce que vous pouvez faire et ne pouvez pas faire.',
    },
    'plan-of-action': {
      word: 'Plan d’action',
      means:
        'Ce que vous et votre employeur convenez de faire pour que vous puissiez retravailler.',
    },
    'first-year-evaluation': {
      word: 'Bilan de la première année',
      means: 'Un retour sur la première année de maladie, sur un formulaire.',
    },
    'final-evaluation': {
      word: 'Bilan final',
      means: 'Le dernier bilan, peu avant la demande d’allocation.',
    },
    'reintegration-report': {
      word: 'Dossier de réintégration',
      means: 'Tous les papiers sur les années de maladie ensemble. L’UWV les contrôle.',
    },
    'track-2': {
      word: 'Deuxième parcours',
      means:
        'La recherche d’un travail adapté chez un autre employeur pendant que vous êtes malade.',
    },
    'track-2-plan': {
      word: 'Plan de deuxième parcours',
      means: 'Le papier avec les jours et les étapes du programme.',
    },
    'work-and-care-act': {
      word: 'Loi sur le travail et les soins',
      means: 'La loi néerlandaise sur les congés de naissance, pour enfants et de soins.',
    },
    'maternity-leave': {
      word: 'Congé de grossesse et de maternité',
      means: 'Le congé avant et après l’accouchement.',
    },
    'birth-leave': {
      word: 'Congé de naissance',
      means:
        'Le congé pour le ou la partenaire de la mère, dans les premières semaines après la naissance.',
    },
    'additional-birth-leave': {
      word: 'Congé de naissance supplémentaire',
      means: 'Des semaines en plus pour le ou la partenaire, avec un salaire plus bas.',
    },
    'parental-leave': {
      word: 'Congé parental',
      means: 'Le congé pour s’occuper de son jeune enfant.',
    },
    'adoption-leave': {
      word: 'Congé d’adoption',
      means: 'Le congé quand un enfant est adopté.',
    },
    'foster-leave': {
      word: 'Congé d’accueil d’un enfant placé',
      means: 'Le congé quand un enfant placé arrive dans la famille.',
    },
    'short-care-leave': {
      word: 'Congé de soins court',
      means: 'Quelques jours pour soigner un proche malade.',
    },
    'long-care-leave': {
      word: 'Congé de soins long',
      means: 'Des semaines pour soigner un proche gravement malade.',
    },
    strike: {
      word: 'Grève',
      means: 'Des salariés arrêtent ensemble le travail pour obtenir quelque chose.',
    },
    sickness: {
      word: 'Maladie',
      means: 'Vous ne pouvez pas faire votre propre travail parce que vous êtes malade.',
    },
    'unpaid-leave': {
      word: 'Congé sans salaire',
      means: 'Du temps libre sans salaire, en accord avec votre employeur.',
    },
    'private-servant': {
      word: 'Employé de maison privé',
      means:
        'Une personne qui travaille chez un membre du personnel d’une ambassade ou d’une organisation.',
    },
    'identity-card': {
      word: 'Carte d’identité',
      means: 'La carte que remet le ministère des Affaires étrangères.',
    },
    'diplomatic-letter': {
      word: 'Lettre diplomatique',
      means: 'Une lettre officielle d’une ambassade ou d’une organisation au ministère.',
    },
    'luxembourg-blue-card': {
      word: 'Carte bleue européenne du Luxembourg',
      means:
        'Un titre pour un travail hautement qualifié, avec des règles communes aux pays de l’UE.',
    },
    'salaried-worker': {
      word: 'Salarié',
      means: 'Le titre ordinaire pour les salariés qui viennent de l’extérieur de l’UE.',
    },
    'luxembourg-transferee': {
      word: 'Salarié envoyé par son entreprise',
      means: 'Une personne que sa propre entreprise, hors de l’UE, envoie au Luxembourg.',
    },
    'authorisation-to-stay': {
      word: 'Autorisation de séjour',
      means:
        'La lettre qui vous permet de venir vivre au Luxembourg. Il faut parfois aussi un visa.',
    },
    'residence-card': {
      word: 'Carte du titre de séjour',
      means: 'La carte qui montre votre droit de vivre au Luxembourg.',
    },
    'luxembourg-work-permit': {
      word: 'Permis de travail',
      means:
        'Une autorisation pour les personnes hors UE qui travaillent au Luxembourg et vivent dans un autre pays.',
    },
    'arrival-declaration': {
      word: 'Déclaration à la commune',
      means: 'Ce que vous déclarez à la commune quand vous venez y vivre.',
    },
    'town-hall': {
      word: 'Mairie',
      means: 'La ville ou le village où vous vivez, et ses bureaux.',
    },
    'hosting-agreement': {
      word: 'Accord d’accueil',
      means: 'Le papier où un organisme de recherche accepte d’accueillir un chercheur.',
    },
    'luxembourg-receipt': {
      word: 'Preuve de réception',
      means: 'La lettre qui dit quel jour votre demande est arrivée.',
    },
    notification: {
      word: 'Remise de la décision',
      means:
        'Le moment où une décision vous est officiellement communiquée ; les délais courent à partir de là.',
    },
    'luxembourg-valid-until': {
      word: 'Fin de validité',
      means: 'Ces mots se trouvent devant le dernier jour d’une carte luxembourgeoise.',
    },
    'luxembourg-gross': {
      word: 'Salaire brut',
      means: 'Le salaire avant les retenues pour les impôts et la sécurité sociale.',
    },
    'luxembourg-open-ended': {
      word: 'Contrat sans date de fin',
      means: 'Un contrat qui n’a pas de dernier jour.',
    },
    'administrative-court': {
      word: 'Tribunal pour les décisions des autorités',
      means: 'Le tribunal qui juge les décisions des autorités du Luxembourg.',
    },
    'court-lawyer': {
      word: 'Avocat admis devant ce tribunal',
      means: 'Un avocat qui peut porter une affaire devant ce tribunal.',
    },
    ADEM: {
      word: 'Agence luxembourgeoise pour l’emploi',
      means:
        'Le bureau pour les postes vacants, les demandeurs d’emploi et l’allocation de chômage.',
    },
    'social-security': {
      word: 'Sécurité sociale du Luxembourg',
      means: 'Le bureau où les employeurs déclarent les gens qu’ils emploient.',
    },
  },
};
