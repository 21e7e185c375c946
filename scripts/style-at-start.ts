/**
 * Has Firefox put the content script's sheet in when a document begins, as Chromium does. Firefox puts it in together with the script, and
 * styles every element of the page once more: a third of a second with 150,000 of them.
 */
import type { WxtHooks } from "wxt";

/** For wxt's hook "build:manifestGenerated". */
export const styleAtStart: WxtHooks["build:manifestGenerated"] = ({ config }, manifest) => {
  if (config.browser !== "firefox") return;
  manifest.content_scripts = manifest.content_scripts?.flatMap(({ css, js, run_at, ...where }) => [
    { ...where, run_at: "document_start", css },
    { ...where, run_at, js },
  ]);
};
