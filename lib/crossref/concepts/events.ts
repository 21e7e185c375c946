import type { ConceptTable } from "./table.ts";

/** What is planned, said and done. */
export const EVENTS: ConceptTable = {
  plan: {
    en: "plan, strategy, roadmap, blueprint, action plan, initiative, agenda, vision, ambition, goal, target, aim, aspire, by 2030, executive order, proposal",
    de: "plan, pläne*, strateg*, ziel*, vorhaben*, aktionsplan*, vision*, ehrgeiz*",
    fr: "plan*, stratég*, objectif*, but, ambition*, feuille de route",
    es: "plan*, estrateg*, objetivo*, meta*, ambición*, hoja de ruta",
    zh: "计划, 战略, 目标, 规划, 愿景, 蓝图, 行动计划, 雄心, 行政命令",
  },
  conference: {
    en: "conference, summit, event, forum, gathering, expo, =meeting, =meetings",
    de: "konferenz*, gipfel*, *forum, tagung*, treffen*, messe*",
    fr: "conférence*, sommet*, réunion*, salon",
    es: "conferencia*, cumbre*, reunión*, foro*",
    zh: "大会, 会议, 峰会, 论坛, 博览会",
  },
  brief: {
    en: "brief, briefed, detail, disclose, inform, told beforehand, beforehand, heard of it, first heard, in the dark, unannounced, caught off guard, not told, undisclosed, vague, learned of, unclear, specifics, who is to join, in advance, consult, withhold detail",
    de: "einzelheit*, unterricht*, informier*, im vorfeld, vorab, unklar*, detail*",
    fr: "détail*, inform*, à l'avance, préalable*",
    es: "detalle*, inform*, de antemano, previo*",
    zh: "细节, 详情, 事先, 通报, 告知, 未透露, 不清楚, 事前",
  },
  debate: {
    en: "debate, controversy, argue, think tank, disagreement, dispute, one side, question, discuss, opinion, camp, divided",
    de: "debatt*, streit*, denkfabrik*, diskuss*, umstritten*",
    fr: "débat*, controvers*, polémi*, think tank*",
    es: "debat*, controvers*, polémic*, centro de estudios",
    zh: "争论, 辩论, 争议, 智库, 讨论, 分歧",
  },
  "raw power": {
    en: "sheer, raw, metric, yardstick, determinant, measure of, monopoly on hardware, brute, benchmark score, traditional measure, conventional wisdom, assumption, prevailing belief, narrative, prevailing narrative, received wisdom, assume, belief",
    de: "annahme*, maßstab*, bloße*, herkömmlich*, gängige* meinung",
    fr: "idée reçue, hypothèse*, mesure*, critère*",
    es: "supuesto*, suposición*, criterio*, creencia*",
    zh: "单纯, 传统观念, 指标, 衡量, 固有, 认知, 假设",
  },
  rethink: {
    en: "rethink, reassess, reconsider, reflect, reflection, review, revisit, re evaluate, reevaluate, question, new way of thinking, think again, come to terms, game changer, paradigm shift, change course",
    de: "überdenk*, umdenk*, neu bewert*, nachdenk*, überprüf*",
    fr: "repens*, réévalu*, remett* en question, réfléch*",
    es: "replante*, reevalu*, reflex*, repens*",
    zh: "反思, 重新思考, 重新评估, 重新审视, 改变思路, 重塑",
  },
  stereotype: {
    en: "made in china, imitator, copycat, imitate, copy, powerhouse, cheap labor, follower, set the pace, setting the pace, trendsetter, technological powerhouse, pace setter",
    de: "nachahm*, kopier*, taktgeber*, technologiemacht*",
    fr: "imitat*, copi*, puissance technologique",
    es: "imita*, copia*, potencia tecnológica",
    zh: "山寨, 模仿, 科技强国, 引领者, 抄袭, 制造大国",
  },
  space: {
    en: "satellite, nasa, space station, astronaut, space research, orbit, lunar, moon, space program, space agency, space race, outer space, spacecraft, space exploration",
    de: "weltraum*, raumfahrt*, raumstation*, satellit*",
    fr: "spatial*, espace*, satellite*",
    es: "espacial*, espacio*, satélite*",
    zh: "太空, 航天, 空间站, 卫星, 宇航员",
  },
  people: {
    en: "intelligence and ingenuity, determination, talent, talent pool, workforce, educate, skilled, perseverance, resilience, resilient, relentless, underestimate",
    de: "talent*, fachkräft*, ausdauer*, entschlossen*, unterschätz*",
    fr: "talent*, détermin*, résilien*, sous-estim*",
    es: "talento*, determin*, resilien*, subestim*",
    zh: "人才, 韧性, 决心, 毅力, 低估",
  },
  opportunity: {
    en: "opportunity, growth, miss, chance, miss out, left behind, lose out, stagnate, lag, fall behind, trajectory",
    de: "chance*, gelegenheit*, wachstum*, verpass*, rückstand*, zurückfall*",
    fr: "opportunit*, croissance*, occasion*, manqu*",
    es: "oportunid*, crecimiento*, perder, rezag*",
    zh: "机会, 机遇, 增长, 错失, 落后",
  },
  "data governance": {
    en: "data sharing, data flow, cross border data, data governance, data protection, cybersecurity, cyber security, privacy",
    de: "datenaustausch*, datenschutz*, cybersicherheit*",
    fr: "flux de données, protection des données, cybersécurité",
    es: "flujo de datos, protección de datos, ciberseguridad",
    zh: "数据共享, 跨境数据, 数据流动, 数据治理, 网络安全, 隐私",
  },
  "research together": {
    en: "no single nation, alone, in isolation, on its own, by itself, single handed, single country, diverse strength, any one country",
    de: "im alleingang, allein, niemand allein",
    fr: "à lui seul, tout seul, isolément",
    es: "por sí solo, en solitario, aisladamente",
    zh: "单独, 独自, 任何一个国家, 单打独斗, 孤军奋战",
  },
};
