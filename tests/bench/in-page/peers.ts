/** What others would do for the same names, each as its makers recommend it. */
import nlp from "compromise/one";
import Mark from "mark.js";
import AhoCorasick from "modern-ahocorasick";
import { walkText, type Way } from "./way.ts";

export function markJs(names: readonly string[]): Way {
  return {
    changes: true,
    run: () =>
      new Promise((done) => {
        const options = {
          separateWordSearch: false,
          accuracy: "exactly",
          caseSensitive: true,
          done,
        } as const;
        new Mark(document.body).mark(names, options);
      }),
  };
}

/**
 * One regular expression over text nodes; what it finds is wrapped. Throws where there are too many names for one.
 * `flags` "g": letters as the names write them, which misses "NVIDIA" and headlines in capitals; "gi": of any case.
 */
export function regularExpression(names: readonly string[], flags: "g" | "gi"): Way {
  const edged = (name: string): string =>
    `${/^\w/.test(name) ? "\\b" : ""}${name.replace(/[\\^$.*+?()[\]{}|]/g, "\\$&")}${/\w$/.test(name) ? "\\b" : ""}`;
  const longestFirst = names.toSorted((a, b) => b.length - a.length);
  const expression = new RegExp(longestFirst.map(edged).join("|"), flags);
  expression.test("");
  return {
    changes: true,
    run() {
      const walker = walkText();
      const hits: [Text, RegExpExecArray[]][] = [];
      while (walker.nextNode()) {
        const node = walker.currentNode as Text;
        const found = [...node.data.matchAll(expression)];
        if (found.length > 0) hits.push([node, found]);
      }
      for (const [node, found] of hits)
        for (const match of found.toReversed()) wrap(node, match.index, match[0].length);
      return hits.reduce((sum, [, found]) => sum + found.length, 0);
    },
  };
}

function wrap(node: Text, start: number, length: number): void {
  const inner = node.splitText(start);
  inner.splitText(length);
  const mark = document.createElement("mark");
  inner.replaceWith(mark);
  mark.append(inner);
}

export function ahoCorasick(names: readonly string[]): Way {
  const automaton = new AhoCorasick(names, { boundary: "ascii-edge" });
  return {
    changes: false,
    run() {
      const highlight = new Highlight();
      const walker = walkText();
      while (walker.nextNode()) {
        const node = walker.currentNode as Text;
        for (const { start, end } of automaton.search(node.data, { strategy: "leftmost-longest" }))
          highlight.add(
            new StaticRange({ startContainer: node, startOffset: start, endContainer: node, endOffset: end }),
          );
      }
      CSS.highlights.set("peer", highlight);
      return highlight.size;
    },
    clear: () => CSS.highlights.clear(),
  };
}

/** Looks the names up and leaves it there: no mark is set, which is to its advantage. */
export function compromise(names: readonly string[]): Way {
  const trie = nlp.buildTrie([...names]);
  return {
    changes: false,
    run() {
      const walker = walkText();
      let found = 0;
      while (walker.nextNode()) {
        const { data } = walker.currentNode as Text;
        if (data.trim()) found += nlp(data).lookup(trie).length;
      }
      return found;
    },
  };
}
