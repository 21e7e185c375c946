import type { FromCard } from "../../lib/platform/messages.ts";

/**
 * Tells the page what height the card wants: in each turn once the content is painted, and again when that changes, because panels open,
 * passages unfold, the reader steps to another entity or makes a pinned card narrower.
 */
export function cardHeight(root: HTMLElement, post: (message: FromCard) => void) {
  /** The turn whose content is in the document; null while there is none, or the content of another turn is on its way. */
  let painted: number | null = null;
  let height = 0;

  function tell(turn: number) {
    painted = turn;
    height = wantedHeight(root);
    post({ type: "size", turn, height });
  }
  function follow() {
    if (painted !== null && wantedHeight(root) !== height) tell(painted);
  }
  addEventListener("resize", follow);
  new MutationObserver(follow).observe(root, {
    subtree: true,
    childList: true,
    attributes: true,
    attributeFilter: ["open"],
  });
  return { tell, forget: () => void (painted = null) };
}

/** The height that an element wants, CSS px, with its borders; measured without the scroll bar that it has in a low frame. */
function wantedHeight(root: HTMLElement): number {
  root.style.overflow = "hidden";
  const height = root.scrollHeight + root.offsetHeight - root.clientHeight;
  root.style.overflow = "";
  return height;
}
