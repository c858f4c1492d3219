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
 * @param language "vi" when the text is Vietnamese, else "de", "en", … as the page says, or null
 */
record Reading(
    Page page,
    Clues clues,
    StructuredData data,
    SiteName site,
    PageContext context,
    @Nullable String language) {
  private static final int SAMPLE = 3000;

  static Reading of(
      Page page, Clues clues, StructuredData data, SiteName site, PageContext context) {
    String language = vietnamese(page) ? "vi" : claimed(clues);
    return new Reading(page, clues, data, site, context, language);
  }

  /** The page's address: the one fetched, else the one it gives itself; "" when unknown. */
  String url() {
    return context.url().isEmpty() ? own() : context.url();
  }

  private String own() {
    String canonical = clues.links.getOrDefault("canonical", "");
    return canonical.isEmpty() ? clues.meta("og:url") : canonical;
  }

  private static @Nullable String claimed(Clues clues) {
    String said = clues.language.isEmpty() ? clues.meta("content-language") : clues.language;
    String locale = said.isEmpty() ? clues.meta("og:locale") : said;
    int end = 0;
    while (end < locale.length() && Character.isLetter(locale.charAt(end))) {
      end++;
    }
    return end < 2 || end > 3 ? null : locale.substring(0, end).toLowerCase(Locale.ROOT);
  }

  /** Whether the letters of the text are Vietnamese, whatever the page claims. */
  private static boolean vietnamese(Page page) {
    int letters = 0;
    int marked = 0;
    for (TextBlock block : page.blocks()) {
      for (int i = 0; i < block.text().length() && letters < SAMPLE; i++) {
        char c = block.text().charAt(i);
        letters += Character.isLetter(c) ? 1 : 0;
        marked += c > 0xFF && vietnamese(c) ? 1 : 0;
      }
    }
    return marked * 20 > letters && marked > 0;
  }

  private static boolean vietnamese(char c) {
    return (c >= '\u1EA0' && c <= '\u1EF9') || "đơưĐƠƯ".indexOf(c) >= 0;
  }
}
