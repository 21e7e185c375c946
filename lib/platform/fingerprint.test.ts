import { expect, it } from "vitest";
import { fingerprint, fingerprintOfAll } from "./fingerprint.ts";

it("is the beginning of the SHA-256", async () => {
  expect(await fingerprint("abc")).toBe("ba7816bf8f01cfea");
});

it("of a list is another when any part of it is, or their order", async () => {
  const list = Array.from({ length: 120 }, (_, i) => ({ i }));
  const of = await fingerprintOfAll(list);
  expect(await fingerprintOfAll(structuredClone(list))).toBe(of);
  const others = [0, 60, 119].map((at) => list.with(at, { i: -1 }));
  for (const other of [...others, list.slice(0, -1), list.toReversed()])
    expect(await fingerprintOfAll(other)).not.toBe(of);
});
