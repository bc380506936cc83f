import { cleanup, fireEvent, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, expect, test, vi } from 'vitest';
import { assessed, of, show } from '../case.test-page.tsx';

afterEach(() => {
  cleanup();
  vi.restoreAllMocks();
});

const offer = assessed('NL-HSM-002').answers;
const inRoute = (container: HTMLElement, route: string) =>
  within(container.querySelector(`[data-changes="${route}"]`) as HTMLElement);

test('says who can act, what would do, and what comes of it', () => {
  const { container } = show(of({ ...offer, recognisedSponsor: 'no' }));
  const migrant = inRoute(container, 'nl-hsm');
  expect(migrant.getByRole('heading', { level: 4 }).textContent).toBe('Your employer');
  expect(migrant.getAllByRole('listitem').map((item) => item.textContent)).toEqual([
    expect.stringContaining('All of these together:') as string,
    '€0.01 more, so €5,942 a month, without holiday allowance',
    'An employer in the register of recognised sponsors (“erkend referent”)',
  ]);
  expect(migrant.getByText('Then this route looks open.')).toBeTruthy();
});

test('those who can act come in order: you, your employer, only time', () => {
  const { container } = show(assessed('NL-PAY-003'));
  const heads = inRoute(container, 'nl-hsm').getAllByRole('heading', { level: 4 });
  expect(heads.map((head) => head.textContent)).toEqual(['You', 'Your employer']);
  cleanup();
  const waiting = show(assessed('LU-038'));
  const time = inRoute(waiting.container, 'lu-blue-card-mobility');
  expect(time.getByRole('heading', { level: 4 }).textContent).toBe('Only time');
  expect(time.getByText(/^An application, filed on$/)).toBeTruthy();
  expect(time.getByText('Tuesday 1 December 2026')).toBeTruthy();
});

test('the one answer that settles it, and where to find it', () => {
  const { container } = show(assessed('NL-HSM-042'));
  const migrant = inRoute(container, 'nl-hsm');
  expect(migrant.getByText('One answer settles it:')).toBeTruthy();
  expect(migrant.getByText('Date of birth')).toBeTruthy();
  const link = migrant.getByRole('link', { name: 'When were you born?' });
  expect(link.getAttribute('href')).toBe('#/birth');
});

test('what nobody can change is named', () => {
  const { container } = show(assessed('NL-PS-002'));
  expect(inRoute(container, 'nl-private-servant').getByText(/We know of nothing/)).toBeTruthy();
});

test('the message to the employer asks for what it knows, and is copied', async () => {
  const user = userEvent.setup();
  const write = vi.spyOn(navigator.clipboard, 'writeText').mockResolvedValue();
  show(assessed('NL-HSM-002'));
  const message = screen.getByRole<HTMLTextAreaElement>('textbox', {
    name: 'Message to your employer',
    hidden: true,
  });
  expect(message.value).toContain('Is my contract open-ended');
  expect(message.value).not.toContain('diploma');
  await user.click(screen.getByText('Copy the message'));
  expect(write).toHaveBeenCalledExactlyOnceWith(message.value);
  expect(screen.getByText(/The message is copied/)).toBeTruthy();
});

test('a refused clipboard leaves the message selected and says so', async () => {
  const user = userEvent.setup();
  vi.spyOn(navigator.clipboard, 'writeText').mockRejectedValue(new Error('denied'));
  show(assessed('NL-HSM-002'));
  await user.click(screen.getByText('Copy the message'));
  const message = screen.getByRole<HTMLTextAreaElement>('textbox', {
    name: 'Message to your employer',
    hidden: true,
  });
  expect(screen.getByText(/The message is selected/)).toBeTruthy();
  expect([message.selectionStart, message.selectionEnd]).toEqual([0, message.value.length]);
});

test('a private servant is not led to write to the employer', () => {
  const { answers } = assessed('NL-PS-001');
  const { container } = show(of({ ...answers, fullTime: 'unknown', leaveDays: undefined }));
  expect(container.querySelector('[data-settles]')).toBeTruthy();
  expect(screen.queryByText('Ask your employer or HR')).toBeNull();
});

