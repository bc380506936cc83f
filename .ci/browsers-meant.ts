/** The oldest browsers that the tool is built for, of spring 2023 and summer 2024; older ones are told (src/app/watch.js). */
export const browsers = ['chrome111', 'edge111', 'firefox128', 'safari16.4'];
