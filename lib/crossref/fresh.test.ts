import { expect, test } from "vitest";
import { freshIn } from "./fresh.ts";
import { testCorpus } from "./test-corpus.ts";

const index = testCorpus();
const names = (text: string) =>
  freshIn(index, [{ block: 1, frame: "top", text, mentions: [] }])
    .filter(({ kind }) => kind === "name")
    .map(({ text: name }) => name);

test.each([
  ["The harbour was sold to the brother of Ann Berg on Sunday.", ["Ann Berg"]],
  ["The harbour has been Ann Berg’s for as long as anybody knows.", ["Ann Berg"]],
  ["Navigating the Xbox interface takes no more than a minute or two.", ["Xbox"]],
  ["The harbour buys its cranes from Skagen, and HarborWorks paints them.", ["Skagen", "HarborWorks"]],
  ["HarborWorks paints the cranes, and nobody else is asked.", ["HarborWorks"]],
  ["Cranes are painted in the harbour, and “Cranes are a joy,” they say.", []],
  ["He said that Harbour masters are paid well, but no harbour pays its Masters.", []],
  ["The Norwegian LLM was made by Ann's Danish friends on Sunday.", ["Ann"]],
  ["The harbour belongs to a New Bergen-based bank, and to a Skagen-based one.", ["New Bergen", "Skagen"]],
  [
    "Der Hafen gehörte dem Präsidenten Jan Holm und kostete sechs Millionen Euro in einem Jahr.",
    ["Jan Holm"],
  ],
  ["The harbour sold its lorries to General Motors and to Ann May.", ["General Motors", "Ann May"]],
  ["They say that on Friday the harbour was seen by the Prime Minister.", []],
  ["Erinnern Sie sich an die Kräne, die vor vielen Jahren am Hafen standen?", []],
  ["According to Prime Minister Ann Berg the harbour is for sale.", ["Ann Berg"]],
  [
    "The harbour was sold last Friday to Skagen President Ann Berg, and some of its cranes to Mr. Holm.",
    ["Ann Berg", "Holm"],
  ],
  [
    "The harbour was sold to Chinese Railways and to the son of Ann Holm van der Berg.",
    ["Chinese Railways", "Ann Holm van der Berg"],
  ],
  [
    "New Zealand Rail has sold its last harbour to a bank in New Caledonia.",
    ["New Zealand Rail", "New Caledonia"],
  ],
  ["But Ann Berg has sold her harbour to a bank that nobody had heard of.", ["Ann Berg"]],
  [
    "The visitors to the fair played Great Harry's Tide, and Ann Berg's was the best score.",
    ["Great Harry's Tide", "Ann Berg"],
  ],
  ["These are four tips for the harbours of all the world from Ann Valle...", []],
  ["The letters of the harbour master to the owners of Sandhav…", []],
  [
    "The harbour was sold to Ann da Holm, Bea al Dahl, Cai bin Eng, Dag del Falk, and not to Eva du Gran.",
    ["Ann da Holm", "Bea al Dahl", "Cai bin Eng", "Dag del Falk", "Eva du Gran"],
  ],
  [
    "The harbour asked a Sandhav-owned bank and a Bergvik-backed one, and then a Holmen-led and an Engvik-run one.",
    ["Sandhav", "Bergvik", "Holmen", "Engvik"],
  ],
  ["The visitors to the fair had all come to see Conan the Barbarian.", ["Conan the Barbarian"]],
  ["The harbour buys its cranes from Lisbon, of which the library has read.", []],
  ["The harbour has painted its cranes of the type Bolt2 in yellow.", []],
  ["Harbour and Cranes Sold to a Bank of an Old Friend of Ann Berg, It Is Said.", []],
  ["Gears of War is what most of the visitors came to the fair for.", ["Gears of War"]],
  ["The harbour of Ann Berg is run by Ann Berg Eriksen, as it has been for years.", ["Ann Berg Eriksen"]],
  ["Der Hafen gehört seit gestern dem Bruder von Anna Berg aus Bremen.", ["Anna Berg"]],
  ["Beim Anlernen von Systemen fehlt es im Hafen noch immer an Strom.", []],
  ["Der Hafen setzt seit einem Jahr auf Künstliche Intelligenz im Betrieb.", []],
  ["Neben Account und Kennwort wird auf dem Hafen ein Code verlangt, der nur kurz gilt.", []],
  ["港口的Anna Berg公司能够打败所有对手也跟这些船只有很大关系，因为它们很快。", ["Anna Berg"]],
  [
    "港の売却についてAnna Bergさんは、Bea Dahlカンパニーの持ち主ではないと話した。",
    ["Anna Berg", "Bea Dahl"],
  ],
  ["Anna Berg는 항구가 작년에 은행에 팔렸다고 말했지만 아무도 그 은행을 알지 못했다.", ["Anna Berg"]],
  ["港を買った会社の名はスクーナーAnna Bergで、誰もその持ち主を知らないと言われている。", ["Anna Berg"]],
  ["Anna Berg港务局表示，港口昨天已经出售给了一家外国银行。", ["Anna Berg"]],
])("%s", (text, expected) => {
  expect(names(text)).toEqual(expected);
});

test.each([
  ["The lamp of the harbour has a resolution of 1800 x 1920 in each of its eyes.", []],
  ["The new lamp of the harbour shows 36 megapixels on one wall.", ["36 megapixels"]],
  ["The harbour will have paid 36 percent interest on the lamp in the end.", ["36 percent"]],
  ["The harbour had paid $1,400 for the lamp before anybody asked what it was for.", ["$1,400"]],
])("figures: %s", (text, expected) => {
  const found = freshIn(index, [{ block: 1, frame: "top", text, mentions: [] }]);
  expect(found.map((fresh) => fresh.text)).toEqual(expected);
});

const freshOf = (text: string) => freshIn(index, [{ block: 1, frame: "top", text, mentions: [] }]);

test("nobody is new who is one of the corpus's own, under whatever name", () => {
  const text = "The harbour was sold to Ann Berg and to Bea Dahl, as everybody knows.";
  const mentions = [{ start: text.indexOf("Ann"), end: text.indexOf(" and"), entity: "acme" }];
  const found = freshIn(index, [{ block: 1, frame: "top", text, mentions }]);
  expect(found.map(({ text: name }) => name)).toEqual(["Bea Dahl"]);
});

test("what is new is told with its sentence", () => {
  const [first, last] = [
    "The harbour is for sale, as everybody knows.",
    "It was bought by Ann Berg in the end, whoever she is.",
  ];
  expect(freshOf(`${first} ${last}`).map(({ sentence }) => sentence)).toEqual([last]);
});

test("twelve at most, and no more than half of them names", () => {
  const names = [..."ABCDEFGH"].map(
    (letter) => `The harbour was sold to ${letter}nna ${letter}arlberg this year.`,
  );
  const figures = Array.from(
    { length: 14 },
    (_, i) => `The harbour paid $${i + 41} to each who asked for it.`,
  );
  const kinds = (sentences: string[]) => freshOf(sentences.join(" ")).map(({ kind }) => kind);
  expect(kinds([...names, ...figures])).toEqual([...Array(6).fill("name"), ...Array(6).fill("figure")]);
  expect(kinds(figures)).toHaveLength(12);
});
