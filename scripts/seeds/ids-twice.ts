import type { Problem } from "../../lib/corpus/problem.ts";
import type { LocatedYaml } from "./located-yaml.ts";

/** A problem for each item under a key of the file ("articles") whose id an earlier one has. `noun`: what an item is called. */
export function idsTwice(
  items: readonly { id: string }[],
  key: string,
  noun: string,
  yaml: LocatedYaml,
): Problem[] {
  return items.flatMap(({ id }, i) => {
    const first = items.findIndex((item) => item.id === id);
    if (first === i) return [];
    const line = yaml.lineOf([key, first, "id"]);
    const message = `“${id}” is the id of another ${noun} too (line ${line}). Give this one another.`;
    return [{ at: [key, i, "id"], message }];
  });
}
