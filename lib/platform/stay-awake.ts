import { browser } from "wxt/browser";

/** A browser stops a background that has heard and asked nothing for 30 seconds; a question to the browser counts as well as an event. */
const AGAIN = 20_000;

/**
 * Keeps the background awake until the work is done, however long it takes. A message that waits for its answer does so too, but only as
 * long as the window that sent it is open: whoever closed the library while a large pack came in found nothing of it.
 */
export async function stayAwake<T>(work: () => Promise<T>): Promise<T> {
  const asking = setInterval(() => void browser.runtime.getPlatformInfo(), AGAIN);
  try {
    return await work();
  } finally {
    clearInterval(asking);
  }
}
