import type { ComponentChildren } from "preact";
import { Icon, Mark } from "./icons.tsx";
import { words } from "./words.ts";
import "./ArticleView.css";

/** The reader's outline: the bar with the ways, and what is read under it. */
export function ReaderScreen({ children }: { children: ComponentChildren }) {
  return (
    <div class="reader">
      <header class="reader-bar">
        <a class="brand" href="reader.html#/">
          <Mark size={20} />
          {words.product}
        </a>
        <nav>
          <a href="reader.html#/">
            <Icon name="library" />
            {words.places.library}
          </a>
          <a href="options.html">
            <Icon name="options" />
            {words.places.options}
          </a>
        </nav>
      </header>
      <main>{children}</main>
    </div>
  );
}
