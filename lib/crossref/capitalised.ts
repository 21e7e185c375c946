/**
 * Words that English, or German, writes with a capital though they name nobody who could be looked up. Those with which names begin are left
 * out, as in "General Motors".
 */

const setOf = (words: string): ReadonlySet<string> => new Set(words.split(" "));

const DATES = setOf(
  "monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september october november " +
    "december jan feb mar apr jun jul aug sep sept oct nov dec christmas easter",
);
const TITLES = setOf(
  "president chancellor prime minister secretary senator congressman congresswoman representative governor mayor ambassador judge " +
    "colonel captain professor doctor chairman chairwoman mr mrs ms dr prof sir " +
    "präsident präsidenten präsidentin kanzler kanzlerin bundeskanzler bundeskanzlerin ministerin premierminister außenminister " +
    "wirtschaftsminister bürgermeister bürgermeisterin chefin herr herrn frau",
);
const PEOPLES = setOf(
  "american americans british english scottish irish welsh canadian australian european europeans asian african western eastern northern " +
    "southern chinese taiwanese japanese korean indian pakistani russian russians ukrainian german french italian spanish portuguese dutch " +
    "belgian swiss austrian polish czech hungarian greek turkish swedish norwegian danish finnish israeli iranian arab arabic saudi emirati " +
    "egyptian mexican brazilian argentine vietnamese thai malaysian indonesian filipino singaporean latin hebrew mandarin cantonese " +
    "christian muslim jewish republican republicans democrat democrats democratic",
);

const UNITS = setOf("millionen milliarden prozent euro dollar yuan uhr");

const plain = (word: string): string => word.toLowerCase().replace(/[’']s$|[.,]$/, "");

/** "President", "Mr." */
export const isTitle = (word: string): boolean => TITLES.has(plain(word));

/** "Chinese", "Democrats". */
export const isPeople = (word: string): boolean => PEOPLES.has(plain(word));

/** "Friday", "May". */
export const isDate = (word: string): boolean => DATES.has(plain(word));

/** A title, a people or a unit. */
export const isNoName = (word: string): boolean => isTitle(word) || isPeople(word) || UNITS.has(plain(word));
