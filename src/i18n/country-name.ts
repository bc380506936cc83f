/** The name of a nationality's country in a language; `stateless` by the word given for it. */
export function countryName(lang: string, code: string, stateless: string): string {
  if (code === 'stateless') return stateless;
  return new Intl.DisplayNames([lang], { type: 'region', fallback: 'code' }).of(code) ?? code;
}
