import { loader } from '../../embed/index.ts';
import { languageNames } from '../languages.ts';
import type { SitesText } from '../sites-messages.ts';

export const sites: SitesText = {
  title: 'Put Permit Clock on your site',
  sentence:
    'Two lines of HTML put the whole tool on your page. It takes its own height, your colour and your language. No answer leaves the box.',
  toCopy: 'Go to the lines to copy',
  waiting: 'The choices need JavaScript. One moment …',
  choose: {
    title: 'How should it begin and look?',
    groups: { begin: 'Beginning', look: 'Look', site: 'Your site' },
    more: 'More choices',
    fields: {
      country: {
        title: 'Country',
        choices: { any: 'Ask', NL: 'Netherlands', LU: 'Luxembourg' },
      },
      situation: {
        title: 'It begins with',
        any: 'The start page',
        hint: 'Readers can go back to the start page and change both.',
      },
      lang: {
        title: 'Language',
        choices: { auto: 'As your page', ...languageNames },
        hint: 'Readers can change it in the box.',
      },
      theme: {
        title: 'Theme',
        choices: { auto: 'As the device', light: 'Light', dark: 'Dark', contrast: 'Contrast' },
      },
      accent: {
        title: 'Accent colour',
        hint: 'We make it darker or lighter until text in it can be read.',
        pick: 'Pick the accent colour',
      },
      background: {
        title: 'Background',
        choices: { plain: 'Plain', transparent: 'Transparent' },
        hint: 'Transparent shows your page behind it. Then choose the theme that fits your page.',
      },
      radius: { title: 'Rounded corners', hint: 'Pixels, from 0 to 24.' },
      hide: {
        title: 'Leave out',
        choices: {
          title: 'The name above',
          intro: 'The introduction',
          progress: 'The answers so far',
        },
        hint: 'Privacy, dates of the rules and who decides always show.',
      },
      partner: {
        title: 'Your name',
        hint: 'Shown beside answers that you fill in: “Filled in by …”. Without it, your host name.',
      },
      resultEvent: {
        title: 'Is your page told the result?',
        choices: { off: 'No', category: 'Yes, a word for each route' },
        hint: 'With yes, readers are told so before they answer. They may refuse.',
      },
      sandbox: {
        title: 'Sandbox it',
        hint: 'Takes every right that it can do without. Readers then cannot save on their device.',
      },
      lazy: { title: 'Wait until the reader scrolls near' },
      topOffset: {
        title: 'Height of your fixed header',
        hint: 'What your page keeps at the top of the window.',
      },
      minHeight: { title: 'Smallest height', hint: 'At least 100.' },
      maxHeight: { title: 'Largest height', hint: 'Beyond it, the box scrolls inside.' },
      scroll: {
        title: 'When the next question is out of sight',
        choices: { 'if-hidden': 'Bring it into view', never: 'Do not scroll' },
      },
      asOf: {
        title: 'Judge as of a day',
        hint: 'Such as 2026-12-31, for demonstrations. A banner says so.',
      },
      site: {
        title: 'Address of your site',
        hint: 'Such as https://example.org. Only that site is told. Without it, nobody is.',
      },
    },
    problems: {
      accent: 'Write the colour as # and six digits or letters from a to f, such as #0a3b8f.',
      radius: 'Write a whole number from 0 to 24.',
      partner:
        'Use letters, digits, spaces, “.”, “-” and “&” only, 40 at most. Begin with a letter or digit.',
      topOffset: 'Write whole pixels, such as 64.',
      minHeight: 'Write whole pixels from 100 to 20000.',
      maxHeight: 'Write whole pixels from 100 to 20000.',
      asOf: 'Write a day that exists as year, month and day: 2026-12-31.',
      site: 'Write the address as https://example.org.',
    },
    heightsCross: 'The smallest height is above the largest.',
    lastGood: 'Preview and lines keep the last value that works.',
  },
  preview: {
    title: 'What will readers see?',
    text: 'This is the tool itself. Try it.',
    region: 'Live preview',
    width: 'Width of its place',
    widths: { phone: '320 pixels', column: '480 pixels', full: 'All there is' },
    height: (px) => `Its height now: ${px} pixels.`,
    silent: 'The preview does not answer. Reload this page to try again.',
    heard: 'What your page hears',
    heardList: 'Events, newest first',
  },
  copy: {
    title: 'What do you copy?',
    way: 'Way',
    ways: {
      link: {
        name: 'Link and script',
        text: 'Put both lines where the tool should stand. Where the script cannot run, the link still opens the tool.',
      },
      iframe: {
        name: 'Plain iframe',
        text: 'No script on your page. The height stays as it is, and the box scrolls inside. Events and the place below your fixed header need the script.',
      },
      script: {
        name: 'JavaScript',
        text: 'For pages that are made by a script.',
      },
    },
    release: 'Which script',
    releases: {
      fixed: {
        name: `Version ${loader.version}, with its hash`,
        text: 'Browsers refuse the script if one character differs. What is in the box is always our newest.',
      },
      newest: {
        name: 'Newest of version 1',
        text: 'Repairs reach your page without your doing. No hash can guard it.',
      },
    },
    label: 'Check your permit',
    types: 'Types for TypeScript:',
    answer: 'No event comes before your own script has answered the box once:',
    copying: {
      field: 'Lines for your page',
      copy: 'Copy the lines',
      copied: 'The lines are copied. You can paste them now.',
      selected: 'Your browser did not let us copy. The lines are selected: copy them yourself.',
    },
  },
  needs: {
    title: 'What does your page need?',
    policy: {
      title: 'A content security policy, if you have one',
      text: [
        'Let it load the box and the script. The hash in the lines does not replace this. The plain iframe needs the first line only.',
        'Nothing else has to be allowed for the box. A script of your own in the page follows your own policy.',
      ],
    },
    sandbox: {
      title: 'A sandbox, if you want one',
      text: ['The tool needs scripts alone. Each other right adds what stands beside it.'],
    },
    rights: {
      'allow-scripts': 'The tool runs at all.',
      'allow-forms': 'Browsers treat the questions as a form. Nothing is sent.',
      'allow-modals': 'The print window opens.',
      'allow-downloads': 'The calendar file can be saved.',
      'allow-popups': 'Links can open a new tab.',
      'allow-popups-to-escape-sandbox': 'What opens there is a normal page.',
      'allow-top-navigation-by-user-activation': 'The quick exit can leave your page.',
    },
    othersTitle: 'How it behaves on your page',
    others: [
      {
        title: 'The Back button',
        text: [
          'Each question is one entry of the history. So Back goes one question back, and leaves your page only from where it began.',
        ],
      },
      {
        title: 'Printing',
        text: ['The print button in the box prints the result alone, without your page.'],
      },
      {
        title: 'Calendar',
        text: ['The dates come as a file to save. It is made in the box, without a server.'],
      },
      {
        title: 'Links',
        text: [
          'Sources and the tool itself open in a new tab. On the page for private servants, the quick exit takes your whole page away.',
        ],
      },
      {
        title: 'Focus and scrolling',
        text: [
          'The box takes no focus when it loads. It scrolls your page only after the reader went on, and only to what is hidden.',
        ],
      },
    ],
    spa: {
      title: 'Single-page apps',
      text: ['A link that your app adds or removes is noticed. In JavaScript, end what you began:'],
    },
  },
  learns: {
    title: 'What can your site learn?',
    text: 'The box sends these and no others. Each is a DOM event by the name permit-clock.',
    events: {
      ready:
        'The box is there. With the version of the rules, two dates of theirs and the language.',
      phase:
        'The kind of page: start, questions, check or result. And why: load, next, back or change.',
      height:
        'How high the box is, in steps of 64 pixels. Who compares heights may guess which question is shown.',
      result:
        'For each route likely, not-likely, cannot-say or not-needed. Only if you ask, and the reader does not refuse.',
      stale: 'A day has passed on which we wanted to read the rules again.',
      error: 'An option cannot be used, or the box does not answer.',
    },
    neverTitle: 'What it never learns',
    never: [
      'Any answer: no nationality, no salary, no date.',
      'Any result of a private servant.',
      'A result that was not announced to the reader first.',
    ],
    exampleTitle: 'An example',
  },
  options: {
    title: 'Which options are there?',
    text: [
      'On the link, an option is an attribute. In JavaScript and in the address it has the name in camel case: topOffset.',
      'A wrong value is left out, and your page gets an error event that names the option.',
      'Prefilled answers never stand in the query, which servers see. In an address they follow #p= as JSON, percent-encoded.',
    ],
    columns: { name: 'Attribute', values: 'Values', standard: 'Without it', what: 'What it does' },
    none: 'nothing',
    of: {
      country: {
        what: 'Whose law it is about. The reader can change it.',
        standard: 'the reader is asked',
      },
      situation: {
        what: 'Begins with the first question of this situation. The reader can change it.',
        standard: 'the start page',
      },
      route: {
        what: 'Begins where this route is asked about, and shows it first.',
        standard: 'all routes alike',
      },
      lang: { what: 'Its language. With auto: that of your page, then that of the browser.' },
      theme: { what: 'Light or dark. With auto: as the device. Contrast is black and white.' },
      accent: {
        what: 'The colour of links and buttons, made legible.',
        values: 'a colour such as #0a3b8f',
      },
      background: { what: 'Whether your page shows behind it.' },
      radius: {
        what: 'How round fields and buttons are, in pixels.',
        values: '0 to 24',
      },
      hide: {
        what: 'Parts to leave out, with commas between them.',
        standard: 'all parts show',
      },
      partner: {
        what: 'Your name beside answers that you fill in.',
        values: 'up to 40 letters, digits, spaces, “.”, “-”, “&”',
        standard: 'your host name',
      },
      resultEvent: {
        what: 'Whether your page is told how the routes look. Readers know, and may refuse.',
      },
      lazy: { what: 'Waits until the reader scrolls near.' },
      topOffset: {
        what: 'The height of what your page keeps at the top, in pixels.',
        values: 'whole pixels',
      },
      minHeight: { what: 'The smallest height in pixels.', values: '100 to 20000' },
      maxHeight: {
        what: 'The largest height in pixels. Beyond it, the box scrolls inside.',
        values: '100 to 20000',
      },
      scroll: { what: 'Whether the next question is brought into view where it is hidden.' },
      sandbox: { what: 'Takes every right that it can do without, such as saving on the device.' },
      title: { what: 'The name of the box for screen readers.', values: 'a text' },
      prefill: {
        what: 'Answers that you know. Readers see who filled them in, and confirm each.',
        values: 'JSON, named as in a case file',
        standard: 'no answers',
      },
      asOf: {
        what: 'Judges as of this day, for demonstrations. A banner says so.',
        values: 'a day such as 2026-12-31',
        standard: 'today',
      },
    },
  },
};
