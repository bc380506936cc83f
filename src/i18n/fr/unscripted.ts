import { shares } from '../sums.ts';
import type { UnscriptedText } from '../unscripted-messages.ts';
import { date, percent } from './writing.ts';

const ruling = `régime des ${percent(shares.ruling)}`;

export const unscripted: UnscriptedText = {
  off: {
    title: 'Cette page ne peut pas vous poser de questions maintenant',
    text: 'Votre navigateur n’exécute pas de scripts ici, et les questions en ont besoin. Les montants, les délais et les liens officiels ci-dessous s’en passent.',
    frame:
      'Votre navigateur n’exécute pas de scripts ici, et les questions en ont besoin. La page de l’outil montre sans scripts les montants, les délais et les liens officiels.',
    forSites:
      'Votre navigateur n’exécute pas de scripts ici. Les choix de cette page et son aperçu en ont besoin.',
  },
  failed: {
    title: 'Cette page n’a pas démarré',
    text: 'Une partie ne s’est pas chargée. Vérifiez votre connexion et réessayez.',
  },
  old: {
    title: 'Votre navigateur est trop ancien pour cette page',
    text: 'Utilisez une version plus récente ou un autre appareil.',
  },
  here: 'Les montants, les délais et les liens officiels sont tout de même sur cette page.',
  there: 'Les montants, les délais et les liens officiels sont sur la page de l’outil.',
  jump: 'Aller aux montants, aux délais et aux liens',
  title: 'Montants, délais et liens officiels',
  text: (on) =>
    `Ils sont les mêmes pour tous ; votre cas peut être différent. Nous avons lu les sources pour la dernière fois le ${date(on)}.`,
  amounts: 'Montants',
  amountsText:
    'Regardez les jours : après son dernier jour, un montant ne compte plus. La source donne peut-être le nouveau.',
  columns: { name: 'Ce que c’est', amount: 'Montant', holds: 'Du … au …', source: 'D’où il vient' },
  ended: 'N’est plus en vigueur',
  otherAmounts: 'Autres montants',
  figures: {
    'nl-ruling-30': `Salaire imposable pour le ${ruling}`,
    'nl-ruling-30-under-30': `Salaire imposable pour le ${ruling}, moins de 30 ans avec un master`,
    'nl-income-couple': 'Norme générale de revenu pour un couple',
    'nl-income-single': 'Norme générale de revenu pour une personne seule',
    'nl-maximum-daily-wage': 'Salaire journalier maximal',
  },
  deadlines: 'Délais',
  deadlinesText:
    'Ils ne concernent pas tous chaque personne. Si deux délais sont cités, comptez avec le plus court.',
  after: (terms, event) => `${terms} après : ${event}`,
  before: (terms, event) => `${terms} avant : ${event}`,
  either: (terms) => terms.join(' ou '),
  last: (when) => `Dernier jour : ${when}.`,
  opens: (when) => `Possible à partir de ce jour : ${when}.`,
  never: (cap) => `Jamais après le jour où ${cap}.`,
  links: 'Liens officiels',
};
