/** For node --import: the clock runs 400 days ahead. */
const ahead = 400 * 86_400_000;
const now = Date.now.bind(Date);

globalThis.Date = class extends Date {
  /** @param {[]} given */
  constructor(...given) {
    super(...(given.length > 0 ? given : [now() + ahead]));
  }

  static now() {
    return now() + ahead;
  }
};
