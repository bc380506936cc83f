import { Phrase, useMessages, type Messages, type RulebookText } from '../../i18n/index.ts';
import { anchorOf, anchorOfPeriod, type OpenPoint } from '../../rulebook/index.ts';
import { nameOfFigure } from './figure-names.ts';
import { OneNotice } from './Notices.tsx';
import { Part } from './Part.tsx';
import type { Leaf } from './leaves.ts';
import { useBook } from './use-book.ts';

interface Said {
  /** The anchor of the rule that is in doubt. */
  readonly anchor: string;
  readonly name: string;
  readonly text: string;
}

/** What is in doubt, about which rule. */
function saidOf(
  m: Messages,
  words: RulebookText,
  point: Exclude<OpenPoint, { readonly about: 'notice' }>,
): Said {
  const { result, format } = m;
  if (point.about === 'duty') {
    const anchor = anchorOf('duty', point.duty);
    return { anchor, name: m.duties[point.duty].title, text: m.doubts[point.doubt] };
  }
  const { figure, period } = point;
  const { from, surelyFrom = from, confidence } = period;
  const isStart = point.why === 'start' || confidence === 'high';
  return {
    anchor: anchorOfPeriod(figure, from),
    name: words.periodOf(nameOfFigure(m, words, figure), from),
    text: isStart
      ? result.startUnknown(format.shortDay(from), format.shortDay(surelyFrom))
      : result.confidence[confidence],
  };
}

/** What our sources leave open, each with the way to the rule. */
export function OpenPoints({ leaf }: { readonly leaf: Leaf }) {
  const m = useMessages();
  const { rulebook } = useBook();
  const { openPoints, notices } = leaf;
  return (
    <Part id="doubts">
      <p className="lead">{openPoints.length === 0 ? rulebook.noDoubts : rulebook.notAllHold}</p>
      <ul className="rules doubts">
        {openPoints.map((point) => {
          if (point.about === 'notice') {
            const notice = notices.find(({ id }) => id === point.notice);
            return notice && <OneNotice key={point.notice} notice={notice} />;
          }
          const { anchor, name, text } = saidOf(m, rulebook, point);
          return (
            <li key={anchor + text} className="rule">
              <p>
                <a href={`#${anchor}`}>
                  <Phrase text={name} />
                </a>
              </p>
              <p>
                <Phrase text={text} />
              </p>
            </li>
          );
        })}
      </ul>
    </Part>
  );
}
