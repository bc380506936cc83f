/** The loader as published under its full version, which never changes; `.ci/loader.test.ts` holds it to the build. */
export const loader = {
  version: '1.0.0',
  integrity: 'sha384-MN1hUY0ZI9XrynGALzxi9Wy0L+jvy0uiPzC33dB/67QkUG9SBHoPLiBSg8J2M8tf',
} as const;
