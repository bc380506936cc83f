import type { Messages } from '../messages.ts';
import { routesLu } from './routes-lu.ts';
import { routesNl } from './routes-nl.ts';
import { routesServant } from './routes-servant.ts';

export const routes: Messages['routes'] = { ...routesNl, ...routesServant, ...routesLu };

export const verdicts: Messages['verdicts'] = {
  likely: {
    word: 'Semble ouverte',
    sentence: 'Vous semblez remplir les conditions que nous pouvons vérifier.',
  },
  'not-likely': {
    word: 'Ne semble pas ouverte',
    sentence: 'Vous ne semblez pas remplir toutes les conditions.',
  },
  'cannot-say': {
    word: 'Impossible à dire',
    sentence: 'Il nous manque quelque chose pour en juger.',
  },
  'not-needed': {
    word: 'Pas nécessaire',
    sentence:
      'D’après vos réponses, vous n’avez pas besoin de ce titre de séjour pour y travailler.',
  },
};

export const statuses: Messages['statuses'] = {
  met: 'Remplie',
  'not-met': 'Non remplie',
  unknown: 'On ne sait pas',
};

export const figures: Messages['figures'] = {
  'nl-hsm-30-and-older': 'Montant pour les personnes de 30 ans et plus',
  'nl-hsm-under-30': 'Montant pour les moins de 30 ans',
  'nl-hsm-reduced': 'Montant réduit après une année de recherche d’emploi ou des études récentes',
  'nl-blue-card': 'Montant de la carte bleue européenne',
  'nl-blue-card-reduced': 'Montant réduit de la carte bleue européenne pour diplômes récents',
  'nl-minimum-monthly-wage': 'Salaire minimum à temps plein, à partir de 21 ans',
  'nl-minimum-hourly-wage': 'Salaire minimum par heure, à partir de 21 ans',
  'lu-blue-card': 'Montant de la carte bleue du Luxembourg',
  'lu-blue-card-shortage': 'Montant de la carte bleue du Luxembourg pour les métiers de la liste',
};

export const readings: Messages['readings'] = {
  'age-at-filing-or-start':
    'Vos 30 ans tombent entre la demande et le premier jour de travail. La plupart des sources prennent votre âge le jour de la demande. D’autres le prennent le premier jour de travail.',
  'immediately-after-orientation-year':
    'Le texte de 2023 permettait le montant réduit aussi « immédiatement après » l’année de recherche d’emploi. Le texte de 2026, tel que nous l’avons trouvé, dit seulement « pendant ».',
  'figure-began':
    'On ne sait pas quel jour le nouveau montant a commencé. L’ancien valait peut-être encore le jour qui compte pour vous. Les deux mènent à des réponses différentes : nous ne choisissons donc pas.',
  'blue-card-sick-pay':
    'Selon une source, avec une carte bleue, un salaire sous le montant pendant la maladie est toléré 12 mois au plus. Nous n’avons pas trouvé de deuxième source. Ne comptez pas dessus.',
};

export const decidingEvents: Messages['decidingEvents'] = {
  filing: 'le jour de la demande',
  'contract-start': 'le premier jour du nouveau contrat',
  extension: 'le jour où la prolongation commence',
  grant: 'le premier jour de votre permis actuel',
  'pay-drop': 'le jour où le salaire baisse',
  today: 'aujourd’hui',
};

export const placements: Messages['placements'] = {
  free: {
    title: 'Un placement chez un autre employeur est possible',
    text: 'D’après vos réponses, vous pouvez travailler pour n’importe quel employeur tant que votre droit de rester est valable. Le deuxième parcours peut mener à n’importe quel emploi.',
  },
  conditions: {
    title: 'Un placement doit convenir à votre permis',
    text: 'L’accompagnement, l’orientation et les candidatures vous sont ouverts. Un emploi chez un autre employeur doit convenir à votre permis, ou demande d’abord un nouveau permis.',
  },
  none: {
    title: 'Pas de placement chez un autre employeur',
    text: 'Un employé de maison privé ne peut pas changer d’emploi aux Pays-Bas. Avec cette carte, le deuxième parcours ne peut donc pas mener à un autre employeur.',
  },
};

export const countries: Messages['countries'] = { NL: 'Pays-Bas', LU: 'Luxembourg' };

export const per: Messages['per'] = { month: 'par mois', year: 'par an' };
