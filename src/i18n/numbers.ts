/** How a language writes numbers: without `Intl`, whose first use takes longer than all other words of a page. */
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

/** Numbers and sums in the ways of a language. A sum is 0 or more. */
export function numbersIn(ways: NumberWays) {
  const written = (hundredths: number, shorten: (digits: string) => string) => {
    const rounded = Math.round(hundredths);
    const whole = String(Math.floor(rounded / 100));
    const rest = shorten(String(rounded % 100).padStart(2, '0'));
    return whole.replaceAll(/\B(?=(?:\d{3})+$)/g, ways.thousands) + (rest && ways.decimal + rest);
  };
  const number = (value: number) => {
    const hundredths = Number((Math.abs(value) * 100).toPrecision(15)); // 100.5 of 1.005, not 100.49…
    const text = written(hundredths, (digits) => digits.replace(/0+$/, ''));
    return value < 0 ? `-${text}` : text;
  };
  return {
    /** With at most two decimals. */
    number,
    /** From percent. */
    percent: (value: number): string => ways.percent(number(value)),
    /** From cents: "€5,942" or "€5,941.90". */
    euro: (cents: number): string =>
      ways.euro(written(cents, (digits) => (digits === '00' ? '' : digits))),
  };
}
