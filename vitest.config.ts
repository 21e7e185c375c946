import { defineConfig } from "vitest/config";
import { WxtVitest } from "wxt/testing/vitest-plugin";

export default defineConfig({
  plugins: [WxtVitest()],
  test: {
    setupFiles: ["tests/speak-english.ts"],
    include: [
      "lib/**/*.test.ts",
      "scripts/**/*.test.ts",
      "components/**/*.test.tsx",
      "entrypoints/**/*.test.ts",
      "tests/bench/**/*.test.ts",
      "tests/guards/**/*.test.ts",
      "tests/quality/**/*.test.ts",
    ],
  },
});
