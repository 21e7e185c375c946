import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { SiteRules } from "./settings.ts";
import { domainOf, isOn, patternOf, switchSite, tidyPattern, type SiteScope } from "./site-rules.ts";

const everywhere: SiteRules = { otherwise: true, rules: [] };
const rules = (...list: string[]): SiteRules => ({
  otherwise: true,
  rules: list.map((line) => ({ pattern: line.slice(1), on: line.startsWith("+") })),
});

describe("isOn: the most specific rule wins", () => {
  const cases: [rules: string[], address: string, on: boolean][] = [
    [[], "https://example.com/", true],
    [["-example.com"], "https://example.com/a?b#c", false],
    [["-example.com"], "https://www.example.com/", true],
    [["-example.com"], "https://notexample.com/", true],
    [["-*.example.com"], "https://example.com/", false],
    [["-*.example.com"], "https://a.b.example.com/", false],
    [["-*.example.com"], "https://badexample.com/", true],
    [["-*.example.com", "+news.example.com"], "https://news.example.com/", true],
    [["+news.example.com", "-*.example.com"], "https://news.example.com/", true],
    [["+example.com", "-*.example.com"], "https://example.com/", true],
    [["-*.example.com", "+*.news.example.com"], "https://de.news.example.com/", true],
    [["-example.com", "+example.com/a"], "https://example.com/a", true],
    [["-example.com", "+example.com/a"], "https://example.com/a/b", false],
    [["-example.com", "+example.com/a"], "https://example.com/a?page=2#top", true],
    [["-example.com/blog/*"], "https://example.com/blog/2026/x", false],
    [["-example.com/blog/*"], "https://example.com/newspaper", true],
    [["-example.com/blog/*", "+example.com/blog/a/*"], "https://example.com/blog/a/x", true],
    [["-example.com/*/print"], "https://example.com/a/b/print", false],
    [["-example.com/*/print"], "https://example.com/a/print/b", true],
    [["-example.com/a/*/a/"], "https://example.com/a//a/", false],
    [["-example.com/a/*/a/"], "https://example.com/a/", true],
    [["-example.com/*aa*"], "https://example.com/a", true],
    [["-example.com/*aa*"], "https://example.com/aa", false],
    [["-example.com/*ab*ba*"], "https://example.com/abba", false],
    [["-example.com/*ab*ba*"], "https://example.com/aba", true],
    [["-*.example.com/x"], "https://www.example.com/x", false],
    [["-example.com"], "http://example.com:8080/", false],
    [["-example.com", "+example.com"], "https://example.com/", true],
    [["-127.0.0.1"], "http://127.0.0.1:4321/page", false],
    [["-example.com"], "chrome://settings", true],
    [["-example.com"], "nonsense", true],
  ];
  it.each(cases)("%j at %s: %s", (list, address, on) => {
    expect(isOn(rules(...list), address)).toBe(on);
  });

  it("is an allow list where nothing else is on", () => {
    const allow: SiteRules = { otherwise: false, rules: [{ pattern: "example.com", on: true }] };
    expect(isOn(allow, "https://example.com/")).toBe(true);
    expect(isOn(allow, "https://example.org/")).toBe(false);
  });
});

describe("switchSite", () => {
  it("removes the narrower rule that would keep the switch dead", () => {
    const off = rules("-news.example.com", "-news.example.com/a");
    expect(switchSite(off, "https://news.example.com/a", "site", true)).toEqual(everywhere);
  });

  it("writes an exception where a wider rule stands", () => {
    const next = switchSite(rules("-*.example.com"), "https://news.example.com/", "site", true);
    expect(next.rules).toEqual([
      { pattern: "*.example.com", on: false },
      { pattern: "news.example.com", on: true },
    ]);
  });

  it("leaves an address that is no web page alone", () => {
    expect(switchSite(everywhere, "about:blank", "site", false)).toBe(everywhere);
  });

  const hosts = fc.constantFrom(
    "example.com",
    "news.example.com",
    "a.news.example.com",
    "example.co.uk",
    "localhost",
  );
  const addresses = fc.tuple(hosts, fc.constantFrom("/", "/a", "/a/b")).map(([h, p]) => `https://${h}${p}`);
  const scopes = fc.constantFrom<SiteScope>("page", "site", "domain");
  const presses = fc.array(fc.tuple(addresses, scopes, fc.boolean()), { maxLength: 12 });
  const pressed = (start: SiteRules, list: [string, SiteScope, boolean][]) =>
    list.reduce((all, [address, scope, on]) => switchSite(all, address, scope, on), start);

  it("is never dead: what was pressed holds, whatever was pressed before", () => {
    fc.assert(
      fc.property(
        presses,
        addresses,
        scopes,
        fc.boolean(),
        fc.boolean(),
        (before, address, scope, on, otherwise) => {
          const after = switchSite(pressed({ otherwise, rules: [] }, before), address, scope, on);
          expect(isOn(after, address)).toBe(on);
          expect(new Set(after.rules.map((rule) => rule.pattern)).size).toBe(after.rules.length);
        },
      ),
    );
  });

  it("leaves nothing behind when it is pressed twice on a clean slate", () => {
    fc.assert(
      fc.property(addresses, scopes, (address, scope) => {
        const off = switchSite(everywhere, address, scope, false);
        expect(switchSite(off, address, scope, true)).toEqual(everywhere);
      }),
    );
  });
});

describe("patterns", () => {
  it.each([
    ["news.example.com", "example.com"],
    ["www.example.co.uk", "example.co.uk"],
    ["shop.example.com.au", "example.com.au"],
    ["t.co", "t.co"],
    ["news.example.de", "example.de"],
    ["shop.com.example", "com.example"],
    ["localhost", null],
    ["[2001:db8::1]", null],
    ["192.168.0.1", null],
  ])("the domain of %s is %s", (host, domain) => {
    expect(domainOf(host)).toBe(domain);
  });

  it.each<[SiteScope, string]>([
    ["page", "news.example.com/a"],
    ["site", "news.example.com"],
    ["domain", "*.example.com"],
  ])("a switch for the %s covers %s", (scope, pattern) => {
    expect(patternOf("https://news.example.com/a?b#c", scope)).toBe(pattern);
  });

  it("covers the host where there is no domain above it", () => {
    expect(patternOf("http://localhost:3000/x", "domain")).toBe("localhost");
  });

  it.each([
    ["https://Example.com/", "example.com"],
    ["example.com/a?b#c", "example.com/a"],
    ["*.Example.com", "*.example.com"],
    ["bücher.example", "xn--bcher-kva.example"],
    ["example.com/blog/*", "example.com/blog/*"],
    ["https://example.com/?from=mail", "example.com"],
    ["example.com#top", "example.com"],
    ["//example.com", "example.com"],
    ["web.example/of/https://example.com/", "web.example/of/https://example.com/"],
    ["file:///home/reader/page.html", null],
    ["chrome://settings", null],
    [".", null],
    ["exa*mple.com", null],
    ["", null],
    ["two words", null],
  ])("“%s” is stored as %s", (typed, stored) => {
    expect(tidyPattern(typed)).toBe(stored);
  });
});
