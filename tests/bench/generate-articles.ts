import type { Article } from "../../lib/corpus/article.ts";
import type { ArticleMention } from "../../lib/spotting/mention.ts";
import { seeded } from "./seeded.ts";

interface Texts {
  articles: readonly Article[];
  mentions: readonly ArticleMention[];
}

/**
 * Articles of nine passages, so many that there are `count` with those given: theirs with a third of the words exchanged for
 * others of a long tail. Where the entities stand is known without looking.
 */
export function generateArticles(
  corpus: Texts,
  count: number,
): { articles: Article[]; mentions: ArticleMention[] } {
  const random = seeded(7);
  const vocabulary = new Map<number, string[]>();
  const sources = corpus.articles.flatMap((article) =>
    article.passages
      .filter((passage) => passage.role === "body")
      .map((passage) => ({
        text: passage.text,
        named: corpus.mentions.filter((m) => m.article === article.id && m.paragraph === passage.paragraph),
      })),
  );
  const articles: Article[] = [];
  const mentions: ArticleMention[] = [];
  for (let i = corpus.articles.length; i < count; i++) {
    const id = `g${i}`;
    const passages: Article["passages"] = [];
    for (let paragraph = 1; paragraph <= 9; paragraph++) {
      const source = sources[Math.floor(random() * sources.length)]!;
      const inMention = (at: number) => source.named.some((m) => at >= m.start && at < m.end);
      // Words of the same length, so that the mentions keep their places.
      const text = source.text.replace(/[a-z]{4,}/g, (word, at: number) =>
        random() < 0.35 && !inMention(at) ? madeUp(vocabulary, random, word.length) : word,
      );
      passages.push({ paragraph, role: "body", text });
      for (const m of source.named) if (random() < 0.5) mentions.push({ ...m, article: id, paragraph });
    }
    articles.push({ ...corpus.articles[0]!, id, title: `Generated ${i}`, passages });
  }
  return { articles, mentions };
}

/** Of a vocabulary of some fifty thousand, few words often and many seldom, as in a real library. */
function madeUp(vocabulary: Map<number, string[]>, random: () => number, length: number): string {
  let words = vocabulary.get(length);
  if (!words) {
    const letter = () => "etaoinshrdlucmfwyp"[Math.floor(random() * 18)];
    words = Array.from({ length: 5000 }, () => Array.from({ length }, letter).join(""));
    vocabulary.set(length, words);
  }
  return words[Math.floor(random() ** 4 * words.length)]!;
}
