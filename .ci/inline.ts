import { createHash } from 'node:crypto';

/** The scripts and styles that stand in a page, by their hashes as a policy lets them in: `'sha256-…'`. */
export interface Inline {
  readonly scripts: readonly string[];
  readonly styles: readonly string[];
}

export const hashOf = (text: string) =>
  `'sha256-${createHash('sha256').update(text).digest('base64')}'`;

/** A browser reads every end of a line in a page as one character, so that is what its hash is made of. */
export const oneLineEnd = (text: string) => text.replaceAll('\r\n', '\n');

/** A script as it may stand in a page. */
export const asInline = (script: string) =>
  oneLineEnd(script)
    .trim()
    .replaceAll(/<(?=\/script|!--)/gi, String.raw`\x3C`);

const hashesOf = (html: string, element: RegExp) =>
  [...oneLineEnd(html).matchAll(element)].map(([, text = '']) => hashOf(text));

/** Those of a built page. */
export const inlineOf = (html: string): Inline => ({
  scripts: hashesOf(html, /<script>(.*?)<\/script>/gs),
  styles: hashesOf(html, /<style>(.*?)<\/style>/gs),
});

export const nothingInline: Inline = { scripts: [], styles: [] };
