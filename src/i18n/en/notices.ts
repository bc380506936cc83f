import type { Messages } from '../messages.ts';
import { noticesLu } from './notices-lu.ts';
import { noticesNl } from './notices-nl.ts';

export const noticeKinds: Messages['noticeKinds'] = {
  doubt: 'In doubt',
  mind: 'Good to know',
  'also-checked': 'Also checked',
  benefit: 'Benefit',
  changed: 'Changed',
  'if-job-ends': 'If the job ends',
  'other-route': 'Another way',
};

export const notices: Messages['notices'] = { NL: noticesNl, LU: noticesLu };
