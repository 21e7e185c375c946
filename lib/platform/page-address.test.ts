import { expect, it } from "vitest";
import { nameId, pageAddress, pageId } from "./page-address.ts";

it.each([
  ["https://News.example/a#part", "https://news.example/a"],
  ["https://news.example/a?id=1&utm_source=mail&fbclid=x#y", "https://news.example/a?id=1"],
  ["https://news.example/a?utm_source=mail", "https://news.example/a"],
  ["https://app.example/?utm_source=mail#/post/7", "https://app.example/#/post/7"],
  ["https://app.example/#!post/7", "https://app.example/#!post/7"],
  ["https://app.example/#/", "https://app.example/"],
  ["https://news.example/a?b=%20c", "https://news.example/a?b=%20c"],
])("%s is the page %s", (address, page) => {
  expect(pageAddress(address)).toBe(page);
});

it("gives one id to one page, and another to another", async () => {
  const id = await pageId("https://news.example/a");
  expect(id).toMatch(/^page-[0-9a-f]{16}$/);
  expect(await pageId("https://news.example/a?utm_medium=x#here")).toBe(id);
  expect(await pageId("https://news.example/b")).not.toBe(id);
});

it("gives one id to one name", async () => {
  expect(await nameId("Tollund Yard ")).toBe(await nameId("tollund yard"));
  expect(await nameId("托伦德")).toMatch(/^name-[0-9a-f]{16}$/);
});
