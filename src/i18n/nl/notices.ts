import type { Messages } from '../messages.ts';
import { noticesLu } from './notices-lu.ts';
import { noticesNl } from './notices-nl.ts';

export const noticeKinds: Messages['noticeKinds'] = {
  doubt: 'Onzeker',
  mind: 'Goed om te weten',
  'also-checked': 'Wordt ook nagekeken',
  benefit: 'Voordeel',
  changed: 'Veranderd',
  'if-job-ends': 'Als de baan stopt',
  'other-route': 'Andere route',
};

export const notices: Messages['notices'] = { NL: noticesNl, LU: noticesLu };
