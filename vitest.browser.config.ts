import { defineConfig } from "vitest/config";

/** Tests against the built extension. One file at a time: two browsers on two cores would make every time in them a matter of luck. */
export default defineConfig({
  test: {
    include: ["tests/e2e/**/*.test.ts", "tests/page/**/*.test.ts", "tests/bundles/**/*.test.ts"],
    fileParallelism: false,
    testTimeout: 30_000,
    hookTimeout: 60_000,
    // A second is soon gone where two browsers and a compiler share two cores.
    expect: { poll: { timeout: 5000 } },
  },
});
