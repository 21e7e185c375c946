/** Height that the content wants, CSS px, borders counted: measured without the scroll bar that a low frame gives it. */
export function wantedHeight(root: HTMLElement): number {
  root.style.overflow = "hidden";
  const height = root.scrollHeight + root.offsetHeight - root.clientHeight;
  root.style.overflow = "";
  return height;
}
