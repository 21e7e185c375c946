/** The cases of `following.test.ts` for which it waits long, in Firefox: each in a frame of its own, so that one wait is enough for all. */
import { afterAll, beforeAll, expect, it } from "vitest";
import { inPage } from "./cases/changes.ts";
import { SILENT } from "./cases/silent.ts";
import { type Firefox, launchFirefox } from "./launch-firefox.ts";

let firefox: Firefox;
beforeAll(async () => void (firefox = await launchFirefox()));
afterAll(() => firefox?.close());

/** As much text as a frame needs to be read. */
const FILL = `<div hidden>${"Rain is expected in the north of the country. ".repeat(4)}</div>`;

it("what no record tells of is followed in Firefox", async () => {
  SILENT.forEach(([, html], i) => firefox.pages.put(`/silent-${i}`, `<!doctype html>${html}${FILL}`));
  const page = await firefox.open(
    "<style>iframe{position:fixed;inset:0;width:1100px;height:600px}</style>" +
      SILENT.map((_, i) => `<iframe src="/silent-${i}"></iframe>`).join(""),
  );
  /** How often each frame has a mark over Huawei, and over OpenAI. */
  const marked = () =>
    page.evaluate(() =>
      Array.from(frames as unknown as ArrayLike<Window & typeof globalThis>, (frame) => {
        const words = [...frame.CSS.highlights.values()].flatMap((all) =>
          [...all].map(({ startContainer: { textContent }, startOffset, endOffset }) =>
            textContent!.slice(startOffset, endOffset),
          ),
        );
        return words.sort().join(" ");
      }),
    );
  const asNamed = async () => {
    const all = await marked();
    return SILENT.map(([name], i) => `${name}: ${all[i]}`);
  };
  const all = (words: string) => SILENT.map(([name]) => `${name}: ${words}`);
  await expect.poll(asNamed).toEqual(all("OpenAI"));
  // By now they are looked at by themselves no more, for a while that is longer than the wait below.
  await new Promise((done) => setTimeout(done, 3500));
  await page.evaluate(
    (codes) => codes.forEach((code, i) => (frames[i] as unknown as { eval(code: string): void }).eval(code)),
    SILENT.map(([, , change]) => inPage(change)),
  );
  await expect.poll(asNamed, { timeout: 3000 }).toEqual(all("Huawei OpenAI"));
});
