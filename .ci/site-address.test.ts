import { afterEach, expect, test, vi } from 'vitest';
import { siteAddress } from './site-address.ts';

afterEach(() => vi.unstubAllEnvs());

const buildWith = (site: string | undefined, folder?: string) => {
  vi.stubEnv('SITE_ORIGIN', site);
  vi.stubEnv('SITE_FOLDER', folder);
};

test.each([
  [undefined, 'https://example.org/'],
  ['/', 'https://example.org/'],
  ['/tools/permit-clock/', 'https://example.org/tools/permit-clock/'],
])('the file knows where the tool stands, in %s', (folder, address) => {
  buildWith('https://example.org', folder);
  expect(siteAddress()).toBe(address);
});

test('the file names no place where the site is not known', () => {
  buildWith(undefined, '/permits/');
  expect(siteAddress()).toBeUndefined();
});

test.each(['', 'permits/', '/permits', '//evil.example/', '/"><script>/', '/a b/', '/?x/'])(
  'a build with the folder %j fails',
  (folder) => {
    buildWith('https://example.org', folder);
    expect(siteAddress).toThrow('SITE_FOLDER is to be like');
  },
);
