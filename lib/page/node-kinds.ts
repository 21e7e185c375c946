/**
 * Tells the kind of a node by its number. To name `Node`, `Document` or `ShadowRoot` would have the browser build each of them for our world,
 * which takes a tenth of a millisecond and more on every page.
 */

/** Written so as to be true for a form with a field called `nodeType`, too. */
export const isElement = (node: Node): node is Element => !(node.nodeType > 1);
/** CDATA sections count: XHTML has text in them. */
export const isText = (node: Node): node is Text => node.nodeType === 3 || node.nodeType === 4;
export const isDocument = (node: Node): node is Document => node.nodeType === 9;
export const isShadowRoot = (node: Node): node is ShadowRoot => node.nodeType === 11 && "host" in node;

/** `NodeFilter.SHOW_ELEMENT`, and `SHOW_TEXT` with `SHOW_CDATA_SECTION`. */
export const SHOW_ELEMENT = 1;
export const SHOW_TEXT = 12;
