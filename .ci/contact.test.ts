import { afterEach, expect, test, vi } from 'vitest';
import { contact } from './contact.ts';

afterEach(() => vi.unstubAllEnvs());

test.each(['', 'help@example.org', 'https://example.org', 'https://example.org/contact/us'])(
  'the statement can name %j',
  (wanted) => {
    vi.stubEnv('SITE_CONTACT', wanted);
    expect(contact()).toBe(wanted);
  },
);

test.each([
  'help',
  'http://example.org',
  'javascript:alert(1)',
  'https://example.org/"><script>',
  'https://ok@evil.example',
  'help@example.org" onfocus="x',
  'https://example.org?a=b',
])('a build with %j fails', (wanted) => {
  vi.stubEnv('SITE_CONTACT', wanted);
  expect(contact).toThrow('SITE_CONTACT is to be like');
});
