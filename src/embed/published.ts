/** The loader as published under its full version, which never changes; `.ci/loader.test.ts` holds it to the build. */
export const loader = {
  version: '1.1.0',
  integrity: 'sha384-ddpk4FQO8akpd1BYOErHCnEJmC166QwOoFoZsg8k2auL8U+Ray80vpZX1zZ9+0l9',
} as const;
