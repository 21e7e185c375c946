import { expect, it, vi } from "vitest";
import { browser } from "wxt/browser";
import { askBackground } from "./ask-background.ts";

const answered = (answer: unknown): Promise<unknown> => {
  vi.spyOn(browser.runtime, "sendMessage").mockResolvedValueOnce(answer as never);
  return askBackground("open", "options.html");
};

it("gives the background's own reason where it could not answer", async () => {
  const err = { name: "QuotaExceededError", message: "The disk is full." };
  await expect(answered({ err })).rejects.toMatchObject(err);
  await expect(answered({ err })).rejects.toBeInstanceOf(Error);
  await expect(answered({ err: "asleep" })).rejects.toThrow("asleep");
});

it("says so where nobody answers", async () => {
  await expect(answered(undefined)).rejects.toThrow("Nobody answers: open");
});
