import { useState } from "preact/hooks";
import type { SiteScope } from "../lib/platform/site-rules.ts";
import { Switch } from "./Switch.tsx";
import { words } from "./words.ts";
import "./SiteSwitch.css";

const SCOPES: SiteScope[] = ["page", "site", "domain"];

interface Props {
  /** Hostname of the page, "www.example.com". */
  host: string;
  on: boolean;
  /** What is to be said of the page in one line: its counts, or that it is being read. */
  state: string;
  onSwitch: (on: boolean, scope: SiteScope) => void;
}

/** The popup's first line: which site this is, and its switch with what that covers. */
export function SiteSwitch({ host, on, state, onSwitch }: Props) {
  const [scope, setScope] = useState<SiteScope>("site");
  return (
    <header class="site">
      <div class="site-line">
        <div>
          <h1 class="row-start" dir="ltr">
            {host}
          </h1>
          <p class="site-state" role="status">
            {state}
          </p>
        </div>
        <Switch on={on} label={words.site.label(host)} onChange={(to) => onSwitch(to, scope)} />
      </div>
      <fieldset class="site-scope">
        <legend class="heard">{words.site.scope}</legend>
        {SCOPES.map((each) => (
          <label key={each}>
            <input type="radio" name="scope" checked={scope === each} onChange={() => setScope(each)} />
            {words.site.scopes[each]}
          </label>
        ))}
      </fieldset>
    </header>
  );
}
