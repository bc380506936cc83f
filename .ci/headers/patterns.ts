const atEnd = /\*$/;

/** Whether a pattern covers the path: `<N>` is a number, `*` at the end anything. */
export const covers = (pattern: string, path: string) => new RegExp(asRegExp(pattern)).test(path);

/** The pattern as a regular expression, for JavaScript and nginx alike. */
export function asRegExp(pattern: string): string {
  const text = pattern.replace(atEnd, '').replaceAll('.', '\\.').replaceAll('<N>', '[0-9]+');
  return `^${text}${atEnd.test(pattern) ? '' : '$'}`;
}

/** The patterns without `<N>` that stand for this one among the files of a site. */
export function spelledOut(pattern: string, files: readonly string[]): string[] {
  if (!pattern.includes('<N>')) return [pattern];
  const rest = pattern.slice(pattern.lastIndexOf('<N>') + '<N>'.length);
  const start = new RegExp(asRegExp(`${pattern.slice(0, -rest.length)}*`));
  const heads = files
    .filter((file) => covers(pattern, file))
    .flatMap((file) => start.exec(file)?.[0] ?? []);
  return [...new Set(heads)].toSorted().map((head) => head + rest);
}
