import { type Article, LANGUAGE, type Passage } from "./article.ts";
import { isFurniture } from "./furniture.ts";

/** The article that was found in a page. Strings are `""` where the page does not say. */
export interface FoundArticle {
  title: string;
  /** The name that the site gives itself. */
  siteName: string;
  author: string;
  /** As the page writes it: "en-us", "zh_CN". */
  language: string;
  /** The text in its order: one block for each paragraph, item or heading. */
  blocks: { heading: boolean; text: string }[];
}

/** The word with which a byline begins, and no name does. */
const BY = /^(?:(?:by|von|par|por|di|da)\s+|(?:作者|文|撰文|記者|记者)\s*[:：/／]\s*)/iu;

/** BCP 47: the language is not known. */
const UNSAID = "und";

/**
 * A saved page as an article: one passage for each block, numbered as the lines of a text are (see `parseText`), so that furniture is
 * counted and becomes no passage. `host` names the publisher where the site does not. null where no paragraph is left.
 */
export function savedArticle(
  found: FoundArticle,
  { id, source, host }: { id: string; source: string; host: string },
): Article | null {
  const passages = found.blocks
    .map(({ heading, text }) => ({ heading, text: oneLine(text) }))
    .filter(({ text }) => text !== "")
    .map(({ heading, text }, index): Passage => ({
      paragraph: index + 1,
      role: heading ? "heading" : "body",
      text,
    }))
    .filter(({ text }) => !isFurniture(text));
  if (!passages.some(({ role }) => role === "body")) return null;
  const publisher = oneLine(found.siteName) || host.replace(/^www\./, "");
  const author = oneLine(found.author).replace(BY, "");
  return {
    id,
    title: withoutSite(oneLine(found.title), oneLine(found.siteName)),
    publisher,
    // Many pages name themselves as their author.
    author: author === publisher ? "" : author,
    kind: "",
    language: languageCode(found.language),
    source,
    passages,
  };
}

/** Chinese portals sign their titles with the section and their name, and may name themselves nowhere else: “渡轮出售_科技_腾讯网”. */
const PORTAL = /(?<=\p{Script=Han}[^_]*)(?:_[\p{Script=Han}]{2,8}){1,2}$/u;

/** A title without the name with which the site signs it: "The ferry | The Harbour Post" → "The ferry". */
function withoutSite(signed: string, site: string): string {
  const title = signed.replace(PORTAL, "");
  const rest = site && title.endsWith(site) ? title.slice(0, -site.length).trimEnd() : title;
  return /\s[|–—·:»-]$/u.test(rest) ? rest.slice(0, -1).trimEnd() : title;
}

/** "EN-us" → "en-us", "zh_CN" → "zh-CN". */
function languageCode(said: string): string {
  const [first = "", ...rest] = said.trim().split(/[-_]/);
  const code = [first.toLowerCase(), ...rest].join("-");
  return LANGUAGE.test(code) ? code : UNSAID;
}

function oneLine(text: string): string {
  return text.replace(/\s+/g, " ").trim();
}
