/** Names nationalities' countries in a language; `stateless` by the word given for it. */
export function countryNamesIn(lang: string, stateless: string): (code: string) => string {
  const regions = new Intl.DisplayNames([lang], { type: 'region', fallback: 'code' });
  return (code) => (code === 'stateless' ? stateless : (regions.of(code) ?? code));
}
