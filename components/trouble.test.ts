import { afterEach, expect, test } from "vitest";
import { fakeBrowser } from "wxt/testing/fake-browser";
import { OWN_PACK, PACK_FORMAT, type PackError, readPack, SHIPPED_PACK } from "../lib/lexicon/pack.ts";
import { fakeI18n } from "../tests/locales.ts";
import { faultsOf } from "./trouble.ts";

const speakLike = (locale: string) => Object.assign(fakeBrowser, { i18n: fakeI18n(locale) });
afterEach(() => void speakLike("en"));

/** As the error arrives from the background. */
function told(pack: unknown): string {
  try {
    readPack(pack);
  } catch (error) {
    const { message, problems } = error as PackError;
    return faultsOf(Object.assign(new Error(message), { problems: structuredClone(problems) }));
  }
  throw new Error("There is nothing wrong with the pack.");
}

test("what a reader may meet is told in their language, and where it stands", () => {
  speakLike("de");
  expect(told([])).toMatch(/^Diese Datei ist kein Sidelight-Paket/);
  expect(told({ format: PACK_FORMAT, version: 2 })).toMatch(/^version: Ein neueres Sidelight/);
  const lines = told({ format: PACK_FORMAT, version: 1, id: "A b", title: "T", articles: [] }).split("\n");
  expect(lines).toEqual([expect.stringMatching(/^id: /), "lexicon: „lexicon“ fehlt. Ergänzen Sie es."]);
});

test("another pack is called what the reader calls it, where that is their own or came with Sidelight", () => {
  speakLike("de");
  const tell = (pack: string, title: string) => {
    const fault = { kind: "article" as const, what: "a-1", pack: title, packId: pack };
    const problems = [{ at: [], message: "", fault }];
    return faultsOf(Object.assign(new Error(""), { problems }));
  };
  expect(tell(OWN_PACK, "My own articles and names")).toContain("„Ihre eigenen Artikel“");
  expect(tell(SHIPPED_PACK, "The articles that came")).toContain("„Mitgeliefert“");
  expect(tell("boats", "Boats")).toContain("„Boats“");
});

test("another error says what it says", () => {
  expect(faultsOf(new Error("There is no more."))).toBe("There is no more.");
});
