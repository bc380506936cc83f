import { cleanup, within } from '@testing-library/react';
import { afterEach, expect, test } from 'vitest';
import { of, show } from '../case.test-page.tsx';

afterEach(cleanup);

const offer = {
  situation: 'job-offer',
  country: 'NL',
  nationalities: ['IN'],
  birthDate: '1990-03-14',
  recognisedSponsor: 'yes',
  graduateBasis: 'none',
  salary: { amount: 6400, per: 'month', holidayAllowance: 'included' },
};

function foldOf(json: object, route: string) {
  const { container } = show(of(json));
  const card = container.querySelector(`[data-route="${route}"]`) as HTMLElement;
  const [item] = card.querySelectorAll('[data-surprise]');
  return { card, item: item as HTMLElement | undefined, fold: item?.closest('details') };
}

test('stands folded under the card of its route, with figures from the rules', () => {
  const { fold, item } = foldOf(offer, 'nl-hsm');
  expect(fold?.open).toBe(false);
  expect(fold?.querySelector('summary')?.textContent).toBe(
    'Does this surprise you? (Highly skilled migrant)',
  );
  expect(item?.textContent).toContain('Did you count the holiday allowance?');
  expect(item?.textContent).toContain('The amount of €5,942 a month is without holiday allowance.');
  const link = within(item as HTMLElement).getByRole('link', {
    name: 'Check your answer: Gross salary',
  });
  expect(link.getAttribute('href')).toBe('#/salary');
});

test('an answer that is not given is asked for, and the day that decides is named', () => {
  const enough = { ...offer, salary: { ...offer.salary, amount: 7000 } };
  const { card } = foldOf(enough, 'nl-hsm');
  const year = card.querySelector('[data-surprise="year-of-filing"]') as HTMLElement;
  expect(year.textContent).toContain('Sunday 22 November 2026. It is €5,942 a month.');
  expect(within(year).getByRole('link').textContent).toBe('Tell us: Day of filing');
});

test('the wage by the hour is the one of the half-year, not what it comes to in a month', () => {
  const { item, card } = foldOf(
    {
      situation: 'private-servant',
      nationalities: ['PH'],
      salary: { amount: 2400, per: 'month', holidayAllowance: 'excluded', hoursPerWeek: 40 },
    },
    'nl-private-servant',
  );
  expect(item?.dataset['surprise']).toBe('more-hours');
  expect(card.textContent).toContain('The minimum wage is set by the hour: €14.99.');
});

test('the verdict that no permit is needed has its own', () => {
  const { item } = foldOf({ ...offer, nationalities: ['DE'] }, 'nl-hsm');
  expect(item?.textContent).toContain(
    'Only the nationality of an EU, EEA or Swiss state frees you.',
  );
  expect(
    within(item as HTMLElement)
      .getByRole('link')
      .getAttribute('href'),
  ).toBe('#/nationality');
});

test('nothing is shown where nothing can be misunderstood', () => {
  expect(foldOf({ situation: 'job-offer' }, 'nl-hsm').item).toBeUndefined();
});
