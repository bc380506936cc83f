/**
 * How a language writes numbers. Written out, as `Intl` takes its time to begin with, while the page's other words wait;
 * `numbers.test.ts` compares what comes of it with what browsers write.
 */
export interface NumberWays {
  /** Between thousands: ",". */
  readonly thousands: string;
  /** Before decimals: ".". */
  readonly decimal: string;
  /** "€5,942" from "5,942". */
  readonly euro: (sum: string) => string;
  /** "70%" from "70". */
  readonly percent: (share: string) => string;
}

/** Numbers and sums in the ways of a language. */
export function numbersIn({ thousands, decimal, euro, percent }: NumberWays) {
  const written = (hundredths: number, decimals: (digits: string) => string) => {
    const rounded = Math.round(Math.abs(hundredths));
    const whole = String(Math.floor(rounded / 100)).replaceAll(/\B(?=(?:\d{3})+$)/g, thousands);
    const rest = decimals(String(rounded % 100).padStart(2, '0'));
    return `${hundredths < 0 ? '-' : ''}${whole}${rest && decimal + rest}`;
  };
  const number = (value: number) => written(value * 100, (digits) => digits.replace(/0+$/, ''));
  return {
    /** With at most two decimals. */
    number,
    /** From percent. */
    percent: (value: number): string => percent(number(value)),
    /** From cents: "€5,942" or "€5,941.90". */
    euro: (cents: number): string =>
      euro(written(cents, (digits) => (digits === '00' ? '' : digits))),
  };
}
