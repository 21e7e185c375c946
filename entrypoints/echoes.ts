import { defineUnlistedScript } from "#imports";
import { Echoes, type MakeEchoes } from "../lib/page/echoes.ts";
import { askBackground } from "../lib/platform/ask-background.ts";

/** Loaded into a page that is on the corpus's matters: see `load-script.ts`. */
export default defineUnlistedScript(() => {
  const make: MakeEchoes = (page, subject, readCode) =>
    new Echoes(page, subject, readCode, (paragraphs) =>
      askBackground("echoes", { title: document.title, paragraphs }),
    );
  Object.assign(globalThis, { sidelightEchoes: make });
});
