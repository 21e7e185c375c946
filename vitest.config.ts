import { defineConfig } from "vitest/config";
import { WxtVitest } from "wxt/testing/vitest-plugin";

export default defineConfig({
  plugins: [WxtVitest()],
  test: {
    setupFiles: ["tests/speak-english.ts"],
    include: [
      "{lib,scripts,components,entrypoints}/**/*.test.{ts,tsx}",
      "tests/{bench,guards,quality}/**/*.test.{ts,tsx}",
    ],
  },
});
