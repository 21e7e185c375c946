/**
 * What kind of node something is, by number. To name `Node`, `Document` or `ShadowRoot` has the browser build each of them for our
 * world first, a tenth of a millisecond and more on every page.
 */
/** A form may have a field of that name, which is no number. */
export const isElement = (node: Node): node is Element => !(node.nodeType > 1);
/** XHTML has text in CDATA sections too. */
export const isText = (node: Node): node is Text => node.nodeType === 3 || node.nodeType === 4;
export const isDocument = (node: Node): node is Document => node.nodeType === 9;
export const isShadowRoot = (node: Node): node is ShadowRoot => node.nodeType === 11 && "host" in node;

/** `NodeFilter.SHOW_ELEMENT`, and `SHOW_TEXT` with `SHOW_CDATA_SECTION`. */
export const SHOW_ELEMENT = 1;
export const SHOW_TEXT = 12;
