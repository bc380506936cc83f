import type { Answers } from '../../src/questions/index.ts';

/** What a walk comes to: errors on the way, the language at its end, the verdict of each route, and the status and days of each duty. */
export interface Outcome {
  readonly errors: readonly string[];
  readonly lang: string;
  readonly verdicts: Readonly<Record<string, string | null>>;
  readonly duties: Readonly<Record<string, readonly (string | null)[]>>;
}

/** The answers, and the link that begins with their situation. */
export type Walk = readonly [answers: Answers, start: string];

/**
 * Runs inside a page of the tool, in any engine, and so needs nothing from outside itself. From the first question it
 * answers what is not filled in, presses on, and says what the result shows. By script, as neither pointer nor keys of
 * a driver reach a frame of another site in every engine.
 */
export async function walkHere([answers, start]: Walk): Promise<Outcome> {
  const all = (selector: string) => [...document.querySelectorAll<HTMLElement>(selector)];
  const named = (name: string, value?: string) =>
    document.querySelector<HTMLInputElement>(
      `[name="${name}"]${value === undefined ? '' : `[value="${value}"]`}`,
    );

  const soon = () => new Promise((done) => setTimeout(done, 5));

  async function until(look: () => HTMLElement | undefined): Promise<HTMLElement> {
    for (let tries = 0; tries < 1000; tries += 1) {
      const found = look();
      if (found) return found;
      await soon();
    }
    throw new Error(`Nothing came after: ${all('main')[0]?.innerText ?? 'an empty page'}`);
  }

  /** As if typed: React hears of a value only when it is set past its own setter. */
  function type(field: HTMLInputElement | null, text: string) {
    if (!field) return;
    Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value')?.set?.call(field, text);
    field.dispatchEvent(new Event('input', { bubbles: true }));
  }

  async function chooseNationalities() {
    const names = new Intl.DisplayNames([document.documentElement.lang], { type: 'region' });
    const box = document.querySelector<HTMLInputElement>('[role="combobox"]');
    for (const code of box ? (answers.nationalities ?? []) : []) {
      type(box, names.of(code) ?? code);
      (await until(() => all('[role="listbox"]:not([aria-busy]) [role="option"]')[0])).click();
    }
  }

  /** By the names of the fields that there may be. */
  function partsOf(given: NonNullable<Answers[keyof Answers]>): Record<string, string> {
    if (typeof given === 'object') {
      const parts = Object.entries(given).map(([part, value]) => [part, String(value)] as const);
      const statutoryCap = 'statutoryCap' in given && given.statutoryCap ? 'yes' : 'no';
      const kind = 'percent' in given ? 'percent' : 'amount';
      return { kind, ...Object.fromEntries(parts), statutoryCap };
    }
    const text = String(given);
    const figure = /\d/.test(text) ? text : '';
    const [year = '', month = '', day = ''] = figure.split('-');
    const kind = figure ? 'months' : text;
    return { option: text, kind, months: figure, count: figure, day, month, year };
  }

  async function answer(id: string, given: Answers[keyof Answers] = 'unknown') {
    for (const [part, value] of Object.entries(partsOf(given))) {
      named(`${id}.${part}`, value)?.click();
      await soon(); // it may bring further fields
      const field = named(`${id}.${part}`);
      if (field?.type === 'text') type(field, value);
    }
    if (given === 'unknown') named(`${id}.unsure`)?.click();
  }

  const errors: string[] = [];
  addEventListener('error', ({ message }) => errors.push(message));
  addEventListener('unhandledrejection', ({ reason }) => errors.push(String(reason)));
  const result = () => all('[data-as-of]')[0];
  const heading = () => all('h1')[0]?.textContent;
  const forms = () => all('main form');
  const situation = await until(() => all(`main a[href="${start}"]`)[0] ?? forms()[0]);
  situation.click(); // in a frame it was chosen by the site
  await until(() => forms()[0]);
  for (let page = 0; page < 40 && !result(); page += 1) {
    const before = heading();
    if (forms().length > 0 && all('[data-filled-in]').length === 0) {
      await chooseNationalities();
      const fields = all('main form [name*="."]').map((field) => field.getAttribute('name'));
      for (const id of new Set(fields.map((name) => String(name).split('.')[0]))) {
        await answer(String(id), answers[id as keyof Answers]);
      }
    }
    (all('main form [type="submit"]')[0] ?? all('main button').at(-1))?.click();
    await until(() => result() ?? (heading() === before ? undefined : all('h1')[0]));
  }
  return {
    errors,
    lang: document.documentElement.lang,
    verdicts: Object.fromEntries(
      all('[data-route]').map((route) => [
        String(route.dataset['route']),
        route.getAttribute('data-verdict'),
      ]),
    ),
    duties: Object.fromEntries(
      all('[data-duty]').map((duty) => [
        String(duty.dataset['duty']),
        [
          duty.getAttribute('data-status'),
          ...['due', 'legal'].map(
            (day) => duty.querySelector(`[data-date="${day}"]`)?.getAttribute('datetime') ?? null,
          ),
        ],
      ]),
    ),
  };
}
