/** To the next try, ms: as long as a card takes to be put in its place. */
const AGAIN = 50;

/**
 * Gives an element of a frame the focus as soon as it can take it. In Firefox nothing can in a frame that has not got the focus itself, nor
 * while the frame is not seen. Returns a function that gives it up.
 */
export function takeFocus(find: () => HTMLElement | null | undefined): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const stop = () => {
    clearTimeout(timer);
    removeEventListener("focus", attempt);
  };
  const attempt = () => {
    stop();
    const element = find();
    element?.focus();
    if (!element || document.activeElement === element) return;
    if (document.hasFocus()) timer = setTimeout(attempt, AGAIN);
    else addEventListener("focus", attempt);
  };
  attempt();
  return stop;
}
