/** Takes packs into the library: each as one message, the reader's own in parts. */
import { faultsOf, troubleOf } from "../../components/trouble.ts";
import type { Ask } from "../../components/use-keeping.ts";
import { words } from "../../components/words.ts";
import { OWN_PACK, type Pack, readPack } from "../../lib/lexicon/pack.ts";
import { isUnanswered } from "../../lib/platform/is-unanswered.ts";
import { sendMessage } from "../../lib/platform/messaging.ts";
import { partsOf } from "../../lib/platform/pack-parts.ts";
import { inAll, type Replaced } from "../../lib/platform/replaced.ts";

/**
 * Imports a pack, and answers with its title; `isLeft`: the reader would not have it take another's place, and nothing has changed. Rejects
 * with what was wrong, in the reader's words; the error has `isPart` where a part of the pack has come in nevertheless.
 */
export async function importPack(json: unknown, ask: Ask): Promise<{ title: string; isLeft: boolean }> {
  try {
    // Read here already: a message takes nothing that is nested 100,000 deep, and of a pack that is read only what a pack has is left.
    const pack = readPack(json);
    const title = await (isOwn(pack) ? putParts(pack, ask) : put(pack, ask));
    const known = isOwn(pack) ? words.packs.own : pack.title;
    return { title: title ?? known, isLeft: title === null };
  } catch (error) {
    throw (error as { isPart?: true }).isPart ? error : new Error(said(error as Error));
  }
}

export const isOwn = (json: unknown): boolean => (json as { id?: unknown } | null)?.id === OWN_PACK;

/** Sends a pack and resolves with its title; null where the reader would not let it replace another. `agreed`: the mark of what may go. */
async function put(pack: Pack, ask: Ask, agreed: string | null = null): Promise<string | null> {
  const answer = await sendMessage("importPack", { pack, over: agreed });
  if (!("mark" in answer)) return answer.title;
  return (await ask(answer)) ? put(pack, ask, answer.mark) : null;
}

/** The same for the reader's own. Each part is kept once it has come in, whatever becomes of the next. */
async function putParts(whole: Pack, ask: Ask): Promise<string | null> {
  const parts = partsOf(whole);
  const marks = await agreedTo(parts, ask);
  if (!marks) return null;
  let came = 0;
  for (const [i, part] of parts.entries()) {
    const title = await put(part, ask, marks[i]).catch((error: Error) => {
      throw came > 0 ? cutShort(came, whole, said(error)) : error;
    });
    if (title === null && came > 0) throw cutShort(came, whole);
    if (title === null) return null;
    came += part.articles.length;
  }
  return words.packs.own;
}

function cutShort(came: number, whole: Pack, ...why: string[]): Error {
  const told = words.packs.partly(came, whole.articles.length);
  return Object.assign(new Error([told, ...why].join("\n")), { isPart: true });
}

/** Asks the reader about all that the parts of a pack would replace. Resolves with a mark for each part; null where they do not agree. */
async function agreedTo(parts: Pack[], ask: Ask): Promise<(string | null)[] | null> {
  // A single one asks for itself.
  if (parts.length === 1) return [null];
  const found: (Replaced | null)[] = [];
  for (const part of parts) found.push(await sendMessage("replacedBy", part));
  const all = inAll(found.filter((each) => each !== null));
  return !all || (await ask(all)) ? found.map((each) => each?.mark ?? null) : null;
}

const said = (error: Error): string =>
  isUnanswered(error) ? words.packs.cutOff : (troubleOf(error) ?? faultsOf(error));
