import type { PlainDate } from '../../dates/index.ts';
import { longestRead } from '../../embed/index.ts';
import { soundAnswers, type Sound } from '../../link/index.ts';
import { isRecord } from '../../questions/index.ts';
import { toolAddress } from '../tool-address.ts';

const prefix = '#a=';
const casePrefix = '#c=';

/** The address that opens what is saved on this device. */
export const savedHref = '#/saved';

/** The address, after `#`, that holds answers alone. */
export const isLink = (hash: string): boolean => hash.startsWith(prefix);

/** The kept case that an address holds, in its text; undefined when it holds none. */
export const caseIn = (hash: string): string | undefined =>
  hash.startsWith(casePrefix) ? hash.slice(casePrefix.length) : undefined;

/** What follows the address of the tool to open a case. */
export const linkTo = (text: string): string => casePrefix + text;

/** The whole address that opens a case, from the address of this page. */
export const linkOf = (text: string, page: string): string => toolAddress(page) + linkTo(text);

function jsonIn(text: string): unknown {
  const base64 = text.replaceAll('-', '+').replaceAll('_', '/');
  const bytes = Uint8Array.from(atob(base64), (letter) => letter.codePointAt(0) ?? 0);
  return JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
}

/**
 * The answers in a link that somebody wrote from the catalogue, field by field; undefined when it is none of ours or
 * broken. Never throws.
 */
export function readLink(hash: string, today: PlainDate): Sound | undefined {
  const text = hash.slice(prefix.length).replace(/={0,2}$/, '');
  if (!isLink(hash) || hash.length > longestRead || !/^[\w-]+$/.test(text)) return undefined;
  try {
    const json = jsonIn(text);
    return isRecord(json) ? soundAnswers(json, today) : undefined;
  } catch {
    return undefined;
  }
}
