import type { FromCard } from "../../lib/platform/messages.ts";

/**
 * Tells the page what height the card wants: of each turn once its content is painted, and again when that changes, because panels
 * open, passages unfold, another entity is stepped to or a pinned card is made narrower.
 */
export function cardHeight(root: HTMLElement, post: (message: FromCard) => void) {
  /** The turn whose content stands in the document; null while there is none, or while another turn's is on its way. */
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

/** CSS px, borders counted: measured without the scroll bar that a low frame gives it. */
function wantedHeight(root: HTMLElement): number {
  root.style.overflow = "hidden";
  const height = root.scrollHeight + root.offsetHeight - root.clientHeight;
  root.style.overflow = "";
  return height;
}
