import { join } from "node:path";
import { build, type Rollup } from "vite";

/** What the measured page runs, as one script; the text of its other thread stands in `workerText`. */
export async function bundleInPage(): Promise<string> {
  const worker = await bundle("in-page/worker.ts");
  return `var workerText = ${JSON.stringify(worker)};\n${await bundle("in-page/main.ts")}`;
}

/** Names are kept, so that a profile can be read. */
async function bundle(entry: string): Promise<string> {
  const result = await build({
    configFile: false,
    logLevel: "error",
    build: {
      target: "es2022",
      minify: false,
      write: false,
      lib: { entry: join(import.meta.dirname, entry), formats: ["iife"], name: "sidelightBench" },
    },
  });
  const [built] = result as Rollup.RollupOutput[];
  return built!.output[0].code;
}
