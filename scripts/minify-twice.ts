/**
 * Minifies the scripts that pages import a second time, with terser: a twenty-fifth smaller than the bundler's own minifier leaves them, or
 * terser alone.
 */
import { minify } from "terser";
import type { WxtHooks } from "wxt";

/** For wxt's hook "vite:build:extendConfig". The content script is left as it is: who puts it into a page waits for the value it ends with. */
export const minifyTwice: WxtHooks["vite:build:extendConfig"] = (entrypoints, config) => {
  if (!entrypoints.every(({ type }) => type === "unlisted-script")) return;
  (config.plugins ??= []).push({
    name: "minify-twice",
    enforce: "post",
    generateBundle: {
      order: "post",
      async handler(_options, bundle) {
        for (const chunk of Object.values(bundle))
          if (chunk.type === "chunk")
            chunk.code = (await minify(chunk.code, { ecma: 2020, compress: { passes: 3 } })).code!;
      },
    },
  });
};
