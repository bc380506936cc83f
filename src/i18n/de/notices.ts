import type { Messages } from '../messages.ts';
import { noticesLu } from './notices-lu.ts';
import { noticesNl } from './notices-nl.ts';

export const noticeKinds: Messages['noticeKinds'] = {
  doubt: 'Unsicher',
  mind: 'Gut zu wissen',
  'also-checked': 'Wird auch geprüft',
  benefit: 'Vorteil',
  changed: 'Geändert',
  'if-job-ends': 'Wenn der Job endet',
  'other-route': 'Anderer Weg',
};

export const notices: Messages['notices'] = { NL: noticesNl, LU: noticesLu };
