/** The loader's own version. What is published under a version never changes: see `published/`. */
export const loaderVersion = '1.1.1';
