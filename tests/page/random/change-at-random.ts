/** Runs in the page, whole. What it does to the page hangs on its seed alone. */

/** Makes `changes` changes to what is in `main`, after it has filled it where it is empty. */
export function changeAtRandom([seed, changes]: readonly [number, number]): void {
  let state = (seed * 2654435761) >>> 0 || 1;
  const random = (below: number): number => {
    state ^= state << 13;
    state ^= state >>> 17;
    state ^= state << 5;
    return (state >>> 0) % below;
  };
  const oneOf = <T>(list: readonly T[]): T | undefined => list[random(Math.max(1, list.length))];
  const sentence = (): string =>
    oneOf([
      "DeepSeek and Huawei met.",
      "Export controls on chips to China were tightened by Washington.",
      "Brad Smith of Microsoft spoke.",
      "Smith went home.",
      "Nothing is said here.",
      "OpenAI warned of Zhipu.",
      "The trump card was played, a trick, a spade, a club.",
      "Meta and Google compete in AI.",
      "华为和深度求索发布开源模型。",
      "Deep",
      "Seek",
      "Hua",
      "wei",
      " ",
    ])!;
  const main = document.querySelector("main")!;

  const inline = (depth: number): Node => {
    if (depth > 2 || random(5) < 3) return document.createTextNode(`${sentence()} ${sentence()}`);
    const element = document.createElement(oneOf(["b", "i", "span", "a", "code", "sup"])!);
    for (let i = random(3); i >= 0; i--) element.append(inline(depth + 1));
    return element;
  };
  const block = (depth: number): HTMLElement => {
    const element = document.createElement(oneOf(["p", "div", "li", "section", "h2", "blockquote", "ul"])!);
    for (let i = random(3); i >= 0; i--)
      element.append(depth < 2 && random(3) === 0 ? block(depth + 1) : inline(0));
    if (random(12) === 0) {
      const host = document.createElement("div");
      host.attachShadow({ mode: "open" }).append(block(2));
      element.append(host);
    }
    return element;
  };

  const inAll = <T extends Node>(show: number, root: Node = main): T[] => {
    const found: T[] = [];
    const walker = document.createTreeWalker(root, NodeFilter.SHOW_ELEMENT | show);
    while (walker.nextNode()) {
      const node = walker.currentNode;
      if (show === NodeFilter.SHOW_ELEMENT || node.nodeType === 3) found.push(node as T);
      if (node instanceof Element && node.shadowRoot) found.push(...inAll<T>(show, node.shadowRoot));
    }
    return found;
  };
  const element = () => oneOf(inAll<HTMLElement>(NodeFilter.SHOW_ELEMENT)) ?? main;
  const text = () => oneOf(inAll<Text>(NodeFilter.SHOW_TEXT)) ?? main.appendChild(new Text("x"));
  const isFree = (node: HTMLElement) => node !== main && !node.shadowRoot;

  const kinds: (() => unknown)[] = [
    () => main.append(block(0)),
    () => element().before(block(1)),
    () => element().remove(),
    () => (text().data = sentence()),
    () => text().appendData(` ${sentence()}`),
    () => text().splitText(1),
    () => element().normalize(),
    () => (element().textContent = sentence()),
    () => element().toggleAttribute("hidden"),
    () => element().setAttribute("aria-hidden", String(random(2) === 0)),
    () => element().toggleAttribute("contenteditable"),
    () => element().append(element()),
    () => element().replaceWith(element()),
    () => {
      const inner = text();
      const around = document.createElement(oneOf(["b", "span", "code"])!);
      inner.replaceWith(around);
      around.append(inner);
    },
    () => {
      const around = element();
      if (isFree(around)) around.replaceWith(...around.childNodes);
    },
    () => {
      const inner = element();
      inner.innerHTML = String(inner.innerHTML);
    },
    () => {
      const host = element();
      if (isFree(host)) host.attachShadow({ mode: "open" }).append(block(2), document.createElement("slot"));
    },
  ];
  for (let i = main.hasChildNodes() ? 12 : 0; i < 12; i++) main.append(block(0));
  for (let i = 0; i < changes; i++) {
    try {
      oneOf(kinds)!();
    } catch {
      // Some cannot be: an element moved into itself, a shadow root on a link.
    }
  }
}
