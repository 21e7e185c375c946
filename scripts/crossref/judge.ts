import { join } from "node:path";
import { formatRef, type PassageRef } from "../../lib/corpus/article.ts";
import type { Reading } from "../../lib/crossref/reading.ts";
import { readJson } from "../spotting/read-document.ts";
import { readingAt, type SpottedDocument } from "./document.ts";

/** One judged sentence of a document; `docs/quality.md` tells what the grades mean. */
export interface Judgement {
  doc: string;
  start: number;
  end: number;
  entity: string | null;
  relevant: (PassageRef & { grade: number })[];
}

/** A judgement with the reading that it judges. */
export interface Judged extends Judgement {
  reading: Reading;
}

/** Gives what is judged: the passages shown, best first, and whether an echo is claimed. */
export type Answer = (reading: Reading) => Promise<{ refs: PassageRef[]; echo: boolean }>;

export interface Scores {
  sentences: number;
  p1: number;
  ndcg: number;
  echoes: number;
  echoPrecision: number;
  echoRecall: number;
  /** The judgements that count against the figures, in words. */
  misses: string[];
}

/** The judgements in a JSON file, with the documents that they name, from a folder. Throws with what is wrong where one cannot be read. */
export function readJudgements(
  file: string,
  folder: string,
  read: (file: string) => SpottedDocument,
): Judged[] {
  const documents = new Map<string, SpottedDocument>();
  return (readJson(file) as Judgement[]).map((judgement) => {
    const { doc, start, end, entity } = judgement;
    if (!documents.has(doc)) documents.set(doc, read(join(folder, `${doc}.json`)));
    return { ...judgement, reading: readingAt(documents.get(doc)!, start, end, entity) };
  });
}

const GAINS: Record<number, number> = { 2: 3, 1: 1 };
const discounted = (grades: number[]) =>
  grades.slice(0, 3).reduce((sum, grade, i) => sum + (GAINS[grade] ?? 0) / Math.log2(i + 2), 0);

/** P@1 and nDCG@3 over the sentences with a grade 2 to find and an entity; precision and recall of "there is an echo" over the others. */
export async function score(judged: readonly Judged[], answer: Answer): Promise<Scores> {
  const sums = { sentences: 0, p1: 0, ndcg: 0 };
  const echo = { right: 0, claimed: 0, there: 0 };
  const misses: string[] = [];
  for (const { doc, entity, relevant, reading } of judged) {
    const { refs, echo: claimed } = await answer(reading);
    const grades = new Map(relevant.map((r) => [formatRef(r), r.grade]));
    const got = refs.map((ref) => grades.get(formatRef(ref)) ?? 0);
    const said = reading.paragraph.slice(reading.start, reading.end);
    if (entity === null) {
      const there = relevant.length > 0;
      if (there) echo.there++;
      if (claimed) echo.claimed++;
      if (claimed && there) echo.right++;
      if (claimed !== there) misses.push(`${doc}: echo ${claimed ? "claimed" : "missed"}: ${said}`);
      continue;
    }
    const ideal = discounted([...grades.values()].toSorted((a, b) => b - a));
    if (![...grades.values()].includes(2)) continue;
    sums.sentences++;
    sums.ndcg += discounted(got) / ideal;
    if (got[0] === 2) sums.p1++;
    else {
      const wanted = relevant.filter((r) => r.grade === 2).map(formatRef);
      const shown = refs.slice(0, 3).map((ref, i) => `${formatRef(ref)} (${got[i]})`);
      misses.push(
        `${doc}, ${entity}: ${shown.join(", ") || "nothing"}; wanted ${wanted.join(", ")}: ${said}`,
      );
    }
  }
  return {
    sentences: sums.sentences,
    p1: sums.p1 / sums.sentences,
    ndcg: sums.ndcg / sums.sentences,
    echoes: judged.filter((j) => j.entity === null).length,
    echoPrecision: echo.claimed === 0 ? 1 : echo.right / echo.claimed,
    echoRecall: echo.there === 0 ? 1 : echo.right / echo.there,
    misses,
  };
}
