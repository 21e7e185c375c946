import { parseHTML } from "linkedom";
import type { TextBlock } from "./text-blocks.ts";

const BLOCK =
  /^(address|article|aside|blockquote|body|br|caption|center|dd|details|dialog|div|dl|dt|fieldset|figcaption|figure|footer|form|h[1-6]|header|hr|html|legend|li|main|nav|ol|p|section|summary|table|tbody|td|tfoot|th|thead|tr|ul)$/i;
const NO_TEXT =
  /^(script|style|noscript|template|textarea|input|select|button|code|pre|kbd|samp|svg|math|head|iframe|object)$/i;

/** The text of an HTML document and its blocks: what a reader of the page would read, paragraphs parted by blank lines. */
export function htmlBlocks(html: string): { text: string; blocks: TextBlock[] } {
  const { document } = parseHTML(html);
  const blocks: TextBlock[] = [];
  let open = "";
  let total = 0;
  const close = (): void => {
    if (open.trim()) {
      const text = open.replace(/^\s+|\s+$/g, "");
      blocks.push({ start: total, text });
      total += text.length + 2;
    }
    open = "";
  };
  const walk = (node: Node): void => {
    if (node.nodeType === 3) open += (node as Text).data;
    if (node.nodeType !== 1) return;
    const element = node as Element;
    if (
      NO_TEXT.test(element.tagName) ||
      element.hasAttribute("hidden") ||
      element.getAttribute("aria-hidden") === "true"
    )
      return;
    if (element.hasAttribute("contenteditable")) return;
    const isBlock = BLOCK.test(element.tagName);
    if (isBlock) close();
    for (const child of element.childNodes) walk(child);
    if (isBlock) close();
  };
  walk((document.body ?? document.documentElement) as unknown as Node);
  close();
  return { text: blocks.map((b) => b.text).join("\n\n"), blocks };
}
