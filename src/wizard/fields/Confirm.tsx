import { useFormContext } from 'react-hook-form';
import { useMessages } from '../../i18n/index.ts';
import { slipIssues } from '../../questions/index.ts';
import { controlId, type Problem } from '../problems.ts';
import { Checkbox } from './Checkbox.tsx';

/** Lets the person say that an answer that looks like a slip is right. */
export function Confirm({ problem }: { readonly problem: Problem | undefined }) {
  const { wizard } = useMessages();
  const { register } = useFormContext();
  if (!problem || !slipIssues.has(problem.issue)) return null;
  return (
    <div className="pt-2">
      <Checkbox
        id={controlId(problem.id, 'confirmed')}
        label={wizard.confirm}
        {...register(`${problem.id}.confirmed`)}
      />
    </div>
  );
}
