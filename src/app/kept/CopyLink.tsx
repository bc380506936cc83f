import { useMessages } from '../../i18n/index.ts';
import type { Answers, QuestionId } from '../../questions/index.ts';
import { CopyField, Heading, Notice } from '../../ui/index.ts';

interface CopyLinkProps {
  /** The whole address; what follows the file's name where it has none. */
  readonly link: string;
  readonly isInFile: boolean;
  readonly answers: Answers;
  /** Another person must not see the answers. */
  readonly careful: boolean;
}

/** Copies a link that opens this case, after saying what it holds. Where the browser refuses, the link is selected. */
export function CopyLink({ link, isInFile, answers, careful }: CopyLinkProps) {
  const { keep, questions, format } = useMessages();
  const words = keep.link;
  const names = (Object.keys(answers) as QuestionId[]).map((id) => questions[id].name);
  return (
    <div className="min-w-0">
      <Heading level={3} look={4}>
        {words.title}
      </Heading>
      <div className="mt-2 grid max-w-measure gap-2">
        <p>{words.holds(format.list(names))}</p>
        <p>{words.past}</p>
        <p>{words.readable}</p>
        {isInFile && <p>{words.inFile}</p>}
        {careful && (
          <Notice kind="warning" word={words.careful.word}>
            <p>{words.careful.text}</p>
          </Notice>
        )}
      </div>
      <div className="mt-4">
        <CopyField text={link} words={words.copying} rows={4} folded />
      </div>
    </div>
  );
}
