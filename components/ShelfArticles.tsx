import { OWN_PACK, SHIPPED_PACK } from "../lib/lexicon/pack.ts";
import type { ArticleHead } from "../lib/platform/corpus-database.ts";
import { articleAddress } from "./addresses.ts";
import { Byline } from "./Byline.tsx";
import { inOrder } from "./in-order.ts";
import { RemoveButton } from "./RemoveButton.tsx";
import { useFirst } from "./use-first.tsx";
import { words } from "./words.ts";

/** How many articles of a pack are shown at first: one may have thousands, and search is there to find them. */
const FIRST = 100;

interface Props {
  articles: ArticleHead[];
  packs: { id: string; title: string }[];
  onRemove: (article: ArticleHead) => void;
  onRemovePack: (pack: { id: string; title: string }) => void;
}

/** The articles, by the pack with which they came: the reader's own, those that ship, those of others. */
export function ShelfArticles({ articles, packs, onRemove, onRemovePack }: Props) {
  const of = (pack: string) => articles.filter((article) => article.pack === pack);
  const others = packs.filter(({ id }) => id !== OWN_PACK && id !== SHIPPED_PACK);
  const own = of(OWN_PACK).toSorted((a, b) => inOrder.compare(a.title, b.title));
  const byId = (pack: string) => of(pack).toSorted((a, b) => inOrder.compare(a.id, b.id));
  return (
    <div class="shelf-packs">
      <section>
        <h2 class="label">{words.packs.own}</h2>
        {own.length === 0 && <p class="muted shelf-none">{words.packs.ownNone}</p>}
        <Articles articles={own} onRemove={onRemove} />
      </section>
      <section>
        <h2 class="label">{words.library.articles}</h2>
        <Articles articles={byId(SHIPPED_PACK)} />
      </section>
      {others.map((pack) => (
        <section key={pack.id}>
          <h2 class="label shelf-pack row-start" dir="auto">
            {pack.title || pack.id}
          </h2>
          <Articles articles={byId(pack.id)} />
          <RemoveButton
            class="plain-link small muted"
            label={words.packs.removePack}
            what={pack.title || pack.id}
            onRemove={() => onRemovePack(pack)}
          />
        </section>
      ))}
    </div>
  );
}

function Articles({ articles, onRemove }: { articles: ArticleHead[]; onRemove?: Props["onRemove"] }) {
  const [shown, showAll] = useFirst(articles, FIRST);
  return (
    <>
      <ul class="shelf-articles">
        {shown.map((article) => (
          <li key={article.id} dir="auto">
            <p class="clamped">
              <a href={articleAddress({ article: article.id })}>{article.title || words.library.untitled}</a>
            </p>
            <div class="muted small">
              <p>
                <Byline parts={[article.publisher, article.author, words.articleKinds[article.kind]]} />
              </p>
              {onRemove && (
                <RemoveButton class="plain-link" what={article.title} onRemove={() => onRemove(article)} />
              )}
            </div>
          </li>
        ))}
      </ul>
      {showAll}
    </>
  );
}
