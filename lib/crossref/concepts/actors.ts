import type { ConceptTable } from "./table.ts";

/** Who acts and for whom. */
export const ACTORS: ConceptTable = {
  china: {
    en: "china, chinese, beijing, sino, prc",
    de: "chines*, peking*, china*",
    fr: "chine, chinois*, pékin",
    es: "chin*, pekín",
    zh: "中国, 北京, 中方, 中企, 国内",
  },
  us: {
    en: "usa, united states, america, american, washington, white house, u.s",
    de: "usa, vereinigte* staaten, amerika*, washington*",
    fr: "états-unis, etats-unis, américain*",
    es: "estados unidos, ee.uu, estadounidense*, norteamerican*",
    zh: "美国, 美方, 华盛顿, 白宫, 中美",
  },
  europe: {
    en: "europe, european, eu, brussels",
    de: "europ*",
    fr: "europ*",
    es: "europ*",
    zh: "欧洲, 欧盟",
  },
  allies: {
    en: "ally, allies, allied, partner country",
    de: "verbündet*, partnerländer*",
    fr: "allié*",
    es: "aliad*",
    zh: "盟友, 盟国",
  },
  "developing countries": {
    en: "poor state, poorer state, poor country, low income country, emerging market, emerging economy, global south, third world, poor country, poorer country, poor nation, =developing country, =developing nation, =developing world, =developing economy, =developing state, =developing one",
    de: "entwicklungsl*, schwellenl*",
    fr: "pays en développement, pays émergents, sud global",
    es: "en desarrollo, países emergentes, sur global",
    zh: "发展中国家, 全球南方, 新兴市场, 新兴经济体",
  },
  international: {
    en: "international, global, worldwide, world, multilateral, cross border, transnational, foreign, nation, country",
    de: "international*, global*, weltweit*, länder*, grenzüberschreit*, ausland*, ausländ*",
    fr: "international*, mondial*, pays, transfrontal*, étrang*",
    es: "internacional*, mundial*, global*, país*, transfronter*, extranjer*",
    zh: "国际, 全球, 世界, 各国, 国家, 跨境, 多国",
  },
  companies: {
    en: "company, firm, corporation, enterprise, business, maker, vendor, giant, manufacturer, chipmaker",
    de: "unternehmen*, firmen, firma, konzern*, hersteller*",
    fr: "entreprise*, société*, fabricant*",
    es: "empresa*, compañía*, fabricante*",
    zh: "企业, 公司, 厂商, 巨头",
  },
  "start-up": {
    en: "startup, start up, newcomer, upstart, founder, young company, =founded",
    de: "startup*, neuling*, gegründet*, gründer*",
    fr: "jeune pousse*, fondé*, fondateur*",
    es: "emergente*, fundad*",
    zh: "初创, 创业, 创始人, 成立于",
  },
  government: {
    en: "government, administration, authorities, official, policymaker, lawmaker, senator, congress, ministry, regime",
    de: "regierung*, behörde*, ministeri*, politiker*, staatlich*, entscheidungsträger*",
    fr: "gouvernement*, autorité*, ministère*",
    es: "gobierno*, autoridad*, ministerio*",
    zh: "政府, 当局, 官员, 政策制定者, 国企, 部门",
  },
  "small users": {
    en: "small business, individual, consumer, two person shop, hobbyist, small firm, everyday user, customer, ordinary user, ordinary people",
    de: "verbraucher*, kund*, kleinunternehm*, kleine* unternehmen, mittelstand*",
    fr: "consommateur*, particuliers, petites entreprises",
    es: "consumidor*, pequeñas empresas",
    zh: "消费者, 小企业, 中小企业, 个人用户, 普通用户",
  },
  delegates: {
    en: "delegate, attendee, participant, delegation, attend",
    de: "delegiert*, teilnehm*",
    fr: "délégué*, participant*",
    es: "delegad*, participante*",
    zh: "代表, 与会, 代表团, 参会",
  },
  humanity: {
    en: "humanity, mankind, humankind, everyone, benefit all, common good",
    de: "menschheit*, gemeinwohl*",
    fr: "humanité",
    es: "humanidad",
    zh: "人类",
  },
};
