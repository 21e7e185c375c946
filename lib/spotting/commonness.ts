/**
 * How common words are on any page, roughly: the sieve looks for the rarest word of a phrase. A wrong guess costs time, never a
 * mention.
 */
const COMMON = new Map<string, number>();
[
  [
    400,
    "the of and to in a is for on that it with as are was by be at from this or an not have has you i its but we they he his " +
      "their which will one all more about can who also if there were been new up out so when what how no than your her our other " +
      "der die das und ist von zu mit den des le la les de et en un une du que el los las y del por para con 的 了 是 在 不 人",
  ],
  [
    100,
    "time first us into like over after most some two now just only may would could us use people world year years day make " +
      "made get home news said says say see way work back well even because any these them then more view read search last next " +
      "long own high big under while where before being between many much through down off such very great global open " +
      "free top best life live business company group market service services information system state states national " +
      "international public government country power policy report data technology science research study media social order " +
      "part point place line side case end set run line source times language large making going key across small america american " +
      "link links games plan access course production sale sales university history life water city food school book list form lead leading leader leaders led left right change control act action",
  ],
  [
    30,
    "access advanced affairs agency american body build building chief china chinese city common corporation cut cuts " +
      "development digital domestic economic energy field foreign future general getting governing hardware industry " +
      "innovation law level local major management minister ministry model models modern network north official operation " +
      "organisation organization party plan president press program project race rules safety sector security share small " +
      "south source sources strategic strong supply systems tech technologies trade united university value war west western " +
      "win yard fence foundation relations intelligence license ministry economy technologies critical sharing exchange conference daily " +
      "field battle arms zero danger link export exports import supply responsible independence cross sur pour limit open-source sell sale sales ship block bar stop race rely depend deep seek two-way wide",
  ],
].forEach(([cost, words]) => {
  for (const word of (words as string).split(" ")) if (!COMMON.has(word)) COMMON.set(word, cost as number);
});

/** 1 for a long word that is not known as common; more, the oftener it is met. */
export function commonness(word: string): number {
  return COMMON.get(word) ?? (word.length > 4 ? 1 : word.length > 2 ? 3 : word.length > 1 ? 12 : 200);
}
