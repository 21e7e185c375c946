import { beforeEach, expect, it, vi } from "vitest";
import { browser } from "wxt/browser";
import { fakeBrowser } from "wxt/testing/fake-browser";
import { ownEntity } from "../lexicon/own-entity.ts";
import type { Question, Reply } from "../spotting/wire.ts";
import { Sieve } from "../spotting/sieve.ts";
import { answerSpotters } from "./answer-spotters.ts";
import { compileSpotter, publishLexicon } from "./lexicon-store.ts";
import { SPOT_PORT } from "./messages.ts";
import { writeLexicon } from "./stored-lexicon.ts";

vi.mock("../spotting/sieve.ts", { spy: true });

let connect: (port: unknown) => void;
beforeEach(() => {
  fakeBrowser.reset();
  vi.mocked(Sieve).mockClear();
  vi.spyOn(browser.runtime, "getManifest").mockReturnValue({ version: "1.0.0" } as never);
  vi.spyOn(browser.runtime.onConnect, "addListener").mockImplementation((listener) => {
    connect = listener as typeof connect;
  });
});

const publish = async () => {
  const entities = [ownEntity({ id: "tollund", name: "Tollund Yard", type: "organisation" })];
  await publishLexicon(await compileSpotter({ cues: {}, entities }, []));
};

/** A document that has connected and said what is to be read. */
function openDocument() {
  const replies: Reply[] = [];
  let hear = (_message: unknown): void => {};
  let leave = (): void => {};
  let isOpen = true;
  connect({
    name: SPOT_PORT,
    onMessage: { addListener: (listener: typeof hear) => (hear = listener) },
    onDisconnect: { addListener: (listener: typeof leave) => (leave = listener) },
    postMessage(reply: Reply) {
      if (!isOpen) throw new Error("Attempting to use a disconnected port object");
      replies.push(reply);
    },
  });
  hear({ place: { host: "news.example", page: "https://news.example/" }, places: false });
  return {
    replies,
    ask: (question: Question) => hear(question),
    leave: () => ((isOpen = false), leave()),
  };
}
const SIFT: Question = { id: 1, sift: ["It rained.", "Tollund Yard builds ferries."] };
const FOUND: Reply = { id: 1, answer: { hits: [1], signs: [], signKinds: [] } };

it("opens the lexicon once for all documents that ask at the same time, and again for another lexicon", async () => {
  await publish();
  answerSpotters(publish);
  const documents = [openDocument(), openDocument(), openDocument()];
  for (const each of documents) each.ask(SIFT);
  await vi.waitFor(() =>
    expect(documents.map(({ replies }) => replies)).toEqual([[FOUND], [FOUND], [FOUND]]),
  );
  expect(Sieve).toHaveBeenCalledTimes(1);
  await publishLexicon(await compileSpotter({ cues: {}, entities: [] }, []));
  const later = openDocument();
  later.ask(SIFT);
  await vi.waitFor(() => expect(later.replies[0]?.answer).toMatchObject({ hits: [] }));
  expect(Sieve).toHaveBeenCalledTimes(2);
});

it("has the lexicon published where there is none, and opens it once", async () => {
  answerSpotters(publish);
  const documents = [openDocument(), openDocument()];
  for (const each of documents) each.ask(SIFT);
  await vi.waitFor(() => expect(documents.map(({ replies }) => replies)).toEqual([[FOUND], [FOUND]]));
  expect(Sieve).toHaveBeenCalledTimes(1);
});

it("has the lexicon published again where it is damaged", async () => {
  await writeLexicon({ version: "x", bytes: "AAAA" });
  answerSpotters(publish);
  const first = openDocument();
  first.ask(SIFT);
  await vi.waitFor(() => expect(first.replies).toEqual([FOUND]));
});

it("says that it cannot answer where there is no lexicon to be had, and tries again for the next document", async () => {
  const complaint = vi.spyOn(console, "error").mockImplementation(() => {});
  const publishing = vi
    .fn()
    .mockRejectedValueOnce(new Error("The disk is full."))
    .mockImplementation(publish);
  answerSpotters(publishing);
  const first = openDocument();
  first.ask(SIFT);
  await vi.waitFor(() => expect(first.replies).toEqual([{ id: 1, answer: null }]));
  expect(complaint).toHaveBeenCalled();
  const second = openDocument();
  second.ask(SIFT);
  await vi.waitFor(() => expect(second.replies).toEqual([FOUND]));
  complaint.mockRestore();
});

it("answers nobody who has left, and is not upset by one who left before asking", async () => {
  const publishing = vi
    .fn()
    .mockRejectedValueOnce(new Error("The disk is full."))
    .mockImplementation(publish);
  answerSpotters(publishing);
  openDocument().leave();
  await vi.waitFor(() => expect(publishing).toHaveBeenCalled());
  const gone = openDocument();
  gone.ask(SIFT);
  gone.leave();
  const last = openDocument();
  last.ask(SIFT);
  await vi.waitFor(() => expect(last.replies).toEqual([FOUND]));
  expect(gone.replies).toEqual([]);
});
