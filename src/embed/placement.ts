import type { OptionName } from './permit-clock.d.ts';

/** Every option: whether the frame itself acts on it. The others are the loader's. */
export const isForFrame: { readonly [Name in OptionName]: boolean } = {
  country: true,
  situation: true,
  route: true,
  lang: true,
  theme: true,
  accent: true,
  background: true,
  radius: true,
  hide: true,
  partner: true,
  asOf: true,
  resultEvent: true,
  minHeight: true,
  maxHeight: true,
  prefill: false,
  lazy: false,
  topOffset: false,
  scroll: false,
  sandbox: false,
  title: false,
};

/** True for the name of an option. */
export const isOption = (text: string): boolean => Object.hasOwn(isForFrame, text);
