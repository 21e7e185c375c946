import type { Span } from "../corpus/sentences.ts";
export interface Figure extends Span {
  key: string;
}
export function figuresIn(text: string): Figure[] {
  return [...text.matchAll(/(?<![\w-])(?:19|20)\d\d(?![\w-])|\d+(?:\.\d+)?(?= ?(?:%|percent))/g)].map(
    (m) => ({
      start: m.index,
      end: m.index + m[0].length,
      key: /^(19|20)\d\d$/.test(m[0]) ? `d${m[0]}` : `f${m[0]}%`,
    }),
  );
}
export const figureKey = (f: Figure) => f.key;
