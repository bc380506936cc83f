const rights = 'allow-scripts allow-forms allow-modals allow-downloads allow-popups';

/**
 * The columns of the matrix, as attributes of a frame: what a site may take from it. All come with the header that lets
 * a page without an origin load its scripts, as the tool's site always sends it (e2e/headers.spec.ts).
 */
export const sandboxes = {
  'no sandbox': '',
  'scripts alone': 'sandbox="allow-scripts"',
  'what the tool can use': `sandbox="${rights} allow-popups-to-escape-sandbox"`,
  'its own origin too': `sandbox="${rights} allow-same-origin"`,
} as const;
