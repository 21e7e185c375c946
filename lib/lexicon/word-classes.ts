import { PART, type CompiledTables } from "./compiled.ts";
import type { Phrase } from "./trie.ts";

/** The classes of words in patterns: parts with the same words share one, so that a list shared by many patterns is in the automaton once. */
export interface WordClasses {
  /** Notes the words that a part, of this number, may be. */
  add(words: readonly string[], part: number): void;
  phrases(): Phrase[];
  tables(): Pick<Record<keyof CompiledTables, number[]>, "classFirst" | "classPart">;
}

/** No classes yet. */
export function wordClasses(): WordClasses {
  const parts = new Map<string, number[]>();
  return {
    add(words, part) {
      const key = [...words].sort().join("\n");
      parts.set(key, [part, ...(parts.get(key) ?? [])]);
    },
    phrases: () =>
      [...parts.keys()].flatMap((key, ref) =>
        key.split("\n").map((text) => ({ text, anyCase: false, kind: PART, ref })),
      ),
    tables() {
      const classFirst = [0];
      const classPart = [...parts.values()].flatMap((list) => {
        classFirst.push(classFirst.at(-1)! + list.length);
        return list;
      });
      return { classFirst, classPart };
    },
  };
}
