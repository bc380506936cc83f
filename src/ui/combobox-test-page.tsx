import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useState } from 'react';
import { vi } from 'vitest';
import { nationalityCodes, searchNationalities } from '../questions/nationality.ts';
import { Combobox } from './Combobox.tsx';

const regions = new Intl.DisplayNames(['en'], { type: 'region' });
const nameOf = (code: string) => regions.of(code) ?? code;
const named = nationalityCodes.map((code) => ({ code, name: nameOf(code) }));
const search = (query: string) => searchNationalities(query, named);

export const words = {
  placeholder: 'Type a country',
  noMatch: (query: string) => `Nothing found for ${query}`,
  remove: (name: string) => `Remove ${name}`,
  chosen: 'Chosen',
  results: (count: number) => `${count} found`,
  full: 'That is the most you can choose',
};

export const onSubmit = vi.fn();
export const onChange = vi.fn();
export const onTyped = vi.fn();

function Page({
  start = [],
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
