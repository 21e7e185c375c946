import type { ConceptTable } from "./table.ts";

/** Chips, models and what they run on. */
export const TECHNOLOGY: ConceptTable = {
  chips: {
    en: "chip, semiconductor, processor, gpu, silicon, microchip, accelerator, wafer, foundry, chipmaker, microprocessor, nanometer, nanometre, lithography, fab, chipmaking, tape out, gpus",
    de: "*chip, *chips, halbleiter*, *prozessor*, nanometer*, lithograf*, lithograph*",
    fr: "puce*, semi-conducteur*, nanomètre*, lithograph*",
    es: "semiconductor*, procesador*, microchip*, nanómetro*, litograf*",
    zh: "芯片, 半导体, 晶圆, 处理器, 晶片, 光刻, 纳米, 奈米, 制程",
  },
  "low end": {
    en: "low end, older chip, weaker, inferior, less powerful, limited computing, lesser, modest hardware, second rate, crippled, older generation, less advanced, cut down, degraded",
    de: "schwächer*, ältere* chips, abgespeckt*, weniger leistungsstark*, weniger leistungsfähig*, veraltete* chips",
    fr: "bas de gamme, moins puissant*",
    es: "gama baja, menos potente*",
    zh: "低端, 落后芯片, 阉割",
  },
  "open source": {
    en: "open source, open weight, open model, freely downloadable, mit license, mit licence, free to download, open sourced, publicly available, open ecosystem, open technology, open approach, open innovation, increasingly open, openness, openly available, open release",
    de: "open-source*, quelloffen*, offene* modell*, frei verfügbar*",
    fr: "code ouvert, open source, libre accès, libre*",
    es: "código abierto",
    zh: "开源, 开放权重, 开放原始码, 开放模型, 开放生态, 开放式, 开放共享",
  },
  licensing: {
    en: "license, licence, licensing, royalty, proprietary, subscription, paywall, closed model, closed source",
    de: "lizenz*, proprietär*",
    fr: "licence*, redevance*, propriétaire*",
    es: "licencia*, regalía*",
    zh: "许可, 授权费, 专有, 闭源",
  },
  "internet closed": {
    en: "closed internet, firewall, censorship, censor, closed nature, =walled",
    de: "zensur*, zensier*, abgeschottet*",
    fr: "censur*",
    es: "censur*",
    zh: "审查, 防火墙, 封闭",
  },
  telecom: {
    en: "5g, base station, telecom, infrastructure, antenna, mobile network, broadband, telecom network, network equipment, network gear, 5g network, wireless network, cellular, networks",
    de: "netz*, mobilfunk*, sendemast*, basisstation*, infrastruktur*, 5g*",
    fr: "réseau*, infrastructure*, antenne*",
    es: "red, redes, infraestructura*, antena*, estaciones base",
    zh: "基站, 网络, 基础设施, 通信, 电信, 网路",
  },
  energy: {
    en: "energy, electricity, power consumption, power grid, electrical, watt, grid, kilowatt",
    de: "energie*, strom*, stromverbrauch*",
    fr: "énergie*, électricité, électrique*",
    es: "energía*, electricidad, eléctric*",
    zh: "能源, 电力, 能耗, 用电, 耗电",
  },
  app: {
    en: "app, app store, download, mobile app, download chart",
    de: "app-store*, download*, heruntergeladen*, app, apps, handy-app*, smartphone-app*",
    fr: "téléchargé*, téléchargement*, appli, applis, application mobile, applications mobiles",
    es: "aplicación de móvil, descarga*",
    zh: "应用商店, 下载, 应用程序",
  },
};
