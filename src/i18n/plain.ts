/** A notice without figures: sentences, or a list of them. */
export const plain = (title: string, text: string | readonly string[]) => ({
  title,
  text: () => text,
});
