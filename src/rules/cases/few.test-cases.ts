/** Few of these, who together show all that these show: whoever adds most comes first. */
export function few<Each>(
  those: readonly Each[],
  shows: (each: Each) => readonly string[],
): readonly Each[] {
  const all = those.map((each) => ({ each, own: shows(each) }));
  const left = new Set(all.flatMap(({ own }) => own));
  const adds = (own: readonly string[]) => own.filter((one) => left.has(one)).length;
  const chosen: Each[] = [];
  while (left.size > 0) {
    const most = all.reduce((best, next) => (adds(next.own) > adds(best.own) ? next : best));
    chosen.push(most.each);
    for (const one of most.own) left.delete(one);
  }
  return chosen;
}
