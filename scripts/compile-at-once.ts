/**
 * Has Chromium compile every function of the scripts that pages import while they are fetched, off the main thread. Otherwise
 * each function is compiled on the main thread when it is first called, and on most pages nearly all of them are called.
 */
import type { WxtHooks } from "wxt";

/** V8 heeds it only at the very beginning of a file; other engines take it for a comment. */
export const COMPILE_AT_ONCE = "//# allFunctionsCalledOnLoad\n";

/** For wxt's hook "vite:build:extendConfig". A content script is compiled where it runs, and has nothing to gain. */
export const compileAtOnce: WxtHooks["vite:build:extendConfig"] = (entrypoints, config) => {
  if (!entrypoints.every(({ type }) => type === "unlisted-script")) return;
  (config.plugins ??= []).push({
    name: "compile-at-once",
    // After minifying, which takes comments out.
    enforce: "post",
    generateBundle: {
      order: "post",
      handler(_options, bundle) {
        for (const chunk of Object.values(bundle))
          if (chunk.type === "chunk") chunk.code = COMPILE_AT_ONCE + chunk.code;
      },
    },
  });
};
