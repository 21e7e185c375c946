import { expect, it } from "vitest";
import { ownEntity } from "../lexicon/own-entity.ts";
import { inAll, replacedBy } from "./replaced.ts";
import { article, pack } from "./test-pack.ts";

const yard = ownEntity({ id: "yard", name: "Tollund Yard", type: "organisation" });
const quay = ownEntity({ id: "quay", name: "Long Quay", type: "place" });
const now = { ...pack("boats", [article("a", "A."), article("b", "B.")], [yard, quay]), title: "Old boats" };

it("counts what would go, what would come in other words, and what is new", async () => {
  const next = pack(
    "boats",
    [article("b", "B, otherwise."), article("c", "C.")],
    [{ ...yard, gloss: "A firm." }],
  );
  expect(await replacedBy(now, next)).toEqual({
    mark: expect.stringMatching(/^[0-9a-f]{16}$/),
    own: false,
    title: "Old boats",
    by: "boats",
    articles: { gone: 1, changed: 1, fresh: 1 },
    names: { gone: 1, changed: 1, fresh: 0 },
  });
});

it("calls a pack without a title by its id, as the shelf does", async () => {
  const next = { ...pack("boats", []), title: "" };
  expect(await replacedBy({ ...now, title: "" }, next)).toMatchObject({ title: "boats", by: "boats" });
});

it("is nothing where all that is there stays as it is", async () => {
  expect(await replacedBy(now, structuredClone(now))).toBeNull();
  const longer = pack("boats", [...now.articles, article("c", "C.")], [...now.lexicon.entities]);
  expect(await replacedBy(now, longer)).toBeNull();
});

it("of the reader's own nothing goes: a file is merged with them", async () => {
  const own = { ...now, id: "mine" };
  expect(await replacedBy(own, pack("mine", [article("c", "C.")]))).toBeNull();
  expect(
    await replacedBy(own, pack("mine", [article("b", "B, otherwise."), article("c", "C.")])),
  ).toMatchObject({
    own: true,
    articles: { gone: 0, changed: 1, fresh: 1 },
    names: { gone: 0, changed: 0, fresh: 0 },
  });
});

it("has a mark of what would be lost: the same for the same, another for anything else", async () => {
  const mark = async (there: typeof now, next: typeof now) => (await replacedBy(there, next))!.mark;
  const next = pack("boats", [article("b", "B.")], [yard, quay]);
  expect(await mark(now, next)).toBe(await mark(structuredClone(now), { ...next, title: "Other" }));
  expect(await mark(now, pack("boats", [article("a", "A.")], [yard, quay]))).not.toBe(await mark(now, next));
  const other = { ...now, articles: [article("a", "Another A."), article("b", "B.")] };
  expect(await mark(other, next)).not.toBe(await mark(now, next));
});

it("is summed up over the parts of a pack", async () => {
  const own = { ...now, id: "mine" };
  const part = (await replacedBy(own, pack("mine", [article("a", "Another A."), article("c", "C.")])))!;
  expect(inAll([part, part])).toMatchObject({ own: true, articles: { gone: 0, changed: 2, fresh: 0 } });
  expect(inAll([])).toBeNull();
});
