import { expect, test } from '../test.ts';
import type { ContentFacts } from './content-facts.ts';

export type Content = ContentFacts & {
  readonly id: string;
  readonly kind: string;
  readonly foreign: readonly string[];
};

/** The help that stands on more than one screen. */
const help = 'What the words of the letters mean';

/** In this order wherever they are. */
const order = [
  'Leave this page',
  'Skip to the content',
  'Permit Clock',
  'Start again',
  'English',
  'Nederlands',
  'Français',
  'Deutsch',
  'Back',
  'the heading',
  help,
  'Continue',
  'Show the result',
];

const repeated = (names: readonly string[]) =>
  names.filter((name, index) => names.indexOf(name) < index);

/** What each screen says, and in which order. */
export function testContent(all: readonly Content[]): void {
  /** What is wrong, by screen; screens without a fault are left out. */
  const faults = (find: (facts: Content) => readonly string[], of: readonly Content[] = all) =>
    of.flatMap((facts) => find(facts).map((fault) => `${facts.id}: ${fault}`));

  test('no screen has sound, film, moving pictures or pictures of text', () => {
    expect(all.length).toBeGreaterThan(100);
    expect(faults(({ wrong }) => wrong)).toEqual([]);
  });

  test('every screen has one first heading, and a title that names it', () => {
    expect(faults(({ headings }) => (headings.length === 1 ? [] : headings))).toEqual([]);
    const discreet = /^(Error: )?(One more question|Question \d+|Your result|Check your answers)/;
    const unnamed = faults(
      ({ title, headings: [heading = ''] }) =>
        title.includes(heading) || discreet.test(title)
          ? []
          : [`"${title}" is headed "${heading}"`],
      all.filter(({ kind }) => kind === 'step' || kind === 'error' || kind === 'check'),
    );
    expect(unnamed).toEqual([]);
    const errors = all.filter(({ kind }) => kind === 'error');
    expect(faults(({ title }) => (title.startsWith('Error: ') ? [] : [title]), errors)).toEqual([]);
  });

  test('what is read first stands first', () => {
    expect(faults(({ outOfOrder }) => outOfOrder)).toEqual([]);
  });

  test('every field has a name that can be seen, and the question around it', () => {
    expect(all.flatMap(({ fields }) => fields).length).toBeGreaterThan(200);
    expect(
      faults(({ fields }) =>
        fields.filter(({ label, isAlone }) => label === '' || isAlone).map(({ name }) => name),
      ),
    ).toEqual([]);
  });

  test('no two links of one name differ', () => {
    const differing = faults(({ links }) =>
      links
        .filter(({ text, href }) => links.some((link) => link.text === text && link.href !== href))
        .map(({ text, href }) => `${text} ${href}`),
    );
    expect(differing).toEqual([]);
  });

  test('what can be dragged has a button on each side', () => {
    expect(all.flatMap(({ sliders }) => sliders).length).toBeGreaterThan(0);
    expect(
      faults(({ sliders }) => sliders.filter(({ buttons }) => buttons < 2).map(({ id }) => id)),
    ).toEqual([]);
  });

  test('every answer can be changed from the check page', () => {
    for (const { stations, links } of all.filter(({ kind }) => kind === 'check')) {
      const changes = links.filter(({ text }) => text.startsWith('Change'));
      expect(changes.length).toBeGreaterThan(3);
      expect(repeated(changes.map(({ text }) => text))).toEqual([]);
      expect(stations.map(({ text }) => text)).toContain('Show the result');
    }
  });

  test('header, Back, question, Continue and help stand in one order', () => {
    const inTool = all.filter(
      ({ kind }) => kind === 'step' || kind === 'check' || kind === 'result',
    );
    const wrong = faults(({ stations }) => {
      const names = stations
        .map(({ is, text }) => (is === 'h1' ? 'the heading' : text))
        .filter((name) => order.includes(name));
      const ranks = [...new Set(names)].map((name) => order.indexOf(name));
      const rising = ranks.every((rank, index) => index === 0 || rank > (ranks[index - 1] ?? 0));
      const lacks = ['Skip to the content', 'Permit Clock', 'Deutsch', 'Back'].filter(
        (name) => !names.includes(name),
      );
      return rising && lacks.length === 0 ? [] : [names.join(', ')];
    }, inTool);
    expect(wrong).toEqual([]);
    expect(
      inTool.filter(({ stations }) => stations.some(({ text }) => text === help)).length,
    ).toBeGreaterThan(5);
    const asking = all.filter(({ kind }) => kind === 'step' || kind === 'error');
    expect(faults(({ submit }) => (submit === 'Continue' ? [] : [submit]), asking)).toEqual([]);
  });

  test('official names and other languages are marked as such', () => {
    expect(faults(({ foreign }) => foreign)).toEqual([]);
  });
}
