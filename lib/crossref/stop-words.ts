/** The languages with spaces between words for which there are concepts. A text in another one is compared by its bare words. */
export const LANGUAGES = ["en", "de", "fr", "es"] as const;
export type Language = (typeof LANGUAGES)[number];

/*
 * Words that do not tell what a sentence is about; in lower case, split at apostrophes. Besides words of grammar they are verbs and nouns so
 * general that two texts which share them need have nothing in common ("make", "way", "year").
 */
const en =
  "a an the and or but nor so yet if then than that this these those there here it its itself he him his himself she her hers herself they " +
  "them their theirs themselves we us our ours ourselves you your yours yourself i me my mine myself who whom whose which what when where why " +
  "how be is am are was were been being do does did doing done have has had having can could may might must shall should will would not no " +
  "none never ever of to in on at by for from with without within into onto over under up down out off about above below between among across " +
  "through during before after since until till against toward towards upon as like also too very much many more most less least few fewer some " +
  "any all both each every either neither other others another such same own only just even still already again once twice always often " +
  "sometimes usually perhaps maybe quite rather really almost nearly well however therefore thus hence though although because while whereas " +
  "whether else instead otherwise yes don doesn didn isn aren wasn weren won wouldn couldn shouldn hasn haven hadn ll re ve s t d m " +
  "one two three four five six seven eight nine ten first second third last next new old good bad big small great little long short high low " +
  "large full whole certain several various different own able likely possible recent recently current currently now today yesterday tomorrow " +
  "year years month months week weeks day days time times way ways thing things part parts kind sort lot lots number point case fact place " +
  "people person man men woman women make makes made making take takes took taken taking get gets got getting give gives gave given giving go " +
  "goes went gone going come comes came coming put puts see sees saw seen seeing look looks looked looking say says said saying tell tells told " +
  "know knows knew known think thinks thought want wants wanted use uses used using find finds found become becomes became keep keeps kept let " +
  "lets seem seems seemed show shows showed shown mean means meant call calls called need needs needed try tries tried trying ask asks asked " +
  "work works worked working set sets bring brings brought turn turns turned begin begins began start starts started include includes " +
  "including included according per via etc onto amid despite around along away back far near enough especially particularly simply clearly " +
  "indeed moreover furthermore meanwhile additionally anyone anybody anywhere anything everyone everything nobody nothing someone somebody " +
  "something end ends ended mr mrs ms remain remains remained provide provides provided general generally specific further together it's";

const de =
  "der die das den dem des ein eine einen einem einer eines und oder aber doch sondern denn weil dass daß ob wenn als wie auch noch schon nur " +
  "sehr mehr nicht kein keine keinen ich du er sie es wir ihr mich dich ihn uns euch mir dir ihm ihnen mein dein sein seine seinen seiner ihre " +
  "ihren ihrer unser dieser diese dieses diesen diesem jener jede jeder jedes welche welcher ist sind war waren bin bist wird werden wurde wurden " +
  "worden hat haben hatte hatten habe kann können konnte muss müssen soll sollen sollte will wollen darf dürfen mag im am um zum zur von vom " +
  "bei beim nach vor aus auf an in zu mit für über unter durch gegen ohne bis seit zwischen trotzdem darum also dann dort hier nun ja nein man sich " +
  "selbst etwas alles alle allem einige viele wenige wäre hätte würde würden könnte gibt gab machen macht sagte sagt schreibt vielleicht sonst " +
  "jedoch sowie bereits dabei damit davon dazu daran darauf deren dessen denen kommt";

const fr =
  "le la les un une des du de et ou mais donc car ni que qui quoi dont où ce cet cette ces son sa ses leur leurs mon ma mes notre nos votre vos " +
  "il elle ils elles nous vous je tu on se en y à a au aux par pour sur sous dans avec sans entre vers chez est sont était étaient être été avoir " +
  "ont avait ne pas plus moins très aussi encore même tout tous toute toutes fait faire peut comme quand si tandis l d c j n qu s";

const es =
  "el la los las lo un una unos unas de del al y o u pero sino porque cuando como donde que quien cual cuyo en este esta estos estas ese esa eso " +
  "aquel su sus mi mis nuestro nuestra sin sobre por para con hasta desde hacia según se ser es son fue fueron era eran ha han había haber está " +
  "están estaba muy más menos también ya no sí todo todos toda todas puede hace hacer";

const setOf = (words: string) => new Set(words.split(" "));

export const STOP_WORDS: Record<Language, ReadonlySet<string>> = {
  en: setOf(en),
  de: setOf(de),
  fr: setOf(fr),
  es: setOf(es),
};

/** The language that most of a text's grammar words are of; English where they do not say. */
export function languageOf(text: string): Language {
  // The beginning says enough, and a long text is not read twice for it.
  const words =
    text
      .slice(0, 400)
      .toLowerCase()
      .match(/\p{L}+/gu) ?? [];
  const count = (language: Language) =>
    words.reduce((n, word) => n + (STOP_WORDS[language].has(word) ? 1 : 0), 0);
  const counts = LANGUAGES.map((language) => ({ language, count: count(language) }));
  return counts.reduce((best, next) => (next.count > best.count ? next : best)).language;
}
