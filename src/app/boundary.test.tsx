import { cleanup, fireEvent, render, screen } from '@testing-library/react';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { en } from '../i18n/english.test-words.tsx';
import type { Answers } from '../questions/index.ts';
import { authorities, rulesVersion } from '../rules/index.ts';
import { Boundary } from './Boundary.tsx';
import { useVisit } from './visit/use-visit.ts';

const offer: Answers = { situation: 'job-offer', country: 'NL', nationalities: ['IN'] };

beforeEach(() => {
  vi.spyOn(console, 'error').mockReturnValue(); // React names what broke
});
afterEach(() => {
  cleanup();
  vi.restoreAllMocks();
});

function Page({ breaks, answers }: { readonly breaks: () => boolean; readonly answers: Answers }) {
  if (breaks()) throw new RangeError(`a fault that names ${answers.country}`);
  return <p>{JSON.stringify(answers)}</p>;
}

/** The answers stand outside of what breaks, as in the tool. */
function Tool({
  breaks,
  onStartAgain,
}: {
  readonly breaks: () => boolean;
  readonly onStartAgain: () => void;
}) {
  const { session } = useVisit('2026-11-24', { answers: offer, told: [] }, false, undefined);
  return (
    <Boundary words={en.start} keepsAnswers onStartAgain={onStartAgain}>
      <Page breaks={breaks} answers={session.answers} />
    </Boundary>
  );
}

const press = (name: string) => fireEvent.click(screen.getByRole('button', { name }));

test('a page that broke once is there again after a retry, with its answers', () => {
  let isBroken = true;
  render(<Tool breaks={() => isBroken} onStartAgain={vi.fn<() => void>()} />);
  expect(screen.getByRole('alert').textContent).toContain(en.start.crash);
  isBroken = false;
  press(en.start.retry);
  expect(screen.queryByRole('alert')).toBeNull();
  expect(screen.getByText(JSON.stringify(offer))).toBeTruthy();
});

test('a page that breaks always says so again, with a code, the authorities and a way to start again', () => {
  const onStartAgain = vi.fn<() => void>();
  render(<Tool breaks={() => true} onStartAgain={onStartAgain} />);
  press(en.start.retry);
  expect(screen.getByRole('alert').textContent).toBe(en.start.crashTitle + en.start.crash);
  expect(document.body.textContent).toContain(en.start.faultCode(`${rulesVersion} RangeError`));
  expect(document.body.textContent).not.toContain('names NL');
  expect(screen.getAllByRole('link').map((link) => link.getAttribute('href'))).toEqual(
    Object.values(authorities),
  );
  press(en.start.startAgain);
  expect(onStartAgain).toHaveBeenCalledOnce();
});

test('a page that breaks with all that it holds promises no answers, and names the window', () => {
  document.title = 'Your result';
  render(
    <Boundary words={en.start}>
      <Page breaks={() => true} answers={offer} />
    </Boundary>,
  );
  expect(screen.getByRole('alert').textContent).toBe(en.start.crashTitle + en.start.crashWhole);
  expect(document.title).toBe('Something went wrong on this page – Permit Clock');
  expect(screen.queryByRole('button', { name: en.start.startAgain })).toBeNull();
});
