import { beforeEach, describe, expect, it, vi } from "vitest";
import type { Ask } from "../../components/use-keeping.ts";
import { ownEntity } from "../../lib/lexicon/own-entity.ts";
import { OWN_PACK } from "../../lib/lexicon/pack.ts";
import type { Replaced } from "../../lib/platform/replaced.ts";
import { article, pack } from "../../lib/platform/test-pack.ts";

const sendMessage = vi.fn<(name: string, data: unknown) => Promise<unknown>>();
vi.mock("../../lib/platform/messaging.ts", () => ({ sendMessage }));
const { importPack } = await import("./import-packs.ts");

const loses = (mark: string, changed: number): Replaced => ({
  mark,
  own: true,
  title: "",
  by: "",
  articles: { gone: 0, changed, fresh: 1 },
  names: { gone: 0, changed: 0, fresh: 0 },
});
/** Two fill a part, so that five are three parts. */
const LONG = "a".repeat(5_500_000);
const names = [ownEntity({ id: "yard", name: "Tollund Yard", type: "organisation" })];
const large = pack(
  OWN_PACK,
  [..."abcde"].map((id) => article(id, LONG)),
  names,
);
const imported = { title: "T", articles: 1, entities: 0 };
const yes = vi.fn<Ask>(async () => true);
const no = vi.fn<Ask>(async () => false);

/** What the background answers to the messages of a name, one after another; the last to all that follow. */
function answers(given: Record<string, (object | null)[]>): void {
  sendMessage.mockImplementation(async (name) => {
    const list = given[name]!;
    const next = list.length > 1 ? list.shift()! : list[0]!;
    if (next instanceof Error) throw next;
    return next;
  });
}
const sent = (name: string) =>
  sendMessage.mock.calls.filter(([each]) => each === name).map(([, data]) => data as { over: string | null });

beforeEach(() => void [sendMessage, yes, no].forEach((mock) => mock.mockClear()));

describe("a pack that would take something's place", () => {
  it("is asked about, and sent again with what was agreed to; again, if it has become something else", async () => {
    answers({ importPack: [loses("1", 1), loses("2", 2), imported] });
    expect(await importPack(pack("boats", []), yes)).toEqual({ title: "T", isLeft: false });
    expect(yes.mock.calls.map(([what]) => what.mark)).toEqual(["1", "2"]);
    expect(sent("importPack").map(({ over }) => over)).toEqual([null, "1", "2"]);
  });

  it("is left out where the reader says so", async () => {
    answers({ importPack: [loses("1", 1)] });
    expect(await importPack(pack("boats", []), no)).toEqual({ title: "boats", isLeft: true });
    expect(sent("importPack")).toHaveLength(1);
  });
});

describe("a large own library", () => {
  it("is asked about once, before its first part", async () => {
    answers({ replacedBy: [loses("1", 1), null, loses("3", 2)], importPack: [imported] });
    await importPack(large, yes);
    expect(yes.mock.calls.map(([what]) => what.articles)).toEqual([{ gone: 0, changed: 3, fresh: 0 }]);
    expect(sent("importPack").map(({ over }) => over)).toEqual(["1", null, "3"]);
  });

  it("does not come in by halves where the reader does not agree", async () => {
    answers({ replacedBy: [null, loses("2", 1), null], importPack: [imported] });
    expect(await importPack(large, no)).toMatchObject({ isLeft: true });
    expect(sent("importPack")).toEqual([]);
  });

  it("says how much has come in where a later part fails, and that nothing has where the first does", async () => {
    const full = Object.assign(new Error("full"), { name: "QuotaExceededError" });
    answers({ replacedBy: [null], importPack: [imported, full] });
    const error = await importPack(large, yes).catch((thrown: Error) => thrown);
    expect(error).toMatchObject({ isPart: true });
    expect((error as Error).message).toMatch(/^2 of the 5 articles in this file.*\nThere is no room left/);
    answers({ replacedBy: [null], importPack: [full] });
    await expect(importPack(large, yes)).rejects.not.toHaveProperty("isPart");
  });

  it("says so too where a later part would replace what the reader did not agree to", async () => {
    answers({ replacedBy: [null], importPack: [imported, loses("2", 1)] });
    await expect(importPack(large, no)).rejects.toMatchObject({ isPart: true });
  });
});

describe("JSON that is nested 100,000 deep", () => {
  const deep = JSON.parse("[".repeat(100_000) + "]".repeat(100_000)) as unknown;

  it("in the place of something is refused, with what is wrong and where", async () => {
    const pack = { format: "sidelight-pack", version: 1, id: "boats", title: "Boats", articles: deep };
    const lexicon = { entities: [], cues: {} };
    await expect(importPack({ ...pack, lexicon }, yes)).rejects.toThrow(
      "articles[0].id: “id” is missing. Add it.",
    );
    expect(sendMessage).not.toHaveBeenCalled();
  });

  it("under a key that is not known is left out, as all such keys are", async () => {
    answers({ importPack: [imported] });
    await importPack({ ...pack("boats", []), more: deep }, yes);
    expect(sent("importPack")).toEqual([{ pack: pack("boats", []), over: null }]);
  });
});
