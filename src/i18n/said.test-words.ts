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
  return name && /^(date|dayAndMonth|month|euro|percent|number)$/.test(name)
    ? `${name} ${String(value)}`
    : undefined;
};

/** What one message can say. */
export interface Message {
  /** The keys that lead to it: "duties.nl.objection.how". */
  readonly path: string;
  /** Each of its texts, with holes. */
  readonly texts: string[];
  /** The days, sums and shares that it names: "date 2024-07-01". */
  readonly named: string[];
}

type Said = Map<string, Message>;

function messageAt(said: Said, path: string): Message {
  const found = said.get(path) ?? { path, texts: [], named: [] };
  said.set(path, found);
  return found;
}

const nameOf = (node: unknown): string => {
  const { name, value } = node as { name?: string; value?: unknown };
  return name ?? String(value);
};

/** Whether what a node is called leads to what is in it. */
const isNamed = ({ type }: Node) => type === 'Property' || type === 'VariableDeclarator';

function collectIn(node: Node, path: string, said: Said): void {
  const { type, key: _key, id: _id, ...rest } = node;
  if (silent.test(type) && !/^TS(?:Satisfies|As)Expression$/.test(type)) {
    if (type === 'ExportNamedDeclaration') collect(node.declaration, path, said);
  } else if (type === 'Literal') {
    if (typeof node.value === 'string') messageAt(said, path).texts.push(node.value);
  } else if (type === 'TemplateLiteral') {
    const quasis = node.quasis as { value: { cooked: string } }[];
    messageAt(said, path).texts.push(quasis.map((each) => each.value.cooked).join(hole));
    collect(node.expressions, path, said);
  } else if (type === 'CallExpression' && callOf(node)) {
    messageAt(said, path).named.push(callOf(node) ?? '');
  } else if (isNamed(node)) {
    collect(node.value ?? node.init, `${path}.${nameOf(node.key ?? node.id)}`, said);
  } else collect(Object.values(rest), path, said);
}

function collect(value: unknown, path: string, said: Said): void {
  if (Array.isArray(value)) for (const each of value) collect(each, path, said);
  else if (isNode(value)) collectIn(value, path, said);
}

const folder = new URL('.', import.meta.url).pathname;

/** What English alone says, as whoever reads it has no choice. */
export const inEnglishAlone = ['unscripted-english.ts'];

/** The files with words of a language. */
export const filesOf = (lang: string): string[] =>
  readdirSync(`${folder}/${lang}`).filter(
    (file) =>
      !/^(index|first|for-sites|for-rulebook|accessibility|sources|spaced|writing|.*\.test)\.ts$/.test(
        file,
      ),
  );

/** All that a file can say, message by message. */
export function messagesIn(lang: string, file: string): readonly Message[] {
  const said: Said = new Map();
  collect(
    parseSync(file, readFileSync(`${folder}/${lang}/${file}`, 'utf8')).program.body,
    file.replace('.ts', ''),
    said,
  );
  return [...said.values()];
}
