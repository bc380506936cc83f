import { isForFrame, loader, rights, type OptionName, type Texts } from '../embed/index.ts';
import { attributeOf } from './facts.ts';
import { literal, tag } from './html.ts';
import { optionsOf, type Chosen } from './values.ts';

export const ways = ['link', 'iframe', 'script'] as const;
export type Way = (typeof ways)[number];
export const releases = ['fixed', 'newest'] as const;
/** The loader of one version, which never changes, or the newest of its major version. */
export type Release = (typeof releases)[number];

export interface Wanted {
  readonly way: Way;
  readonly release: Release;
  readonly chosen: Chosen;
  /** Where the tool is, with a slash at the end. */
  readonly tool: string;
  /** The text of the link. */
  readonly label: string;
}

const names = Object.keys(isForFrame) as OptionName[];

/** Where the frame's page is, with the options that it reads itself. */
function frameAddress(tool: string, texts: Texts, host?: string): string {
  const url = new URL('embed/', tool);
  for (const name of names) {
    const text = texts[name];
    if (isForFrame[name] && text !== undefined) url.searchParams.set(name, text);
  }
  if (host !== undefined) url.searchParams.set('host', host);
  return url.href;
}

/** The address of a file that is published with the loader. */
export function publishedAt(tool: string, release: Release, file: string): string {
  const [major = ''] = loader.version.split('.');
  return new URL(`embed/v${release === 'fixed' ? loader.version : major}/${file}`, tool).href;
}

const loaderTag = (tool: string, release: Release) =>
  tag('script', {
    src: publishedAt(tool, release, 'loader.js'),
    integrity: release === 'fixed' ? loader.integrity : undefined,
    crossorigin: release === 'fixed' ? 'anonymous' : undefined,
    defer: true,
  });

/** A link that the loader makes into a frame. What the frame reads itself stands in its address alone. */
function link({ chosen, tool, release, label }: Wanted): string {
  const own = names.flatMap((name) => {
    const text = chosen[name];
    if (isForFrame[name] || text === undefined) return [];
    return [[attributeOf(name), text] as const];
  });
  const anchor = tag(
    'a',
    { 'data-permit-clock': true, ...Object.fromEntries(own), href: frameAddress(tool, chosen) },
    label,
  );
  return `${anchor}\n${loaderTag(tool, release)}`;
}

const firstHeight = 720;

/** A frame that no script looks after: it keeps its height. */
function iframe({ chosen, tool }: Wanted): string {
  const { minHeight = 0, maxHeight = Infinity } = optionsOf(chosen);
  return tag(
    'iframe',
    {
      src: frameAddress(tool, chosen, chosen.resultEvent ? chosen.site : undefined),
      title: chosen.title ?? 'Permit Clock',
      width: '100%',
      height: String(Math.min(maxHeight, Math.max(minHeight, firstHeight))),
      style: 'border:0',
      loading: chosen.lazy === undefined ? 'lazy' : undefined,
      allow: 'clipboard-write',
      referrerpolicy: 'strict-origin',
      sandbox: chosen.sandbox === undefined ? undefined : rights,
    },
    '',
    '\n  ',
  ).replace(/><\/iframe>$/, '\n></iframe>');
}

function script({ chosen, tool, release }: Wanted): string {
  const lines = Object.entries(optionsOf(chosen)).map(
    ([name, value]) => `    ${name}: ${literal(value)},\n`,
  );
  const options = lines.length > 0 ? `, {\n${lines.join('')}  }` : '';
  return [
    '<div id="permit-clock"></div>',
    loaderTag(tool, release),
    '<script type="module">',
    `  PermitClock.create(document.querySelector("#permit-clock")${options});`,
    '</script>',
  ].join('\n');
}

const makers = { link, iframe, script } as const satisfies Record<Way, (wanted: Wanted) => string>;

/** The HTML that a site puts on its page. */
export const snippetOf = (wanted: Wanted): string => makers[wanted.way](wanted);
