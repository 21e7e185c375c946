/** What no way can undercut. */
import { walkText, type Way } from "./way.ts";

/** Reads each text node's data and looks at nothing. */
export const bareWalk: Way = {
  changes: false,
  run() {
    const walker = walkText();
    let length = 0;
    while (walker.nextNode()) length += (walker.currentNode as Text).data.length;
    return length > 0 ? 0 : -1;
  },
};

/** Looks at every character once. */
export const floor: Way = {
  changes: false,
  run() {
    const walker = walkText();
    let letters = 0;
    while (walker.nextNode()) {
      const { data } = walker.currentNode as Text;
      for (let i = 0; i < data.length; i++) if (data.charCodeAt(i) > 32) letters++;
    }
    return letters > 0 ? 0 : -1;
  },
};
