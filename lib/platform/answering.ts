import * as v from "valibot";
import { type Browser, browser } from "wxt/browser";
import type { Protocol } from "./messages.ts";
import { onMessage } from "./messaging.ts";

type Data<Name extends keyof Protocol> = Parameters<Protocol[Name]>[0];
type Answer<Name extends keyof Protocol> = ReturnType<Protocol[Name]>;
type Sender = Browser.runtime.MessageSender;

/**
 * What content scripts may ask: none of the answers tells what is in the library. A page may have broken into a content script, so all other
 * questions are answered only to the extension's own pages.
 */
const FROM_PAGES: ReadonlySet<keyof Protocol> = new Set(["brief", "count", "echoes", "foresee", "open"]);

const isOurPage = ({ url }: Sender): boolean => !!url?.startsWith(browser.runtime.getURL("/"));

/**
 * Answers a message after checking its sender and its data. `handler` gets the data as the schema let it through, and the sender. Where the
 * sender may not ask, or the schema refuses the data, the sender's promise is rejected with the reason and `handler` is not called. Returns
 * a function that ends it.
 */
export function answer<Name extends keyof Protocol>(
  name: Name,
  schema: v.GenericSchema<unknown, Data<Name>>,
  handler: (data: Data<Name>, sender: Sender) => Promise<Answer<Name>> | Answer<Name>,
): () => void {
  return onMessage(name, (message) => {
    if (!FROM_PAGES.has(name) && !isOurPage(message.sender))
      throw new Error(`“${name}” is answered to Sidelight's own pages only.`);
    const checked = v.safeParse(schema, message.data);
    if (!checked.success) throw new Error(`“${name}” was sent with ${reasons(checked.issues)}`);
    return handler(checked.output, message.sender) as never;
  });
}

function reasons(issues: readonly v.BaseIssue<unknown>[]): string {
  return issues.map((issue) => `${v.getDotPath(issue) ?? "data"}: ${issue.message}`).join("; ");
}
