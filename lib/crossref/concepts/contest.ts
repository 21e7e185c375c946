import type { ConceptTable } from "./table.ts";

/** The contest and how it stands. */
export const CONTEST: ConceptTable = {
  race: {
    en: "race, rivalry, rival, compete, competition, competitive, contest, arms race, battle, competitor, contender, struggle, showdown, contend",
    de: "wettlauf*, wettrennen*, wettbewerb*, rival*, konkurren*, wettstreit*, rüsten*, wettrüsten*",
    fr: "course, rivalité*, rival*, concurren*, compétit*",
    es: "carrera*, rivalidad*, rival*, competen*, competi*",
    zh: "竞赛, 竞争, 角逐, 对手, 较量, 军备竞赛, 博弈",
  },
  dominance: {
    en: "dominance, dominant, dominate, domination, dominating, lead, leader, leadership, supremacy, superiority, hegemony, front runner, ascendancy, ahead, first place, primacy, edge, upper hand, number one, mastery, advantage, lead the way, preeminence, top dog, in front, america first, overtake, outpace, outstrip, outrun, fall behind, surpass, leapfrog, on top",
    de: "vorherrschaft*, dominan*, domin*, führung*, führend*, vorsprung*, überlegen*, vormacht*, spitzenreiter*, hegemon*, vorteil*, spitze*",
    fr: "domin*, suprémat*, leader*, leadership, avance, hégémon*, avantage*",
    es: "domin*, suprema*, lider*, ventaja*, hegemon*, delantera",
    zh: "主导, 领先, 霸权, 优势, 引领, 领导地位, 称霸, 霸主, 领导, 第一",
  },
  "balance of power": {
    en: "balance of power, shift, power shift, tide, turning point, reshape, tilt, pivotal, status quo, sea change, new order, pole, strong alternative, bipolar",
    de: "machtverhältnis*, kräfteverhältnis*, verschieb*, wendepunkt*, gleichgewicht*",
    fr: "équilibre*, rapport de force*, bascul*, tournant*",
    es: "equilibrio*, cambio de poder, punto de inflexión",
    zh: "格局, 力量对比, 转折, 平衡, 转变",
  },
  win: {
    en: "win, winner, winning, win out, prevail, loser, success factor, decisive factor, deciding factor, what decides, what determines, decide who, determine who, decide the race, decide the contest, settle the race, settle the contest, victory in the race, outcome of the race",
    de: "gewinnen, gewinnt, gewänne*, gewonnen*, gewinner*, sieger*, verlierer*, ausschlaggebend*, durchsetz*, durchgesetzt*, entscheidend* faktor*, rennen entscheid*, wettlauf entscheid*, entscheidet das rennen",
    fr: "gagn*, vainqu*, emport*, facteur* décisif*",
    es: "gan*, vence*, triunf*, factor* decisivo*",
    zh: "赢, 获胜, 胜负, 赢家, 取胜, 决定性因素",
  },
  "neck and neck": {
    en: "neck and neck, on par, catch up, catching up, parity, close the gap, gap, match, matched, rivaled, rivalled, keep up, comparable, equal, equals, as good as, toe to toe, no drop in quality, same quality, level with, narrow the gap, lag, lag behind, months behind, close behind, trail",
    de: "kopf an kopf, gleichauf, ebenbürtig*, mithalten*, aufgeholt*, gleichzieh*, vergleichbar*, augenhöhe, aufschließ*, aufgeschlossen*, abstand*, rückstand*",
    fr: "coude à coude, égal*, rivalis*, à égalité, comparable*",
    es: "cabeza a cabeza, igual*, a la par, comparable*",
    zh: "并驾齐驱, 媲美, 持平, 不相上下, 旗鼓相当, 匹敌, 相当, 比肩, 差距, 缩小差距, 赶上",
  },
  performance: {
    en: "performance, quality, capability, benchmark, top system, state of the art, accuracy, accurate, score, =results, capable, outperform, outperforms",
    de: "leistung*, qualität*, fähigkeit*, genauigkeit*, benchmark*",
    fr: "performan*, qualité*, capacité*, précision",
    es: "rendimiento*, calidad*, capacidad*, precisión",
    zh: "性能, 质量, 能力, 表现, 水平, 准确, 品质, 效能",
  },
  "zero-sum": {
    en: "zero sum, at the expense of, win lose, one country's gain, us or them, winner takes all, loss for, their gain, somebody else's loss, gain, mutual gain, shared gain, positive sum, win win",
    de: "nullsumm*, auf kosten von, auf kosten der",
    fr: "somme nulle, aux dépens",
    es: "suma cero, a expensas, a costa de",
    zh: "零和, 你死我活, 双赢, 共赢",
  },
  monopoly: {
    en: "monopoly, monopolize, monopolise, exclusive, exclusive game, gatekeeper, cartel, few countries, few companies, corner the market, two countries, duopoly, just two",
    de: "monopol*, exklusiv*, wenige* länder*",
    fr: "monopol*, exclusi*",
    es: "monopol*, exclusiv*",
    zh: "垄断, 独家, 少数国家, 专属游戏, 少数人",
  },
  conflict: {
    en: "conflict, war, warfare, warlike, confrontation, escalate, hostility, hostile, tension, weapon, destructive, atomic bomb, military, clash, fight, aggression, aggressive, bomb, nuclear, =arms",
    de: "konflikt*, krieg*, konfront*, eskal*, feindselig*, spannung*, waffe*, militär*",
    fr: "conflit*, guerre*, confront*, escalad*, hostil*, tension*, arme*, militaire*",
    es: "conflicto*, guerra*, confront*, escala*, hostil*, tensi*, arma*, militar*",
    zh: "冲突, 战争, 对抗, 升级, 敌意, 紧张, 武器, 军事, 军备",
  },
  fear: {
    en: "fear, anxiety, fearful, anxious, worry, concern, alarm, afraid, nervous, threat, threaten, raise concern, unease, warn, warning",
    de: "angst*, ängst*, furcht*, sorge*, besorg*, bedroh*, warn*, befürcht*, fürcht*, bang*, alarm*",
    fr: "peur*, crain*, inquiét*, menac*, avert*",
    es: "miedo*, temor*, preocup*, amenaz*, adviert*, advirt*",
    zh: "恐惧, 焦虑, 担忧, 担心, 威胁, 警告, 忧虑",
  },
  "not settled": {
    en: "far from settled, not settled, not yet settled, open question, too early, infancy, early stage, premature, too soon, prototype, teething, half finished, anyone's guess, unproven, definitive conclusion, no conclusion, remains to be seen, nobody knows, immature, immaturity, jury is still out, uncertain, far from secure, too early to, early days, far from over, not over, long way to go, still early, yet to be decided",
    de: "offene frage, zu früh, verfrüht*, unsicher*, kinderschuhe*, frühstadium, ungewiss*, anfangsstadium",
    fr: "question ouverte, trop tôt, prématur*, incertain*, balbutiement*",
    es: "cuestión abierta, demasiado pronto, prematur*, inciert*",
    zh: "尚未定论, 为时过早, 早期, 初期, 未知数, 不确定, 起步阶段, 还没有, 悬而未决, 还早, 为时尚早, 言之尚早, 胜负未分",
  },
};
