import { compileLexicon } from "../../lib/lexicon/compile.ts";
import { openLexicon, type OpenLexicon } from "../../lib/spotting/open-lexicon.ts";
import { buildSeedPack } from "../pack.ts";

let opened: OpenLexicon | undefined;

/** The lexicon of seeds/, compiled as the extension compiles it. */
export function shippedLexicon(): OpenLexicon {
  return (opened ??= openLexicon(compileLexicon(buildSeedPack().lexicon)));
}
