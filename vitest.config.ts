import { defineConfig } from "vitest/config";
import { WxtVitest } from "wxt/testing/vitest-plugin";

export default defineConfig({
  plugins: [WxtVitest()],
  test: {
    // None is a test of speed: with other work beside them the slowest take several times as long.
    testTimeout: 30_000,
    setupFiles: ["tests/speak-english.ts"],
    include: [
      "{lib,scripts,components,entrypoints}/**/*.test.{ts,tsx}",
      "tests/{bench,guards,quality}/**/*.test.{ts,tsx}",
    ],
  },
});
