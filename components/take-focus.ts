/** Until the next try, ms: as long as it takes to put a card in its place. */
const AGAIN = 50;

/**
 * Gives an element the focus as soon as this frame has it and nothing in the frame does, and again whenever that is so, until the function
 * that it returns is called. It is the page around that gives the frame the focus. In Firefox it may do so twice, and the second time takes
 * the focus from an element that had taken it; and there no element can take it while the frame cannot be seen.
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
