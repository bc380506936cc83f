import { isFound, plainly } from './found.ts';

/** Narrows the register of the rules while somebody types. Nothing leaves the page, and the address stays. */
function begin() {
  const place = document.querySelector<HTMLElement>('[role="search"]');
  const field = place?.querySelector('input');
  const count = place?.querySelector<HTMLElement>('[role="status"]');
  if (!place || !field || !count) return;
  const groups = [...document.querySelectorAll<HTMLElement>('[data-group]')].map((group) => {
    const [head, ...entries] = [...group.querySelectorAll<HTMLElement>('[data-entry]')].map(
      (entry) => ({
        entry,
        text: plainly(`${entry.textContent ?? ''} ${entry.dataset['entry'] ?? ''}`),
      }),
    );
    return { group, head: head?.text ?? '', entries };
  });
  const say = (found: number) => {
    const { none = '', one = '', many = '' } = count.dataset;
    if (found === 0) return none;
    return found === 1 ? one : many.replace('COUNT', String(found));
  };
  const narrow = () => {
    const wanted = plainly(field.value).trim();
    let all = 0;
    for (const { group, head, entries } of groups) {
      let found = isFound(head, wanted) ? 1 : 0;
      for (const { entry, text } of entries) {
        entry.hidden = !isFound(text, wanted, head);
        if (!entry.hidden) found += 1;
      }
      group.hidden = found === 0;
      all += found;
    }
    count.textContent = wanted === '' ? '' : say(all);
  };
  field.addEventListener('input', narrow);
  place.hidden = false;
  narrow();
}

begin();
