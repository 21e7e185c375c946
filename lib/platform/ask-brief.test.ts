import { afterEach, expect, it, vi } from "vitest";
import { browser } from "wxt/browser";
import { askBrief } from "./ask-brief.ts";

afterEach(() => vi.restoreAllMocks());
const answering = (...answers: (object | Error)[]) => {
  const send = vi.spyOn(browser.runtime, "sendMessage");
  for (const answer of answers)
    if (answer instanceof Error) send.mockRejectedValueOnce(answer);
    else send.mockResolvedValueOnce(answer as never);
  return send;
};
const GONE = new Error("The message channel closed before a response was received.");

it("asks again where the background ended while it answered", async () => {
  const send = answering(GONE, { res: { on: true } });
  expect(await askBrief(["https://a.example/"])).toEqual({ on: true });
  expect(send).toHaveBeenCalledTimes(2);
});

it("is null where nobody answers", async () => {
  const send = answering(GONE, GONE);
  expect(await askBrief(["https://a.example/"])).toBeNull();
  expect(send).toHaveBeenCalledTimes(2);
});
