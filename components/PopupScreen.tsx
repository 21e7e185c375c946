import type { SiteScope } from "../lib/platform/site-rules.ts";
import { Icon, type IconName } from "./icons.tsx";
import { Notice, UndoBar } from "./Notice.tsx";
import { countedEntities } from "./page-report.ts";
import { type PageTools, PopupPage } from "./PopupPage.tsx";
import type { PopupState } from "./popup-state.ts";
import { type Open, ReaderLink } from "./ReaderLink.tsx";
import { SavePage, type SaveTools } from "./SavePage.tsx";
import { type Search, SearchBox } from "./SearchBox.tsx";
import { SiteSwitch } from "./SiteSwitch.tsx";
import { words } from "./words.ts";
import "./PopupScreen.css";

interface Props extends SaveTools, PageTools {
  state: PopupState;
  onSwitch: (on: boolean, scope: SiteScope) => void;
  search: Search;
}

/** The toolbar's window: am I on here, what is here, what does it come to, what have I read about it, what next. */
export function PopupScreen({ state, onSwitch, onSave, onUnsave, search, onOpen, ...rest }: Props) {
  const { host, on } = state;
  return (
    <main class="popup">
      {host === null ? (
        <section class="notice-part">
          <Notice head={words.site.barred} text={words.site.barredText} top />
        </section>
      ) : (
        <>
          <SiteSwitch host={host} on={on} state={stateLine(state)} onSwitch={onSwitch} />
          {state.frames !== "file" && (
            <SavePage saved={state.saved} onSave={onSave} onUnsave={onUnsave} onOpen={onOpen} />
          )}
        </>
      )}
      {host !== null && on && <PopupPage state={state} onOpen={onOpen} {...rest} />}
      <footer class="find">
        <UndoBar what={state.notice} />
        <SearchBox search={search} entities={state.entities} onOpen={onOpen} />
        <nav>
          <Way to="reader.html#/" icon="library" name={words.places.library} onOpen={onOpen} />
          <Way to="options.html" icon="options" name={words.places.options} onOpen={onOpen} />
        </nav>
      </footer>
    </main>
  );
}

function Way({ to, icon, name, onOpen }: { to: string; icon: IconName; name: string; onOpen: Open }) {
  return (
    <ReaderLink class="icon-button" to={to} onOpen={onOpen} aria-label={name} title={name}>
      <Icon name={icon} />
    </ReaderLink>
  );
}

function stateLine({ on, frames, trouble, entities }: PopupState): string {
  if (!on) return words.site.off;
  if (frames === "silent" || frames === "file") return "";
  if (frames === "reading") return trouble === null ? words.site.reading : "";
  return words.site.marks(frames.mentions, countedEntities(frames, entities).length);
}
