import { largestHeight, watchHeight, type Line } from '../../embed/index.ts';

/** Milliseconds in which a host that listens has given the frame its height. */
const patience = 500;

const root = () => document.documentElement;

/**
 * Tells the host how high the content is. Once the host has answered, and as long as it gives that height, the frame
 * has no scroll bar of its own, which would only come and go and change the width.
 */
export function fit({ say }: Line, most = largestHeight) {
  let told = 0;
  let isAnswered = false;
  let timer: ReturnType<typeof setTimeout>;
  function trust() {
    root().toggleAttribute('data-fits', isAnswered && told <= most);
    clearTimeout(timer);
    timer = setTimeout(() => {
      if (innerHeight + 1 < root().getBoundingClientRect().height) {
        root().removeAttribute('data-fits');
      }
    }, patience);
  }
  const stop = watchHeight(root(), (px) => {
    told = px;
    say({ type: 'height', data: { px } });
    trust();
  });
  return {
    answered() {
      isAnswered = true;
      trust();
    },
    stop() {
      stop();
      clearTimeout(timer);
    },
  };
}
