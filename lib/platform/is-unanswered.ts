/** Whether the background went away before it answered, in the words of the browsers. */
export const isUnanswered = ({ message }: Error): boolean =>
  /port closed|channel closed|Receiving end|disconnected|conduit/i.test(message);
