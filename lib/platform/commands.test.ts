import { beforeEach, expect, it, vi } from "vitest";
import { browser } from "wxt/browser";
import { fakeBrowser } from "wxt/testing/fake-browser";
import { runCommand } from "./commands.ts";
import { readSites } from "./stored.ts";
import { report } from "./tab-state.ts";
import { translate } from "./translate.ts";

const foresee = vi.fn();
const sendMessage = vi.fn();
const executeScript = vi.fn();
const insertCSS = vi.fn(async () => {});
beforeEach(() => {
  fakeBrowser.reset();
  foresee.mockReset();
  sendMessage.mockReset().mockResolvedValue(undefined);
  executeScript.mockReset().mockResolvedValue([]);
  Object.assign(browser.tabs, { sendMessage });
  Object.assign(browser, { scripting: { executeScript, insertCSS } });
  Object.assign(browser.action, { setBadgeText: vi.fn(), setIcon: vi.fn(), setTitle: vi.fn() });
});

it("steps in the tab that the command names", async () => {
  await runCommand("previous-mention", { id: 7 }, foresee);
  expect(sendMessage).toHaveBeenCalledExactlyOnceWith(7, { type: "step", by: -1 });
  expect(executeScript).not.toHaveBeenCalled();
});

it("puts the script into a tab that was open before, and asks again", async () => {
  sendMessage.mockRejectedValueOnce(new Error("Receiving end does not exist."));
  await runCommand("open-card", { id: 7 }, foresee);
  const put = executeScript.mock.calls.map(([{ target, files }]) => [files[0], target.allFrames ?? false]);
  expect(put).toEqual([
    ["/content-scripts/content.js", false],
    ["/content-scripts/content.js", true],
  ]);
  expect(sendMessage).toHaveBeenCalledTimes(2);
});

it("lets a tab be where no extension may run", async () => {
  sendMessage.mockRejectedValue(new Error("Receiving end does not exist."));
  executeScript.mockRejectedValue(new Error("Cannot access a chrome:// URL"));
  await runCommand("next-mention", { id: 7 }, foresee);
  expect(sendMessage).toHaveBeenCalledOnce();
});

it("switches the site off and on again, by the address that the tab tells or last told", async () => {
  await report(7, 0, { mentions: 3, since: 0, address: "https://news.example/a", on: true, paused: false });
  await runCommand("toggle-site", { id: 7 }, foresee);
  expect((await readSites()).rules).toEqual([{ pattern: "news.example", on: false }]);
  await runCommand("toggle-site", { id: 7, url: "https://news.example/b" }, foresee);
  expect((await readSites()).rules).toEqual([]);
});

it("says on the toolbar that a switch could not be kept, until the tab next tells of itself", async () => {
  const write = vi.spyOn(browser.storage.local, "set").mockRejectedValue(new Error("QuotaExceeded"));
  await runCommand("toggle-site", { id: 7, url: "https://news.example/a" }, foresee);
  expect(browser.action.setBadgeText).toHaveBeenLastCalledWith({ tabId: 7, text: "!" });
  expect(browser.action.setTitle).toHaveBeenLastCalledWith({ tabId: 7, title: translate("notKept") });
  write.mockRestore();
  await report(7, 0, { mentions: 3, since: 0, address: "https://news.example/a", on: true, paused: false });
  expect(browser.action.setBadgeText).toHaveBeenLastCalledWith({ tabId: 7, text: "3" });
});

it("has no site to switch on a page of the browser's own", async () => {
  await runCommand("toggle-site", { id: 7, url: "chrome://settings/" }, foresee);
  expect((await readSites()).rules).toEqual([]);
});

it("says at once that a card will be asked for, and of the switch nothing", async () => {
  await runCommand("toggle-site", { id: 7, url: "https://news.example/b" }, foresee);
  expect(foresee).not.toHaveBeenCalled();
  for (const command of ["next-mention", "previous-mention", "open-card"]) {
    void runCommand(command, { id: 7 }, foresee);
    expect(foresee).toHaveBeenCalledOnce();
    foresee.mockReset();
  }
});
