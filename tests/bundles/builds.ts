import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";

const OUTPUT = resolve(import.meta.dirname, "../../.output");
export const BUILDS = ["chrome-mv3", "firefox-mv3"] as const;

/** Scripts and pages of a build: `{ "background.js": "…" }`. Throws where it is not there: a scan of nothing proves nothing. */
export function readBuild(build: (typeof BUILDS)[number]): Record<string, string> {
  const folder = join(OUTPUT, build);
  if (!existsSync(folder)) throw new Error(`There is no ${build} to look at. Run: npm run build`);
  const names = readdirSync(folder, { recursive: true, encoding: "utf8" }).filter((name) =>
    /\.(js|html|css|json)$/.test(name),
  );
  return Object.fromEntries(names.map((name) => [name, readFileSync(join(folder, name), "utf8")]));
}
