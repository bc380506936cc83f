import type { LanePattern } from './types.ts';

/** What a bar is filled with. */
export const paints: Readonly<Record<LanePattern, (id: string) => string>> = {
  solid: () => 'var(--ink)',
  outline: () => 'var(--paper)',
  hatch: (id) => `url(#${id}-hatch)`,
  dots: (id) => `url(#${id}-dots)`,
  rungs: (id) => `url(#${id}-rungs)`,
};

/** The fills that black ink needs patterns for. */
export function BarPatterns({ id }: { readonly id: string }) {
  return (
    <defs stroke="none">
      <pattern
        id={`${id}-hatch`}
        width="5"
        height="5"
        patternUnits="userSpaceOnUse"
        patternTransform="rotate(45)"
      >
        <path d="M0 0h5v5H0z" fill="var(--paper)" />
        <path d="M0 0v5" stroke="var(--ink)" strokeWidth="3" />
      </pattern>
      <pattern id={`${id}-dots`} width="6" height="6" patternUnits="userSpaceOnUse">
        <path d="M0 0h6v6H0z" fill="var(--paper)" />
        <circle cx="3" cy="3" r="1.3" fill="var(--ink)" />
      </pattern>
      <pattern id={`${id}-rungs`} width="6" height="6" patternUnits="userSpaceOnUse">
        <path d="M0 0h6v6H0z" fill="var(--paper)" />
        <path d="M0 3h6" stroke="var(--ink)" strokeWidth="1.5" />
      </pattern>
      <pattern id={`${id}-past`} width="8" height="8" patternUnits="userSpaceOnUse">
        <path d="m-2 2 4-4M0 8l8-8M6 10l4-4" stroke="var(--edge)" strokeWidth="0.75" />
      </pattern>
      <pattern id={`${id}-free`} width="4" height="4" patternUnits="userSpaceOnUse">
        <path d="M0 0h4v4H0z" fill="var(--paper)" />
        <circle cx="1" cy="1" r="0.8" fill="var(--edge)" />
        <circle cx="3" cy="3" r="0.8" fill="var(--edge)" />
      </pattern>
      <pattern id={`${id}-cross`} width="8" height="8" patternUnits="userSpaceOnUse">
        <path d="M0 0h8v8H0z" fill="var(--paper)" />
        <path d="m-1-1 10 10m0-10-10 10" stroke="var(--bad)" strokeWidth="2" />
      </pattern>
    </defs>
  );
}
