import type { Messages } from '../messages.ts';
import { form, plural } from './writing.ts';

const needs = (count: number) =>
  plural(count, 'demande d’autres réponses', 'demandent d’autres réponses');
const inDays = (days: number) => plural(days, 'jour', 'jours');
const routesOf = (count: number, all: number) => `${plural(count, 'voie', 'voies')} sur ${all}`;

function ofOne(open: number, undecided: number): string {
  if (open === 1) return 'cette voie semble ouverte';
  return undecided === 1
    ? 'nous ne pouvons pas encore dire si cette voie est ouverte'
    : 'cette voie ne semble pas ouverte';
}

function ofSeveral(open: number, all: number, undecided: number): string {
  if (open > 0) {
    const looks = `${routesOf(open, all)} ${form(open, 'semble ouverte', 'semblent ouvertes')}`;
    return undecided > 0 ? `${looks} ; ${needs(undecided)}` : looks;
  }
  if (undecided === 0) return `aucune des ${all} voies ne semble ouverte`;
  if (undecided === all) {
    return `nous ne pouvons pas encore dire si l’une des ${all} voies est ouverte`;
  }
  const others = form(
    all - undecided,
    'l’autre ne semble pas ouverte',
    'les autres ne semblent pas ouvertes',
  );
  const need = form(undecided, 'demande', 'demandent');
  return `${routesOf(undecided, all)} ${need} d’autres réponses ; ${others}`;
}

function conditions(met: number, all: number, open: number): string {
  if (met === all) return `les ${all} conditions semblent toutes remplies`;
  const seem = form(met, 'semble remplie', 'semblent remplies');
  const part = `${plural(met, 'condition', 'conditions')} sur ${all} ${seem}`;
  const unmet = all - met - open;
  const rest = [
    ...(unmet > 0 ? [plural(unmet, 'ne semble pas l’être', 'ne semblent pas l’être')] : []),
    ...(open > 0 ? [plural(open, 'demande une réponse', 'demandent une réponse')] : []),
  ];
  return `${part} ; ${rest.join(', ')}`;
}

const told = (text: string) => `D’après vos réponses, ${text}.`;

export const headline: Messages['headline'] = {
  routes: (open, all, undecided) =>
    told(all === 1 ? ofOne(open, undecided) : ofSeveral(open, all, undecided)),
  notNeeded: {
    NL: told('il ne vous faut pas de permis pour travailler aux Pays-Bas'),
    LU: told('il ne vous faut pas de titre de séjour pour travailler au Luxembourg'),
    both: told(
      'il ne vous faut pas de titre de séjour pour travailler aux Pays-Bas ou au Luxembourg',
    ),
  },
  extension: {
    likely: told('les conditions d’une prolongation semblent remplies'),
    'not-likely': told('les conditions d’une prolongation ne semblent pas toutes remplies'),
    'cannot-say': told(
      'nous ne pouvons pas encore dire si les conditions d’une prolongation sont remplies',
    ),
  },
  payDrop: {
    likely: (during) =>
      told(`la condition de salaire de votre permis semble rester remplie ${during}`),
    'not-likely': (during) =>
      told(`la condition de salaire de votre permis ne semble pas rester remplie ${during}`),
    'cannot-say': (during) =>
      told(
        `nous ne pouvons pas encore dire si la condition de salaire de votre permis reste remplie ${during}`,
      ),
  },
  during: {
    leave: 'pendant votre congé',
    strike: 'pendant la grève',
    sickness: 'pendant votre maladie',
    'unpaid-leave': 'pendant votre congé sans salaire',
    'lower-pay': 'tant que votre salaire est plus bas',
  },
  conditions: (met, all, open) => told(conditions(met, all, open)),
  theCondition: {
    met: told('la seule condition semble remplie'),
    'not-met': told('la seule condition ne semble pas remplie'),
    unknown: told('nous ne pouvons pas encore dire si la seule condition est remplie'),
  },
  nextDuty: (days, day) =>
    days === 0
      ? `Aujourd’hui, ${day}, est un dernier jour.`
      : `La prochaine échéance est dans ${inDays(days)}, le ${day}.`,
  programmePast: (past, day) => told(`votre programme dépasse ${past} à partir du ${day}`),
  programmeFits: told(
    'votre programme se termine avant la fin de votre permis et de votre salaire pendant la maladie',
  ),
  searchCut: (day, limit) =>
    told(`vous avez jusqu’au ${day} pour trouver un nouvel emploi, parce que ${limit} ce jour-là`),
  searchNone: (day) =>
    told(
      `aucune période de recherche ne suit : votre titre de séjour finit le ${day}, avant votre contrat`,
    ),
  searchNoneOver: (day) =>
    told(
      `il n’y a pas de période de recherche : votre titre de séjour a pris fin le ${day}, avant votre contrat`,
    ),
  searchEnd: (day) =>
    `D’après vos réponses, vous avez jusqu’au ${day} pour trouver un nouvel emploi.`,
  unemploymentEnd: (day) =>
    `D’après vos réponses, vous avez jusqu’au ${day} au plus tard ; ensuite, la carte peut être retirée.`,
  cardEnd: (day) =>
    told(`vous avez jusqu’au ${day} au plus tard, parce que votre carte expire ce jour-là`),
  schemeClosed: told(
    'cette voie était déjà fermée aux nouveaux employés au moment de votre embauche',
  ),
  unemploymentOver: (day) =>
    `D’après vos réponses, les mois sans emploi ont pris fin le ${day} ; la carte peut être retirée.`,
  perhapsOver: (day) =>
    `D’après vos réponses, votre temps pour trouver un nouvel emploi a peut-être déjà pris fin le ${day}.`,
  cannotSay: told('nous ne pouvons pas encore dire ce que vous devez faire, ni pour quelle date'),
  nothing: 'D’après vos réponses, vous n’avez rien à faire pour une date précise.',
};
