/** A way to find names on the page that stands. */
export interface Way {
  /** Finds, and marks where the way does so; the number of mentions found. `ms`: main-thread time, where not all that passes is. */
  run(): number | Promise<number | { found: number; ms: number }>;
  /** Whether it changes the document, which is then put back. */
  changes: boolean;
  /** Takes away what stands beside the document. */
  clear?(): void;
}

/** Text nodes of the page in order. */
export function walkText(): TreeWalker {
  return document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
}
