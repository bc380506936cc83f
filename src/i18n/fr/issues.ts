import { firstYear, lastYear } from '../../dates/index.ts';
import {
  mostCents,
  mostYearsAhead,
  mostYearsHeld,
  youngestAtJobEnd,
} from '../../questions/index.ts';
import type { Messages } from '../messages.ts';
import { shares } from '../sums.ts';
import { euro, month, number, percent, plural } from './writing.ts';

export const issues: Messages['issues'] = {
  choose: 'Choisissez une des réponses.',
  'choose-allowance':
    'Dites si le montant comprend le pécule de vacances. « Je ne sais pas » convient aussi.',
  'choose-nationality':
    'Choisissez au moins une nationalité. Tapez les premières lettres et choisissez dans la liste.',
  'both-only-with-offer':
    'Choisissez un seul pays. Les deux à la fois, c’est seulement pour une offre d’emploi.',
  'money-empty': 'Entrez votre salaire brut, par exemple 5008 ou 5 008,00.',
  'money-not-a-number': 'Entrez le montant en chiffres, par exemple 5008.',
  'money-negative': 'Entrez le montant sans signe moins.',
  'money-ambiguous':
    'Nous ne pouvons pas distinguer ici les milliers des centimes. Écrivez par exemple 5008,00.',
  'money-too-precise': 'Entrez au plus deux chiffres pour les centimes, par exemple 5008,50.',
  'money-currency': 'Entrez le montant en euros, comme il figure dans le contrat.',
  'money-net': 'Entrez le montant brut, avant impôts. Il figure dans le contrat.',
  'money-too-large': `Entrez un montant jusqu’à ${euro(mostCents)}.`,
  'pay-looks-unpaid': 'Zéro veut dire un travail non payé. Vérifiez le montant.',
  'pay-looks-small':
    'C’est très peu. Vérifiez le montant, et si c’est par mois, par an ou par heure.',
  'pay-looks-large': 'C’est beaucoup pour une heure. Est-ce plutôt par mois ou par an ?',
  'pay-looks-monthly': 'C’est très peu pour une année entière. Est-ce plutôt par mois ?',
  'pay-looks-yearly': 'C’est beaucoup pour un mois. Est-ce plutôt par an ?',
  'share-looks-small': `C’est moins que ${percent(shares.sickPay)}, ce que la loi demande. Vérifiez le contrat.`,
  'hours-empty': 'Entrez vos heures par semaine, par exemple 36.',
  'hours-not-a-number': 'Entrez les heures en chiffres, par exemple 36 ou 37,5.',
  'hours-not-positive': 'Entrez plus de zéro heure.',
  'hours-too-precise': 'Entrez au plus deux décimales, par exemple 37,5.',
  'hours-too-many': 'Une semaine compte 168 heures. Entrez un nombre plus petit.',
  'number-empty': 'Entrez un nombre.',
  'number-not-a-number': 'Entrez le nombre en chiffres.',
  'number-not-whole': 'Entrez un nombre entier.',
  'number-too-precise': 'Entrez au plus deux décimales, par exemple 1,5.',
  'number-too-small': (limit) => `Entrez un nombre d’au moins ${limit}.`,
  'number-too-large': (limit) => `Entrez un nombre d’au plus ${limit}.`,
  'code-empty': 'Entrez les quatre chiffres du code, par exemple 2512.',
  'code-not-digits':
    'Entrez seulement des chiffres, par exemple 2512. Le nom du métier n’est pas nécessaire.',
  'code-not-four-digits': 'Entrez exactement quatre chiffres, par exemple 2512.',
  'date-empty': 'Entrez un jour, un mois et une année.',
  'date-incomplete': 'Il manque une partie de la date. Entrez un jour, un mois et une année.',
  'date-not-a-number':
    'Entrez la date en chiffres, par exemple 27 3 2027. Le mois peut être un nom.',
  'date-year-four-digits': 'Entrez l’année avec quatre chiffres, par exemple 2026.',
  'date-no-such-month':
    'Ce mois n’existe pas. Entrez d’abord le jour, puis le mois, par exemple 27 3 2027.',
  'date-year-outside': `Entrez une année de ${firstYear} à ${lastYear}.`,
  'date-not-real': 'Cette date n’existe pas. Vérifiez le jour et le mois.',
  'month-incomplete': 'Entrez un mois et une année.',
  'month-not-real':
    'Ce mois n’existe pas. Entrez un nombre de 1 à 12 ou un nom, et vérifiez l’année.',
  'between-ends-before-start': 'C’est avant le premier jour possible. Vérifiez les deux dates.',
  'between-too-long': 'Il y a plus de trois mois entre ces jours. Essayez d’être plus précis.',
  'birth-in-future': 'Votre date de naissance doit être dans le passé.',
  'birth-too-long-ago': 'C’était il y a plus de 120 ans. Vérifiez l’année.',
  'birth-too-recent': 'Cet outil est pour les personnes en âge de travailler. Vérifiez l’année.',
  'birth-after-job-end': 'C’est après le dernier jour de votre contrat. Vérifiez les deux dates.',
  'job-end-before-birth':
    'Votre contrat ne peut pas finir avant votre naissance. Vérifiez les deux dates.',
  'too-young-at-job-end': `Vous aviez moins de ${number(youngestAtJobEnd)} ans le dernier jour de ce contrat. Vérifiez les deux dates.`,
  'job-end-before-work':
    'Votre contrat ne peut pas finir avant le début de ce travail. Vérifiez les deux dates.',
  'work-after-job-end': 'C’est après le dernier jour de votre contrat. Vérifiez les deux dates.',
  'job-end-too-long-ago': `C’est avant ${month('2001-04')}. Nous ne connaissons pas de règles aussi anciennes. Vérifiez l’année.`,
  'before-birth': 'C’est avant votre date de naissance. Vérifiez les deux dates.',
  'in-future': 'Ce jour n’est pas encore venu. Entrez un jour passé, ou aujourd’hui.',
  'too-long-ago': `C’est avant ${month('2001-04')}. Nous ne connaissons pas de règles aussi anciennes. Vérifiez l’année.`,
  'before-blue-cards': `Il n’y avait pas de carte bleue européenne avant ${month('2009-05')}. Vérifiez l’année.`,
  'since-after-until':
    'C’est après le dernier jour de votre titre de séjour. Vérifiez les deux dates.',
  'until-before-since':
    'C’est avant le premier jour de votre titre de séjour. Vérifiez les deux dates.',
  'first-card-after-second':
    'Votre première carte a commencé après la deuxième. Vérifiez les deux dates.',
  'second-card-before-first':
    'Votre deuxième carte a commencé avant la première. Vérifiez les deux dates.',
  'applied-after-decision': 'C’est après la date de la décision. Vérifiez les deux dates.',
  'decision-before-applied': 'C’est avant le jour de la demande. Vérifiez les deux dates.',
  'sick-day-too-late':
    'Vous avez donné un jour plus ancien pour une reprise, le bilan ou le programme. Vérifiez ces dates.',
  'before-sick-day':
    'Ce jour doit venir après votre premier jour de maladie. Vérifiez les deux dates.',
  'programme-starts-after-end':
    'Le programme commence après son dernier jour. Vérifiez les deux dates.',
  'programme-ends-before-start':
    'Le programme finit avant son premier jour. Vérifiez les deux dates.',
  'hired-after-contract-end':
    'C’est après le dernier jour de votre contrat. Vérifiez les deux dates.',
  'contract-ends-before-hired': 'C’est avant le jour de votre embauche. Vérifiez les deux dates.',
  'spell-ends-before-start':
    'C’est avant le premier jour de cette période. Vérifiez les deux dates.',
  'spell-not-after-last':
    'Ce jour doit venir après le dernier jour de la période au-dessus. Indiquez les périodes dans l’ordre, séparées.',
  'permit-ends-before-job':
    'Votre titre de séjour finit avant votre contrat. Vérifiez les deux dates. Si une prolongation est en cours, les deux peuvent être justes.',
  'job-ends-after-permit':
    'Votre contrat finit après votre titre de séjour. Vérifiez les deux dates. Si une prolongation est en cours, les deux peuvent être justes.',
  'permit-looks-long': `C’est plus de ${plural(mostYearsHeld, 'an', 'ans')} pour un seul titre de séjour. Vérifiez les deux dates.`,
  'not-yet': 'Ce jour n’est pas encore venu. Vérifiez la date.',
  'looks-long-ago': 'C’était il y a très longtemps. Vérifiez l’année.',
  'looks-far-ahead': `C’est dans plus de ${plural(mostYearsAhead, 'an', 'ans')}. Vérifiez l’année.`,
  'entry-before-authorisation':
    'L’autorisation est normalement délivrée avant l’entrée. Vérifiez les deux dates.',
  'registered-before-arrival':
    'L’enregistrement vient normalement après l’arrivée. Vérifiez les deux dates.',
  'card-before-registration':
    'La carte vient normalement après l’enregistrement. Vérifiez les deux dates.',
};
