interface CodeProps {
  /** What it is, for those who hear the page. */
  readonly label: string;
  readonly text: string;
}

/** Lines of code as they are; long ones break, so that nothing scrolls sideways. */
export const Code = ({ label, text }: CodeProps) => (
  <pre
    aria-label={label}
    translate="no"
    role="group"
    className="border border-line bg-surface px-4 py-3 text-xs wrap-anywhere whitespace-pre-wrap"
  >
    <code>{text}</code>
  </pre>
);
