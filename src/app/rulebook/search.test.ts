// @vitest-environment happy-dom
import { beforeEach, expect, test, vi } from 'vitest';

const register = `
<div role="search" hidden><input id="search" /><p role="status" data-none="none" data-one="one" data-many="COUNT of them"></p></div>
<section data-group=""><div data-entry=""><h3>Migrant</h3></div>
<ul><li data-entry="">Montant réduit</li><li data-entry="5 688 € 2025">Délai</li></ul></section>
<section data-group=""><div data-entry=""><h3>Carte bleue</h3></div><ul><li data-entry="">Montant</li></ul></section>`;

const shown = () =>
  [...document.querySelectorAll('li, h3')]
    .filter((each) => !each.closest('[hidden]'))
    .map(({ textContent }) => textContent);
const said = () => document.querySelector('[role="status"]')?.textContent;

function type(text: string) {
  const field = document.querySelector('input');
  if (field) field.value = text;
  field?.dispatchEvent(new Event('input'));
}

beforeEach(async () => {
  const made = new DOMParser().parseFromString(register, 'text/html');
  document.body.replaceChildren(...made.body.childNodes);
  vi.resetModules();
  await import('./search.ts');
});

test('the field comes with its script, and nothing is hidden or said before somebody types', () => {
  expect(document.querySelector<HTMLElement>('[role="search"]')?.hidden).toBe(false);
  expect(shown()).toHaveLength(5);
  expect(said()).toBe('');
});

test.each([
  ['montant', ['Migrant', 'Montant réduit', 'Carte bleue', 'Montant'], '2 of them'],
  ['REDUIT', ['Migrant', 'Montant réduit'], 'one'],
  ['carte montant', ['Carte bleue', 'Montant'], 'one'],
  ['carte', ['Carte bleue'], 'one'],
  ['5688', ['Migrant', 'Délai'], 'one'],
  ['permis', [], 'none'],
])('"%s" leaves what has it, with its page', (text, left, count) => {
  type(text);
  expect(shown()).toEqual(left);
  expect(said()).toBe(count);
  type('');
  expect(shown()).toHaveLength(5);
});
