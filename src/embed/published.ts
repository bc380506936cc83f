/** The loader as published under its full version, which never changes; `.ci/loader.test.ts` holds it to the build. */
export const loader = {
  version: '1.1.1',
  integrity: 'sha384-gZy9mi8T2XN/WOvMZIMj3WYCe5+G8gfhHvkST0GXFTJE3kXtz2yH84YpccPBq9aR',
} as const;
