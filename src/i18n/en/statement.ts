import type { StatementText } from '../statement-messages.ts';
import { date, number } from './writing.ts';

export const statement: StatementText = {
  title: 'Accessibility of Permit Clock',
  sentence:
    'Everybody should be able to use this tool. This page says what we tested, and what we could not test.',
  stated: (on) => `This is how things stood on ${date(on)}.`,
  status: {
    title: 'Where does it stand?',
    lead: 'Partly tested.',
    text: [
      'Our tests find nothing that breaks the criteria below. Tests cannot find every barrier.',
      'No independent person has examined the tool. So we do not claim that it meets a standard.',
    ],
  },
  standard: {
    title: 'Which standard is it measured by?',
    text: [
      'We test by the guidelines WCAG 2.2, levels A and AA.',
      'The European standard EN 301 549 asks for the older WCAG 2.1, levels A and AA. WCAG 2.2 has all of its criteria but one: it dropped 4.1.1, which is about faults in code.',
      'EN 301 549 asks for more than web criteria, such as accessible support. We did not check those parts.',
    ],
  },
  tested: {
    title: 'What was tested?',
    text: ['Programs do these tests, most of them at every change of the tool.'],
    points: [
      'An automatic checker, axe, goes over every question with its errors and every kind of result: in each language, light, dark and in forced colours.',
      'Each situation is walked through to its result with the keyboard alone.',
      'A simulated screen reader reads every question and every kind of result, in English, without the errors and the paper. We read what it said.',
      'The questions are answered in Chromium, Firefox and WebKitGTK, on Linux.',
      'Text twice as large, more space between letters and lines, a window 320 pixels wide.',
      'A device held upright or on its side, reduced motion, the contrast of text and edges, the size of buttons and links.',
      'A simulation of a browser that translates the page.',
    ],
  },
  untested: {
    title: 'What was not tested?',
    text: ['Here may be barriers that we do not know.'],
    points: [
      'No person with a disability has tried the tool for us.',
      'Real screen readers: NVDA, JAWS, VoiceOver, TalkBack, Narrator and Orca.',
      'Safari, iPhones, iPads, and phones with Android.',
      'Windows and macOS.',
      'With the automatic checker: what is folded away on most results, and the tool without JavaScript or as one file. Also some notices, such as those of an old browser or of a part that did not load.',
      'Speech input, switches, eye control, braille displays.',
      'Programs that magnify the screen.',
      'The translation that browsers really make.',
      'Whether readers find the words easy.',
    ],
  },
  limits: {
    title: 'Which difficulties do we know of?',
    points: [
      'The questions need JavaScript. Without it, the pages are in English only.',
      'Browsers that are some years old cannot run the tool.',
      'A result can be long. Links at its top lead to its parts.',
      'The pages of the authorities are not ours. They may have barriers, and may be in another language.',
      'On another site, the page around the tool may have barriers of its own.',
      'The browser makes the printed sheet. Whether a PDF of it can be read aloud in order was not tested.',
    ],
  },
  barrier: {
    title: 'Did you meet a barrier?',
    writeTo: 'Please write to:',
    tellSite:
      'This tool has no server and no mailbox. Please tell the site on which you found it. Its contact page or its own statement says how.',
    text: [
      'Say which page it was, what you wanted to do and what happened. Name your browser, and the aids that you use with it.',
      'You need not give any of your answers.',
      'Is a last day near? Please do not wait for a reply. The authority that decides can be asked directly.',
    ],
  },
  forSites: {
    title: 'For sites that show this tool',
    text: [
      'You may use the lines below in your own statement. Which status your site has, your own examination says.',
      'Check your page too: its headings around the box, and the way past the box with the keyboard.',
      'If you host a copy yourself, its build can name your contact on this page.',
    ],
    toCopy: [
      'This page contains Permit Clock, a tool about work permits.',
      'Its makers test it with programs against WCAG 2.2, levels A and AA.',
      'Real screen readers, phones and people with disabilities were no part of these tests. No independent person has examined it.',
    ],
  },
  table: {
    title: 'Criterion by criterion',
    counts: {
      test: (count) => `${number(count)} criteria are met, as far as our tests can tell.`,
      'not-applicable': (count) => `${number(count)} do not apply.`,
    },
    columns: { criterion: 'Criterion', checked: 'State' },
    level: { A: 'Level A', AA: 'Level AA' },
    checked: { test: 'Met by test', 'not-applicable': 'Does not apply' },
    ways: {
      checker: 'automatic checker',
      transcript: 'simulated screen reader',
      search: 'every kind of screen searched',
      order: 'order of reading compared with what is seen',
      words: 'every text searched',
      rotated: 'upright and on its side',
      forced: 'forced colours',
      colours: 'contrast calculated',
      zoomed: 'text twice as large',
      narrow: 'narrow window',
      spaced: 'more space in the text',
      keyboard: 'keyboard alone',
      pointer: 'mouse',
      still: 'movement looked for',
      changes: 'answers changed',
      sizes: 'sizes measured',
      compared: 'screens compared',
      errors: 'errors of some questions',
      paths: 'every path of questions',
      'no-media': 'there is no sound and no film',
      'no-limit': 'the tool sets no time limit',
      'no-motion': 'nothing follows the movement of a device',
      'no-login': 'there is no login',
    },
  },
};
