import { reasonOf } from "../../components/trouble.ts";
import { boundPage } from "../../lib/platform/message-bounds.ts";
import { sendMessage } from "../../lib/platform/messaging.ts";
import { know, state } from "./state.ts";

/** Which of the pages that the tab has shown. */
let page = 0;
let isSumming = false;
/** Whether the page has changed while it was summed up: one summary at a time, however often it changes. */
let isOld = false;

/** Another page comes into the tab: a summary of the one before that is still on its way is dropped. */
export function awaitOtherPage() {
  page++;
  know({ frames: "reading", summary: "coming" });
}

/** Has the page summed up as its frames have told it. */
export async function sumUp() {
  const { frames } = state.value;
  if (typeof frames === "string") return;
  if (isSumming) return void (isOld = true);
  isSumming = true;
  isOld = false;
  if (frames.mentions > 0)
    know({ summary: typeof state.value.summary === "string" ? "coming" : state.value.summary });
  const mine = page;
  const summary = await sendMessage("summarize", boundPage(frames)).catch((error: Error) => ({
    failed: reasonOf(error),
  }));
  // The tab may have gone to another page meanwhile.
  if (mine === page) know({ summary });
  isSumming = false;
  if (isOld) await sumUp();
}
