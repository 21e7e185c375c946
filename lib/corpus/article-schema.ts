import * as v from "valibot";
import type { Article, Passage } from "./article.ts";
import { ID, ID_RULE } from "./id.ts";

const wholeFromOne = "A paragraph's number is a whole number from 1: count the article's non-empty lines.";

export const passageSchema: v.GenericSchema<unknown, Passage> = v.object({
  paragraph: v.pipe(v.number(), v.integer(wholeFromOne), v.minValue(1, wholeFromOne)),
  role: v.picklist(["title", "heading", "body", "note"]),
  text: v.pipe(v.string(), v.nonEmpty("A passage has no text. Leave it out; its number stays unused.")),
});

export const articleKindSchema = v.picklist(["news", "opinion", "state-media", ""]);

export const articleSchema: v.GenericSchema<unknown, Article> = v.object({
  id: v.pipe(v.string(), v.regex(ID, ID_RULE)),
  title: v.string(),
  publisher: v.string(),
  author: v.string(),
  kind: articleKindSchema,
  language: v.pipe(
    v.string(),
    v.regex(/^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$/, "Write the language as a code: “en”, “zh-Hans”."),
  ),
  source: v.pipe(
    v.string(),
    v.regex(/^(https?:\/\/\S+)?$/, 'Write the address with http:// or https://, or leave it "".'),
  ),
  passages: v.array(passageSchema),
});
