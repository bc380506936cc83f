import { tidied } from './typed-text.ts';

export type MoneyIssue =
  | 'money-empty'
  | 'money-not-a-number'
  | 'money-negative'
  | 'money-ambiguous'
  | 'money-too-precise'
  | 'money-currency'
  | 'money-net'
  | 'money-too-large';

/** The most that can be entered, in cents. */
export const mostCents = 1_000_000_000;
const longestText = 64;

const euroBefore = /^([-+−–—－]*)\s*(?:€|euros?|eur)\s*/iu;
const euroAfter = /\s*(?:€|euros?|eur)$/iu;
const foreignWords = [
  'AED|ARS|AUD|BRL|CAD|CHF|CNY|COP|CZK|DKK|EGP|GBP|HKD|HUF|IDR|ILS|INR|JPY|KRW|MAD|MXN|MYR|NGN',
  'NOK|NZD|PEN|PHP|PKR|PLN|QAR|RMB|RON|RUB|SAR|SEK|SGD|THB|TRY|TWD|UAH|USD|VND|ZAR',
  'dollars?|francs?|kr|lira|pesos?|pounds?|rs|rupees?|yen|yuan',
].join('|');
const foreign = new RegExp(`[^\\P{Sc}€]|(?<!\\p{L})(?:${foreignWords})(?!\\p{L})`, 'iu');
const net = /(?<!\p{L})(?:nett?|netto|nette)(?!\p{L})/iu;
const minus = /^[-−–—－]+\s*/u;
const noCents = /\s?[.,]\s?[-−–—=]{1,2}$/u;

const plain = /^\d+$/;
const inThousands = /^[1-9]\d{0,2}([ '.,])\d{3}(?:\1\d{3})*$/;
const inLakhs = /^[1-9]\d?(?:,\d\d)+,\d{3}$/;

const withUsualMarks = (text: string) =>
  text
    .replace(/\p{Zs}+/gu, ' ')
    .replace(/[’‘ʼ＇`´٬]/g, "'")
    .replaceAll('．', '.')
    .replaceAll('，', ',');

const isWhole = (text: string) => [plain, inThousands, inLakhs].some((form) => form.test(text));

function centsOf(whole: string, fraction: string): { cents: number } | { error: MoneyIssue } {
  if (fraction.length > 2) return { error: 'money-too-precise' };
  const euro = whole.replace(/\D/g, '').replace(/^0+/, '');
  if (euro.length > 9) return { error: 'money-too-large' };
  const cents = Number(euro + fraction.padEnd(2, '0'));
  return cents > mostCents ? { error: 'money-too-large' } : { cents };
}

function readAmount(text: string): { cents: number } | { error: MoneyIssue } {
  const amount = text.replace(noCents, '');
  if (isWhole(amount)) return centsOf(amount, '');
  const [, whole = '', mark = '', fraction = ''] = /^(.+)([.,٫])(\d+)$/.exec(amount) ?? [];
  const isClear = amount === text && isWhole(whole) && !whole.includes(mark);
  return isClear ? centsOf(whole, fraction) : { error: 'money-ambiguous' };
}

/**
 * The whole number of cents in an amount of euro as people write it, at most EUR 10 million.
 * Three digits after a single comma or point are thousands. Never throws.
 */
export function readMoney(text: string): { cents: number } | { error: MoneyIssue } {
  const typed = tidied(text);
  if (typed === '') return { error: 'money-empty' };
  if (typed.length > longestText) return { error: 'money-not-a-number' };
  const bare = withUsualMarks(typed).replace(euroBefore, '$1').replace(euroAfter, '');
  if (bare === '') return { error: 'money-empty' };
  if (net.test(bare)) return { error: 'money-net' };
  if (foreign.test(bare)) return { error: 'money-currency' };
  const unsigned = bare.replace(minus, '').replace(/^\+\s?/, '');
  if (!/^\d[\d .,'٫]*$/.test(unsigned.replace(noCents, ''))) return { error: 'money-not-a-number' };
  return minus.test(bare) ? { error: 'money-negative' } : readAmount(unsigned);
}
