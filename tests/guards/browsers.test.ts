import { expect, it } from "vitest";
import { candidates, findBrowser, missing } from "../../scripts/browsers.ts";

it("takes the browser that the environment names", () => {
  expect(findBrowser("firefox", { SIDELIGHT_FIREFOX: "/opt/own/firefox" })).toBe("/opt/own/firefox");
});

it.each([
  ["linux", { PATH: "/opt/bin" }, "/opt/bin/chromium"],
  ["linux", { PATH: "" }, "/usr/bin/microsoft-edge"],
  ["darwin", {}, "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome"],
  [
    "win32",
    { ProgramFiles: "C:\\Program Files" },
    "C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe",
  ],
] as const)("looks on %s, with %j, for %s", (platform, env, path) => {
  expect(candidates("chromium", env, platform)).toContain(path);
});

it("says what to install where there is none", () => {
  expect(findBrowser("chromium", {}, "win32")).toBeNull();
  expect(missing("chromium")).toBe(
    "No Chromium, Chrome or Edge was found: install it, or give its path in SIDELIGHT_CHROMIUM.",
  );
});
