import { expect, test } from "vitest";
import { rendered } from "../tests/rendered.ts";
import { Byline } from "./Byline.tsx";

const said = async (parts: (string | false | null)[]) =>
  (await rendered(<Byline parts={parts} />)).root.textContent;

test("what is there stands with a dot between, and what is empty leaves none", async () => {
  expect(await said(["Reuters", "news", "¶4"])).toBe("Reuters · news · ¶4");
  expect(await said(["", "news", false, "¶4", null])).toBe("news · ¶4");
  expect(await said(["Reuters"])).toBe("Reuters");
});

test("each part runs in its own direction, its dot in that of the line", async () => {
  const { root } = await rendered(<Byline parts={["الميناء", "news"]} />);
  expect([...root.querySelectorAll("bdi")].map((part) => part.textContent)).toEqual(["الميناء", "news"]);
});
