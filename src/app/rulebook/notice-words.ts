import type { Messages, RulebookText } from '../../i18n/index.ts';
import type { BookNotice } from '../../rulebook/index.ts';
import { checkedOn, type Period } from '../../rules/index.ts';
import { periodNow } from './figure-names.ts';

type Texts = Readonly<Record<string, Messages['notices']['NL']['two-readings']>>;

type GeneralTexts = Readonly<Record<string, { readonly title: string; readonly text?: string }>>;

/** A notice as it reads to anybody on the day of the rules: its title, and its sentences or points. */
export function noticeIn(
  m: Messages,
  { generalNotices }: RulebookText,
  { country, id, figures }: BookNotice,
) {
  const general = (generalNotices[country] as GeneralTexts)[id];
  const text = (m.notices[country] as Texts)[id];
  const periods: Readonly<Record<string, Period | undefined>> = Object.fromEntries(
    Object.entries(figures).map(([name, figure]) => [name, periodNow(figure)]),
  );
  const said = general?.text ?? text?.text(periods, checkedOn) ?? '';
  return {
    title: general?.title ?? text?.title ?? '',
    points: typeof said === 'string' ? [said] : said,
  };
}
