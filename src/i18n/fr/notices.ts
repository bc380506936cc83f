import type { Messages } from '../messages.ts';
import { noticesLu } from './notices-lu.ts';
import { noticesNl } from './notices-nl.ts';

export const noticeKinds: Messages['noticeKinds'] = {
  doubt: 'Incertain',
  mind: 'Bon à savoir',
  'also-checked': 'Vérifié aussi',
  benefit: 'Avantage',
  changed: 'A changé',
  'if-job-ends': 'Si l’emploi prend fin',
  'other-route': 'Autre voie',
};

export const notices: Messages['notices'] = { NL: noticesNl, LU: noticesLu };
