import { build, type Rollup } from "vite";

/** A test page's script with all that it imports. A development build: only that says what it finds amiss. */
export async function bundleScript(entry: string): Promise<string> {
  const result = await build({
    configFile: false,
    logLevel: "error",
    mode: "development",
    define: { "process.env.NODE_ENV": '"development"' },
    build: {
      target: "es2022",
      minify: false,
      write: false,
      lib: { entry, formats: ["iife"], name: "page" },
    },
  });
  const [built] = result as Rollup.RollupOutput[];
  return built!.output[0].code;
}
