import type { Messages } from '../messages.ts';
import { date } from './writing.ts';

export const start: Messages['start'] = {
  appName: 'Permit Clock',
  skip: 'Skip to the content',
  title: 'What your permit allows, and by when you must act',
  sentence:
    'For people who work in the Netherlands or Luxembourg on a permit, or want to. Answer a few questions. See where you stand, what to do and the last day for it.',
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
    'pay-drop': {
      label: 'My pay drops for a while',
      hint: 'Does leave, a strike or sickness affect my permit?',
    },
    'track-2': {
      label: 'I am sick and in Track 2',
      hint: 'Which dates count, and may another employer take me on?',
    },
    'private-servant': {
      label: 'My card is from the Ministry of Foreign Affairs',
      hint: 'What may I ask for, and how long is the card valid?',
    },
    decision: {
      label: 'I applied and am waiting, or was refused',
      hint: 'When is the answer due, and how long can I object?',
    },
  },
  privacyTitle: 'Nothing leaves this page',
  privacy:
    'Your answers stay in this tab. We do not send or count them, and save them only if you ask.',
  checkedTitle: 'Rules with their sources',
  checked: (on) => `We last read the sources on ${date(on)}. Each amount names its own.`,
  rules: (version, on) => `Rules: version ${version}, sources last read on ${date(on)}.`,
  oldRules: (on) =>
    `The rules of Permit Clock were last read on ${date(on)}. They may have changed since. Check every amount and day with the authority.`,
  clock: {
    ask: 'Which day is it today?',
    early: (device, on) =>
      `Your device says ${date(device)}. We read the rules later than that, on ${date(on)}. So its clock is wrong.`,
    late: (device, on) =>
      `Your device says ${date(device)}. We last read the rules long before, on ${date(on)}. Its clock is wrong, or this page is very old.`,
    why: 'The days and many amounts hang on the date of today. Tell us, and the page goes by it.',
    until: (day) => `Until then the page goes by ${date(day)}.`,
    told: (day) =>
      `You told us that today is ${date(day)}. The page goes by that date, not by the clock of your device.`,
    itIs: (device) => `The clock is right: it is ${date(device)}`,
    change: 'Change the date',
  },
  decidesTitle: 'The authorities decide',
  decides:
    'This is information, not legal advice. In the Netherlands the IND decides. In Luxembourg it is the minister in charge of immigration, through the General Department of Immigration.',
  forSites: 'For websites: put this on your site',
  readRules: 'Read the rules',
  accessibility: 'Accessibility: what was tested',
  language: 'Language',
  languageFailed: 'This language did not load. Check your connection and choose it again.',
  notice: 'Please note',
  loading: 'One moment …',
  loadFailed:
    'The questions did not load. There may be a new version of this page, or no connection.',
  retry: 'Try again',
  crashTitle: 'Something went wrong on this page',
  crash: 'Your answers are still here. Try again, or start again without them.',
  crashWhole: 'Try again. If that does not help, reload the page.',
  faultCode: (code) => `Code of this fault: ${code}. Nothing about it was sent.`,
  askThem: 'You can also ask the authorities:',
  authorities: {
    ind: 'IND (Netherlands)',
    uwv: 'UWV (Netherlands)',
    ministry: 'Ministry of Foreign Affairs, on private servants',
    guichet: 'Guichet.lu (Luxembourg)',
  },
  download: 'Download the tool as one file, which works without internet',
  startAgain: 'Start again',
};
