import { launch } from "../../tests/e2e/extension.ts";
import type { ShownPage } from "./page.ts";

/** Opens a window with the extension on a page, and waits until it is closed. */
export async function openChromium(page: ShownPage): Promise<void> {
  const served = "html" in page;
  const extension = await launch({
    headed: true,
    openWeb: !served,
    pages: served ? { "/": page.html } : {},
    viewport: null,
  });
  const [tab] = extension.context.pages();
  await tab!.goto(served ? extension.pages.origin : page.address);
  console.log(
    "Rest the pointer on an underlined name; the toolbar's Sidelight button sums the page up. Close the window to end.",
  );
  await new Promise<void>((done) => extension.context.on("close", () => done()));
  await extension.pages.close();
}
