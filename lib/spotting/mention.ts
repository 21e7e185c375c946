import type { PassageRef } from "../corpus/article.ts";

/** Why words are a mention: the name or pattern that matched, and what spoke for the sense. */
export interface Why {
  kind: "name" | "pattern" | "acronym";
  /** The alias, the beginning of the pattern, or the full name that an acronym in brackets abbreviates. */
  by: string;
  /** What spoke for it; empty for an unambiguous name. */
  signs: Sign[];
}

/**
 * full: the page names it in full. The rest with the page's own words: near: they stand beside it; page: the page speaks of
 * them; brackets: the letters stand in brackets beside the full name.
 */
export type Sign = { kind: "full" } | { kind: "near" | "page" | "brackets"; text: string };

/** A mention inside an article of the corpus. Offsets are UTF-16 into the passage's text, end exclusive. */
export interface ArticleMention extends PassageRef {
  start: number;
  end: number;
  entity: string;
}

/** In English, for those who write a lexicon: "alias “Zhipu AI”", "pattern “{…} …”; “chips” stands near". */
export function explain(why: Why): string {
  const label = why.kind === "name" ? "alias" : why.kind;
  return [`${label} “${why.by}”`, ...why.signs.map(inEnglish)].join("; ");
}

function inEnglish(sign: Sign): string {
  switch (sign.kind) {
    case "full":
      return "the page names it in full";
    case "near":
      return `“${sign.text}” stands near`;
    case "page":
      return `the page speaks of “${sign.text}”`;
    case "brackets":
      return `the page writes ${sign.text} in brackets beside it`;
  }
}
