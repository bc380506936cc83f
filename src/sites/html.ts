const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
};

const escaped = (text: string) => text.replace(/[&<>"]/g, (mark) => entities[mark] ?? mark);

/** Attributes by name; `true` stands without a value, `undefined` not at all. */
type Attributes = Readonly<Record<string, string | true | undefined>>;

/** An element as HTML. `gap` stands before each attribute. */
export function tag(name: string, attributes: Attributes, text = '', gap = ' '): string {
  const all = Object.entries(attributes).map(([attribute, value]) => {
    if (value === undefined) return '';
    return gap + (value === true ? attribute : `${attribute}="${escaped(value)}"`);
  });
  return `<${name}${all.join('')}>${escaped(text)}</${name}>`;
}

/** A value as it stands in a script in HTML, where no mark may end the script. */
export const literal = (value: unknown): string =>
  JSON.stringify(value).replace(/[<\u2028\u2029]/g, (mark) => {
    const code = mark.charCodeAt(0).toString(16).padStart(4, '0');
    return `\\u${code}`;
  });
