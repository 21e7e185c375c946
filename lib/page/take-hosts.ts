/** No page means an element of this name, so no page's script runs in it. */
export const TAG = "sidelight-card";

/** Takes away the cards that an earlier content script left behind in these roots, as `takeLeftovers` does with its marks: nobody could close them. */
export function takeHosts(roots: readonly ParentNode[]): void {
  for (const root of roots) for (const host of root.querySelectorAll(TAG)) host.remove();
}
