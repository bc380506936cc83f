import { Phrase, useMessages } from '../i18n/index.ts';
import { questionIds, type Answers, type QuestionId } from '../questions/index.ts';
import { answerText } from '../result/index.ts';
import { Chapter } from './Chapter.tsx';

interface GivenAnswersProps {
  readonly answers: Answers;
  readonly idle: readonly QuestionId[];
}

/** Every answer as it was given, in three columns, and those that no longer count. */
export function GivenAnswers({ answers, idle }: GivenAnswersProps) {
  const m = useMessages();
  const given = questionIds.filter((id) => answers[id] !== undefined);
  return (
    <Chapter title={m.sheet.answers}>
      <dl className="columns-3 gap-[5mm]">
        {given.map((id) => (
          <div key={id} data-sheet-answer={id} data-keep="" className="ps-[2mm] -indent-[2mm]">
            <dt className="inline">{m.questions[id].name + m.format.colon}</dt>
            <dd className="inline font-bold">
              <Phrase text={answerText(m, answers, id)} />
            </dd>
          </div>
        ))}
      </dl>
      {idle.length > 0 && (
        <p className="mt-[1mm]">
          {m.wizard.irrelevant(m.format.list(idle.map((id) => m.questions[id].name)))}
        </p>
      )}
    </Chapter>
  );
}
