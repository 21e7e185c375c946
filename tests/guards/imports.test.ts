import { existsSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { fault, importsOf, ROOT, sourceFiles } from "./imports.ts";

const FOLDERS = ["lib", "components", "entrypoints"].filter((folder) => existsSync(join(ROOT, folder)));

it("every import goes the way of the data", () => {
  const files = FOLDERS.flatMap(sourceFiles);
  expect(files.length).toBeGreaterThan(10);
  const faults = files.flatMap((file) => importsOf(file).map(fault)).filter((line) => line !== null);
  expect(faults, faults.join("\n")).toEqual([]);
});

describe("the guard sees", () => {
  const faultsOf = (file: string, text: string) => importsOf(file, text).map(fault);

  it.each([
    ["lib/corpus/a.ts", `import { b } from "../lexicon/b.ts";`, /lib\/corpus may not import lib\/lexicon/],
    [
      "lib/crossref/a.ts",
      `import type { B } from "../platform/messages.ts";`,
      /lib\/crossref may not import lib\/platform/,
    ],
    ["lib/page/a.ts", `import { b } from "../platform/stored.ts";`, /edges never import each other/],
    ["lib/platform/a.ts", `import { b } from "../page/b.ts";`, /edges never import each other/],
    ["components/a.tsx", `import { b } from "../lib/platform/stored.ts";`, /let the entrypoint hand it over/],
    ["lib/card/a.ts", `import { browser } from "wxt/browser";`, /lib\/card is pure/],
    ["lib/card/a.ts", `export { b } from "../page/b.ts";`, /lib\/card may not import lib\/page/],
    ["lib/corpus/a.ts", `const b = await import("../lexicon/b.ts");`, /may not import/],
    ["lib/corpus/a.ts", `import { b } from "./b";`, /has no ending/],
    ["lib/corpus/a.ts", `import {\n  b,\n  type C,\n} from "../page/b.ts";`, /^lib\/corpus\/a\.ts:1: /],
  ])("in %s: %s", (file, text, message) => {
    expect(faultsOf(file, text)).toEqual([expect.stringMatching(message)]);
  });

  it.each([
    ["lib/card/a.ts", `import { b } from "../corpus/b.ts";`],
    ["lib/page/a.ts", `import type { B } from "../platform/messages.ts";`],
    ["components/a.tsx", `import type { B } from "../lib/platform/settings.ts";`],
    ["components/a.tsx", `import "./a.css";`],
    ["entrypoints/popup/main.tsx", `import { b } from "../../lib/platform/stored.ts";`],
  ])("nothing wrong in %s: %s", (file, text) => {
    expect(faultsOf(file, text)).toEqual([null]);
  });
});
