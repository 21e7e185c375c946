import { OWN_PACK, SHIPPED_PACK } from "../lib/lexicon/pack.ts";
import type { ShelvedArticle } from "../lib/platform/messages.ts";
import { articleAddress } from "./addresses.ts";
import { Byline } from "./Byline.tsx";
import { words } from "./words.ts";

interface Props {
  articles: ShelvedArticle[];
  packs: { id: string; title: string }[];
  onRemove: (article: ShelvedArticle) => void;
  onRemovePack: (pack: { id: string; title: string }) => void;
}

/** The articles by the pack that they came with: the reader's own, those that ship, those of others. */
export function ShelfArticles({ articles, packs, onRemove, onRemovePack }: Props) {
  const of = (pack: string) =>
    articles
      .filter((article) => article.pack === pack)
      .toSorted((a, b) => a.id.localeCompare(b.id, undefined, { numeric: true }));
  const others = packs.filter(({ id }) => id !== OWN_PACK && id !== SHIPPED_PACK);
  const own = of(OWN_PACK).toSorted((a, b) => a.title.localeCompare(b.title));
  return (
    <div class="shelf-packs">
      <section>
        <h2 class="label">{words.packs.own}</h2>
        {own.length === 0 && <p class="muted shelf-none">{words.packs.ownNone}</p>}
        <Articles articles={own} onRemove={onRemove} />
      </section>
      <section>
        <h2 class="label">{words.library.articles}</h2>
        <Articles articles={of(SHIPPED_PACK)} />
      </section>
      {others.map((pack) => (
        <section key={pack.id}>
          <h2 class="label shelf-pack row-start" dir="auto">
            {pack.title || pack.id}
          </h2>
          <Articles articles={of(pack.id)} />
          <button
            type="button"
            class="plain-link small muted"
            aria-label={`${words.packs.removePack}: ${pack.title || pack.id}`}
            onClick={() => onRemovePack(pack)}
          >
            {words.packs.removePack}
          </button>
        </section>
      ))}
    </div>
  );
}

function Articles({ articles, onRemove }: { articles: ShelvedArticle[]; onRemove?: Props["onRemove"] }) {
  return (
    <ul class="shelf-articles">
      {articles.map((article) => (
        <li key={article.id} dir="auto">
          <a href={articleAddress({ article: article.id })}>{article.title || words.library.untitled}</a>
          <div class="muted small">
            <p>
              <Byline parts={[article.publisher, article.author, words.articleKinds[article.kind]]} />
            </p>
            {onRemove && (
              <button
                type="button"
                class="plain-link"
                aria-label={`${words.remove}: ${article.title}`}
                onClick={() => onRemove(article)}
              >
                {words.remove}
              </button>
            )}
          </div>
        </li>
      ))}
    </ul>
  );
}
