type Text = string;

/** The words that only a frame on another site has. */
export interface EmbedText {
  /** Stands below every page; none of it can be hidden. */
  readonly footer: {
    readonly privacy: Text;
    readonly decides: Text;
    /** The name of the link to the tool itself. */
    readonly alone: Text;
  };
  /** Who filled in an answer; undefined where nobody knows. */
  readonly filledIn: (by: Text | undefined) => Text;
  readonly filledInCheck: Text;
  /** The page that is not made for it stands in a frame. */
  readonly framed: Text;
  /** The site is told whether a route looks open. */
  readonly tells: {
    readonly word: Text;
    readonly text: (site: Text) => Text;
    readonly stop: Text;
    readonly stopped: (site: Text) => Text;
  };
}
