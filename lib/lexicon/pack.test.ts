import { describe, expect, it } from "vitest";
import { type Pack, PackError, readPack } from "./pack.ts";

const invalid = import.meta.glob<{ message: string; pack: unknown }>("./invalid-packs/*.json", {
  eager: true,
  import: "default",
});

const valid: Pack = {
  format: "sidelight-pack",
  version: 1,
  id: "tiny",
  title: "A tiny pack",
  articles: [
    {
      id: "a",
      title: "",
      publisher: "",
      author: "",
      kind: "opinion",
      language: "zh-Hans",
      source: "https://news.example/a",
      passages: [{ paragraph: 2, role: "body", text: "Acme made a kettle." }],
    },
  ],
  lexicon: {
    entities: [
      {
        id: "acme",
        name: "Acme",
        type: "organisation",
        tier: "core",
        gloss: "Makes kettles.",
        cites: [{ article: "a", paragraph: 2 }],
        names: [
          { text: "Acme", case: "capitals", near: ["tea"], notBefore: ["street"] },
          { text: "ACME", case: "capitals" },
          { text: "Acmes", case: "capitals", ending: "s" },
        ],
        patterns: [
          { source: "{make|sell} ~2 kettle", parts: [{ words: ["make", "makes"], gap: 0, optional: false }] },
        ],
      },
    ],
    cues: { tea: ["tea pot"] },
  },
};

describe("readPack", () => {
  it("reads a valid pack as it is", () => {
    expect(readPack(structuredClone(valid))).toEqual(valid);
  });

  it("leaves out keys that it does not know", () => {
    expect(readPack({ ...structuredClone(valid), colour: "red" })).toEqual(valid);
  });

  it.each(["__proto__", "prototype", "constructor"])("refuses a group of cues that is called %s", (group) => {
    const text = JSON.stringify(valid).replaceAll('"tea"', `"${group}"`);
    expect(() => readPack(JSON.parse(text))).toThrow(
      new RegExp(
        `^lexicon.cues: A group of cues cannot be called “${group}”\\. Give it another name,[^\n]*$`,
      ),
    );
  });

  it.each(Object.entries(invalid).map(([path, sample]) => ({ name: path.slice(16, -5), ...sample })))(
    "says what is wrong: $name",
    ({ message, pack }) => {
      expect(() => readPack(pack)).toThrowError(PackError);
      expect(messageOf(pack)).toBe(message);
    },
  );

  it("stays short where very many citations are wrong", () => {
    const articles = Array.from({ length: 3000 }, (_, i) => ({ ...valid.articles[0]!, id: `a${i}` }));
    const [acme] = valid.lexicon.entities;
    const entities = Array.from({ length: 1000 }, (_, i) => ({
      ...acme!,
      id: `acme-${i}`,
      names: [{ text: `Acme ${i}`, case: "any" as const, near: ["coffee"] }],
      cites: [{ article: "b", paragraph: 1 }],
    }));
    const cues = Object.fromEntries(Array.from({ length: 3000 }, (_, i) => [`tea${i}`, ["tea"]]));
    const message = messageOf({ ...valid, articles, lexicon: { entities, cues } });
    expect(message.split("\n")).toHaveLength(2000);
    expect(message.length).toBeLessThan(2_000_000);
    expect(message).toContain("There are: a0, a1,");
    expect(message).toContain("and 2980 more");
  });

  it("has samples to be tested with", () => expect(Object.keys(invalid).length).toBeGreaterThan(15));
});

function messageOf(pack: unknown): string {
  try {
    readPack(pack);
    return "";
  } catch (error) {
    return (error as Error).message;
  }
}
