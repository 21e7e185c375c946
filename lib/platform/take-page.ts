import { browser } from "wxt/browser";

/** The longest document that is taken, UTF-16 units of HTML: a newspaper's front page has under two million. */
const LONGEST = 6_000_000;

export type PageFault = "barred" | "tooLong" | "noDocument";

/** The HTML of a tab's page as it is now, with its address; or why there is none. Needs `activeTab` for that tab. */
export async function takePage(tab: number): Promise<{ html: string; address: string } | PageFault> {
  try {
    const [injected] = await browser.scripting.executeScript({
      target: { tabId: tab },
      args: [LONGEST],
      func: readDocument,
    });
    return injected?.result ?? "noDocument";
  } catch {
    return "barred";
  }
}

/**
 * What a tab shows in which no content script answers: a page, another kind of file, such as a PDF, or something at which no extension may
 * look. Needs `activeTab` for that tab.
 */
export async function kindOfPage(tab: number): Promise<"page" | "file" | "barred"> {
  try {
    const [injected] = await browser.scripting.executeScript({
      target: { tabId: tab },
      func: () => /html/.test(document.contentType),
    });
    return injected?.result ? "page" : "file";
  } catch {
    return "barred";
  }
}

/** Runs in the page. It is sent there as text, so it may use nothing but its argument. */
function readDocument(longest: number): { html: string; address: string } | PageFault {
  if (!/html/.test(document.contentType)) return "noDocument";
  const html = document.documentElement.outerHTML;
  return html.length > longest ? "tooLong" : { html, address: location.href };
}
