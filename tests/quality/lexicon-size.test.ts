import { gzipSync } from "node:zlib";
import { expect, it } from "vitest";
import { compileLexicon } from "../../lib/lexicon/compile.ts";
import { buildSeedPack } from "../../scripts/pack.ts";

it("keeps the compiled lexicon of the shipped corpus at 40 kB gzip at most: the background opens it each time it wakes", () => {
  expect(gzipSync(compileLexicon(buildSeedPack().lexicon), { level: 9 }).length).toBeLessThanOrEqual(40_000);
});
