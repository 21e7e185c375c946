import * as v from "valibot";
import type { Browser } from "wxt/browser";
import type { Protocol } from "./messages.ts";
import { onMessage } from "./messaging.ts";

type Data<Name extends keyof Protocol> = Parameters<Protocol[Name]>[0];
type Answer<Name extends keyof Protocol> = ReturnType<Protocol[Name]>;
export type Sender = Browser.runtime.MessageSender;

/**
 * Answers a message after checking its data. `handler` gets what the schema let through and who sent it; data that the schema
 * refuses rejects the sender's promise with the place and the reason, and the handler is not called.
 */
export function answer<Name extends keyof Protocol>(
  name: Name,
  schema: v.GenericSchema<unknown, Data<Name>>,
  handler: (data: Data<Name>, sender: Sender) => Promise<Answer<Name>> | Answer<Name>,
): () => void {
  return onMessage(name, (message) => {
    const checked = v.safeParse(schema, message.data);
    if (!checked.success) throw new Error(`“${name}” was sent with ${reasons(checked.issues)}`);
    return handler(checked.output, message.sender) as never;
  });
}

function reasons(issues: readonly v.BaseIssue<unknown>[]): string {
  return issues.map((issue) => `${v.getDotPath(issue) ?? "data"}: ${issue.message}`).join("; ");
}
