import { faultsIn, questions, readAnswers } from 'permit-clock-rules';

/** @typedef {(text: string) => unknown} Reading */

const number = /^-?\d+(\.\d+)?$/;

/** @type {Reading} */
const asNumber = (text) => (number.test(text) ? Number(text) : text);
/** @type {Reading} */
const asText = (text) => text;
/** @type {Reading} */
const asBoolean = (text) => ({ yes: true, no: false })[text] ?? text;
/** A half-known day is written `2026-12-01/2026-12-31`. @type {Reading} */
const asDay = (text) => {
  const [from = '', to, ...more] = text.split('/');
  return to === undefined || more.length > 0 ? text : { from, to };
};
/** @type {Reading} */
const asList = (text) => text.split(/\s+/);

/** How a cell of a question of each kind is read; lists are parted by spaces. @type {Record<string, Reading>} */
const readings = {
  choice: asText,
  code: asText,
  date: asDay,
  length: asNumber,
  nationalities: asList,
  number: asNumber,
  spells: (text) => text.split(/\s+/).map(asDay),
};

/** Pay has a column for each of its parts: `salary.amount`, `salary.per` … @type {Record<string, Reading>} */
const partsOfPay = {
  amount: asNumber,
  per: asText,
  holidayAllowance: asText,
  hoursPerWeek: asNumber,
};
/** @type {Record<string, Reading>} */
const partsOfSickPay = { ...partsOfPay, percent: asNumber, statutoryCap: asBoolean };

/** @type {Map<string, { question: string, part?: string, read: Reading }>} */
const columns = new Map(
  questions.flatMap(({ id, kind }) => {
    const read = readings[kind];
    if (read) return [[id, { question: id, read }]];
    const parts = kind === 'pay' ? partsOfPay : partsOfSickPay;
    return Object.entries(parts).map(([part, reading]) => [
      `${id}.${part}`,
      { question: id, part, read: reading },
    ]);
  }),
);

/** A column of the table’s own, which comes back in the output: what the person is called there. */
const label = 'ref';

/** What is wrong with the head of a table. @param {readonly string[]} head */
export function headFaults(head) {
  const unknown = head.filter((name) => name !== label && !columns.has(name));
  const twice = head.filter((name, index) => head.indexOf(name) !== index);
  return [
    ...unknown.map((name) => `there is no question "${name}"`),
    ...twice.map((name) => `column ${name} is there twice`),
  ];
}

/**
 * The answers in a row, and each cell that is no answer to its question, or cannot be true as of `today` or beside
 * another cell. An empty cell has not been answered.
 * @param {readonly string[]} head @param {readonly string[]} cells @param {import('permit-clock-rules').Day} today
 */
export function answersIn(head, cells, today) {
  if (cells.length !== head.length) {
    const faults = [`has ${cells.length} cells, the head has ${head.length}`];
    return { ref: '', answers: {}, faults };
  }
  /** @type {Record<string, unknown>} */
  const json = {};
  for (const [index, name] of head.entries()) {
    const text = (cells[index] ?? '').trim();
    const column = columns.get(name);
    if (!column || text === '') continue;
    const { question, part, read } = column;
    json[question] = part
      ? { .../** @type {object} */ (json[question]), [part]: read(text) }
      : read(text);
  }
  const { answers, refused } = readAnswers(json);
  const cellsOf = (/** @type {string} */ key) => {
    const named = head.filter((name) => columns.get(name)?.question === key);
    const given = named.map((name) => cells[head.indexOf(name)]);
    return `column ${named.join(', ')}: ${JSON.stringify(given.join(', '))}`;
  };
  const faults = [
    ...refused.map(({ key }) => `${cellsOf(key)} is no answer`),
    ...faultsIn(answers, today).map(
      ({ question, why }) => `${cellsOf(question)} cannot be true: ${why}`,
    ),
  ];
  return { ref: cells[head.indexOf(label)] ?? '', answers, faults };
}
