import { cleanup, screen } from '@testing-library/react';
import { afterEach, expect, test } from 'vitest';
import type { Answers } from '../questions/index.ts';
import { open, proceed } from './step.test-page.tsx';

afterEach(cleanup);

const servant: Answers = { situation: 'private-servant', nationalities: ['PH'] };

test('the title of the window says nothing of work in a household, not in error either', async () => {
  const { user } = open('hired', ['hiredOn'], servant);
  expect(screen.getByRole('heading', { level: 1 }).textContent).toBe('When were you hired?');
  expect(document.title).toBe('Question 1 – Permit Clock');
  await user.click(proceed());
  expect(document.title).toBe('Error: Question 1 – Permit Clock');
});

test('nor does that of a page beside the path', () => {
  open('mission-member', ['employerEmployedByMissionMember'], servant);
  expect(document.title).toBe('One more question – Permit Clock');
});

test('a page with two questions has a heading of its own', () => {
  open('payment', ['paidToOwnAccount', 'holidayAllowancePaid'], servant);
  expect(screen.getByRole('heading', { level: 1 }).textContent).toBe('Tell us how you are paid');
});
