/** What React and Preact have in common, as far as the page needs it. */
export interface Library {
  createElement(type: unknown, props: object | null, ...children: unknown[]): unknown;
  useState<T>(first: T): [T, (next: T) => void];
}

const NAMES = ["Huawei", "OpenAI", "Nvidia"];

/** A page with names in running text, over elements, beside values of its own, and in a list that grows. */
export function createPage({ createElement: h, useState }: Library): unknown {
  function Article(): unknown {
    const [shown, show] = useState(2);
    return h(
      "article",
      null,
      h("h1", null, "The rise of ", h("em", null, "Hua"), "wei"),
      h("p", null, "Of ", shown, " makers OpenAI is the ", shown === 2 ? "second" : "third", "."),
      h("ul", null, ...NAMES.slice(0, shown).map((name) => h("li", { key: name }, `by ${name}`))),
      h("p", null, shown === 2 ? "Nvidia waits." : "SMIC waits."),
      h("button", { onClick: () => show(3) }, "More"),
    );
  }
  return h(Article, null);
}
