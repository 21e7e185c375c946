import { expect, it } from "vitest";
import { placeOf } from "./place-of.ts";

it("keeps of an address the host, and the page without query and fragment", () => {
  expect(placeOf("https://news.example/a/b?utm=1#top")).toEqual({
    host: "news.example",
    page: "https://news.example/a/b",
  });
});

it("keeps an address without a host as it is", () => {
  expect(placeOf("about:blank")).toEqual({ host: "", page: "nullblank" });
  expect(placeOf("no address")).toEqual({ host: "", page: "no address" });
});
