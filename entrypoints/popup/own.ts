import { effect } from "@preact/signals";
import type { NameMeans } from "../../components/AddName.tsx";
import { failedNotice, troubleOf } from "../../components/trouble.ts";
import { words } from "../../components/words.ts";
import type { Article } from "../../lib/corpus/article.ts";
import { savedArticle } from "../../lib/corpus/saved-page.ts";
import { withoutCorrections } from "../../lib/lexicon/corrections.ts";
import { ownEntity } from "../../lib/lexicon/own-entity.ts";
import { OWN_PACK } from "../../lib/lexicon/pack.ts";
import { sendMessage } from "../../lib/platform/messaging.ts";
import { nameId, pageAddress, pageId } from "../../lib/platform/page-address.ts";
import { changeSettings } from "../../lib/platform/stored.ts";
import { type PageFault, takePage } from "../../lib/platform/take-page.ts";
import { address, know, readNames } from "./state.ts";

/** Says whether the page is saved, now and whenever the page turns out to be another one. */
export function followAddress() {
  effect(() => {
    // Where this cannot be known the page can still be saved: one that is there already is only written again.
    if (/^https?:/.test(address.value)) lookUp(address.value).catch(() => know({ saved: { is: "not" } }));
  });
}

async function lookUp(page: string) {
  const id = await pageId(page);
  const pack = await sendMessage("packOf", id);
  if (page !== address.value) return;
  know({ saved: pack === null ? { is: "not" } : { is: "saved", article: id, own: pack === OWN_PACK } });
}

/** Saves the page as it stands in the tab, over what was saved of it before. */
export async function savePage(tab: number) {
  know({ saved: { is: "saving" }, notice: null });
  try {
    const found = await articleOf(tab);
    if (typeof found === "string") {
      know({ notice: { done: words.save.faults[found] } });
      return await lookUp(address.value);
    }
    await sendMessage("keep", { articles: [found], entities: [] });
    await lookUp(address.value);
  } catch (error) {
    const why = troubleOf(error as Error) ?? words.save.faults.failed;
    know({ saved: { is: "not" }, notice: { done: why } });
  }
}

async function articleOf(tab: number): Promise<Article | PageFault | "noArticle"> {
  const page = await takePage(tab);
  if (typeof page === "string") return page;
  // Loaded when it is asked for: the popup opens for other things far more often.
  const { extractArticle } = await import("../../lib/page/extract-article.ts");
  const found = extractArticle(new DOMParser().parseFromString(page.html, "text/html"));
  const id = await pageId(page.address);
  const source = pageAddress(page.address);
  return (found && savedArticle(found, { id, source, host: new URL(source).hostname })) ?? "noArticle";
}

/** Takes a saved page out of the library, and offers to put it back. */
export async function unsavePage(article: string) {
  try {
    const taken = await sendMessage("discard", { articles: [article], entities: [] });
    // Pressed twice, or taken out in another window: what is said of the first time stays.
    if (taken.articles.length === 0) return await lookUp(address.value);
    const putBack = async () => {
      await sendMessage("putBack", taken);
      know({ notice: null });
      // The page may be another by now.
      await lookUp(address.value);
    };
    know({ saved: { is: "not" }, notice: { done: words.save.removed, undo: () => void orSay(putBack()) } });
  } catch (error) {
    know({ notice: failedNotice(error as Error) });
  }
}

/** Takes a name into the library. The page is marked by it at once, and the summary follows the page. */
export function addName(name: string, means: NameMeans) {
  return orSay("entity" in means ? callAlso(name, means.entity) : addEntity(name, means.type));
}

async function addEntity(name: string, type: Parameters<typeof ownEntity>[0]["type"]) {
  const id = await nameId(name);
  await sendMessage("keep", { articles: [], entities: [ownEntity({ id, name, type })] });
  said(name, () => sendMessage("discard", { articles: [], entities: [id] }));
}

async function callAlso(text: string, entity: string) {
  await sendMessage("alias", { text, entity });
  said(text, () =>
    changeSettings((now) => withoutCorrections(now, { aliases: [{ text, entity }], suppressions: [] })),
  );
}

function said(name: string, takeBack: () => Promise<unknown>) {
  void readNames();
  const undo = async () => {
    await takeBack();
    know({ notice: null });
  };
  know({ notice: { done: words.own.added(name), undo: () => void orSay(undo()) } });
}

const orSay = (work: Promise<void>) => work.catch((error: Error) => know({ notice: failedNotice(error) }));
