/** Pages to measure on, made up from a seed: six kinds, each in two sizes, the same in every run. */
import type { Article } from "../../lib/corpus/article.ts";
import { seeded } from "./seeded.ts";

export interface BenchPage {
  name: string;
  html: string;
}

/** One name in so many words: the median over real pages with an article on technology or politics. */
const WORDS_PER_NAME = 120;

/** The commonest characters of written Chinese: enough to look like a page of it. */
const HAN =
  "的一是在不了有和人这中大为上个国我以要他时来用们生到作地于出就分对成会可主发年动同工也能下过子说产种面而方后多定行学法所民得经";

/** `names` are strewn into the text, whose other words are those of the articles, as often as there. */
export function generatePages(articles: readonly Article[], names: readonly string[]): BenchPage[] {
  const random = seeded(11);
  const words = articles.flatMap(({ passages }) =>
    passages.flatMap(({ text }) => text.match(/[a-z]{2,}/g) ?? []),
  );
  const of = <T>(list: ArrayLike<T>): T => list[Math.floor(random() * list.length)]!;
  const latin = names.filter((name) => /^[ -~]+$/.test(name));
  const word = (): string => (random() < 1 / WORDS_PER_NAME ? of(latin) : of(words));
  const some = (least: number, most: number): number => least + Math.floor(random() * (most - least + 1));
  const list = (count: number, make: (i: number) => string): string =>
    Array.from({ length: count }, (_, i) => make(i)).join("");
  const phrase = (count: number): string => Array.from({ length: count }, word).join(" ");
  const sentence = (): string => {
    const text = phrase(some(8, 28));
    return `${text[0]!.toUpperCase()}${text.slice(1)}${random() < 0.2 ? "?" : "."} `;
  };
  const inline = (text: string): string =>
    random() < 0.3
      ? text.replace(/ (\w+ \w+) /, random() < 0.6 ? ' <a href="#">$1</a> ' : " <em>$1</em> ")
      : text;
  const paragraph = (): string => `<p>${list(some(2, 6), () => inline(sentence()))}</p>\n`;
  const links = (count: number): string =>
    `<ul>\n${list(count, () => `  <li><a href="#" title="${phrase(2)}"><span>${phrase(some(1, 7))}</span></a></li>\n`)}</ul>\n`;
  const han = (): string => list(some(12, 40), () => of(HAN)) + "。";

  const kinds: Record<string, (size: number) => string> = {
    news: (n) =>
      `<nav>${links(30)}</nav><main><h1>${phrase(9)}</h1>${list(14 * n, paragraph)}</main><aside>${list(6 * n, () => `<section><h3>${phrase(6)}</h3><p>${sentence()}</p><div><div><span>${phrase(3)}</span></div></div></section>`)}</aside><footer>${links(40)}</footer>`,
    article: (n) =>
      `<article>${list(8 * n, () => `<h2>${phrase(5)}</h2>${list(15, paragraph)}<blockquote>${paragraph()}</blockquote>`)}</article>`,
    tables: (n) =>
      list(
        5 * n,
        () =>
          `<table><caption>${phrase(5)}</caption>${list(40, () => `<tr>\n${list(6, () => `  <td>${random() < 0.5 ? some(1, 99_999) : phrase(some(1, 4))}</td>\n`)}</tr>`)}</table>`,
      ),
    "small nodes": (n) =>
      list(
        40 * n,
        () =>
          `<p>${list(some(10, 60), () => `<span>${word()}</span>${random() < 0.5 ? " " : "<i> </i>"}`)}</p>\n`,
      ),
    links: (n) => list(12 * n, () => `<h4>${phrase(3)}</h4>${links(25)}`),
    Chinese: (n) =>
      list(
        150 * n,
        () => `<p>${list(some(2, 6), () => (random() < 0.1 ? `<b>${of(names)}</b>${han()}` : han()))}</p>\n`,
      ),
  };
  return Object.entries(kinds).flatMap(([kind, make]) =>
    [1, 4].map((size) => ({
      name: `${kind} ${size === 1 ? "S" : "L"}`,
      html: `<!doctype html><html lang="en"><head><title>${kind}</title></head><body>${make(size)}</body></html>`,
    })),
  );
}
