import { describe, expect, test } from "vitest";
import { figureKey } from "./figure.ts";
import { figuresIn } from "./figures.ts";

/** "kind low[-high][ unit][ bound] | what it measures", the figures of a text parted by ";". */
const said = (text: string) =>
  figuresIn(text)
    .map(({ kind, low, high, unit, bound, measures }) => {
      const range = low === high ? `${low}` : `${low}-${high}`;
      const head = [kind, range, unit, bound].filter(Boolean).join(" ");
      return measures ? `${head} | ${text.slice(measures.start, measures.end)}` : head;
    })
    .join("; ");

describe("English", () => {
  test.each([
    ["78 percent of Chinese models are labeled as such", "percent 78 | Chinese models"],
    ["compared to 70 percent of models built with American participation", "percent 70 | models"],
    ["with only 10 to 15 percent of models developed in recent years", "percent 10-15 | models"],
    ["the most downloaded app across 140 markets", "count 140 markets | markets"],
    ["become the leading centre by 2030", "date 2030 by"],
    [
      "By 2022, China accounted for over 60% of the world’s 5G base stations",
      "date 2022 by; percent 60 over | world’s 5G base stations",
    ],
    ["Since 2022, the government has acted", "date 2022 since"],
    ["delegates from dozens of countries", "count 24 countries about | countries"],
    ["60 per cent of firms agree", "percent 60 | firms"],
    ["60-80% of the computing power", "percent 60-80 | computing power"],
    ["60–80 percent of all phones", "percent 60-80 | phones"],
    ["between 10 and 15 percent of exports", "percent 10-15 | exports"],
    ["inflation of 3.5 percent", "percent 3.5 | inflation"],
    ["Prices rose by 2.5%", "percent 2.5 by | Prices"],
    ["nearly 90 percent of households", "percent 90 under | households"],
    ["Huawei said its Ascend 910B chips sell well", ""],
    ["Ascend 910B chips sell well", ""],
    ["The airline bought the Boeing 737 jets", ""],
    ["Only 300 universities took part", "count 300 universities | universities"],
    ["By Tuesday 1,200 firms had signed", "count 1200 firms | firms"],
    ["a model of 671B parameters", "count 671000000000 parameters | parameters"],
    ["¥40 million a year", "money 40000000 CNY"],
    ["30 million RMB and 40 million yen", "money 30000000 CNY; money 40000000 JPY"],
    ["scores of ferries", "count 40 ferries about | ferries"],
    ["above 30% of ferries, almost 40% of cranes", "percent 30 over | ferries; percent 40 under | cranes"],
    ["exceeds 30% of ferries", "percent 30 over | ferries"],
    ["the GPT-40 firms, version 3.1.40 firmware, at no 40 Harbour Street", ""],
    ["at least 12% of workers", "percent 12 over | workers"],
    ["less than 5 percent of chips", "percent 5 under | chips"],
    ["about a third of the models", "percent 33.3 about | models"],
    ["two-thirds of the markets", "percent 66.7 | markets"],
    ["half of all stations", "percent 50 | stations"],
    ["nine in ten notable models", "percent 90 | notable models"],
    ["9 in 10 notable models", "percent 90 | notable models"],
    ["15 out of 25 engineers", "percent 60 | engineers"],
    ["three out of four engineers", "percent 75 | engineers"],
    ["twenty-five percent of voters", "percent 25 | voters"],
    ["ten percent of revenue", "percent 10 | revenue"],
    ["three quarters of users", "percent 75 | users"],
    ["by 4 percentage points", "percent 4 by"],
    ["losing $589 billion in market value", "money 589000000000 USD"],
    ["a $3.2 million contract", "money 3200000 USD | contract"],
    ["US$80bn of spending", "money 80000000000 USD | spending"],
    ["between $15 and $20 a month", "money 15-20 USD"],
    ["from $246 billion to $320 billion", "money 246000000000-320000000000 USD since"],
    ["costs 3 dollars", "money 3 USD"],
    ["more than €5.5 million", "money 5500000 EUR over"],
    ["£40m in fines", "money 40000000 GBP"],
    ["600 million yuan", "money 600000000 CNY"],
    ["1.5 million GPUs", "count 1500000 GPUs | GPUs"],
    ["around 3,600 employees", "count 3600 employees about | employees"],
    ["three companies signed", "count 3 companies | companies"],
    ["nine hundred base stations", "count 900 stations | base stations"],
    ["some 50,000 accelerator cards", "count 50000 cards about | accelerator cards"],
    ["hundreds of researchers", "count 200 researchers about | researchers"],
    ["ten times cheaper", "times 10 | cheaper"],
    ["a 3x speedup", "times 3 | speedup"],
    ["a tenfold increase and a 10-fold one", "times 10 | increase; times 10"],
    ["in 2019 and in 2021", "date 2019; date 2021"],
    ["from 2018 until 2020", "date 2018 since; date 2020 by"],
    ["In 2019 and 2021 exports fell", "date 2019; date 2021"],
    ["sold 35 in 2021", "date 2021"],
    ["as one in five firms has", ""],
    ["sold 300 and 400 cranes", "count 400 cranes | cranes"],
    ["by 45% in 2022 and 55% of it in 2023", "percent 45 by; date 2022; percent 55; date 2023"],
    ["the January 10–11, 2025 summit", "date 2025"],
    ["on 28 January 2025", "date 2025"],
    ["on 28 May, and on Oct. 30 the firms met", ""],
    ["to their dismay 40 firms have closed", "count 40 firms | firms"],
    ["on the market 40 separate firms are left", "count 40 firms | separate firms"],
    ["GPT-4, 5G, R1, H100 and DeepSeek-V3 are names", ""],
    ["No. 5 on the list, Lecture 4, section 3.1.2", ""],
    ["Day 3 of the summit, and Part 4 of the book", ""],
    ["Only 12 countries signed", "count 12 countries | countries"],
    ["Nearly 50 firms have agreed", "count 50 firms under | firms"],
    ["After 80 green ferries", "count 80 ferries | green ferries"],
    ["one thing, two ways", ""],
    ["1,234,567 downloads", "count 1234567 downloads | downloads"],
    ["671 billion parameters", "count 671000000000 parameters | parameters"],
    ["up to 40 countries", "count 40 countries under | countries"],
    ["roughly 15 models", "count 15 models about | models"],
  ])("%s", (text, expected) => {
    expect(said(text)).toBe(expected);
  });
});

