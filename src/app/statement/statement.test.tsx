import { renderToStaticMarkup } from 'react-dom/server';
import { expect, test } from 'vitest';
import { languages, loadStatementWords } from '../../i18n/index.ts';
import { checkedOn, rulesVersion } from '../../rules/index.ts';
import { StatementApp } from './StatementApp.tsx';

const pageWith = async (contact: string, lang: (typeof languages)[number] = 'en') =>
  renderToStaticMarkup(<StatementApp words={await loadStatementWords(lang)} contact={contact} />);

test.each([
  ['help@example.org', 'mailto:help@example.org'],
  ['https://example.org/contact', 'https://example.org/contact'],
])('a site that names %s is the one to write to', async (contact, href) => {
  const page = await pageWith(contact);
  expect(page).toContain(`href="${href}"`);
  expect(page).not.toContain('no mailbox');
});

test('where nobody is named, the site on which the tool was found is', async () => {
  const page = await pageWith('');
  expect(page).toContain('no mailbox');
  expect(page).not.toContain('mailto:');
});

test.each(languages)(
  'in %s it says its day, the rules at its foot, and every criterion by its name',
  async (lang) => {
    const { criteria, start } = await loadStatementWords(lang);
    const page = await pageWith('', lang);
    expect(page).toContain(start.rules(rulesVersion, checkedOn));
    expect(page).toMatch(/27\.?\s(?:November|november|novembre)\s2026/);
    for (const [number, name] of Object.entries(criteria)) {
      expect(page).toContain(`>${number} ${name}</span>`);
    }
  },
);
