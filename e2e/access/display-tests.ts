import { expect, test } from '../test.ts';
import { lostInForcedColours, type DisplayFacts } from './display-facts.ts';

export type Display = DisplayFacts & { readonly id: string };

/** How each screen looks however its reader changes it. */
export function testDisplay(all: readonly Display[]): void {
  const faults = (find: (facts: DisplayFacts) => readonly string[]) =>
    all.flatMap((facts) => find(facts).map((fault) => `${facts.id}: ${fault}`));

  test('[bad input 117] at 320 pixels and 400 % zoom nothing scrolls sideways or is cut off', () => {
    expect(all.length).toBeGreaterThan(100);
    expect(faults(({ narrow }) => narrow)).toEqual([]);
  });

  test('[bad input 117] with text twice as large nothing is cut off or lost', () => {
    expect(faults(({ large }) => large)).toEqual([]);
  });

  test('with more space in the text nothing is cut off', () => {
    expect(faults(({ spaced }) => spaced)).toEqual([]);
  });

  test('upright and on its side, the same is there', () => {
    expect(faults(({ sideways }) => sideways.fits)).toEqual([]);
    expect(faults(({ sideways }) => (sideways.same ? [] : ['differs']))).toEqual([]);
  });

  test('[bad input 117] nothing flashes, and nothing moves for those who want less motion', () => {
    expect(faults(({ still }) => (still === 0 ? [] : [`${still} run`]))).toEqual([]);
    expect(faults(({ moves }) => moves)).toEqual([]);
  });

  test('[bad input 117] in forced colours every sign is still there', () => {
    expect(faults(({ lost }) => lost)).toEqual([]);
  });

  test('a sign in the colour of either canvas would be noticed', async ({ page }) => {
    const sign = (fill: string) => `<svg><path fill="${fill}" d="M0 0h9v9z"/></svg>`;
    await page.setContent(`<main>${['black', 'white', 'gray', 'none'].map(sign).join('')}</main>`);
    const lost = (await lostInForcedColours(page)).map((each) =>
      each.replace(/<.*fill="|" d=.*/g, ''),
    );
    expect(lost).toEqual(['dark: black', 'dark: none', 'light: white', 'light: none']);
  });

  test('every target is at least 24 pixels wide and high', () => {
    const below = (limit: number) =>
      faults(({ pressed }) =>
        pressed.filter(({ size }) => size < limit).map(({ name, size }) => `${name}, ${size} px`),
      );
    expect(all.flatMap(({ pressed }) => pressed).length).toBeGreaterThan(500);
    expect(below(24)).toEqual([]);
    const small = [...new Set(below(44).map((fault) => fault.replace(/^[^:]+: /, '')))];
    test.info().annotations.push({ type: 'below 44 px', description: small.join('\n') });
  });
}
