import { PART, type CompiledTables } from "./compiled.ts";
import type { Phrase } from "./trie.ts";

/** Parts with the same words are one class, so that a list that many patterns share is in the automaton once. */
export interface WordClasses {
  /** `part`: the number of a part that finds these words. */
  add(words: readonly string[], part: number): void;
  phrases(): Phrase[];
  tables(): Pick<Record<keyof CompiledTables, number[]>, "classFirst" | "classPart">;
}

/** None yet. */
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
