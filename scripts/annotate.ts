/**
 * `npm run -s annotate -- FILE`: the mentions in a .txt, .html or gold .json file (`-`: standard input) as JSON. Offsets are
 * UTF-16 into the text; for HTML into the page's text as `--text` prints it. `--timing` says on standard error how long
 * spotting took, beside a plain pass over the characters.
 */
import { parseArgs } from "node:util";
import { command } from "./command.ts";
import { readDocument } from "./spotting/read-document.ts";
import { shippedLexicon } from "./spotting/shipped-lexicon.ts";
import { inWords, readBlocks } from "./spotting/spot-text.ts";
import { textBlocks } from "./spotting/text-blocks.ts";

const USAGE =
  "usage: npm run -s annotate -- FILE [--text] [--timing]   (FILE: .txt, .html, gold .json, or - for standard input)";

await command(() => {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: { text: { type: "boolean" }, timing: { type: "boolean" } },
  });
  const [file] = positionals;
  if (!file) throw new Error(USAGE);
  const document = readDocument(file);
  if (values.text) return void process.stdout.write(document.text);
  const lexicon = shippedLexicon();
  const blocks = document.blocks ?? textBlocks(document.text);
  const before = performance.now();
  const read = readBlocks(lexicon, blocks);
  const took = performance.now() - before;
  const mentions = inWords(blocks, read);
  process.stdout.write(`${JSON.stringify({ mentions }, null, 2)}\n`);
  if (values.timing) printTiming(document.text, took);
});

function printTiming(text: string, took: number): void {
  let sum = 0;
  const before = performance.now();
  for (let i = 0; i < text.length; i++) sum ^= text.charCodeAt(i);
  const plain = performance.now() - before;
  console.error(
    `spotting ${took.toFixed(1)} ms for ${text.length} characters; a plain pass ${plain.toFixed(1)} ms, ` +
      `ratio ${(took / plain).toFixed(1)} (checksum ${sum & 0xff})`,
  );
}
