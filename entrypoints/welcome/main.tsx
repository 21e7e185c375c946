import { render } from "preact";
import { signal } from "@preact/signals";
import { beginPage } from "../../components/begin-page.ts";
import { troubleOf } from "../../components/trouble.ts";
import { WelcomeScreen } from "../../components/WelcomeScreen.tsx";
import { words } from "../../components/words.ts";
import { sentenceAt } from "../../lib/corpus/sentences.ts";
import type { CardContent, EntityLabel } from "../../lib/crossref/content.ts";
import { sendMessage } from "../../lib/platform/messaging.ts";
import { translate } from "../../lib/platform/translate.ts";
import "../../components/base.css";

beginPage(translate, () => words.titles.welcome);

const entities = signal<EntityLabel[]>([]);
const card = signal<CardContent | null>(null);
const trouble = signal<string | null>(null);

const paragraph = words.welcome.example.map(([text]) => text).join("");

/** The example's card, ranked as on a page: by the sentence in which the name stands. */
async function show(entity: string) {
  const named = words.welcome.example.find(([, id]) => id === entity)?.[0] ?? "";
  const { start, end } = sentenceAt(paragraph, paragraph.indexOf(named));
  card.value = await sendMessage("card", { paragraph, start, end, entity, pageTitle: "" });
}

render(<Welcome />, document.getElementById("root")!);
entities.value = await names();
const first = words.welcome.example.find(([, id]) => entities.value.some((entity) => entity.id === id))?.[1];
if (first) await show(first);

/** This page opens while the library that ships is still being read: asks again until there are names. */
async function names(): Promise<EntityLabel[]> {
  for (let wait = 200; ; wait = Math.min(2 * wait, 3000)) {
    const known = await sendMessage("entities", undefined).catch((error: Error) => {
      trouble.value = troubleOf(error);
      return [];
    });
    if (known.length > 0) return known;
    await new Promise((resolve) => setTimeout(resolve, wait));
  }
}

function Welcome() {
  return (
    <WelcomeScreen
      entities={entities.value}
      card={card.value}
      trouble={trouble.value}
      onEntity={(id) => void show(id)}
      onOpen={(address) => void sendMessage("open", address)}
    />
  );
}
