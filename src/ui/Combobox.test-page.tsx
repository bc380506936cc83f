import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useState } from 'react';
import { vi } from 'vitest';
import { Combobox } from './Combobox.tsx';

const countries = [
  ['AF', 'Afghanistan'],
  ['BR', 'Brazil'],
  ['CL', 'Chile'],
  ['CI', 'Côte d’Ivoire', 'Ivory Coast'],
  ['DM', 'Dominica', 'Dominican'],
  ['DO', 'Dominican Republic', 'Dominican'],
  ['GQ', 'Equatorial Guinea'],
  ['GN', 'Guinea'],
  ['IN', 'India', 'Indian', 'Bharat'],
  ['ID', 'Indonesia'],
  ['NL', 'Netherlands', 'Holland'],
  ['KP', 'North Korea'],
  ['PE', 'Peru'],
  ['KR', 'South Korea', 'Korea'],
  ['TR', 'Türkiye', 'Turkey'],
  ['UA', 'Ukraine'],
  ['GB', 'United Kingdom', 'UK'],
  ['US', 'United States'],
  ['UY', 'Uruguay'],
] as const;

export const allNames = countries.map(([, name]) => name);

const nameOf = (code: string) => countries.find(([own]) => own === code)?.[1] ?? code;

const folded = (text: string) =>
  text.normalize('NFD').replaceAll(/\p{M}/gu, '').toLowerCase().trim();

/** Full names before parts of names, as the search of the page does. */
function search(query: string) {
  const fitting = countries
    .map(([code, ...names]) => ({ code, name: nameOf(code), all: names.map(folded) }))
    .filter(({ all }) => all.some((name) => name.includes(folded(query))))
    .map(({ code, name, all }) => ({ code, name, exact: all.includes(folded(query)) }));
  return fitting.toSorted((a, b) => Number(b.exact) - Number(a.exact));
}

export const words = {
  placeholder: 'Type a country',
  noMatch: (query: string) => `Nothing found for ${query}`,
  remove: (name: string) => `Remove ${name}`,
  chosen: 'Chosen',
  colon: ': ',
  results: (count: number) => `${count} found`,
  full: 'That is the most you can choose',
};

export const onSubmit = vi.fn();
export const onChange = vi.fn();
export const onTyped = vi.fn();

const nobody: string[] = [];

function Page({
  start = nobody,
  max = 4,
  invalid = false,
}: {
  start?: string[];
  max?: number;
  invalid?: boolean;
}) {
  const [value, setValue] = useState(start);
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        onSubmit(value);
      }}
    >
      <h1 id="question">What is your nationality?</h1>
      <p id="hint">As in your passport</p>
      <Combobox
        {...{ id: 'nationality', labelledBy: 'question', describedBy: 'hint', invalid, value, max }}
        {...{ search, nameOf, words, onTyped }}
        onChange={(next) => {
          onChange(next);
          setValue(next);
        }}
      />
      <button type="submit">Continue</button>
    </form>
  );
}

export const input = () => screen.getByRole<HTMLInputElement>('combobox');
export const options = () => screen.queryAllByRole('option').map((option) => option.textContent);
export const active = () => {
  const id = input().getAttribute('aria-activedescendant');
  return id === null ? undefined : document.getElementById(id)?.textContent;
};
export const status = () => screen.getByRole('status').textContent;

/** A form with the combobox in it, and the person who uses it. */
export function open(props: Parameters<typeof Page>[0] = {}) {
  render(<Page {...props} />);
  return userEvent.setup();
}
