type Text = string;

/** What stands at an address that is no page of the site: in its HTML alone, in all languages, as it knows none. */
export interface NotFoundText {
  readonly title: Text;
  readonly text: Text;
  /** The link to the tool. */
  readonly toTool: Text;
}
