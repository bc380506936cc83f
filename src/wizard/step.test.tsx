import { cleanup, screen, within } from '@testing-library/react';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { alert, onAnswers, open, proceed } from './step.test-page.tsx';

afterEach(() => {
  cleanup();
  vi.clearAllMocks();
});

const heading = () => screen.getByRole('heading', { level: 1 }).textContent;

describe('going on', () => {
  test('by click and by Enter, once', async () => {
    const { user } = open('sponsor', ['recognisedSponsor']);
    await user.click(screen.getByRole('radio', { name: 'Yes' }));
    await user.click(proceed());
    expect(onAnswers.mock.calls).toEqual([[{ recognisedSponsor: 'yes' }]]);
    await user.click(screen.getByRole('radio', { name: 'No' }));
    await user.keyboard('{Enter}');
    expect(onAnswers).toHaveBeenCalledTimes(2);
  });

  test('also where a frame forbids forms, so that nothing is submitted', async () => {
    const { user, container } = open('sponsor', ['recognisedSponsor']);
    container.addEventListener('submit', (event) => event.stopImmediatePropagation(), true);
    await user.click(screen.getByRole('radio', { name: 'I don’t know' }));
    await user.click(proceed());
    expect(onAnswers.mock.calls).toEqual([[{ recognisedSponsor: 'unknown' }]]);
  });

  test('needs an answer', async () => {
    const { user } = open('sponsor', ['recognisedSponsor']);
    await user.click(proceed());
    expect(alert()?.textContent).toContain('Choose one of the answers.');
    await user.click(within(alert() as HTMLElement).getByRole('link'));
    expect(document.activeElement).toBe(screen.getByRole('radio', { name: 'Yes' }));
  });
});

test('the question is the heading, and what was answered is filled in', () => {
  open('sponsor', ['recognisedSponsor'], { recognisedSponsor: 'no' });
  expect(heading()).toBe('Is the employer a recognised sponsor?');
  expect(screen.getByRole<HTMLInputElement>('radio', { name: 'No' }).checked).toBe(true);
  expect(document.title).toBe('Is the employer a recognised sponsor? – Permit Clock');
});

test('two questions of one page are both answered', async () => {
  const { user } = open('settlement', ['settlementSignedOn', 'settlementRightMentioned']);
  expect(heading()).toBe('Tell us about the termination agreement');
  await user.click(proceed());
  expect(within(alert() as HTMLElement).getAllByRole('link')).toHaveLength(2);
  await user.click(screen.getByRole('textbox', { name: 'Day' }));
  await user.paste('2026-11-20');
  await user.click(screen.getByRole('radio', { name: 'No' }));
  await user.click(proceed());
  expect(onAnswers.mock.calls).toEqual([
    [{ settlementSignedOn: '2026-11-20', settlementRightMentioned: 'no' }],
  ]);
});

describe('nationalities', () => {
  const box = () => screen.getByRole<HTMLInputElement>('combobox');

  test('are found by name; stateless is one of them', async () => {
    const { user } = open('nationality', ['nationalities']);
    await user.type(box(), 'Holland{Enter}stateless{Enter}');
    await user.keyboard('{Enter}');
    expect(onAnswers.mock.calls).toEqual([[{ nationalities: ['NL', 'stateless'] }]]);
  });

  test('typed and not chosen do not get lost', async () => {
    const { user } = open('nationality', ['nationalities'], { nationalities: ['IN'] });
    await user.type(box(), 'Atlantis');
    await user.click(proceed());
    expect(onAnswers).not.toHaveBeenCalled();
    expect(alert()?.textContent).toMatch(/pick from the list/);
    expect(box().value).toBe('Atlantis');
  });
});

test('the length of a contract is open-ended or a number of months', async () => {
  const { user } = open('contract-length', ['contractMonths']);
  await user.click(screen.getByRole('radio', { name: 'A number of months' }));
  await user.click(proceed());
  expect(alert()?.textContent).toContain('Enter a number.');
  await user.type(screen.getByRole('textbox', { name: 'Months' }), '12{Enter}');
  expect(onAnswers.mock.calls).toEqual([[{ contractMonths: 12 }]]);
});

test('the answers so far stand beside, each with its own Change', () => {
  open('salary', ['salary'], { situation: 'job-offer', nationalities: ['IN'] });
  const changes = screen.getAllByRole('link', { name: 'Change: Nationality' });
  expect(changes[0]?.getAttribute('href')).toBe('#/nationality');
});
