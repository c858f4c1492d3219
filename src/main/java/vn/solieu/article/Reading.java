package vn.solieu.article;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * A page being read: everything the finders look at.
 *
 * @param page its layout
 * @param clues what its markup says of itself
 * @param data its JSON-LD
 * @param site its names
 * @param context what is known from outside
 */
record Reading(Page page, Clues clues, StructuredData data, SiteName site, PageContext context) {
  /** The page's address: the one fetched, else the one it gives itself; "" when unknown. */
  String url() {
    return context.url().isEmpty() ? own() : context.url();
  }

  private String own() {
    String canonical = clues.links.getOrDefault("canonical", "");
    return canonical.isEmpty() ? clues.meta("og:url") : canonical;
  }

  /** "vi", "de", … as the page says, or null. */
  @Nullable String language() {
    String said = clues.language.isEmpty() ? clues.meta("content-language") : clues.language;
    String locale = said.isEmpty() ? clues.meta("og:locale") : said;
    int end = 0;
    while (end < locale.length() && Character.isLetter(locale.charAt(end))) {
      end++;
    }
    return end < 2 || end > 3 ? null : locale.substring(0, end).toLowerCase(Locale.ROOT);
  }
}
