const ahead = '500px';

/** Calls once the element is near the window. Returns how to call that off. */
export function whenNear(element: Element, call: () => void): () => void {
  const near = new IntersectionObserver(
    (entries) => {
      if (!entries.at(-1)?.isIntersecting) return;
      near.disconnect();
      call();
    },
    { rootMargin: ahead },
  );
  near.observe(element);
  return () => near.disconnect();
}
