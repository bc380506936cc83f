/** The loader as published under its full version, which never changes; `.ci/loader.test.ts` holds it to the build. */
export const loader = {
  version: '1.0.0',
  integrity: 'sha384-IDixPeGNmfzhozrxQO6+Pe9PwHr2ye24Z7rpK3s9TXlSAupy4t6eShBrHa5tIzLM',
} as const;
