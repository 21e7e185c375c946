/**
 * Leaves out stored records that do not have the form on which all else relies: otherwise a single damaged record would keep all others from
 * being opened, for good. What was worked out from it is worked out again.
 */
import type { Article } from "../corpus/article.ts";
import { type IndexBlock, TERMS_VERSION } from "../crossref/index-block.ts";
import type { Entity } from "../lexicon/entity.ts";
import type { CorpusState, StoredCorpus, StoredMentions, StoredPack } from "./corpus-database.ts";
import { isRecord } from "./is-record.ts";

type Of<T> = { [key in keyof T]?: unknown } | null | undefined;

/** Checks the fields that are used everywhere, and no more: sometimes a large library is read whole. */
export function isSoundArticle({ article }: { article?: unknown }): boolean {
  const { title, language, passages } = (article ?? {}) as NonNullable<Of<Article>>;
  return typeof title === "string" && typeof language === "string" && isListOf(passages, isPassage);
}

function isSoundEntity({ entity }: { entity?: unknown }): boolean {
  const { name, type, gloss, cites, names, patterns } = (entity ?? {}) as NonNullable<Of<Entity>>;
  return (
    [name, type, gloss].every((text) => typeof text === "string") &&
    [cites, names, patterns].every((list) => isListOf(list, isRecord))
  );
}

export function isSoundMentions({ mentions }: Of<StoredMentions> & object): boolean {
  return isListOf(mentions, isRecord);
}

/** A block of another version has another form, and is made again in any case. */
function isSoundBlock(block: IndexBlock): boolean {
  const { articles, entities, ends, lengths, terms, starts, postings, named, namedEnds, added } = block;
  return (
    block.version !== TERMS_VERSION ||
    ([articles, entities].every(Array.isArray) &&
      [ends, lengths, terms, starts, postings, named, namedEnds, added].every((list) =>
        ArrayBuffer.isView(list),
      ))
  );
}

/** A corpus as it was read, or only the state of one, without what is damaged. */
export function withoutDamaged<T extends CorpusState & Partial<StoredCorpus>>(read: T): T {
  const { packs, articles = [], entities, mentions = [], blocks } = read;
  const lacking = new Set([
    ...articles.filter((record) => !isSoundArticle(record)).map(({ pack }) => pack),
    ...entities.filter((record) => !isSoundEntity(record)).map(({ pack }) => pack),
  ]);
  return {
    ...read,
    packs: packs.map((pack) => soundPack(pack, lacking.has(pack.id))),
    ...(read.articles && { articles: articles.filter(isSoundArticle) }),
    entities: entities.filter(isSoundEntity),
    ...(read.mentions && { mentions: mentions.filter(isSoundMentions) }),
    blocks: blocks.filter(isSoundBlock),
  };
}

/**
 * A pack itself is never left out, since its articles would then belong to none. If something of it is lacking, its fingerprint is removed,
 * so that importing it again is not taken for a repetition.
 */
function soundPack(pack: StoredPack, lacks: boolean): StoredPack {
  const { id, title, cues, associations } = pack as Of<StoredPack> & { id: string };
  const hasCues = isRecord(cues) && Object.values(cues).every(Array.isArray);
  // Not parsed, which would take as long as all the rest of a wake: see `associationsOf`.
  const isText = typeof associations === "string";
  if (typeof title === "string" && hasCues && (isText || associations === undefined))
    return lacks ? { ...pack, fingerprint: "" } : pack;
  return {
    id,
    title: typeof title === "string" ? title : id,
    fingerprint: "",
    cues: hasCues ? pack.cues : {},
    ...(isText && { associations }),
  };
}

const isListOf = (value: unknown, isOne: (each: unknown) => boolean): boolean =>
  Array.isArray(value) && value.every(isOne);

const isPassage = (value: unknown): boolean => isRecord(value) && typeof value["text"] === "string";
