const isWebAddress = (address: string): boolean => /^https?:/.test(address);

/**
 * The addresses that site rules are asked about: the document's own first, then the tab's, where that is a web page's and the browser tells
 * it. A document that a page has written (`srcdoc`, `about:blank`, `blob:`) goes by the address of that page, or by its origin where no more
 * is known.
 */
export function addresses(): string[] {
  const ancestors = location.ancestorOrigins;
  const top = ancestors?.[ancestors.length - 1];
  return top && isWebAddress(top) ? [ownAddress(), `${top}/`] : [ownAddress()];
}

function ownAddress(): string {
  let frame: Window = window;
  try {
    while (!isWebAddress(frame.location.href) && frame !== frame.parent) frame = frame.parent;
  } catch {
    // The page around it is of another origin, and not the one that wrote the document.
    return origin;
  }
  const { href } = frame.location;
  // No page is around a window that a page has written.
  return !isWebAddress(href) && isWebAddress(origin) ? origin : href;
}
