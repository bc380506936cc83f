import { readdirSync, readFileSync } from 'node:fs';
import { parseSync } from 'vite';

/** Stands for what a sentence is given. */
const hole = '…';

interface Node {
  readonly type: string;
  readonly [key: string]: unknown;
}

const isNode = (value: unknown): value is Node =>
  typeof value === 'object' && value !== null && 'type' in value;

/** What is no text: types, imports, names of keys, values that are compared. */
const silent = /^(TS|Import|ExportNamedDeclaration$|BinaryExpression$)/;

const callOf = ({ callee, arguments: given }: Node) => {
  const { name } = callee as { name?: string };
  const [first] = given as { value?: unknown; property?: { name?: string; value?: unknown } }[];
  const value = first?.value ?? first?.property?.name ?? first?.property?.value;
  return name && /^(date|month|euro|percent|number)$/.test(name)
    ? `${name} ${String(value)}`
    : undefined;
};

interface Said {
  /** Every text that a file can say, with its holes. */
  readonly texts: string[];
  /** The days, sums and shares that it names: "date 2024-07-01". */
  readonly named: string[];
}

function collect(value: unknown, said: Said): void {
  if (Array.isArray(value)) return value.forEach((each) => collect(each, said));
  if (!isNode(value)) return undefined;
  if (
    silent.test(value.type) &&
    value.type !== 'TSSatisfiesExpression' &&
    value.type !== 'TSAsExpression'
  ) {
    if (value.type === 'ExportNamedDeclaration') collect(value.declaration, said);
    return undefined;
  }
  if (value.type === 'Literal') {
    if (typeof value.value === 'string') said.texts.push(value.value);
    return undefined;
  }
  if (value.type === 'TemplateLiteral') {
    const quasis = value.quasis as { value: { cooked: string } }[];
    said.texts.push(quasis.map((each) => each.value.cooked).join(hole));
    return collect(value.expressions, said);
  }
  if (value.type === 'CallExpression') {
    const call = callOf(value);
    if (call) said.named.push(call);
    return collect(call ? [] : [value.callee, value.arguments], said);
  }
  const { key: _, ...rest } = value;
  const parts = value.type === 'Property' ? [value.value] : Object.values(rest);
  return collect(parts, said);
}

const folder = new URL('.', import.meta.url).pathname;

/** The files with words of a language. */
export const filesOf = (lang: string): string[] =>
  readdirSync(`${folder}/${lang}`).filter(
    (file) => !/^(index|first|for-sites|sources|spaced|writing|.*\.test)\.ts$/.test(file),
  );

/** All that a file can say. */
export function saidIn(lang: string, file: string): Said {
  const said: Said = { texts: [], named: [] };
  collect(parseSync(file, readFileSync(`${folder}/${lang}/${file}`, 'utf8')).program.body, said);
  return said;
}
