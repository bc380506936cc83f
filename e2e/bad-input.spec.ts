import { expect, test, type Page } from '@playwright/test';

const open = async (page: Page, step: string, answers: object) => {
  await page.clock.setFixedTime('2026-11-22T10:00:00+01:00');
  await page.goto(`/#a=${Buffer.from(JSON.stringify(answers)).toString('base64url')}`);
  await expect(page.locator('[data-as-of]')).toBeVisible();
  await page.evaluate((to) => {
    location.hash = `#/${to}`;
  }, step);
};

const offer = {
  situation: 'job-offer',
  country: 'NL',
  nationalities: ['IN'],
  recognisedSponsor: 'yes',
};
const salary = { amount: 4400, per: 'month', holidayAllowance: 'excluded' };
const ended = {
  situation: 'job-ended',
  country: 'NL',
  nationalities: ['IN'],
  permitType: 'nl-hsm',
};

const proceed = (page: Page) => page.getByRole('button', { name: 'Continue' }).click();

async function expectProblem(page: Page, message: string | RegExp) {
  await proceed(page);
  const summary = page.getByRole('alert').filter({ hasText: 'There is a problem' });
  await expect(summary).toBeFocused();
  await expect(summary.getByRole('link', { name: message })).toBeVisible();
  await expect(page.getByRole('main').getByText(message)).toHaveCount(2);
  await expect(page).toHaveTitle(/^Error: /);
}

const amount = (page: Page) => page.getByRole('textbox', { name: 'Amount in euro' });

for (const [typed, read] of [
  ['5.008,00', '€5,008'],
  ['5,008.00', '€5,008'],
  ['5 008', '€5,008'],
  ['€ 5.008,50', '€5,008.50'],
] as const) {
  test(`rows 6 to 12: ${typed} is understood, and said beside the field`, async ({ page }) => {
    await open(page, 'salary', offer);
    await amount(page).fill(typed);
    await expect(page.getByText(`We read this as ${read} a month.`)).toBeVisible();
    await page.getByRole('radio', { name: 'No, it comes on top' }).check();
    await proceed(page);
    await expect(page.getByRole('alert')).toHaveCount(0);
    await page.goBack();
    await expect(amount(page)).not.toHaveValue('');
  });
}

for (const [typed, message] of [
  ['5.00', /This is very little/],
  ['-1', /without a minus sign/],
  ['5k', /Enter the amount in figures/],
  ['5,00,8', /cannot tell thousands from cents/],
  ['$5,008', /as it stands in the contract/],
  ['', /Enter your gross salary/],
] as const) {
  test(`a salary of "${typed}" gets its own error and stays in the field`, async ({ page }) => {
    await open(page, 'salary', offer);
    await amount(page).fill(typed);
    await page.getByRole('radio', { name: 'No, it comes on top' }).check();
    await expectProblem(page, message);
    await expect(amount(page)).toHaveValue(typed);
    await expect(amount(page)).toHaveAttribute('aria-invalid', 'true');
  });
}

const dates: readonly [string, string, object, [string, string, string], RegExp][] = [
  ['30 February', 'job-loss', ended, ['30', '2', '2026'], /This date does not exist/],
  [
    'a birth date tomorrow',
    'birth',
    { ...offer, salary },
    ['23', '11', '2026'],
    /must be in the past/,
  ],
  [
    'a job end before birth',
    'job-loss',
    { ...ended, birthDate: '1990-01-01' },
    ['31', '12', '1989'],
    /cannot end before you were born/,
  ],
  [
    'a permit end before the job end',
    'permit-until',
    { ...ended, jobLossDate: '2026-12-31' },
    ['30', '11', '2026'],
    /Your permit ends before your contract does/,
  ],
  ['a year of two figures', 'job-loss', ended, ['31', '10', '26'], /year with four figures/],
  ['half a date', 'job-loss', ended, ['31', '', '2026'], /Part of the date is missing/],
];

for (const [name, step, answers, [day, month, year], message] of dates) {
  test(`${name} gets its own error and stays in the fields`, async ({ page }) => {
    await open(page, step, answers);
    await page.getByRole('textbox', { name: 'Day' }).fill(day);
    await page.getByRole('textbox', { name: 'Month' }).fill(month);
    await page.getByRole('textbox', { name: 'Year' }).fill(year);
    await expectProblem(page, message);
    await expect(page.getByRole('textbox', { name: 'Day' })).toHaveValue(day);
    await expect(page.getByRole('textbox', { name: 'Month' })).toHaveValue(month);
    await expect(page.getByRole('textbox', { name: 'Year' })).toHaveValue(year);
  });
}

test('a slip that is none can be confirmed', async ({ page }) => {
  await open(page, 'permit-until', { ...ended, jobLossDate: '2026-12-31' });
  await page.getByRole('textbox', { name: 'Day' }).fill('30');
  await page.getByRole('textbox', { name: 'Month' }).fill('November');
  await page.getByRole('textbox', { name: 'Year' }).fill('2026');
  await expectProblem(page, /Your permit ends before your contract does/);
  await page.getByRole('checkbox', { name: 'Yes, this is right' }).check();
  await proceed(page);
  await expect(page.locator('[data-as-of]')).toBeVisible();
});
