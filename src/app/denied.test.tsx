import { act, cleanup, fireEvent, render, screen, within } from '@testing-library/react';
import { afterEach, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest';
import { en } from '../i18n/english.test-words.tsx';
import { MessagesProvider } from '../i18n/index.ts';
import type { GoldenCase } from '../rules/cases/golden.test-cases.ts';
import { linkTo } from './kept/address.test-link.ts';
import { DayProvider, usePageDay } from './day/page-day.ts';
import { useDayGiven } from './day/use-day-given.tsx';
import { denials, type Denial } from './denied.test-abilities.ts';
import { outcomesOf, peopleForEveryOutcome } from './every-outcome.test-people.ts';
import Tool from './tool.tsx';
import { LanguageProvider } from './use-language.ts';
import { englishAlone } from './use-language.test-language.ts';

const people = peopleForEveryOutcome();
const replaceState = history.replaceState.bind(history);
const errors: unknown[] = [];

beforeAll(async () => {
  await import('../ics/index.ts');
  window.addEventListener('error', ({ error }: ErrorEvent) => errors.push(error));
  window.addEventListener('unhandledrejection', ({ reason }) => errors.push(reason));
});
beforeEach(() => {
  vi.useFakeTimers();
  vi.setSystemTime('2026-11-24T12:00:00Z'); // only a clock that can be right lets save
  vi.spyOn(console, 'error').mockImplementation((...said) => errors.push(said));
  vi.spyOn(HTMLAnchorElement.prototype, 'click').mockReturnValue();
  vi.stubGlobal('origin', 'https://tool.test');
});
afterEach(() => {
  cleanup();
  vi.useRealTimers();
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
  if (errors.length > 0) throw new Error(JSON.stringify(errors.splice(0)));
});

/** The tool on the day that the address asks for. */
function ToolHere() {
  return (
    <DayProvider value={useDayGiven(usePageDay(), undefined, en, true)}>
      <Tool kept={null} acted={false} />
    </DayProvider>
  );
}

function open({ answers, today }: GoldenCase) {
  cleanup();
  replaceState(null, '', `/?asOf=${today}${linkTo(answers)}`);
  render(
    <MessagesProvider value={en}>
      <LanguageProvider value={englishAlone}>
        <ToolHere />
      </LanguageProvider>
    </MessagesProvider>,
  );
}

const all = (name: string) => [...document.querySelectorAll(`[data-${name}]`)];
const shown = () =>
  new Set([
    ...all('route').map(
      (each) => `${each.getAttribute('data-route')} ${each.getAttribute('data-verdict')}`,
    ),
    ...all('duty').map((each) => each.getAttribute('data-duty')),
    ...all('placement').map((each) => `placement ${each.getAttribute('data-placement')}`),
  ]);
/** What the rules say of somebody, and the page does not show. */
function notShown(person: GoldenCase) {
  const seen = shown();
  const told = outcomesOf(person).filter((each) => !each.startsWith('situation '));
  return told.filter((each) => !seen.has(each));
}

const times = (text: string | RegExp) => screen.queryAllByText(text).length;
const press = (name: string) =>
  act(async () => {
    fireEvent.click(screen.getByRole('button', { name }));
    await vi.advanceTimersByTimeAsync(1_100);
  });

const follow = (link: Element) => act(() => fireEvent.click(link));

/** What is said, once, and what is offered in the place of what is denied. */
const offered = {
  async storage() {
    await press('Save on this device');
    expect(times(/did not let us save/)).toBe(1);
    expect(screen.getByRole('button', { name: 'Copy a link with my answers' })).toBeTruthy();
  },
  async clipboard() {
    await press('Copy a link with my answers');
    expect(times(/The link is selected: copy it yourself/)).toBe(1);
    const field = screen.getByLabelText<HTMLTextAreaElement>('Link with my answers');
    expect(field.value.slice(field.selectionStart, field.selectionEnd)).toMatch(/#c=1\./);
  },
  async print() {
    await press('Print the proof sheet');
    expect(times(/Choose Print in the browser’s menu/)).toBe(1);
  },
  async downloads() {
    await press('Add to my calendar');
    expect(times(/did not take the file/)).toBe(1);
    const text = screen.getByLabelText<HTMLTextAreaElement>('Text of the file');
    expect(text.closest('details')?.open).toBe(true);
    expect(text.value).toMatch(/^BEGIN:VCALENDAR/);
  },
  async history(person: GoldenCase) {
    expect(times(en.keep.forgetful)).toBe(0);
    await follow(screen.getByRole('link', { name: 'Back' }));
    expect(document.querySelector('[data-as-of]')).toBeNull();
    expect(times(en.keep.forgetful)).toBe(1);
    const back = document.createElement('a');
    back.setAttribute('href', '#/result');
    document.body.append(back);
    await follow(back);
    back.remove();
    expect(times(en.keep.forgetful)).toBe(0);
    expect(notShown(person)).toEqual([]);
  },
};

type Ability = keyof typeof offered;
const abilities = Object.keys(offered) as Ability[];
const abilityIn = (denial: string) => abilities.filter((each) => denial.includes(each));
const inTurn: readonly Denial[] = [
  'all of it',
  'storage that throws',
  'history that throws',
  'a clipboard that rejects',
  'print that does nothing',
  'downloads that throw',
];
/** Everybody with one denial, by turns; in the browser, with all of them at once. */
const turns = people.map((person, index) => ({
  person,
  id: person.id,
  denial: inTurn[index % inTurn.length] ?? 'all of it',
}));

test('many people are needed for every outcome', () => {
  expect(people.length).toBeGreaterThan(20);
});

describe('[bad input 87] [bad input 109] [bad input 110] [bad input 111] every outcome is reached', () => {
  test.each(turns)('with $denial denied, $id', ({ person, denial }) => {
    denials[denial]();
    open(person);
    expect(notShown(person)).toEqual([]);
  });
});

describe('[bad input 87] [bad input 109] [bad input 110] [bad input 111] it is said once, with a way round it', () => {
  const person = people.find(({ answers }) => answers.situation === 'job-ended');
  test.each(Object.keys(denials) as Denial[])('with %s denied', async (denial) => {
    denials[denial]();
    open(person as GoldenCase);
    const denied = denial === 'all of it' ? abilities : abilityIn(denial);
    expect(denied.length).toBeGreaterThan(0);
    await denied.reduce(async (before, ability) => {
      await before;
      await offered[ability](person as GoldenCase);
    }, Promise.resolve());
  });
});

test('in a frame that cannot print, the page alone is offered, as a link and as a text', async () => {
  denials['print that does nothing']();
  vi.stubGlobal('top', {});
  const person = people.find(({ answers }) => answers.situation === 'job-ended');
  open(person as GoldenCase);
  await press('Print the proof sheet');
  const alone = screen.getByRole('link', { name: 'Open this page alone' });
  const field = screen.getByLabelText<HTMLTextAreaElement>('Address of this page alone');
  expect(alone.getAttribute('href')).toMatch(/\?lang=en#c=1\./);
  expect(field.value).toBe(alone.getAttribute('href'));
});

// A host that sends no headers cannot keep the page out of frames, and frames of its policy do not count in a `meta`.
test('[bad input 102] in a frame that it is not made for, the page says so, with a way out', () => {
  vi.stubGlobal('top', {});
  open(people[0] as GoldenCase);
  const notice = screen.getByText(/This page stands inside another site, which can hide/);
  const box = notice.parentElement as HTMLElement;
  const out = within(box).getByRole('link', { name: 'Open Permit Clock alone' });
  expect(out.getAttribute('href')).toMatch(/\?lang=en$/);
  expect(out.getAttribute('target')).toBe('_blank');
});
