/** The loader as published under its full version, which never changes; `.ci/loader.test.ts` holds it to the build. */
export const loader = {
  version: '1.0.0',
  integrity: 'sha384-pZG8OGvIQ+IwPv44f6wVmFJ+mRi9I9HNYQrGwcQnrYOhBmJZK2OZl9RTR6hvjpCB',
} as const;
