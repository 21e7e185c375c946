import type { WxtHooks } from "wxt";

type ExtendConfig = WxtHooks["vite:build:extendConfig"];

/**
 * For wxt's hook "vite:build:extendConfig": changes the code of the scripts that pages import once these are bundled and minified. The content
 * script is left as it is: it is compiled where it runs, and who puts it into a page waits for the value that it ends with.
 */
export const rewriteImported =
  (name: string, rewrite: (code: string) => string | Promise<string>): ExtendConfig =>
  (entrypoints, config) => {
    if (!entrypoints.every(({ type }) => type === "unlisted-script")) return;
    (config.plugins ??= []).push({
      name,
      enforce: "post",
      generateBundle: {
        order: "post",
        async handler(_options, bundle) {
          for (const chunk of Object.values(bundle))
            if (chunk.type === "chunk") chunk.code = await rewrite(chunk.code);
        },
      },
    });
  };
