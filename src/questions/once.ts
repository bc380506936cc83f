/** What is made when it is first asked for, and then kept. The words have their own: the first screen has no questions. */
export function once<Made>(make: () => Made): () => Made {
  let made: Made | undefined;
  return () => (made ??= make());
}
