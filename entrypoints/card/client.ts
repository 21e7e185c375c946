import type { CardClient } from "../../components/CardScreen.tsx";
import { sentenceAt } from "../../lib/corpus/sentences.ts";
import type { Reading } from "../../lib/crossref/reading.ts";
import { boundReading } from "../../lib/platform/message-bounds.ts";
import { sendMessage } from "../../lib/platform/messaging.ts";
import { setSite } from "../../lib/platform/stored.ts";

/** The card's way to the background and the stored settings. */
export const client: CardClient = {
  card: (reading) => sendMessage("card", inSentence(reading)),
  echo: (reading) => sendMessage("echo", inSentence(reading)),
  open: (address) => void sendMessage("open", address),
  suppress: (rule) => sendMessage("suppress", rule),
  alias: (rule) => sendMessage("alias", rule),
  switchOff: (address) => setSite(address, "site", false),
};

/** The page tells which words are pointed at; the background is asked what bears on the sentence around them. */
function inSentence(read: Reading): Reading {
  const reading = boundReading(read);
  return { ...reading, ...sentenceAt(reading.paragraph, reading.start) };
}
