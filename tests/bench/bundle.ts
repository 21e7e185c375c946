import { join } from "node:path";
import { build, type Rollup } from "vite";

/** What the measured page runs, as one script. Names are kept, so that a profile can be read. */
export async function bundleInPage(): Promise<string> {
  const result = await build({
    configFile: false,
    logLevel: "error",
    build: {
      target: "es2022",
      minify: false,
      write: false,
      lib: { entry: join(import.meta.dirname, "in-page/main.ts"), formats: ["iife"], name: "sidelightBench" },
    },
  });
  const [bundle] = result as Rollup.RollupOutput[];
  return bundle!.output[0].code;
}
