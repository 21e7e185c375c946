/**
 * Runs the tests that need a browser against the extension as built. Arguments go to vitest. Looks for the browsers first: one line
 * that says what to install is better than forty tests that fail.
 */
import { spawnSync } from "node:child_process";
import { join, resolve } from "node:path";
import { needBrowser } from "./browsers.ts";
import { command } from "./command.ts";

const root = resolve(import.meta.dirname, "..");

await command(() => {
  const env = {
    ...process.env,
    SIDELIGHT_CHROMIUM: needBrowser("chromium"),
    SIDELIGHT_FIREFOX: needBrowser("firefox"),
  };
  const vitest = join(root, "node_modules/vitest/vitest.mjs");
  const args = ["run", "--config", "vitest.browser.config.ts", ...process.argv.slice(2)];
  process.exitCode =
    spawnSync(process.execPath, [vitest, ...args], { cwd: root, stdio: "inherit", env }).status ?? 1;
});
