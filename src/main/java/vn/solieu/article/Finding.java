package vn.solieu.article;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What a page is. */
public sealed interface Finding {
  /** An article. */
  record Found(Article article) implements Finding {}

  /**
   * A page that lists articles: a start page, a section, search results.
   *
   * @param reason what gave it away, for the log
   * @param guess the best candidate all the same, or null
   */
  record Listing(String reason, @Nullable Article guess) implements Finding {}

  /**
   * Neither: too short, an error page, not HTML, over the parse budget.
   *
   * @param reason why, for the log
   * @param guess the best candidate all the same, or null
   */
  record NotArticle(String reason, @Nullable Article guess) implements Finding {}

  /** The article, or the best guess where the page is none. */
  default Optional<Article> best() {
    return switch (this) {
      case Found found -> Optional.of(found.article());
      case Listing listing -> Optional.ofNullable(listing.guess());
      case NotArticle none -> Optional.ofNullable(none.guess());
    };
  }
}
