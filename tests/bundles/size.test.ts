import { gzipSync } from "node:zlib";
import { expect, it } from "vitest";
import { BUILDS, readBuild } from "./builds.ts";

/** What goes into every page that is opened: 15 kB gzip at most. */
const MOST = 15_000;

it.each(BUILDS)("the content script of %s is small", (build) => {
  const script = readBuild(build)["content-scripts/content.js"];
  expect(script).toBeDefined();
  const size = gzipSync(script!, { level: 9 }).length;
  console.log(`content script, ${build}: ${(size / 1000).toFixed(1)} kB gzip of ${MOST / 1000} kB`);
  expect(size).toBeLessThanOrEqual(MOST);
});