const trial = (container: HTMLElement, route: string) =>
  container.querySelector(`[data-trial="${route}"]`)?.getAttribute('data-verdict');

test('pay is tried by keyboard, and the answers change only when they are taken over', async () => {
  const user = userEvent.setup();
  const onUse = vi.fn();
  const short = { amount: 5905, per: 'month', holidayAllowance: 'excluded' };
  const { container } = show(of({ ...offer, salary: short }), { onUse });
  const pay = screen.getByRole<HTMLInputElement>('spinbutton');
  const [use] = screen.getAllByRole('button', { name: 'Use these answers' });
  expect(use?.getAttribute('aria-disabled')).toBe('true');
  await user.click(use as HTMLElement);
  expect(onUse).not.toHaveBeenCalled();

  pay.focus();
  await user.keyboard('{ArrowUp}{ArrowUp}{ArrowUp}{ArrowUp}');
  expect(pay.value).toBe('5940');
  expect(trial(container, 'nl-hsm')).toBe('not-likely');
  await user.keyboard('{ArrowUp}');
  expect(trial(container, 'nl-hsm')).toBe('likely');
  const said = () =>
    screen
      .getAllByRole('status')
      .map((status) => status.textContent)
      .join(' ');
  expect(said()).toContain('Highly skilled migrant: Looks open.');
  await user.keyboard('{ArrowDown}');
  expect(said()).toContain('Highly skilled migrant: Does not look open.');
  await user.keyboard('{ArrowUp}');
  expect(container.querySelector('[data-route="nl-hsm"]')?.getAttribute('data-verdict')).toBe(
    'not-likely',
  );

  await user.click(use as HTMLElement);
  expect(onUse).toHaveBeenCalledExactlyOnceWith({ salary: { ...short, amount: 5950 } });
  await user.click(screen.getByRole('button', { name: 'Set back' }));
  expect(pay.value).toBe('5905');
  expect(trial(container, 'nl-hsm')).toBe('not-likely');
});

test('what cannot be read keeps the last amount and says what is wrong', async () => {
  const user = userEvent.setup();
  const { container } = show(assessed('NL-HSM-002'));
  const pay = screen.getByRole<HTMLInputElement>('spinbutton');
  await user.clear(pay);
  await user.type(pay, '6000.555');
  expect(screen.getByText(/at most two figures for the cents/)).toBeTruthy();
  expect(pay.getAttribute('aria-invalid')).toBe('true');
  expect(trial(container, 'nl-hsm')).toBe('likely');
  await user.keyboard('{PageDown}');
  expect(pay.getAttribute('aria-invalid')).toBeNull();
});

test('a day is tried with its buttons, in words, and never before today', async () => {
  const user = userEvent.setup();
  const { container } = show(assessed('NL-HSM-010'));
  const day = screen.getByRole('slider', { name: 'First day of the contract' });
  expect(day.getAttribute('aria-valuetext')).toBe('Sunday 1 February 2026');
  const earlier = screen.getByRole('button', { name: 'One day earlier' });
  fireEvent.change(day, { target: { value: Number(day.getAttribute('value')) - 31 } });
  expect(day.getAttribute('aria-valuetext')).toBe('Thursday 1 January 2026');
  expect(trial(container, 'nl-hsm')).toBe('not-likely');
  await user.click(earlier);
  expect(day.getAttribute('aria-valuetext')).toBe('Wednesday 31 December 2025');
  expect(trial(container, 'nl-hsm')).toBe('likely');
  expect(day.getAttribute('min')).toBe('0');
});

test('while pay drops, the pay that is left is tried', async () => {
  const user = userEvent.setup();
  const { container } = show(assessed('NL-PAY-003'));
  const pay = screen.getByRole('spinbutton', { name: 'Pay a month while it lasts, in euro' });
  expect(trial(container, 'nl-hsm')).toBe('not-likely');
  await user.clear(pay);
  await user.type(pay, '5942');
  expect(trial(container, 'nl-hsm')).toBe('likely');
});

test('nothing is tried where neither pay nor a day makes a difference', () => {
  const { container } = show(assessed('NL-JOB-001'));
  expect(container.querySelector('[data-what-if]')).toBeNull();
});
