import type { ReaderPlace } from "../../components/addresses.ts";
import { reasonOf } from "../../components/trouble.ts";
import { words } from "../../components/words.ts";
import { displayTitle } from "../../lib/corpus/article.ts";
import type { Dossier } from "../../lib/crossref/content.ts";
import type { Protocol } from "../../lib/platform/messages.ts";
import { sendMessage } from "../../lib/platform/messaging.ts";

/** What stands at a place of the reader, with the title of its window. */
export type Loaded = { title: string } & (
  | ({ is: "shelf" } & ReturnType<Protocol["library"]>)
  | ({ is: "article"; paragraph: number | null } & NonNullable<ReturnType<Protocol["article"]>>)
  | { is: "entity"; dossier: Dossier }
  | { is: "missing"; what: "article" | "entity" }
  | { is: "failed"; why: string }
);

/** Asks the background for what stands at a place. Never rejects: a failure is a thing to show too. */
export async function load(place: ReaderPlace): Promise<Loaded> {
  try {
    if (place.page === "entity") {
      const dossier = await sendMessage("dossier", place.id);
      return dossier
        ? { is: "entity", dossier, title: dossier.entity.name }
        : { is: "missing", what: "entity", title: words.library.title };
    }
    if (place.page === "shelf")
      return { is: "shelf", ...(await sendMessage("library", undefined)), title: words.library.title };
    const found = await sendMessage("article", place.id);
    if (!found) return { is: "missing", what: "article", title: words.library.title };
    return {
      is: "article",
      ...found,
      paragraph: place.paragraph,
      title: displayTitle(found.article),
    };
  } catch (error) {
    return { is: "failed", why: reasonOf(error as Error), title: words.library.title };
  }
}
