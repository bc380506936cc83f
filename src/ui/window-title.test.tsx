import { cleanup, render } from '@testing-library/react';
import { afterEach, expect, test } from 'vitest';
import { useBorrowedTitle, useWindowTitle } from './index.ts';

afterEach(cleanup);

function Sheet({ title }: { readonly title: string }) {
  useBorrowedTitle(title);
  return null;
}

function Page({ title, sheet }: { readonly title: string; readonly sheet?: string }) {
  useWindowTitle(title);
  return sheet && <Sheet title={sheet} />;
}

test('the page has its name back after printing, in the language chosen meanwhile', () => {
  const { rerender } = render(<Page title="Your result" />);
  rerender(<Page title="Your result" sheet="Proof sheet" />);
  expect(document.title).toBe('Proof sheet');
  rerender(<Page title="Uw uitkomst" sheet="Bewijsblad" />);
  expect(document.title).toBe('Bewijsblad');
  rerender(<Page title="Uw uitkomst" />);
  expect(document.title).toBe('Uw uitkomst');
});
