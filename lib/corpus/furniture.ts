/**
 * Page furniture: lines that stand among an article's paragraphs and are no part of its text, such as links to other articles,
 * invitations to comment, the line that names the source, notices.
 */

/** Followed by a colon (and what it points to), or alone on the line. */
const LABELS = [
  "read more|also read|read also|see also|read next|related|related articles?|more on this|recommended|further reading|watch|source|sources",
  "lesen sie auch|auch interessant|mehr zum thema|weiterlesen|quelle|quellen",
  "lire aussi|à lire aussi|lire la suite|voir aussi",
  "lea también|lee también|leer más|ver también|fuente|fuentes",
  "leia também|leia mais|leggi anche|leggi di più|fonte|fonti",
  "延伸阅读|延伸閱讀|相关阅读|相關閱讀|阅读更多|閱讀更多|来源|來源|资料来源|資料來源|责任编辑|責任編輯|関連記事|出典",
].join("|");

/** At the beginning of the line, whatever follows. */
const INVITATIONS = [
  "post a comment|leave a (?:comment|reply)|share this|sign up for|subscribe to our",
  "kommentar (?:schreiben|hinterlassen|verfassen)|laisser un commentaire|deja(?:r)? un comentario|deixe um comentário|lascia un commento",
  "发表评论|發表評論|我要评论",
].join("|");

/** The whole line. */
const NOTICES =
  "advertisement|comments?(?: \\(\\d+\\))?|anzeige|publicité|publicidad|publicidade|pubblicità|广告|廣告";

const FURNITURE = [
  new RegExp(`^(?:${LABELS})\\s*(?:[:：]|$)`, "iu"),
  new RegExp(`^(?:${INVITATIONS})(?!\\p{L})`, "iu"),
  new RegExp(`^(?:${NOTICES})$`, "iu"),
];

/** Characters of the longest line of furniture: a link names an article in a line or two. What is longer is a paragraph that happens to begin so. */
const LONGEST = 240;

/** Ends as a sentence does, which no title does: “Sources: the two firms have discussed how to work more closely together.” is news. */
const SENTENCE = /(?:.{60}|\p{Script=Han}.{20}).*[.。]["”’»」』)]*$/u;

/** Whether a trimmed line is page furniture and no text of the article. */
export function isFurniture(line: string): boolean {
  return line.length <= LONGEST && !SENTENCE.test(line) && FURNITURE.some((pattern) => pattern.test(line));
}
