package vn.solieu.article;

import java.net.URI;
import java.net.URISyntaxException;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** A page's own address and the next page of the same article. */
final class PageLinks {
  private PageLinks() {}

  /** The address the page gives itself, absolute, or null. */
  static @Nullable String canonical(Reading reading) {
    String link = reading.clues().links.getOrDefault("canonical", "");
    String own = link.isEmpty() ? reading.clues().meta("og:url") : link;
    return own.isEmpty() ? null : resolve(reading, own);
  }

  /** The next page: a rel=next that leads to this address with a page number, or a link "2". */
  static @Nullable String next(Reading reading) {
    String link = reading.clues().links.getOrDefault("next", "");
    if (!link.isEmpty() && continues(reading, resolve(reading, link))) {
      return resolve(reading, link);
    }
    for (Element a : reading.clues().pageLinks) {
      String text = a.text().strip();
      boolean numbered = !text.isEmpty() && text.length() <= 2 && text.charAt(0) > '1';
      boolean next = a.attr("rel").equals("next") || (numbered && text.charAt(0) <= '9');
      if (next && continues(reading, resolve(reading, a.attr("href")))) {
        return resolve(reading, a.attr("href"));
      }
    }
    return null;
  }

  /** Whether {@code next} is this page's address with a page number put in or counted up by one. */
  private static boolean continues(Reading reading, @Nullable String next) {
    String here = reading.url();
    if (next == null || here.isEmpty() || next.equals(here)) {
      return false;
    }
    int same = 0;
    while (same < Math.min(here.length(), next.length())
        && here.charAt(same) == next.charAt(same)) {
      same++;
    }
    int tail = 0;
    while (tail < Math.min(here.length(), next.length()) - same
        && here.charAt(here.length() - 1 - tail) == next.charAt(next.length() - 1 - tail)) {
      tail++;
    }
    String was = here.substring(same, here.length() - tail);
    String is = next.substring(same, next.length() - tail);
    String marks = is.replaceAll("(?i)trang|page|seite|paged|p|[-_/?&=.]", "");
    int to = number(marks);
    boolean counted = was.isEmpty() ? to == 2 : number(was) > 0 && to == number(was) + 1;
    return counted && same > here.length() / 2;
  }

  private static int number(String text) {
    boolean digits =
        !text.isEmpty() && text.length() < 4 && text.chars().allMatch(c -> c >= '0' && c <= '9');
    return digits ? Integer.parseInt(text) : -1;
  }

  private static @Nullable String resolve(Reading reading, String link) {
    try {
      String base = reading.context().url();
      return base.isEmpty() ? new URI(link).toString() : new URI(base).resolve(link).toString();
    } catch (URISyntaxException | IllegalArgumentException e) {
      return null;
    }
  }
}
