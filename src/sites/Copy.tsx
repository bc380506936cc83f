import { useState } from 'react';
import { useSitesWords } from '../i18n/index.ts';
import { CopyField, Section, Segments } from '../ui/index.ts';
import { Code } from './Code.tsx';
import type { FieldProps } from './field-props.ts';
import { hello } from './examples.ts';
import { publishedAt, releases, snippetOf, ways, type Release, type Way } from './snippet.ts';
import { TypedField } from './TypedField.tsx';

const choicesOf = <Value extends string>(
  values: readonly Value[],
  words: Readonly<Record<Value, { readonly name: string }>>,
) => values.map((value) => ({ value, label: words[value].name }));

/** The lines to copy, made of what was chosen. */
export function Copy({ tool, ...props }: FieldProps & { readonly tool: string }) {
  const { sites } = useSitesWords();
  const words = sites.copy;
  const [way, setWay] = useState<Way>('link');
  const [release, setRelease] = useState<Release>('fixed');
  const { good: chosen } = props.draft;
  const text = snippetOf({ way, release, chosen, tool, label: words.label });
  const isAlone = way === 'iframe';
  const tells = chosen.resultEvent === 'category';
  return (
    <Section title={words.title} id="copy">
      <div className="grid gap-5">
        <Segments
          name="way"
          title={words.way}
          hint={words.ways[way].text}
          choices={choicesOf(ways, words.ways)}
          value={way}
          onChange={setWay}
        />
        {!isAlone && (
          <Segments
            name="release"
            title={words.release}
            hint={words.releases[release].text}
            choices={choicesOf(releases, words.releases)}
            value={release}
            onChange={setRelease}
          />
        )}
        {isAlone && tells && <TypedField {...props} name="site" />}
        <div data-snippet={way} className="grid gap-4">
          <Code label={words.copying.field} text={text} />
          <CopyField key={text} text={text} words={words.copying} rows={4} folded />
        </div>
        {way === 'script' && (
          <p className="wrap-anywhere">
            {words.types}{' '}
            <a href={publishedAt(tool, release, 'loader.d.ts')}>
              {publishedAt(tool, release, 'loader.d.ts')}
            </a>
          </p>
        )}
        {isAlone && tells && (
          <div>
            <p className="mb-2">{words.answer}</p>
            <Code label={words.answer} text={hello(chosen.sandbox ? '*' : new URL(tool).origin)} />
          </div>
        )}
      </div>
    </Section>
  );
}
