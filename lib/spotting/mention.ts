import type { PassageRef } from "../corpus/article.ts";

/** Why words are a mention: the name or pattern that matched, and what spoke for the sense. */
export interface Why {
  kind: "name" | "pattern" | "acronym";
  /** The alias, the pattern as written, or the full name that an acronym in brackets abbreviates. */
  by: string;
  /** Each piece of evidence in a few plain words, e.g. "“DeepSeek” is named on this page". Empty for an unambiguous name. */
  evidence: string[];
}

/** Words that name an entity. Offsets are UTF-16 into the text that was read, end exclusive. */
export interface Mention {
  start: number;
  end: number;
  entity: string;
  why: Why;
}

/** A mention inside an article of the corpus. Offsets are into the passage's text. */
export interface ArticleMention extends PassageRef {
  start: number;
  end: number;
  entity: string;
}

/** "alias “Zhipu AI”", "pattern {…} …; near: chips". */
export function explain(why: Why): string {
  const label = why.kind === "name" ? "alias" : why.kind;
  const evidence = why.evidence.length > 0 ? `; ${why.evidence.join("; ")}` : "";
  return `${label} “${why.by}”${evidence}`;
}
