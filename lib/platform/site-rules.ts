import type { SiteRule, SiteRules } from "./settings.ts";

/** What a switch covers: this address, this host, or the host's whole domain. */
export type SiteScope = "page" | "site" | "domain";

/** Second-level labels under which names are registered, as in `example.co.uk`. */
const SHARED = new Set(["co", "com", "org", "net", "gov", "ac", "edu", "or", "ne"]);

/** Whether Sidelight is on at an address. The most specific rule wins; where none matches, `otherwise`. */
export function isOn(rules: SiteRules, address: string): boolean {
  return verdict(rules, address)?.on ?? rules.otherwise;
}

/** The rule that decides at an address; null where none matches. */
function verdict(rules: SiteRules, address: string): SiteRule | null {
  const place = parse(address);
  if (!place) return null;
  let best: SiteRule | null = null;
  let height = 0;
  for (const rule of rules.rules) {
    const rank = matches(rule.pattern, place);
    // Of two equally specific rules the later counts.
    if (rank > 0 && rank >= height) [best, height] = [rule, rank];
  }
  return best;
}

/**
 * The rules after a switch was pressed at an address: `isOn` is then `on` there. Rules that are as specific as the switch or more so go, and
 * a new one is written only if the others say otherwise; so pressing a switch twice adds no rule. What is no web page changes nothing.
 */
export function switchSite(rules: SiteRules, address: string, scope: SiteScope, on: boolean): SiteRules {
  const pattern = patternOf(address, scope);
  const place = parse(address);
  if (!pattern || !place) return rules;
  const rank = matches(pattern, place);
  const kept = { ...rules, rules: rules.rules.filter((rule) => matches(rule.pattern, place) < rank) };
  return isOn(kept, address) === on ? kept : { ...kept, rules: [...kept.rules, { pattern, on }] };
}

/** The pattern that covers an address in a scope; null where the address is no web page. */
export function patternOf(address: string, scope: SiteScope): string | null {
  const place = parse(address);
  if (!place) return null;
  if (scope === "page") return place.host + place.path;
  const domain = scope === "domain" ? domainOf(place.host) : null;
  return domain ? `*.${domain}` : place.host;
}

/** A typed pattern (`https://Bücher.example/a?b`, `*.Example.com`) in the form that is stored; null where it is none. */
export function tidyPattern(typed: string): string | null {
  // What follows "?" or "#" is no part of a pattern. It must not turn the pattern of a site into that of its first page.
  const bare = typed
    .trim()
    .replace(/^(https?:)?\/\//i, "")
    .replace(/[?#].*/, "");
  const wide = bare.startsWith("*.");
  const place = parse(`http://${wide ? bare.slice(2) : bare}`);
  if (!place?.host || place.host.includes("*") || /^[\w+.-]+:\/\//.test(bare)) return null;
  const hasPath = bare.includes("/") && !/^[^/]*\/$/.test(bare);
  return `${wide ? "*." : ""}${place.host}${hasPath ? place.path : ""}`;
}

/**
 * The registrable domain of a host, told by the form of its labels: the list of public suffixes would be larger than the whole content
 * script. null for an address of numbers and for a name without a dot, which have no domain above them.
 */
export function domainOf(host: string): string | null {
  if (/^[\d.]+$/.test(host) || host.startsWith("[") || !host.includes(".")) return null;
  const labels = host.split(".");
  const [second = "", top = ""] = labels.slice(-2);
  return labels.slice(top.length === 2 && SHARED.has(second) ? -3 : -2).join(".");
}

interface Place {
  host: string;
  path: string;
}

/** Host without port, and path without query; null for anything but http and https. */
function parse(address: string): Place | null {
  if (!/^https?:/i.test(address) || !URL.canParse(address)) return null;
  const { hostname, pathname } = new URL(address);
  return { host: hostname.replace(/\.$/, ""), path: pathname };
}

/**
 * How specifically a pattern matches; 0 where it does not. A page beats a part of a site, which beats a host, which beats a domain; among
 * parts of sites and among domains the longer pattern beats the shorter.
 */
function matches(pattern: string, { host, path }: Place): number {
  const cut = pattern.indexOf("/");
  const name = cut < 0 ? pattern : pattern.slice(0, cut);
  const wide = name.startsWith("*.");
  if (wide ? host !== name.slice(2) && !host.endsWith(name.slice(1)) : host !== name) return 0;
  const byHost = wide ? name.length / 1000 : 1;
  if (cut < 0) return byHost;
  const rest = pattern.slice(cut);
  if (!rest.includes("*")) return path === rest ? 1e6 + byHost : 0;
  return likePath(rest, path) ? 10 + rest.length + byHost : 0;
}

/**
 * Whether a path matches a pattern in which `*` stands for any run of characters. Done by hand, not by a RegExp, so that nothing that a
 * reader types can take endless time.
 */
function likePath(pattern: string, path: string): boolean {
  const parts = pattern.split("*");
  const first = parts[0]!;
  const last = parts.at(-1)!;
  if (!path.startsWith(first) || !path.endsWith(last) || path.length < first.length + last.length)
    return false;
  let from = first.length;
  const end = path.length - last.length;
  for (const part of parts.slice(1, -1)) {
    const at = path.indexOf(part, from);
    if (at < 0 || at + part.length > end) return false;
    from = at + part.length;
  }
  return true;
}
