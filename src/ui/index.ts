export { BigFigure } from './BigFigure.tsx';
export { Button, ButtonLink } from './Button.tsx';
export { type Choice, Choices } from './Choices.tsx';
export { Combobox } from './Combobox.tsx';
export { DateFields, type DatePart } from './DateFields.tsx';
export { Disclosure } from './Disclosure.tsx';
export { ErrorSummary } from './ErrorSummary.tsx';
export { Field, type FieldWiring } from './Field.tsx';
export { Heading, Section } from './Heading.tsx';
export { type LinkRow, LinkRows } from './LinkRows.tsx';
export { StatusMark, VerdictMark } from './Mark.tsx';
export { Notice } from './Notice.tsx';
export { Page, Split } from './Page.tsx';
export { SummaryList, type SummaryRow } from './SummaryList.tsx';
export { TextInput } from './TextInput.tsx';
export { Timeline } from './timeline/Timeline.tsx';
export type {
  Lane,
  LanePattern,
  Point,
  PointState,
  Tick,
  TimelineProps,
  TimelineWords,
} from './timeline/types.ts';
