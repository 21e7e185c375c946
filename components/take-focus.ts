/** To the next try, ms: as long as a card takes to be put in its place. */
const AGAIN = 50;

/**
 * Gives an element of a frame the focus whenever the frame has got it and nothing in the frame has, until the function that is returned is
 * called. The frame is given the focus from without, and in Firefox twice, if an element in it takes the focus first: the second time takes
 * it from the element. Nor can an element take it there while the frame is not seen.
 */
export function takeFocus(find: () => HTMLElement | null | undefined): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const attempt = () => {
    clearTimeout(timer);
    const { activeElement, body } = document;
    if (!document.hasFocus() || (activeElement && activeElement !== body)) return;
    const element = find();
    element?.focus();
    if (element && document.activeElement === activeElement) timer = setTimeout(attempt, AGAIN);
  };
  addEventListener("focus", attempt);
  attempt();
  return () => {
    clearTimeout(timer);
    removeEventListener("focus", attempt);
  };
}
