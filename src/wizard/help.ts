import { textsIn, type Messages } from '../i18n/index.ts';
import { payParts, questions, type Answers, type QuestionId } from '../questions/index.ts';

/** All that is said on the page of a question, also of what its answer is made of. */
export function helpFor({ questions: words, wizard }: Messages, id: QuestionId, answers: Answers) {
  const { kind } = questions[id];
  const asksAllowance = kind === 'pay' && payParts(id, answers).holidayAllowance;
  return [
    ...textsIn(words[id]),
    ...(asksAllowance ? [wizard.pay.allowanceWhere] : []),
    ...(kind === 'sick-pay' ? [wizard.sickPay.capWhere] : []),
  ];
}
