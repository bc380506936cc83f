import type { Country } from '../../dates/index.ts';
import { Phrase, useMessages } from '../../i18n/index.ts';
import { anchorOf, everybodyIn } from '../../rulebook/index.ts';
import { sentencesOf } from '../unscripted/when.ts';
import { pageOfCountry } from './leaves.ts';
import { hrefOf, useBook } from './use-book.ts';

/** What is due whatever the permit, such as after a refusal: each with its day, and the way to the whole of it. */
export function AlsoDue({ country }: { readonly country: Country }) {
  const m = useMessages();
  const book = useBook();
  const { rulebook, when } = book;
  const page = hrefOf(book, pageOfCountry[country]);
  return (
    <div className="also">
      <h3>{rulebook.alsoFor}</h3>
      <ul role="list">
        {everybodyIn(country).duties.map((duty) => (
          <li key={duty.id}>
            <a href={`${page}#${anchorOf('duty', duty.id)}`}>
              <Phrase text={m.duties[duty.id].title} />
            </a>
            <span className="line">
              <Phrase text={sentencesOf({ m, words: when }, duty)[0] ?? ''} />
            </span>
          </li>
        ))}
      </ul>
      <p>
        <a href={page}>{rulebook.everybody[country].name}</a>
      </p>
    </div>
  );
}
