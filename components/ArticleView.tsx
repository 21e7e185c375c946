import { useEffect, useMemo, useRef } from "preact/hooks";
import { type Article, displayTitle, type Passage } from "../lib/corpus/article.ts";
import type { EntityLabel } from "../lib/crossref/content.ts";
import type { Tier } from "../lib/lexicon/entity.ts";
import type { ArticleMention } from "../lib/spotting/mention.ts";
import { articleAddress, entityAddress } from "./addresses.ts";
import { Byline } from "./Byline.tsx";
import { markedRuns } from "./marked-runs.ts";
import { type Counted, MentionList } from "./MentionList.tsx";
import { words } from "./words.ts";
import "./ArticleView.css";

type Known = EntityLabel & { tier?: Tier };

interface Props {
  article: Article;
  mentions: ArticleMention[];
  /** Names and kinds of the entities mentioned. Mentions of tier context are links without a line under them: they are everywhere. */
  entities: Known[];
  /** The paragraph to show; null for the article's top. */
  paragraph: number | null;
}

/** An article of the corpus as it was written, with its mentions marked, opened at a passage. */
export function ArticleView({ article, mentions, entities, paragraph }: Props) {
  const known = useMemo(() => new Map(entities.map((entity) => [entity.id, entity])), [entities]);
  const here = useRef<HTMLParagraphElement>(null);
  useEffect(() => {
    if (paragraph === null) return scrollTo(0, 0);
    // The focus goes there too, so that keyboard and screen reader go on from there.
    here.current?.focus({ preventScroll: true });
    here.current?.scrollIntoView({ block: "start" });
  }, [article.id, paragraph]);

  const title = displayTitle(article);
  const mentioned = named(mentions, known);
  return (
    <div class="reader-page">
      <article class="article" lang={article.language || undefined}>
        {/* The title's direction is that of the line under it too. */}
        <header dir="auto">
          <h1>{title}</h1>
          <p class="article-source">
            <Byline
              parts={[
                article.publisher,
                article.author,
                words.articleKinds[article.kind],
                article.source && (
                  <a href={article.source} rel="noreferrer">
                    {words.article.source}
                  </a>
                ),
              ]}
            />
          </p>
        </header>
        <div class="article-text">
          {article.passages
            .filter((passage) => passage.role !== "title" || passage.text !== title)
            .map((passage) => (
              <PassageText
                key={passage.paragraph}
                passage={passage}
                article={article.id}
                mentions={mentions.filter((mention) => mention.paragraph === passage.paragraph)}
                known={known}
                here={passage.paragraph === paragraph ? here : null}
              />
            ))}
        </div>
      </article>
      {mentioned.length > 0 && (
        <aside aria-label={words.article.named}>
          <h2 class="label">{words.article.named}</h2>
          <MentionList entities={mentioned} first={24} />
        </aside>
      )}
    </div>
  );
}

interface PassageProps {
  passage: Passage;
  article: string;
  mentions: ArticleMention[];
  known: Map<string, Known>;
  here: { current: HTMLParagraphElement | null } | null;
}

function PassageText({ passage, article, mentions, known, here }: PassageProps) {
  const { paragraph, role, text } = passage;
  return (
    <p
      class={`passage ${role}${here ? " here" : ""}`}
      id={`p${paragraph}`}
      ref={here}
      tabIndex={here ? -1 : undefined}
      aria-current={here ? "location" : undefined}
      dir="auto"
    >
      {role === "body" && (
        <a
          class="passage-number"
          href={articleAddress({ article, paragraph })}
          aria-label={words.article.permalink(paragraph)}
          tabIndex={-1}
        >
          {words.paragraph(paragraph)}
        </a>
      )}
      {markedRuns(text, mentions).map((run) => {
        const entity = run.entity === null ? undefined : known.get(run.entity);
        return entity ? (
          <mark data-kind={entity.type} class={entity.tier === "context" ? "quiet" : undefined}>
            <a href={entityAddress(entity.id)} title={entity.name}>
              {run.text}
            </a>
          </mark>
        ) : (
          run.text
        );
      })}
    </p>
  );
}

/** Whom the article names: tier core before tier context, the most frequent first. */
function named(mentions: ArticleMention[], known: Map<string, Known>): Counted[] {
  const counts = new Map<string, number>();
  for (const { entity } of mentions) counts.set(entity, (counts.get(entity) ?? 0) + 1);
  return [...counts]
    .flatMap(([id, count]) => {
      const entity = known.get(id);
      return entity ? [{ ...entity, count }] : [];
    })
    .sort((a, b) => Number(a.tier === "context") - Number(b.tier === "context") || b.count - a.count);
}
