/** What is never read: told by tag, by attribute, and by what editors write on their root element. */

import { isDocument, isElement } from "./node-kinds.ts";
import { aroundOf, hasAttributes, hasBox, matches } from "./past-fields.ts";

/**
 * How an element takes part in its block's text.
 * - inline: its text runs on in the text around it.
 * - block: it begins and ends a block.
 * - nothing: it leaves no trace in the text: scripts, reading aids over ruby.
 * - thing: it shows something that we do not read as text: the words before and after it do not touch.
 * - line: `<br>`, a new line of the same block.
 * - raised: `<sup>`, text of the block, but a footnote's number is no part of the name before it.
 */
type Flow = "inline" | "block" | "nothing" | "thing" | "line" | "raised";

/** Sets, since the browser's own code fills them: every page waits for this. */
const tags = (list: string): Set<string> => new Set(list.split(" "));
const INLINE = tags(
  "a abbr b cite del em font i ins label mark ruby s slot small span strong sub time u wbr",
);
const BLOCK = tags(
  "html body address article aside blockquote dd details dialog div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header li main nav ol p section summary table tbody td tfoot th thead tr ul",
);
const NOTHING = tags("head script style noscript template rt rp rtc link meta");
const THING = tags(
  "svg math img picture iframe object embed canvas video audio input textarea select datalist button progress meter sidelight-card",
);
/** What was found out about elements that are in none of these. */
const flowOf = new Map<string, Flow>();

const CODE = new Set(["code", "pre", "kbd", "samp", "xmp", "listing", "plaintext"]);

/** Names under which other extensions put their interface into a page. */
const OTHER_EXTENSIONS =
  /^(grammarly|lt|loom|plasmo|deepl|com-1password|com-bitwarden|immersive-translate|quillbot|wordtune|honey|keeper|dashlane|lastpass|mercurywp|vimium|darkreader)(-|$)/;

/**
 * How an element's text is taken. Usual tags are looked up: to ask for their computed style would cost more than the whole walk. For rare
 * ones and custom elements it is asked once per name.
 */
export function flow(element: Element, readCode: boolean): Flow {
  const tag = element.localName;
  if (INLINE.has(tag)) return "inline";
  if (BLOCK.has(tag)) return "block";
  if (tag === "br") return "line";
  if (tag === "sup") return "raised";
  if (THING.has(tag)) return "thing";
  if (NOTHING.has(tag)) return "nothing";
  const known = flowOf.get(tag);
  if (known !== undefined) return known;
  if (CODE.has(tag)) {
    if (!readCode) return "thing";
    return tag === "code" || tag === "kbd" || tag === "samp" ? "inline" : "block";
  }
  const found = OTHER_EXTENSIONS.test(tag) ? "thing" : runsOn(element) ? "inline" : "block";
  // A custom element that is not shown yet says nothing about its kind.
  if (hasBox(element)) flowOf.set(tag, found);
  return found;
}

/** Whether an element stands in a line of text. A float does too: a drop cap belongs to the word that it begins. */
export function runsOn(element: Element): boolean {
  const style = getComputedStyle(element);
  return /^(inline|contents|ruby)/.test(style.display) || style.float !== "none";
}

const READ_ONLY = "[contenteditable=false i]";

/**
 * Root elements of editors that are not marked as writable, by their classes. An editor of prose that lets nobody write shows what was
 * published; one of code shows code.
 */
const EDITOR_ROOTS = `.CodeMirror,.cm-editor,.monaco-editor,.ace_editor,.DraftEditor-root:not(:has(.public-DraftEditor-content${READ_ONLY})),.ProseMirror:not(${READ_ONLY}),.ql-editor:not(${READ_ONLY})`;

/** What editors show over the page, outside their roots, and lists to choose from, as in a form. */
const CHOICES = ".cm-tooltip,.ace_tooltip,[role=listbox],[role=combobox]";

const WRITABLE = `[contenteditable]:not(${READ_ONLY},[contenteditable=inherit i]),[role=textbox]:not(${READ_ONLY})`;

/** Where somebody writes, apart from the fields of forms. */
export const EDITORS = `${WRITABLE},${EDITOR_ROOTS}`;

/** Elements that are left alone with all that is in them, whatever their tag. */
const LEFT_ALONE = `[hidden],[inert],[aria-hidden=true],[data-lastpass-root],${CHOICES},${EDITORS}`;

/** Whether an element itself is one of `LEFT_ALONE`. Most have no attribute at all, which is known much sooner. */
export const isMarkedOff = (element: Element): boolean =>
  hasAttributes(element) && matches(element, LEFT_ALONE);

/**
 * Whether a node is, or stands within, something that is left alone, as things are laid out (through slots and out of shadow roots). `met`:
 * the elements that are known to be read, to which this adds; blocks that are asked about in a row have their ancestors in common. It holds
 * only as long as nothing can change the document.
 */
export function isLeftAlone(node: Node, readCode: boolean, met: Set<Node> = new Set()): boolean {
  const path: Node[] = [];
  for (let at: Node | null = node; at && !met.has(at); at = aroundOf(at)) {
    path.push(at);
    if (isDocument(at) && at.designMode === "on") return true;
    if (!isElement(at)) continue;
    const kind = flow(at, readCode);
    if (kind === "nothing" || kind === "thing" || isMarkedOff(at)) return true;
  }
  for (const each of path) met.add(each);
  return false;
}
