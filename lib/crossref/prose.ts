/** Tells the sentences of a page that somebody wrote to be read from what is there to be pressed. */

/** A sentence shorter than this is a caption or a button. Characters; a Chinese one says as much in a third. */
const SHORTEST = 40;
/** The end of a sentence, with what may stand behind it: quotation marks, brackets, the number of a note. */
const END = /(?<!\d)[.!?…。！？](?:["'”’»)\]」』）】]|\[\d+\]|\d{1,3}$)*$|\d\.$/u;

/** Notices that stand around a page's text and are not about its matter, but about rights, cookies, print or other pages. */
const NOTICES = [
  /^\W*(?:copyright\s+)?(?:©|\(c\)\s)|^\W*copyright\s+\d{4}|\ball rights reserved\b/iu,
  /\b(?:us(?:es?|ing|a|an|amos)|gebruik(?:t|en)|verwende[nt]|nutz(?:t|en)|utili[sz]\p{L}+)\s+(?:\p{L}+\s+){0,2}cookies\b/iu,
  /使用\s*cookie/iu,
  // "What the harbour plans for its cranes ...": the teaser of another page, cut off.
  /\s(?:\.{3}|…)$/u,
  /^\W*a version of this \p{L}+ appear(?:s|ed) in print\b/iu,
];

/** Whether a sentence says enough to be compared with others. */
export function saysEnough(sentence: string): boolean {
  const { length } = sentence.replace(/\s+/g, " ").trim();
  return length >= (/\p{Script=Han}/u.test(sentence) ? SHORTEST / 3 : SHORTEST);
}

/** Whether it is a sentence of prose. A heading, a line of a menu or a price tag ends without a full stop; a notice does not count either. */
export function isProse(sentence: string): boolean {
  const isNotice = NOTICES.some((notice) => notice.test(sentence.trimEnd()));
  return saysEnough(sentence) && END.test(sentence.trimEnd()) && !isNotice;
}
