import fc from "fast-check";
import { expect, test } from "vitest";
import { articleAddress, entityAddress, readerPlaceOf } from "./addresses.ts";

const hashOf = (address: string) => address.slice(address.indexOf("#"));

test.each([
  ["", { page: "shelf" }],
  ["#/", { page: "shelf" }],
  ["#/001/p/8", { page: "article", id: "001", paragraph: 8 }],
  ["#/001", { page: "article", id: "001", paragraph: null }],
  ["#/001/p/none", { page: "article", id: "001", paragraph: null }],
  ["#/001/p/-3", { page: "article", id: "001", paragraph: null }],
  ["#/entity/zhipu", { page: "entity", id: "zhipu" }],
  ["#/%E0%A4%A/p/2", { page: "article", id: "%E0%A4%A", paragraph: 2 }],
])("%s is a place in the reader", (hash, place) => expect(readerPlaceOf(hash)).toEqual(place));

test("an address leads back to the place that it was made for", () => {
  expect(articleAddress({ article: "001", paragraph: 8 })).toBe("reader.html#/001/p/8");
  const id = fc.oneof(fc.constantFrom("entity", "p"), fc.string({ minLength: 1 }));
  fc.assert(
    fc.property(id, fc.integer({ min: 1 }), (article, paragraph) => {
      expect(readerPlaceOf(hashOf(articleAddress({ article, paragraph })))).toEqual({
        page: "article",
        id: article,
        paragraph,
      });
      expect(readerPlaceOf(hashOf(entityAddress(article)))).toEqual({ page: "entity", id: article });
    }),
  );
});
