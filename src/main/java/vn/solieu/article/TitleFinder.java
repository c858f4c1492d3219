package vn.solieu.article;

import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Element;
import org.jsoup.select.Selector;
import org.jspecify.annotations.Nullable;

/**
 * Finds the title: the heading on the page that says what the markup declares, else what it
 * declares, without the site's name.
 */
final class TitleFinder {
  private static final double LIKE = 0.45;
  private static final int LONGEST = 400;

  /**
   * A title.
   *
   * @param block the block that shows it, -1 when none does
   */
  record Title(String text, int block, String rule) {}

  Title find(Reading reading) {
    @Nullable Title hinted = hinted(reading);
    if (hinted != null) {
      return hinted;
    }
    List<String> declared = declared(reading);
    @Nullable Title heading = heading(reading, declared);
    if (heading != null) {
      return heading;
    }
    @Nullable Title shown = shown(reading, declared);
    if (shown != null) {
      return shown;
    }
    if (!declared.isEmpty()) {
      return new Title(declared.get(0), -1, "declared");
    }
    return first(reading);
  }

  private static @Nullable Title hinted(Reading reading) {
    @Nullable String selector = reading.context().hints().titleSelector();
    if (selector == null) {
      return null;
    }
    try {
      @Nullable Element element = reading.page().html().selectFirst(selector);
      return element == null || Texts.of(element).isEmpty()
          ? null
          : titled(reading, Texts.of(element), "hint");
    } catch (Selector.SelectorParseException e) {
      return null;
    }
  }

  /** What the markup gives as title, most trusted first. */
  private static List<String> declared(Reading reading) {
    List<String> titles = new ArrayList<>();
    SiteName site = reading.site();
    for (String title :
        List.of(
            reading.data().text("headline"),
            reading.clues().meta("og:title"),
            reading.clues().meta("twitter:title"),
            reading.clues().title)) {
      String stripped = site.strip(Texts.clean(title));
      if (!stripped.isEmpty() && !site.is(stripped)) {
        titles.add(stripped);
      }
    }
    return titles;
  }

  /** The h1 most like a declared title. */
  private static @Nullable Title heading(Reading reading, List<String> declared) {
    @Nullable String best = null;
    double most = declared.isEmpty() ? -1 : LIKE;
    List<String> headings = headings(reading);
    for (String text : headings) {
      double like = declared.stream().mapToDouble(d -> Texts.likeness(d, text)).max().orElse(0);
      if (like > most) {
        most = like;
        best = text;
      }
    }
    return best == null ? null : titled(reading, best, "h1");
  }

  private static List<String> headings(Reading reading) {
    List<String> texts = new ArrayList<>();
    for (Element h1 : reading.clues().headings) {
      String text = Texts.of(h1);
      if (text.length() > 2 && text.length() < LONGEST && !reading.site().is(text)) {
        texts.add(text);
      }
    }
    return texts;
  }

  /** A block that shows a declared title word for word. */
  private static @Nullable Title shown(Reading reading, List<String> declared) {
    for (String title : declared) {
      for (TextBlock block : reading.page().blocks()) {
        if (block.linkShare() < 0.5 && Texts.same(block.text(), title)) {
          return new Title(block.text(), block.index(), "shown");
        }
      }
    }
    return null;
  }

  private static Title first(Reading reading) {
    List<String> headings = headings(reading);
    return headings.isEmpty()
        ? new Title("", -1, "none")
        : titled(reading, headings.get(0), "first h1");
  }

  /** Finds the block that shows the title, preferring one in an h1. */
  private static Title titled(Reading reading, String text, String rule) {
    String key = Texts.key(text);
    int any = -1;
    for (TextBlock block : reading.page().blocks()) {
      boolean longer = block.text().length() > text.length() * 2;
      String own = longer ? "" : Texts.key(block.text());
      if (own.length() > 3 && (own.equals(key) || (key.startsWith(own) && inH1(block)))) {
        if (inH1(block)) {
          return new Title(text, block.index(), rule);
        }
        any = any < 0 ? block.index() : any;
      }
    }
    return new Title(text, any, rule);
  }

  private static boolean inH1(TextBlock block) {
    return block.box().within("h1", 4);
  }
}
