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
  const isGiven = () => innerHeight + 1 >= root().getBoundingClientRect().height;
  const mark = (is: boolean) =>
    root().toggleAttribute('data-fits', is && isAnswered && told <= most);
  function trust() {
    mark(true);
    clearTimeout(timer);
    timer = setTimeout(look, patience);
  }
  const look = () => mark(isGiven());
  addEventListener('resize', look);
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
      removeEventListener('resize', look);
      clearTimeout(timer);
    },
  };
}
