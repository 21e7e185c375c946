import { type Article, LANGUAGE, type Passage } from "./article.ts";
import { isFurniture } from "./furniture.ts";

/** What was found of an article in a page. Strings are `""` where the page does not say. */
export interface FoundArticle {
  title: string;
  /** The name that the site gives itself. */
  siteName: string;
  author: string;
  /** As the page writes it: "en-us", "zh_CN". */
  language: string;
  /** The text in its order, a block for each paragraph, item or heading. */
  blocks: { heading: boolean; text: string }[];
}

/** What a byline begins with, and no name does. */
const BY = /^(?:(?:by|von|par|por|di|da)\s+|(?:作者|文|撰文|記者|记者)\s*[:：/／]\s*)/iu;

/** BCP 47 for "nobody says". */
const UNSAID = "und";

/**
 * A saved page as an article: a passage for each block, numbered as lines of a text are (see `parseText`), so that furniture
 * keeps its number and becomes no passage. `host` names the publisher where the site does not. null: no paragraph is left.
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
    // Many a page names itself as its author.
    author: author === publisher ? "" : author,
    kind: "",
    language: languageCode(found.language),
    source,
    passages,
  };
}

/** “渡轮出售_科技_腾讯网”: Chinese portals sign their titles so, with the section before their name, and may name themselves nowhere else. */
const PORTAL = /(?<=\p{Script=Han}[^_]*)(?:_[\p{Script=Han}]{2,8}){1,2}$/u;

/** "The ferry | The Harbour Post" → "The ferry": a site signs its titles. */
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