describe("German and French", () => {
  test.each([
    ["Das sind 3,5 Prozent der Firmen und nicht mehr", "percent 3.5 | Firmen"],
    ["Es kostet rund 1.000 Euro und das ist viel", "money 1000 EUR about"],
    ["Der Verlust von 589 Milliarden Dollar ist groß", "money 589000000000 USD | Verlust"],
    ["Die Firma hat 2,4 Mio. Nutzer und mehr", "count 2400000 Nutzer | Nutzer"],
    ["Das ist seit 2022 so und bis 2030 bleibt es", "date 2022 since; date 2030 by"],
    ["Es sind mehr als 60 Prozent der Stationen", "percent 60 over | Stationen"],
    ["Knapp 40 Firmen sind es und nicht mehr", "count 40 Firmen under | Firmen"],
    ["Rund 40 Firmen sind es und nicht mehr", "count 40 Firmen about | Firmen"],
    ["Les 40 pays ont signé et ils sont là", "count 40 pays | pays"],
    ["Es sind mindestens 40 Firmen und nicht weniger", "count 40 Firmen over | Firmen"],
    [
      "Es sind über 40 Firmen oder unter 30 Firmen",
      "count 40 Firmen over | Firmen; count 30 Firmen under | Firmen",
    ],
    ["Es sind etwa 40 Firmen oder ungefähr 30", "count 40 Firmen about | Firmen"],
    ["Es sind 10 bis 15 Prozent der Modelle", "percent 10-15 | Modelle"],
    ["son unas 40 empresas y están desde 2021", "count 40 empresas about | empresas; date 2021 since"],
    ["Am 28. März waren sie da, und am 30. Dezember auch", ""],
    ["Le 28 août et le 30 décembre ils sont là", ""],
    ["zwischen 10 und 15 Prozent der Modelle sind es", "percent 10-15 | Modelle"],
    ["le modèle coûte environ 5,6 millions et il est là", ""],
    ["plus de 60 % des modèles dans le monde", "percent 60 over | modèles"],
  ])("%s", (text, expected) => {
    expect(said(text)).toBe(expected);
  });
});

