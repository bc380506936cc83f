import type { Country } from '../../dates/index.ts';
import { Phrase, useMessages } from '../../i18n/index.ts';
import { anchorOf } from '../../rulebook/index.ts';
import { checkedOn, type AnyFigureId, type Figure } from '../../rules/index.ts';
import { LinkRows } from '../../ui/index.ts';
import { BookShell } from './BookShell.tsx';
import { dueNext } from './due.ts';
import { nameOfFigure } from './figure-names.ts';
import { leaves, titleOfLeaf, type Leaf } from './leaves.ts';
import { Register } from './Register.tsx';
import { hrefOf, toTop, useBook } from './use-book.ts';

const holds = (figure: Figure) => (leaf: Leaf) =>
  [...leaf.figures, ...leaf.namedFigures].some(({ id }) => id === figure.id);

/** A figure by its name, as a link to where it stands first. */
function FigureLink({ figure }: { readonly figure: Figure<AnyFigureId> }) {
  const m = useMessages();
  const book = useBook();
  const page = leaves.find(holds(figure))?.page;
  return (
    <a href={`${hrefOf(book, page)}#${anchorOf('figure', figure.id)}`}>
      {nameOfFigure(m, book.rulebook, figure)}
    </a>
  );
}

function Next() {
  const { format } = useMessages();
  const { rulebook } = useBook();
  const { next } = rulebook;
  return (
    <section id="next" className="part" aria-labelledby="next-title">
      <h2 id="next-title">{next.title}</h2>
      <p className="lead">{next.text}</p>
      <dl className="next">
        {dueNext().map(({ on, kind, figures }) => (
          <div key={on + kind}>
            <dt>
              {format.shortDay(on)} <span className="kind">{next[kind]}</span>
            </dt>
            {figures.map((figure) => (
              <dd key={figure.id}>
                <FigureLink figure={figure} />
              </dd>
            ))}
          </div>
        ))}
      </dl>
    </section>
  );
}

function Data() {
  const book = useBook();
  const { data } = book.rulebook;
  const top = toTop(book);
  return (
    <section id="data" className="part" aria-labelledby="data-title">
      <h2 id="data-title">{data.title}</h2>
      <p className="lead">{data.text}</p>
      <ul role="list" className="ways">
        <li>
          <a href={`${top}rules.json`} type="application/json">
            {data.rules}
          </a>
        </li>
        <li>
          <a href={`${top}rules.schema.json`} type="application/json">
            {data.schema}
          </a>
        </li>
      </ul>
    </section>
  );
}

/** The pages of a country. */
function Pages({ country }: { readonly country: Country }) {
  const m = useMessages();
  const book = useBook();
  const rows = leaves
    .filter((leaf) => leaf.country === country)
    .map((leaf) => {
      const { name, what } = titleOfLeaf(m, book.rulebook, leaf);
      return {
        id: leaf.page,
        label: <Phrase text={name} />,
        hint: <Phrase text={what} />,
        href: hrefOf(book, leaf.page),
      };
    });
  return (
    <section className="part pages" aria-labelledby={`pages-${country}`}>
      <h2 id={`pages-${country}`}>{m.countries[country]}</h2>
      <LinkRows rows={rows} />
    </section>
  );
}

/** The first page of the rules: the others, the register of all that stands on them, and what is due. */
export function FirstPage() {
  const m = useMessages();
  const book = useBook();
  const { rulebook } = book;
  return (
    <BookShell title={rulebook.name} sentence={rulebook.sentence}>
      <p className="general">
        {rulebook.general} {m.result.lastRead(m.format.day(checkedOn))}
      </p>
      <Pages country="NL" />
      <Pages country="LU" />
      <Register />
      <Next />
      <Data />
    </BookShell>
  );
}
