/**
 * Puts what the pages of the extension share into two files. As the bundler does it, with a file for every set of pages, the popup was
 * twelve scripts and six style sheets, each fetched by itself before anything was painted.
 */
import type { WxtHooks } from "wxt";

/** For wxt's hook "vite:build:extendConfig". */
export const fewChunks: WxtHooks["vite:build:extendConfig"] = (entrypoints, config) => {
  // What runs in pages is one script each.
  if (entrypoints.some(({ type }) => type === "content-script" || type === "unlisted-script")) return;
  const { output } = (config.build ??= {}).rollupOptions ?? {};
  config.build.rollupOptions = {
    ...config.build.rollupOptions,
    output: { ...(Array.isArray(output) ? output[0] : output), manualChunks: sharedChunk },
  };
};

const isInterface = (id: string) => /\/components\/|\/node_modules\/@?preact\//.test(id);

/** What components import is in a file of its own ("terms"): the background needs that too, and needs no component. */
function sharedChunk(id: string, about: { getModuleInfo: ModuleInfo }): string | undefined {
  if (isInterface(id)) return "interface";
  return about.getModuleInfo(id)?.importers.some(isInterface) ? "terms" : undefined;
}

type ModuleInfo = (id: string) => { importers: readonly string[] } | null;
