import type { ConceptTable } from "./table.ts";

/** Cost, profit and markets. */
export const MONEY: ConceptTable = {
  cost: {
    en: "cost, price, cheap, affordable, inexpensive, expensive, low cost, fee, bargain, costly, pricey, fraction, save, saving, pay, budget, discount, undercut, dollar per, price tag, cost reduction, price war, cheaper, cheapest, lower cost, less expensive, more affordable",
    de: "kosten*, *kosten, preis*, billig*, günstig*, teuer*, teure*, bruchteil*, kosteneffizien*, preiswert*, erschwinglich*",
    fr: "coût*, prix, bon marché, cher, chère, moins cher*, fraction",
    es: "coste*, costo*, precio*, barat*, caro, cara, asequible*, fracción",
    zh: "成本, 价格, 便宜, 廉价, 低价, 昂贵, 费用, 零头",
  },
  profit: {
    en: "profit, profitable, survive, survival, still be around, stay afloat, staying power, profitability, monetize, make money, sustainable, viable, business model, earn, break even, revenue model",
    de: "gewinn, gewinne, gewinns, gewinnes, profit*, überleb*, existier*, rentab*, nachhaltig*",
    fr: "rentab*, bénéfice*, durable*",
    es: "rentab*, beneficio*, ganancia*, sostenible*",
    zh: "盈利, 利润, 可持续, 赚钱, 商业模式",
  },
  revenue: {
    en: "revenue, sale, sales volume, earnings, lost order, turnover, write off, written off, inventory, shortfall, unsold, profit warning, lost revenue, lost sale, revenue loss, lose revenue, lose business, lost business, lose sale, market value, lost sales, write down",
    de: "umsatz*, umsätz*, einnahm*, absatz*, verlust*, verlor*, einbuß*",
    fr: "chiffre d'affaires, revenus, perte*, ventes",
    es: "ingresos, ventas, pérdida*",
    zh: "收入, 营收, 销售额, 损失, 亏损, 销量",
  },
  investment: {
    en: "invest, investment, fund, funding, subsidy, billion, pour money, spend, spending, capital expenditure, finance",
    de: "invest*, subvention*, milliarde*",
    fr: "investi*, subvention*, milliard*",
    es: "inver*, subsidio*",
    zh: "投资, 补贴, 资金, 投入",
  },
  markets: {
    en: "market, market share, marketplace, stock, stock market, capitalization, investor, share price, wall street",
    de: "*markt, *märkte, *märkten, marktanteil*, börse*, anleger*, aktie*, *aktien, börsenwert*, marktwert*, wertverlust*, aktienkurs*, kursverlust*, kursrutsch*, kurse, kursen",
    fr: "marché*, bourse*, action en bourse",
    es: "mercado*, bolsa*",
    zh: "市场, 股市, 市值, 股价, 投资者",
  },
  "shock waves": {
    en: "shock, shock wave, stun, rock, upend, disrupt, storm, shake, shook, rattle, plunge, plummet, crash, wipe out, tumble, jolt, stir, wave, earthquake, sputnik, panic",
    de: "schock*, erschütter*, beben*, einbruch*, eingebrochen*, aufgerüttelt*, wirbel*, kurssturz*, absturz*, abgestürzt*, turbulenz*",
    fr: "choc*, secou*, ébranl*, chute*",
    es: "sacudi*, conmoc*, desplom*",
    zh: "震动, 震撼, 冲击, 暴跌, 轰动, 颠覆, 震惊",
  },
  "intellectual property": {
    en: "intellectual property, copyright, patent, ip claim, stolen, theft, steal, distill",
    de: "geistig* eigentum*, urheberrecht*, patent*, diebstahl*",
    fr: "propriété intellectuelle, brevet*",
    es: "propiedad intelectual, patente*",
    zh: "知识产权, 专利, 版权, 窃取",
  },
};
