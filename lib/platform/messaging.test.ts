import { beforeEach, expect, it, vi } from "vitest";

const send = vi.fn<(...args: unknown[]) => Promise<unknown>>();
vi.mock("@webext-core/messaging", () => ({ defineExtensionMessaging: () => ({ sendMessage: send }) }));
const { sendMessage } = await import("./messaging.ts");

beforeEach(() => void send.mockReset());

it.each([
  "A listener indicated an asynchronous response by returning true, but the message channel closed before a response was received",
  "The message port closed before a response was received.",
  "Could not establish connection. Receiving end does not exist.",
  "Promised response from onMessage listener went out of scope: conduit closed",
])("asks once more where the background ended while it answered: %s", async (message) => {
  send.mockRejectedValueOnce(new Error(message)).mockResolvedValueOnce("answer");
  expect(await sendMessage("packOf", "001")).toBe("answer");
  expect(send.mock.calls).toEqual([
    ["packOf", "001"],
    ["packOf", "001"],
  ]);
});

it("sends an import again with the same consent: done twice it changes nothing", async () => {
  const asked = { pack: { id: "boats" }, over: "1" };
  send.mockRejectedValueOnce(new Error("The message port closed before a response was received."));
  await sendMessage("importPack", asked);
  expect(send.mock.calls).toEqual([
    ["importPack", asked],
    ["importPack", asked],
  ]);
});

it("asks no third time", async () => {
  send.mockRejectedValue(new Error("The message port closed before a response was received."));
  await expect(sendMessage("packOf", "001")).rejects.toThrow("port closed");
  expect(send).toHaveBeenCalledTimes(2);
});

it("takes the background's own error for an answer", async () => {
  send.mockRejectedValue(new Error("There is no room."));
  await expect(sendMessage("packOf", "001")).rejects.toThrow("no room");
  expect(send).toHaveBeenCalledOnce();
});

it.each<() => Promise<unknown>>([
  () => sendMessage("open", "options.html"),
  () => sendMessage("discard", { articles: ["001"], entities: [] }),
  () => sendMessage("discardPack", "boats"),
])("does not do twice what then cannot be undone: %s", async (ask) => {
  send.mockRejectedValue(new Error("The message port closed before a response was received."));
  await expect(ask()).rejects.toThrow();
  expect(send).toHaveBeenCalledOnce();
});