describe("Chinese", () => {
  test.each([
    ["78%的中国模型", "percent 78 | 中国模型"],
    ["百分之六十的基站", "percent 60 | 基站"],
    ["占全球六成以上", "percent 60 over"],
    ["超过60%的5G基站", "percent 60 over | 5G基站"],
    ["10%至15%的模型", "percent 10; percent 15 | 模型"],
    ["10至15%的模型", "percent 10-15 | 模型"],
    ["三分之二的国家", "percent 66.7 | 国家"],
    ["在140个市场中", "count 140 市场 | 市场"],
    ["到2030年", "date 2030"],
    ["自2022年以来", "date 2022 since"],
    ["截至2022年", "date 2022 by"],
    ["市值蒸发5890亿美元", "money 589000000000 USD"],
    ["投资600万元", "money 6000000 CNY"],
    ["约三百家企业", "count 300 企业 about | 企业"],
    ["增长了三倍", "times 3"],
    ["近五万台设备", "count 50000 设备 under | 设备"],
    ["提高2.5个百分点", "percent 2.5"],
    ["一个国家，两家公司", ""],
    ["逾60%的基站，低于40%的设备", "percent 60 over | 基站; percent 40 under | 设备"],
    ["高于60%的基站，少于40%的设备", "percent 60 over | 基站; percent 40 under | 设备"],
    ["至少60%的基站，40%以下的设备", "percent 60 over | 基站; percent 40 under | 设备"],
    ["60%左右，2022年以前", "percent 60 about; date 2022 by"],
    ["自从2022年", "date 2022 since"],
    ["10到15%的模型，20～25%的设备", "percent 10-15 | 模型; percent 20-25 | 设备"],
    ["5亿日元，6亿元人民币", "money 500000000 JPY; money 600000000 CNY"],
    ["四十座港口，三百项专利", "count 40 港口 | 港口; count 300 专利 | 专利"],
    ["不到一成的用户", "percent 10 under | 用户"],
    ["1.5亿人", ""],
  ])("%s", (text, expected) => {
    expect(said(text)).toBe(expected);
  });
});

test("equal figures have equal keys, whatever they were written in", () => {
  const keys = (text: string) => figuresIn(text).map(figureKey);
  expect(keys("over 60% of stations")).toEqual(keys("占全球六成以上"));
  expect(keys("60 Prozent der Stationen, die es gibt")).toEqual(keys("sixty percent of stations"));
  expect(keys("$589 billion")).toEqual(keys("5890亿美元"));
  expect(keys("by 2030")).toEqual(keys("到2030年"));
  expect(keys("three companies signed")).toEqual([null]);
  expect(keys("30 ferries")).not.toEqual(keys("30% of ferries"));
  expect(keys("30 ferries")).not.toEqual(keys("30 times cheaper"));
  expect(keys("$30 a month")).not.toEqual(keys("€30 a month"));
  expect(keys("10 to 30 percent of ferries")).not.toEqual(keys("10 to 40 percent of ferries"));
  expect(keys("40 to 50 percent")).not.toEqual(keys("40 percent"));
  expect(keys("in 1998")).toEqual(["d1998"]);
  expect(keys("for 19 ferries and 20 cranes")).toEqual([null, "f20"]);
});
