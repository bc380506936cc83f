/** The words around a text to copy: its name, the button, and what came of it. */
export interface CopyingText {
  readonly field: string;
  readonly copy: string;
  readonly copied: string;
  /** The browser refused; the text is selected. */
  readonly selected: string;
}
