/** Hydrates 500 ms after the page is there, as where scripts are slow; the title says whether marks stood before, and that it is done. */
export function hydrateLater(hydrate: (root: Element) => void): void {
  addEventListener("load", () =>
    setTimeout(() => {
      const isMarked = [...CSS.highlights].some(
        ([name, { size }]) => name.startsWith("sidelight-") && size > 0,
      );
      hydrate(document.querySelector("#root")!);
      setTimeout(() => (document.title = isMarked ? "hydrated" : "hydrated without marks"), 50);
    }, 500),
  );
}
