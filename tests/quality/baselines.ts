import nlp from "compromise";
import type { Lexicon } from "../../lib/lexicon/entity.ts";
import type { Spot } from "../../scripts/spotting/evaluate.ts";
import type { GoldMention } from "../../scripts/spotting/read-document.ts";

/** The core entities' aliases, folded, and whose they are; the longest first. */
function aliases(lexicon: Lexicon): Map<string, string> {
  const all = lexicon.entities
    .filter((entity) => entity.tier === "core")
    .flatMap((entity) => entity.names.map((name) => [name.text.toLowerCase(), entity.id] as const));
  return new Map(all.sort((a, b) => b[0].length - a[0].length));
}

/** One case-blind regular expression of all aliases between word boundaries (none beside Han letters, where `\b` never is). */
export function regexBaseline(lexicon: Lexicon): Spot {
  const whose = aliases(lexicon);
  const parts = [...whose.keys()].map((alias) => {
    const escaped = alias.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
    return /^\w.*\w$/.test(alias) ? `\\b${escaped}\\b` : escaped;
  });
  const pattern = new RegExp(parts.join("|"), "gi");
  return ({ text }) =>
    [...text.matchAll(pattern)].map((match) => ({
      start: match.index,
      end: match.index + match[0].length,
      entity: whose.get(match[0].toLowerCase())!,
      surface: match[0],
    }));
}

/** compromise's own list matcher; its offsets are of the terms, in order. */
export function lookupBaseline(lexicon: Lexicon): Spot {
  const whose = aliases(lexicon);
  const net = nlp.buildTrie([...whose.keys()]);
  return ({ text }) => {
    const found: GoldMention[] = [];
    const matches = nlp(text).lookup(net);
    for (const match of matches.json({ offset: true }) as {
      text: string;
      offset: { start: number; length: number };
    }[]) {
      const written = text.slice(match.offset.start, match.offset.start + match.offset.length);
      const surface = written.replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu, "").replace(/['’]s$/, "");
      const entity = whose.get(surface.toLowerCase());
      if (!entity) continue;
      const start = match.offset.start + written.indexOf(surface);
      found.push({ start, end: start + surface.length, entity, surface });
    }
    return found;
  };
}
