import { Readability } from "@mozilla/readability";
import type { FoundArticle } from "../corpus/saved-page.ts";

/** Elements whose text is no paragraph of an article: pictures with their captions, forms, what is played or drawn. */
const SKIPPED = new Set(
  "figure figcaption picture img svg math canvas video audio iframe object script style noscript template button form select textarea nav".split(
    " ",
  ),
);

/** Elements that stand within a line. All others begin and end a block. */
const INLINE = new Set(
  "a abbr acronym b bdi bdo big cite code data del dfn em font i ins kbd label mark q ruby s samp small span strike strong sub sup time tt u var wbr td th".split(
    " ",
  ),
);

/** Elements that repeat the text in small letters, to tell how a word is spoken. */
const SPOKEN = new Set(["rt", "rp"]);

/**
 * Finds the article in a document that nobody looks at, since Readability takes it apart; null where there is none. Blocks are in the order
 * of the text. The cells of a table's row stand in one block; a line break begins another.
 */
export function extractArticle(page: Document): FoundArticle | null {
  const language = page.documentElement.getAttribute("lang") ?? "";
  const parsed = new Readability<Element>(page, { serializer: (node) => node as Element }).parse();
  if (!parsed?.content) return null;
  return {
    title: parsed.title ?? "",
    siteName: parsed.siteName ?? "",
    author: parsed.byline ?? "",
    language: parsed.lang || language,
    blocks: blocksOf(parsed.content),
  };
}

/** The text under an element, block by block. */
function blocksOf(root: Element): FoundArticle["blocks"] {
  const blocks: FoundArticle["blocks"] = [];
  let text = "";
  const close = (heading: boolean) => {
    if (text.trim() !== "") blocks.push({ heading, text });
    text = "";
  };
  const read = (node: Node, heading: boolean) => {
    if (node.nodeType === TEXT) text += node.nodeValue ?? "";
    if (node.nodeType !== ELEMENT) return;
    const name = node.nodeName.toLowerCase();
    if (SKIPPED.has(name) || SPOKEN.has(name)) return;
    if (name === "td" || name === "th") text += " ";
    // A custom element may be either; if there are blocks in it, they end the text themselves.
    const inline = INLINE.has(name) || name.includes("-");
    const here = heading || /^h[1-6]$/.test(name);
    if (!inline) close(heading);
    for (const child of node.childNodes) read(child, here);
    if (!inline) close(here);
  };
  read(root, false);
  return blocks;
}

/** `Node.TEXT_NODE` and `Node.ELEMENT_NODE`. */
const TEXT = 3;
const ELEMENT = 1;
