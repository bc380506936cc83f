import type { Messages } from '../messages.ts';

const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);

export const sheet: Messages['sheet'] = {
  printTitle: 'Print or save',
  printText:
    'The proof sheet is for an adviser or a counter. It has your answers, what we found, every day and every source.',
  printTextEmployer:
    'The sheet for your employer has only what the employer must do. It leaves your own answers out.',
  print: 'Print the proof sheet',
  printForEmployer: 'Print the sheet for your employer',
  refused:
    'Your browser did not open its print window. Choose Print in the browser’s menu: it prints the sheet that you chose.',
  refusedInFrame:
    'This page stands inside another site, which may not allow it to print. Open it alone first.',
  openAlone: 'Open this page alone',
  proof: 'Proof sheet',
  forEmployer: 'Sheet for the employer',
  plain: 'Summary',
  fileName: (name, day) => `${name}, ${day}`,
  employerTitle: 'What the employer must do',
  employerText: 'On this sheet, “you” is the employee who made it.',
  judged: 'Judged',
  printed: 'Printed',
  moment: (day, time, zone) => `${day}, ${time}, ${zone}`,
  rules: 'Rules',
  rulesText: (version, day) => `Version ${version}, sources last read ${day}`,
  tool: 'Tool',
  reopens: 'Reopens this case',
  tooLong: 'The link to this case is too long for a code. The tool stands at the address given.',
  noCode: 'This sheet has no code, so that nobody who finds it can open the answers.',
  answers: 'The answers given',
  opens: (day) => `It can be done from ${day}.`,
  countedFrom: (term, event, on) => `${capital(term)} after ${event}, ${on}.`,
  countedBack: (term, event, on) => `${capital(term)} before ${event}, ${on}.`,
  countedOn: (event, on) => `${capital(event)}, ${on}.`,
  paused: (days) =>
    days === 1 ? 'One day back at work is added.' : `${days} days back at work are added.`,
  termEnds: (end) => `The term ends on ${end}.`,
  notCounted: 'The day from which a term runs is not counted itself.',
  until: (latest) => `perhaps until ${latest}`,
  standing: {
    today: 'Today is the last day',
    extension: 'Past the safe day, still in time by law',
    'perhaps-overdue': 'Perhaps passed',
    overdue: 'Passed',
    done: 'Done',
  },
  otherwise: 'What happens otherwise',
  days: 'Days to know',
  passedDays: 'Days already passed',
  mayChange: 'This day may still change: not everything that it hangs on is known.',
  points: 'Mind these points',
  pointTitles: 'Also on the page, in full:',
  sources: 'Sources',
  marks: { quoted: '†', secondary: '*' },
  marked: (mark, kind) => `${mark} ${kind}`,
  sourcesRead: (day) => `All were read on ${day}.`,
  note: 'The adviser’s note',
  notes: 'Notes',
  more: 'The page itself shows more, such as how to do each thing and what would change a verdict.',
};
