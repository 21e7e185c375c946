/** What the background answers to each message. */
import { browser } from "wxt/browser";
import { sentenceAt } from "../corpus/sentences.ts";
import { cardContent } from "../crossref/card-content.ts";
import { dossier } from "../crossref/dossier.ts";
import { echo, echoPlace } from "../crossref/echo.ts";
import { summarizePage } from "../crossref/page-summary.ts";
import { mergeCorrections } from "../lexicon/corrections.ts";
import { answerOwn, answerShelves, nameOf } from "./answer-library.ts";
import { answer } from "./answering.ts";
import { briefFor } from "./brief.ts";
import type { Library } from "./built-library.ts";
import { readTexts } from "./read-corpus.ts";
import type { CorpusService } from "./corpus-service.ts";
import { breather, turn } from "./in-slices.ts";
import { keepLast } from "./last-answer.ts";
import { SCHEMAS } from "./message-schemas.ts";
import { isOn } from "./site-rules.ts";
import { nameSiteMenu } from "./site-menu.ts";
import { changeSettings, readSites } from "./stored.ts";
import { report } from "./tab-state.ts";

/** How long a search waits for the full text, ms: too short to be noticed while typing, and ten times what the shipped corpus takes. */
const GLANCE = 200;
const glance = () => new Promise<void>((done) => setTimeout(done, GLANCE));

/** Registers the background's answer to every message. */
export function answerAll(corpus: CorpusService<Library>): void {
  answerReading(corpus);
  answerLibrary(corpus);
  answerShelves(corpus);
  answerOwn(corpus);
  answerReader();
}

/** Questions about what is being read. */
function answerReading(corpus: CorpusService<Library>): void {
  const cardOf = keepLast(cardContent);
  const echoOf = keepLast(echo);
  answer("card", SCHEMAS.card, async (reading) => cardOf((await corpus.current()).index, reading));
  answer("echo", SCHEMAS.echo, async (reading) => echoOf((await corpus.current()).index, reading));
  answer("foresee", SCHEMAS.foresee, async (reading) => {
    const { index } = await corpus.current();
    const asked = { ...reading, ...sentenceAt(reading.paragraph, reading.start) };
    await (reading.entity === null ? echoOf(index, asked) : cardOf(index, asked));
  });
  answer("echoes", SCHEMAS.echoes, async ({ paragraphs, title }) => {
    const { index } = await corpus.current();
    const found = [];
    for (const paragraph of paragraphs) {
      found.push(await echoPlace(index, paragraph, title));
      // With a large library each takes its time, and a card that is asked for meanwhile comes first.
      await turn();
    }
    return found.filter((place) => place !== null);
  });
  answer("summarize", SCHEMAS.summarize, async (page) =>
    summarizePage((await corpus.current()).index, page, breather()),
  );
}

/** Questions about the corpus itself. */
function answerLibrary(corpus: CorpusService<Library>): void {
  answer("article", SCHEMAS.article, async (id) => {
    const { entities } = await corpus.current();
    const [found] = await corpus.read((db) => readTexts(db, [id]));
    if (!found) return null;
    const named = new Set(found.mentions.map(({ entity }) => entity));
    return {
      article: found.article,
      mentions: [...found.mentions],
      entities: [...named].flatMap((each) => entities.get(each) ?? []).map(nameOf),
    };
  });
  answer("packOf", SCHEMAS.packOf, async (id) => {
    const stored = await corpus.read((db) => db.get("articles", id));
    return stored?.pack ?? null;
  });
  answer("entities", SCHEMAS.entities, async () =>
    [...(await corpus.current()).entities.values()].map(nameOf),
  );
  answer("dossier", SCHEMAS.dossier, async (id) => {
    const { entities, index } = await corpus.current();
    const entity = entities.get(id);
    return entity ? dossier(index, entity) : null;
  });
  answer("search", SCHEMAS.search, async ({ whole, ...query }) => {
    const { search, findWords } = await corpus.current();
    const read = search();
    const found = await (whole ? read : Promise.race([read, glance()]));
    return found
      ? { quotes: await found(query), whole: true }
      : { quotes: await findWords(query), whole: false };
  });
}

/** What the reader does, and what frames report. */
function answerReader(): void {
  answer("count", SCHEMAS.count, async (frame, { tab, frameId = 0, url = "" }) => {
    // A page that is only being prerendered has no tab to show a number in.
    if (tab?.id === undefined) return;
    await report(tab.id, frameId, { ...frame, address: url, on: isOn(await readSites(), url) });
    if (frameId === 0 && tab.active) await nameSiteMenu();
  });
  answer("brief", SCHEMAS.brief, briefFor);
  answer("open", SCHEMAS.open, async (page) => {
    await browser.tabs.create({ url: browser.runtime.getURL(`/${page}` as never) });
  });
  answer("suppress", SCHEMAS.suppress, (rule) =>
    changeSettings((now) => mergeCorrections(now, { aliases: [], suppressions: [rule] })),
  );
  answer("alias", SCHEMAS.alias, (rule) =>
    changeSettings((now) => mergeCorrections(now, { aliases: [rule], suppressions: [] })),
  );
}
