import type { Headers } from './rules.ts';

/** Reads `_headers` as the hosts do: each rule that covers the path counts, and values of one name are joined. */
export function readBack(file: string, path: string): Headers {
  const found: Headers = {};
  for (const block of file.trim().split('\n\n')) {
    const [pattern = '', ...lines] = block.split('\n');
    const [start = '', ...rest] = pattern.split('*');
    if (rest.length > 0 ? !path.startsWith(start) : path !== pattern) continue;
    for (const line of lines) {
      const [, name = '', value = ''] = /^ {2}([\w-]+): (.+)$/.exec(line) ?? [];
      found[name] = name in found ? `${found[name]}, ${value}` : value;
    }
  }
  return found;
}
