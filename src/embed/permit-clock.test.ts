import { expect, test } from 'vitest';
import type { PermitClockApi } from './permit-clock.d.ts';

/** What a site writes, as its compiler sees it. */
function site({ create }: PermitClockApi, place: HTMLElement) {
  const widget = create(place, {
    country: 'NL',
    hide: ['title'],
    prefill: { nationalities: ['IN'] },
    on: { result: ({ routes }) => routes.map(({ category }) => category) },
  });
  widget.set({ theme: 'contrast' });
  // @ts-expect-error: a look does not choose a country.
  widget.set({ country: 'LU' });
  // @ts-expect-error: there is no such theme.
  create(place, { theme: 'pink' });
  // @ts-expect-error: the disclaimer cannot be hidden.
  create(place, { hide: ['disclaimer'] });
  // @ts-expect-error: no answer is told.
  create(place, { on: { answer: () => undefined } });
  place.addEventListener('permit-clock', ({ detail }) => {
    // @ts-expect-error: a phase does not name a question.
    if (detail.type === 'phase') void detail.question;
  });
}

/** Calls that end here compile, but for those that are marked: each mark would be an error of its own. */
test('a site that a compiler lets through calls what there is', () => {
  const called: string[] = [];
  const widget = {
    element: {} as HTMLElement,
    set: () => void called.push('set'),
    reset: () => undefined,
    destroy: () => undefined,
  };
  const create = () => {
    called.push('create');
    return widget;
  };
  const place = { addEventListener: (type: string) => void called.push(type) };
  site({ version: '1.1.1', create }, place as unknown as HTMLElement);
  expect(called).toEqual(['create', 'set', 'set', 'create', 'create', 'create', 'permit-clock']);
});
