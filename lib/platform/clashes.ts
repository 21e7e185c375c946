import { associatedOnly } from "../corpus/associations.ts";
import type { Problem } from "../corpus/problem.ts";
import { type Pack, PackError } from "../lexicon/pack.ts";
import type { StoredCorpus } from "./corpus-database.ts";

/** What happens to a pack if another one has an article or entity of the same id: it is refused, or it comes without that one. */
export type OnClash = "refuse" | "give way";

/** The pack as it can stand beside the others. Throws PackError where it cannot, with a problem for each id that is taken. */
export function settleClashes(
  others: Pick<StoredCorpus, "packs" | "articles" | "entities">,
  pack: Pack,
  onClash: OnClash,
): Pack {
  const titles = new Map(others.packs.map(({ id, title }) => [id, title || id]));
  const articles = ownersOf(others.articles);
  const entities = ownersOf(others.entities);
  if (onClash === "give way") return withoutTaken(pack, articles, entities);
  const problems = [
    ...clashes("article", "Article", pack.articles, articles, titles),
    ...clashes("entity", "Entity", pack.lexicon.entities, entities, titles),
  ];
  if (problems.length > 0) throw new PackError(problems);
  return pack;
}

/** By the id of an article or entity: the pack that has it. */
type Owners = ReadonlyMap<string, string>;

const ownersOf = (stored: readonly { id: string; pack: string }[]): Owners =>
  new Map(stored.map(({ id, pack }) => [id, pack]));

function clashes(
  kind: "article" | "entity",
  noun: string,
  list: readonly { id: string }[],
  taken: Owners,
  titles: ReadonlyMap<string, string>,
): Problem[] {
  return list.flatMap(({ id }) => {
    const packId = taken.get(id);
    if (packId === undefined) return [];
    // A reader has never seen a pack's id.
    const pack = titles.get(packId) ?? packId;
    const message = `${noun} “${id}” is in the pack “${pack}” already. Give one of the two another id.`;
    return [{ at: [], message, fault: { kind, what: id, pack, packId } }];
  });
}

function withoutTaken(pack: Pack, articles: Owners, entities: Owners): Pack {
  return {
    ...pack,
    articles: pack.articles.filter(({ id }) => !articles.has(id)),
    lexicon: {
      ...pack.lexicon,
      entities: pack.lexicon.entities
        .filter(({ id }) => !entities.has(id))
        // An article of the same id in another pack is not the one that the gloss cites.
        .map((entity) => ({
          ...entity,
          cites: entity.cites.filter(({ article }) => !articles.has(article)),
        })),
    },
    ...(pack.associations && {
      associations: associatedOnly(pack.associations, (article) => !articles.has(article)),
    }),
  };
}
