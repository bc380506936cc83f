interface TermsProps {
  /** Each a name as it stands in code, and what it means. */
  readonly rows: readonly (readonly [term: string, text: string])[];
}

/** Names and what they mean, as the rows of a timetable. */
export const Terms = ({ rows }: TermsProps) => (
  <dl className="border-t-2 border-ink">
    {rows.map(([term, text]) => (
      <div key={term} className="border-b border-line py-2.5">
        <dt className="text-sm wrap-anywhere">
          <code translate="no">{term}</code>
        </dt>
        <dd>{text}</dd>
      </div>
    ))}
  </dl>
);
