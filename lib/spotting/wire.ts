/** The questions to a spotter and its answers, as they travel between threads: each entity and reason is sent once in an answer. */
import type { Why } from "./mention.ts";
import type { SpottedEntity } from "./page-reader.ts";
import type { Answer, BlockText, Sifted } from "./spotter.ts";

/** Texts go as a list, not joined into one: measured on real pages, a browser turns a list into JSON sooner. */
export type Question =
  | { id: number; sift: readonly string[] }
  | { id: number; read: readonly BlockText[]; forget: readonly number[] };

/** `answer`: to the question of that id; null where there is none. */
export type Reply = { id: number; answer: Sifted | SentAnswer | null };

export interface SentAnswer extends Omit<Answer, "found"> {
  entities: SpottedEntity[];
  whys: Why[];
  /** A block, then start, end, entity and reason of each mention, the last two as indices. */
  found: number[][];
}

export function packAnswer({ found, ...rest }: Answer): SentAnswer {
  const entities = new Map<string, number>();
  const whys = new Map<string, number>();
  const sent: SentAnswer = { ...rest, entities: [], whys: [], found: [] };
  const indexIn = <T>(known: Map<string, number>, key: string, value: T, list: T[]): number => {
    if (!known.has(key)) known.set(key, list.push(value) - 1);
    return known.get(key)!;
  };
  for (const { block, mentions } of found)
    sent.found.push([
      block,
      ...mentions.flatMap(({ start, end, entity, why }) => [
        start,
        end,
        indexIn(entities, entity.id, entity, sent.entities),
        indexIn(whys, JSON.stringify(why), why, sent.whys),
      ]),
    ]);
  return sent;
}

export function unpackAnswer({ entities, whys, found, ...rest }: SentAnswer): Answer {
  return {
    ...rest,
    found: found.map(([block, ...numbers]) => ({
      block: block!,
      mentions: Array.from({ length: numbers.length / 4 }, (_, i) => ({
        start: numbers[i * 4]!,
        end: numbers[i * 4 + 1]!,
        entity: entities[numbers[i * 4 + 2]!]!,
        why: whys[numbers[i * 4 + 3]!]!,
      })),
    })),
  };
}

/** Whether a message is a question. It may not be: a page may have broken into the process that asks. */
export function isQuestion(value: unknown): value is Question {
  const question = (value ?? {}) as Partial<Record<"id" | "sift" | "read" | "forget", unknown>>;
  const isList = (list: unknown, isItem: (item: unknown) => boolean): boolean =>
    Array.isArray(list) && list.every(isItem);
  if (!Number.isSafeInteger(question.id)) return false;
  if (question.sift !== undefined) return isList(question.sift, (text) => typeof text === "string");
  return (
    isList(question.read, (block) => {
      const { number, text } = (block ?? {}) as Partial<BlockText>;
      return Number.isSafeInteger(number) && typeof text === "string";
    }) && isList(question.forget, Number.isSafeInteger)
  );
}
