import { expect, it } from "vitest";
import { leans } from "./leans.ts";

it.each([
  "That was followed by a ban on kettles.",
  "“They were late,” the harbour master said.",
  "However, the ferry left.",
  "Doch die Fähre fuhr.",
  "Denn die Kräne sind alt.",
  "Diese Kessel sind teuer.",
  "Cela a coûté cher au port.",
  "Pero el puerto cerró.",
  "但是渡轮还是开了。",
  "二是港口要关门。",
  "Ferries and cranes,” and the harbour is sold.",
])("leans on what comes before: %s", (text) => expect(leans(text)).toBe(true));

it.each([
  "The ferry left at nine.",
  "“Ferries and cranes,” he said, are sold.",
  "„Die Kräne“ sind verkauft.",
  "»Die Kräne« sind verkauft.",
  "Thatched roofs line the harbour.",
  "Thatcher opened the harbour.",
  "Italy buys kettles.",
  "Der Hafen kauft Kessel.",
  "Dieselmotoren treiben die Fähre.",
  "Cell towers stand on the quay.",
  "港口昨天关门。",
])("stands by itself: %s", (text) => expect(leans(text)).toBe(false));
