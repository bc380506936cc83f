/** The loader as published under its full version, which never changes; `.ci/loader.test.ts` holds it to the build. */
export const loader = {
  version: '1.0.0',
  integrity: 'sha384-7aqCmwW8Goe0QnsGsWSTpJRYm1FLqhy5WNg5dC4wVZyC5fV9T2FARo9Mdh0saPms',
} as const;
