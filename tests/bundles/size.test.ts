import { gzipSync } from "node:zlib";
import { expect, it } from "vitest";
import { BUILDS, readBuild } from "./builds.ts";

/**
 * gzip: what goes into every document that is opened, and with it to those that are read, 15 kB together; what comes where a hand moves over
 * marks, where a page is on the corpus's matters, and when the popup opens.
 */
const MOST = {
  "content-scripts/content.js": 1_400,
  "page.js": 13_600,
  "hand.js": 10_000,
  "echoes.js": 6_000,
  "report.js": 5_000,
};

const scripts = BUILDS.flatMap((build) =>
  Object.entries(MOST).map(([name, most]) => [name, build, most] as const),
);

it.each(scripts)("%s of %s is small", (name, build, most) => {
  const script = readBuild(build)[name];
  expect(script).toBeDefined();
  const size = gzipSync(script!, { level: 9 }).length;
  console.log(`${name}, ${build}: ${(size / 1000).toFixed(1)} kB gzip of ${most / 1000} kB`);
  expect(size).toBeLessThanOrEqual(most);
});
