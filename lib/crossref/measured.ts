import type { Span } from "../corpus/sentences.ts";
import { STOP_WORDS } from "./stop-words.ts";

const WORD = /[\p{L}\p{N}]+(?:[-'’&][\p{L}\p{N}]+)*/gu;
/** Verbs that follow a noun phrase more often than they stand in one: what is measured ends before them. */
const VERB =
  /^(?:agree|label(?:l)?ed|created|built|based|compared|released|signed|joined|said|say|fell|rose|grew|dropped|published|trained|developed|rely|depend|belong|come|came|work|live|sold|shipped|seized|accord.*|sind|haben|wurden|gegenüber|pour|ont)$/i;
const GRAMMAR = new Set([...STOP_WORDS.en, ...STOP_WORDS.de, ...STOP_WORDS.fr, ...STOP_WORDS.es]);
const LINK = /^[\s-]*(?:(?:of|von|der|des|de|du)\s+)?(?:(?:the|all|its|their|our|den|la|les|los|las)\s+)?/iu;

/**
 * The words after a figure that say what it measures: "60% of the world's 5G base stations" measures "world's 5G base
 * stations". Where none follow, the words before a verb of change ("prices fell 5 percent" measures "prices"); null without those too.
 */
export function measuredBy(text: string, figure: Span): Span | null {
  const after = text.slice(figure.end, figure.end + 90);
  const link = LINK.exec(after)![0].length;
  const start = figure.end + link;
  let end = start;
  let last = start;
  for (const word of text.slice(start, start + 80).matchAll(WORD)) {
    const gap = text.slice(last, start + word.index);
    if (last > start ? !/^\s$/.test(gap) : gap !== "") break;
    if (GRAMMAR.has(word[0].toLowerCase()) || VERB.test(word[0]) || /^\d+$/.test(word[0])) break;
    last = end = start + word.index + word[0].length;
    if (end - start > 48) break;
  }
  if (end > start) return { start, end };
  return subjectBefore(text, figure.start);
}

const CHANGE = /(?:\s(?:by|of|to|around|about|over|nearly|almost|some|um|auf|von))*$/i;
const MOVED =
  /\s(?:rose|fell|grew|dropped|increased|decreased|declined|climbed|reached|hit|is|was|are|were|at|stieg|sank|wuchs|beträgt|liegt|stiegen|sanken)$/i;

function subjectBefore(text: string, at: number): Span | null {
  const before = text.slice(Math.max(0, at - 80), at).trimEnd();
  const head = before.replace(CHANGE, "");
  const subject = head.replace(MOVED, "");
  const words = [...subject.matchAll(WORD)].slice(-3);
  while (words.length > 0 && GRAMMAR.has(words[0]![0].toLowerCase())) words.shift();
  const said = subject !== head || /\s(?:of|von)$/i.test(before);
  if (words.length === 0 || !said) return null;
  const offset = Math.max(0, at - 80);
  return { start: offset + words[0]!.index, end: offset + words.at(-1)!.index + words.at(-1)![0].length };
}
