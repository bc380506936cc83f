import { Phrase, useMessages } from '../../i18n/index.ts';
import { entriesOf } from './entries.ts';
import { leaves, titleOfLeaf, type Leaf } from './leaves.ts';
import { hrefOf, useBook } from './use-book.ts';

/** In the place of a number that the script puts in. */
const countMark = 'COUNT';

/** The field that narrows the register: out of sight until its script has come. */
function Search() {
  const { rulebook } = useBook();
  const { label, hint, none, one, many } = rulebook.register;
  return (
    <div role="search" className="search" hidden>
      <label htmlFor="search">{label}</label>
      <p id="search-hint" className="quiet">
        {hint}
      </p>
      <input
        id="search"
        type="search"
        autoComplete="off"
        spellCheck={false}
        aria-describedby="search-hint"
      />
      <p
        id="search-count"
        role="status"
        data-none={none}
        data-one={one}
        data-many={many(countMark)}
      />
    </div>
  );
}

function OfLeaf({ leaf }: { readonly leaf: Leaf }) {
  const m = useMessages();
  const book = useBook();
  const { rulebook } = book;
  const { kinds } = rulebook.register;
  const { name, what } = titleOfLeaf(m, rulebook, leaf);
  const href = hrefOf(book, leaf.page);
  return (
    <section data-group="">
      <div data-entry="">
        <h3>
          <a href={href}>{name}</a>
        </h3>
        <p className="line">
          <Phrase text={what} />
        </p>
      </div>
      <ul role="list" className="entries">
        {entriesOf(m, book, leaf).map(({ anchor, kind, name: entry, line, also = '' }) => (
          <li key={anchor} data-entry={also}>
            <a href={`${href}#${anchor}`}>
              <Phrase text={entry} />
            </a>{' '}
            <span className="kind">{kinds[kind]}</span>
            {line && (
              <span className="line">
                <Phrase text={line} />
              </span>
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}

/** Everything that stands on the pages of the rules, to be gone through or searched. */
export function Register() {
  const { rulebook } = useBook();
  return (
    <section id="register" className="part" aria-labelledby="register-title">
      <h2 id="register-title">{rulebook.register.title}</h2>
      <Search />
      {leaves.map((leaf) => (
        <OfLeaf key={leaf.page} leaf={leaf} />
      ))}
    </section>
  );
}
