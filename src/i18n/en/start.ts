import type { PlainDate } from '../../dates/index.ts';
import type { Messages } from '../messages.ts';
import { months } from './months.ts';

/** Without src/dates/, which the first page does without. */
const day = (date: PlainDate) => {
  const [year = 0, month = 0, dayOfMonth = 0] = date.split('-').map(Number);
  return `${dayOfMonth} ${months[month - 1] ?? ''} ${year}`;
};

export const start: Messages['start'] = {
  appName: 'Permit Clock',
  skip: 'Skip to the content',
  title: 'What your permit allows, and by when you must act',
  sentence:
    'For people who work in the Netherlands on a permit, or want to. Answer a few questions. See where you stand, what to do and the last day for it.',
  ask: 'What brings you here?',
  situations: {
    'job-offer': { label: 'I have a job offer', hint: 'Is the salary enough for a permit?' },
    'job-ended': {
      label: 'My job ended or will end',
      hint: 'How long may I stay and look for work?',
    },
    'new-employer': {
      label: 'I am changing employer',
      hint: 'Which salary do I need, and who must be told?',
    },
    extension: {
      label: 'I am extending my permit',
      hint: 'When do I apply, and which salary counts then?',
    },
    decision: {
      label: 'I applied and wait, or was refused',
      hint: 'When is the answer due, and how long can I object?',
    },
  },
  privacyTitle: 'Nothing leaves this page',
  privacy: 'Your answers stay in this tab. We do not send, store or count them.',
  checkedTitle: 'Rules with their sources',
  checked: (on) => `We last read the sources on ${day(on)}. Each amount names its own.`,
  decidesTitle: 'The IND decides',
  decides: 'This is information, not legal advice. Only the immigration service (IND) can decide.',
  notice: 'Please note',
  loading: 'One moment …',
  loadFailed: 'The questions did not load. Check your connection and try again.',
  retry: 'Try again',
  crashTitle: 'Something went wrong on this page',
  crash: 'Your answers are still here. Try again, or start again without them.',
  startAgain: 'Start again',
};
