interface StepButtonProps {
  readonly sign: '−' | '+';
  readonly label: string;
  readonly onPress: () => void;
}

/** One step down or up, beside the control that it steps. */
export const StepButton = ({ sign, label, onPress }: StepButtonProps) => (
  <button
    type="button"
    aria-label={label}
    onClick={onPress}
    className="size-12 shrink-0 rounded-sm border-2 border-ink text-2xl leading-none font-bold text-ink hover:bg-ink hover:text-paper"
  >
    <span aria-hidden="true">{sign}</span>
  </button>
);
