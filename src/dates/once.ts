/** What takes its time to make, made when it is first needed, and then kept: the first screen must not wait for it. */
export function once<Made>(make: () => Made): () => Made {
  let made: Made | undefined;
  return () => (made ??= make());
}
