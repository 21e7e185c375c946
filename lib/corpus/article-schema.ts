import * as v from "valibot";
import { type Article, LANGUAGE, type Passage } from "./article.ts";
import { ID, ID_RULE } from "./id.ts";

const wholeFromOne = "A paragraph's number is a whole number from 1: count the article's non-empty lines.";

const passageSchema: v.GenericSchema<unknown, Passage> = v.object({
  paragraph: v.pipe(v.number(), v.integer(wholeFromOne), v.minValue(1, wholeFromOne)),
  role: v.picklist(["title", "heading", "body", "note"]),
  text: v.pipe(v.string(), v.nonEmpty("A passage has no text. Leave it out; its number stays unused.")),
});

export const articleKindSchema = v.picklist(["news", "opinion", "state-media", ""]);

export const languageSchema = v.pipe(
  v.string(),
  v.regex(LANGUAGE, "Write the language as a code: “en”, “zh-Hans”."),
);

export const articleSchema: v.GenericSchema<unknown, Article> = v.object({
  id: v.pipe(v.string(), v.regex(ID, ID_RULE)),
  title: v.string(),
  publisher: v.string(),
  author: v.string(),
  kind: articleKindSchema,
  language: languageSchema,
  source: v.pipe(
    v.string(),
    v.regex(/^(https?:\/\/\S+)?$/, 'Write the address with http:// or https://, or leave it "".'),
  ),
  passages: v.array(passageSchema),
});
