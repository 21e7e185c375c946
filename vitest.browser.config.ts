import { defineConfig } from "vitest/config";

/** Tests against the built extension. One file at a time: two browsers on two cores would make every time in them a matter of luck. */
export default defineConfig({
  test: {
    include: ["tests/e2e/**/*.test.ts", "tests/page/**/*.test.ts", "tests/bundles/**/*.test.ts"],
    fileParallelism: false,
    testTimeout: 30_000,
    hookTimeout: 60_000,
    // No test of what is to be seen at last is one of speed. Where others burn both cores all takes several times as long, and the popup
    // calls frames that have not been heard for the last time after six seconds.
    expect: { poll: { timeout: 15_000 } },
  },
});
