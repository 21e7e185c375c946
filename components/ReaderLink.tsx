import type { ComponentChildren, CSSProperties } from "preact";

export type Open = (address: string) => void;

interface Props {
  /** "reader.html#/001/p/8" */
  to: string;
  /** Given where the reader is another tab (card, popup); absent in the reader itself, where the address alone does it. */
  onOpen?: Open | undefined;
  class?: string;
  title?: string;
  dir?: "auto";
  tabIndex?: number;
  style?: CSSProperties;
  "aria-label"?: string;
  children?: ComponentChildren;
}

/** A way into the reader: an ordinary link, so that it can be copied and opened by every means the browser has. */
export function ReaderLink({ to, onOpen, ...rest }: Props) {
  return (
    <a
      {...rest}
      href={to}
      onClick={(event) => {
        if (!onOpen || event.ctrlKey || event.metaKey || event.shiftKey) return;
        event.preventDefault();
        onOpen(to);
      }}
    />
  );
}
