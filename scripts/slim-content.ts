/** Keeps what wxt puts into every entrypoint out of the scripts that run in pages: every page would pay for it. */
import { resolve } from "node:path";
import type { WxtHooks } from "wxt";

const OWN: Record<string, string> = {
  // Content scripts use promises of storage, runtime and ports alone: every browser that can load the extension has those itself.
  "wxt/browser": resolve("node_modules/wxt/dist/browser.mjs"),
  // wxt's context posts a message to the page on every start, which any page can read.
  "wxt/utils/content-script-context": resolve("lib/platform/content-context.ts"),
};

/** For wxt's hook "vite:build:extendConfig". */
export const slimContent: WxtHooks["vite:build:extendConfig"] = (entrypoints, config) => {
  if (!entrypoints.every(({ type }) => type === "content-script" || type === "unlisted-script")) return;
  const alias = Object.entries({ ...(config.resolve?.alias as Record<string, string>), ...OWN });
  config.resolve = { ...config.resolve, alias: Object.fromEntries(alias) };
  // wxt's logger says nothing in a build, and would be in the bundle all the same.
  (config.build ??= {}).rollupOptions = {
    ...config.build.rollupOptions,
    treeshake: { manualPureFunctions: ["logger"], tryCatchDeoptimization: false },
  };
};
