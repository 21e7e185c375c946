/** Words that point back to a sentence before: pronouns, and what joins two sentences. Of five languages, as at the beginning of a sentence. */
const POINTS_BACK = new RegExp(
  "^[^\\p{L}\\p{N}]*(?:(?:" +
    "that|this|these|those|it|its|he|she|they|his|her|their|such|both|but|and|so|then|also|yet|still|instead|however|moreover|furthermore|" +
    "meanwhile|therefore|thus|nevertheless|nonetheless|otherwise|another|" +
    "das|denn|darum|dadurch|somit|dies|diese|dieser|dieses|diesen|er|sie|es|ihr|ihre|sein|seine|doch|aber|und|auch|dabei|damit|dazu|daher|deshalb|dennoch|trotzdem|" +
    "jedoch|zudem|außerdem|solche|" +
    "il|elle|ils|elles|ce|cela|cette|cet|ces|leur|leurs|mais|et|donc|aussi|cependant|toutefois|" +
    "él|ella|ellos|ellas|esto|eso|esta|este|estos|estas|ese|esa|su|sus|pero|y|también|además|" +
    "sin embargo" +
    ")(?![\\p{L}\\p{N}’'-])|" +
    "这|那|它|他|她|其|此|该|但|而|因此|所以|不过|然而|同时|此外|[二三四五]是|其[次三]" +
    ")",
  "iu",
);

/** The end of a quotation that begins in another sentence. */
const TORN = /^[^“„«「]*[”」]/u;

/** Whether a sentence leans on one before it, without which a reader does not know what it speaks of. */
export const leans = (sentence: string): boolean => POINTS_BACK.test(sentence) || TORN.test(sentence);
