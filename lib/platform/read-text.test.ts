import { expect, it } from "vitest";
import { textOf } from "./read-text.ts";

const bytes = (...hex: number[]) => Uint8Array.from(hex);

it.each([
  ["UTF-8", bytes(0x46, 0xc3, 0xbc, 0x72), { text: "Für" }],
  ["UTF-8 with its mark", bytes(0xef, 0xbb, 0xbf, 0x46, 0xc3, 0xbc, 0x72), { text: "Für" }],
  ["UTF-16 with its mark", bytes(0xff, 0xfe, 0x46, 0, 0xfc, 0, 0x72, 0), { text: "Für" }],
  ["UTF-16 the other way round", bytes(0xfe, 0xff, 0, 0x46, 0, 0xfc, 0, 0x72), { text: "Für" }],
  ["Latin-1", bytes(0x46, 0xfc, 0x72), { fault: "notUtf8" }],
  ["a picture", bytes(0x89, 0x50, 0x4e, 0x47), { fault: "notUtf8" }],
  ["nothing", bytes(), { fault: "empty" }],
  ["white space", bytes(0x20, 0x0a), { fault: "empty" }],
])("reads %s", (_what, file, expected) => {
  expect(textOf(file)).toEqual(expected);
});
