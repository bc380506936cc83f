/** The loader's own version. What is published under a version never changes: see `../published.ts`. */
export const loaderVersion = '1.1.1';
