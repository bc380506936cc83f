import { cleanup, fireEvent, screen, within } from '@testing-library/react';
import { afterEach, expect, test } from 'vitest';
import { assessed, idsIn, show } from './case.test-page.tsx';

afterEach(cleanup);

const slot = (place: string, title: string) => (
  <section data-place={place}>
    <h2 tabIndex={-1}>{title}</h2>
  </section>
);
const slots = {
  keep: slot('keep', 'Keep this result'),
  paper: slot('print', 'Print or save'),
};

const ids = ['nl-hsm', 'nl-job-loss', 'nl-track2', 'nl-private-servant', 'lu-blue-card']
  .flatMap((file) => idsIn(file))
  .filter((_, index) => index % 5 === 0);

test.each(ids)('%s: every part named is on the page, and takes the focus', (id) => {
  const shown = assessed(id);
  show(shown, {
    ...slots,
    ...(shown.answers.situation === 'private-servant' && {
      keep: slot('keep', 'Share this result'),
    }),
  });
  const ways = within(screen.getByRole('navigation', { name: 'On this page' }));
  for (const way of ways.getAllByRole('button')) {
    fireEvent.click(way);
    expect(document.activeElement?.tagName).toMatch(/^H[23]$/);
    expect(document.activeElement?.textContent).toBe(way.textContent);
  }
});
