import type { Verdict } from '../../rules/index.ts';
import type { Messages } from '../messages.ts';

type Standing = Readonly<Record<Verdict | 'not-there', string>>;

const was: Standing = {
  likely: 'looked open',
  'not-likely': 'did not look open',
  'cannot-say': 'could not be judged',
  'not-needed': 'was not needed',
  'not-there': 'was not part of the result',
};

const is: Standing = {
  likely: 'looks open',
  'not-likely': 'does not look open',
  'cannot-say': 'cannot be judged',
  'not-needed': 'is not needed',
  'not-there': 'is no part of the result',
};

export const keep: Messages['keep'] = {
  title: 'Keep this result',
  titleOfLink: 'Share this result',
  link: {
    title: 'Copy a link',
    holds: (names) => `The link holds your answers: ${names}.`,
    past: 'It also holds the verdicts and last days that you see here. When the link is opened, the page judges anew and says what has changed.',
    readable:
      'Whoever has the link can read all this. The link itself carries it: nothing is sent.',
    careful: {
      word: 'Be careful',
      text: 'The link shows where you work. It stays in the clipboard, and in every chat or mail that you put it in. Copy it only where your employer cannot look, and only for somebody you trust.',
    },
    inFile:
      'This tool is a file on your device, so it has no web address. What you copy goes behind the file’s name in the address bar, and opens the case in this file alone.',
    copying: {
      field: 'Link with my answers',
      copy: 'Copy a link with my answers',
      copied: 'The link is copied. You can paste it now.',
      selected: 'Your browser did not let us copy. The link is selected: copy it yourself.',
    },
  },
  testCase: {
    title: 'For experts: copy as a test case',
    text: 'Does the law say something else, or do you want to confirm the result? With this case the rules can be tested.',
    sendTo: 'Send it to',
    handOn:
      'Give it to whoever looks after the rules. If you do not know them, ask where you found this tool.',
    holds: (names) =>
      `The test case holds your answers: ${names}. It also holds the verdicts, and most of the amounts and days that you see here.`,
    readable:
      'Whoever has the test case can read all this. Nothing is sent: you paste it yourself.',
    opinion: 'Is the result right?',
    right: 'It is right',
    wrong: 'Something should be different',
    why: {
      right: 'Where does it stand?',
      wrong: 'What should be different, and where does it stand?',
    },
    whyHint: 'Name the article, the page or the letter, and no person.',
    careful: {
      word: 'Be careful',
      text: 'The test case shows where you work. It stays in the clipboard, and in every chat or mail that you put it in. Copy it only where your employer cannot look, and only for somebody you trust.',
    },
    copying: {
      field: 'Test case with my answers',
      copy: 'Copy the test case',
      copied: 'The test case is copied. You can paste it now.',
      selected: 'Your browser did not let us copy. The test case is selected: copy it yourself.',
    },
  },
  device: {
    title: 'Save on this device',
    text: (days) =>
      `Your answers are not saved unless you ask. Saved, they stay in this browser for ${days} days.`,
    others: 'Anybody who uses this browser can open them. “Start again” deletes them too.',
    save: 'Save on this device',
    saved: (until) => `These answers are saved in this browser until ${until}.`,
    other: (on) =>
      `Other answers were saved here on ${on}. If you save now, these take their place.`,
    newer: 'A newer version of this page saved answers here. This version cannot open them.',
    undated:
      'This page cannot rely on the clock of your device. So it can neither open nor save answers in this browser now.',
    refused: 'Your browser did not let us save. Nothing is lost here: you can copy a link instead.',
    erase: 'Delete what is saved',
    erased: 'Deleted. Nothing is saved in this browser now.',
    eraseRefused:
      'Your browser did not let us delete. Clear the data of this site in its settings.',
  },
  goOn: {
    title: 'Go on where you left off',
    open: 'Open my answers',
    saved: (on, until) => `Saved on ${on}. Kept in this browser until ${until}.`,
    expired: (days) =>
      `Answers that were saved in this browser are older than ${days} days. We deleted them.`,
    unreadable: 'We could not read what was saved in this browser, and deleted it.',
    nothing: 'Nothing is saved in this browser any more. You can start here.',
  },
  forgetful:
    'Your browser does not remember the steps of this page. To go back, use the links on the page: the browser’s own Back and Reload may lose your answers. On the result there is a link that keeps them.',
  newerLink:
    'This link was made by a newer version of this page. Reload the page, then open the link again.',
  foreignLink: 'This is no link that this page can open. You can start here.',
  opened: {
    link: (day) => `Opened from a link made on ${day}.`,
    device: (day) => `Opened as you saved it here on ${day}.`,
  },
  same: 'The result is still the same.',
  changed: 'Changed since',
  differs: {
    link: (day) => `This link was made on ${day}. The result was different then.`,
    device: (day) => `You saved this on ${day}. The result was different then.`,
  },
  route: (name, before, now) => `${name}: it ${was[before]} then. Now it ${is[now]}.`,
  amount: (before, now, money) =>
    `The amount ${now > before ? 'rose' : 'fell'} from ${money(before)} to ${money(now)}.`,
  otherAmount: (figure, money) => `Another amount counts now: ${money}. ${figure}.`,
  notPublished: 'The amount for the day that counts now is not published yet.',
  requirement: (name, text) => `${name}: ${text}`,
  dayMoved: (title, before, now) => `${title}: the last day was ${before}. Now it is ${now}.`,
  dayNew: (title, now) => `${title}: this is new, with ${now} as its last day.`,
  dayGone: (title, before) => `${title}: this is gone. Its last day was ${before}.`,
  causes: {
    'left-out': 'Some answers could no longer be used, so this is not quite the same case.',
    time: 'The rules are the same. Time has passed, and other days count now.',
    unexplained: 'This page now judges the same answers in another way.',
  },
  rules: (before, now) =>
    `The rules of this page have changed since: then they were of ${before}, now of ${now}.`,
  retired: {},
};
