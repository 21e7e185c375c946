import { globSync, readFileSync } from "node:fs";
import { basename, join } from "node:path";
import { afterEach, describe, expect, test } from "vitest";
import { fakeBrowser } from "wxt/testing/fake-browser";
import { fakeI18n, LOCALES, textsOf } from "../tests/locales.ts";
import { words } from "./words.ts";

const ROOT = join(import.meta.dirname, "..");
const english = textsOf(LOCALES.en!);
const others = Object.keys(LOCALES).filter((name) => name !== "en");

/** What asks for texts besides the words: the manifest, and the background for its menu and the toolbar. */
const EDGES = ["wxt.config.ts", "lib/platform/site-menu.ts", "lib/platform/tab-state.ts"]
  .map((file) => readFileSync(join(ROOT, file), "utf8"))
  .join("\n");
const askedByEdges = (key: string) =>
  EDGES.includes(`"${key}"`) ||
  EDGES.includes(`__MSG_${key.replaceAll(".", "_")}__`) ||
  (key.startsWith("commands.") && EDGES.includes(`"${key.slice("commands.".length)}"`));

/** The paths at which the words hold a text or what makes one: a key stands at one of them or below it. */
function pathsOf(part: object, path = ""): string[] {
  return Object.keys(part).flatMap((name) => {
    const { get, value } = Object.getOwnPropertyDescriptor(part, name)!;
    return get ? [path + name.replaceAll("-", "_")] : pathsOf(value, `${path}${name}.`);
  });
}
const paths = pathsOf(words).filter((path) => path !== "articleKinds.");

const places = (text: string) => [...new Set(text.match(/\{\w+\}|\|[\w-]+\]/g))].sort();

/** How wide a text is set, in Latin letters: a Chinese character takes two of them. */
const width = (text: string) => Math.max(...text.split(" | ").map(widthOfOne));
const widthOfOne = (text: string) =>
  [...text].reduce((sum, each) => sum + (/[\p{Script=Han}，。：？！（）《》、]/u.test(each) ? 2 : 1), 0);

/** A text may take so many times the room of the English one … */
const TIMES = 1.8;
/** … and a single word so many letters more: "Add" is "Hinzufügen", and there is room for a word. */
const LETTERS = 11;

test("every file of locales/ is looked at here", () => {
  const files = globSync("locales/*", { cwd: ROOT }).map((file) => basename(file, ".json"));
  expect(files.sort()).toEqual(Object.keys(LOCALES).sort());
});

test("the words ask for no key that is missing, and no key stands there for nobody", () => {
  expect(paths.length).toBeGreaterThan(150);
  const under = (key: string, path: string) => key === path || key.startsWith(`${path}.`);
  expect(paths.filter((path) => ![...english.keys()].some((key) => under(key, path)))).toEqual([]);
  // `comma` stands between the parts of a row, whichever row.
  const asked = (key: string) =>
    key === "comma" || paths.some((path) => under(key, path)) || askedByEdges(key);
  expect([...english.keys()].filter((key) => !asked(key))).toEqual([]);
});

test("the browser can tell the keys apart: it knows no dots and no capitals", () => {
  const names = [...english.keys()].map((key) => key.replaceAll(".", "_").toLowerCase());
  expect(names.filter((name, index) => names.indexOf(name) !== index)).toEqual([]);
  expect([...english.keys()].filter((key) => !/^[\w.]+$/.test(key))).toEqual([]);
});

describe.each(others)("%s", (name) => {
  const texts = textsOf(LOCALES[name]!);

  test("has the keys of English, in its order", () => {
    expect([...english.keys()].filter((key) => !texts.has(key))).toEqual([]);
    expect([...texts.keys()].filter((key) => !english.has(key))).toEqual([]);
    expect([...texts.keys()]).toEqual([...english.keys()]);
  });

  test("has the places of English in every text", () => {
    const other = [...texts].filter(([key, text]) => `${places(text)}` !== `${places(english.get(key)!)}`);
    expect(other).toEqual([]);
  });

  test("takes little more room than English", () => {
    const long = [...texts].filter(([key, text]) => {
      const given = width(english.get(key)!);
      return width(text) > Math.max(given * TIMES, given + LETTERS);
    });
    expect(long).toEqual([]);
  });

  test("says nothing in English by oversight", () => {
    const wordsOf = (text: string) => text.replace(/\{\w+\}/g, "").match(/\p{L}{3,}/gu) ?? [];
    const same = [...texts].filter(([key, text]) => text === english.get(key) && wordsOf(text).length > 1);
    expect(same).toEqual([]);
  });
});

test.each(Object.entries(LOCALES))("%s: the stores take no longer description", (_, locale) => {
  expect(textsOf(locale).get("manifest.about")!.length).toBeLessThanOrEqual(132);
});

describe("plural forms", () => {
  const speakLike = (locale: string) => Object.assign(fakeBrowser, { i18n: fakeI18n(locale) });
  afterEach(() => void speakLike("en"));

  test.each([
    ["en", ["0 marks", "1 mark", "2 marks", "1,200 marks"]],
    ["de", ["0 Markierungen", "1 Markierung", "2 Markierungen", "1.200 Markierungen"]],
    ["es", ["0 marcas", "1 marca", "2 marcas", "1200 marcas"]],
    ["fr", ["0 repère", "1 repère", "2 repères", "1\u202f200 repères"]],
    ["zh_CN", ["0 处标记", "1 处标记", "2 处标记", "1,200 处标记"]],
  ])("%s", (locale, marks) => {
    speakLike(locale);
    expect([0, 1, 2, 1200].map((n) => words.site.marks(n, 1).split(" · ")[0])).toEqual(marks);
  });

  test("agree with what stands around them", () => {
    speakLike("de");
    expect(words.dossier.inArticles(1, 3)).toBe("1 Stelle in 3 Artikeln");
    speakLike("zh_CN");
    expect(words.dossier.inArticles(1, 3)).toBe("3 篇文章，1 段");
    const left = [
      { what: "editor" as const, count: 1 },
      { what: "code" as const, count: 2 },
    ];
    expect(words.site.leftOut(left)).toBe("未读取：1 个文本编辑框、2 个代码块");
  });
});
