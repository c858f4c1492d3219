package vn.solieu.article;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Finds the paper's section: breadcrumbs, what the markup says, the address's first folder. */
final class SectionFinder {
  private static final int LONGEST = 40;

  /** A section and the rule that found it. */
  record Section(String name, String rule) {}

  Optional<Section> find(Reading reading, TitleFinder.Title title) {
    String crumb = last(reading.data().breadcrumbs(), reading, title);
    if (!crumb.isEmpty()) {
      return Optional.of(new Section(crumb, "json-ld breadcrumb"));
    }
    String said = reading.clues().meta("article:section");
    String declared = said.isEmpty() ? reading.data().text("articleSection") : said;
    if (fits(Texts.clean(declared), reading, title)) {
      return Optional.of(new Section(Texts.clean(declared), "declared"));
    }
    String shown = last(breadcrumbs(reading), reading, title);
    if (!shown.isEmpty()) {
      return Optional.of(new Section(shown, "breadcrumb"));
    }
    return folder(reading);
  }

  /** The last crumb that is neither the start page nor the article. */
  private static String last(List<String> crumbs, Reading reading, TitleFinder.Title title) {
    for (int i = crumbs.size() - 1; i >= 1; i--) {
      String crumb = Texts.clean(crumbs.get(i));
      if (fits(crumb, reading, title)) {
        return crumb;
      }
    }
    return "";
  }

  private static boolean fits(String name, Reading reading, TitleFinder.Title title) {
    return name.length() >= 2
        && name.length() <= LONGEST
        && !reading.site().is(name)
        && !Texts.key(title.text()).startsWith(Texts.key(name) + " ")
        && !Texts.key(title.text()).equals(Texts.key(name));
  }

  /** Link texts of the box that calls itself breadcrumb, or of the path of links over the title. */
  private static List<String> breadcrumbs(Reading reading) {
    for (Box box : reading.page().boxes()) {
      String said = (box.element.className() + " " + box.element.id()).toLowerCase(Locale.ROOT);
      boolean named = said.contains("breadcrumb") || said.contains("crumbs") || path(said);
      if (named && box.endBlock > box.firstBlock && box.endBlock - box.firstBlock < 12) {
        List<String> crumbs = new ArrayList<>(box.element.select("a").eachText());
        if (!crumbs.isEmpty()) {
          return crumbs;
        }
      }
    }
    return List.of();
  }

  private static boolean path(String said) {
    return said.strip().equals("path") || said.strip().equals("location");
  }

  private static Optional<Section> folder(Reading reading) {
    String url = reading.url();
    int host = url.indexOf("//");
    int start = host < 0 ? -1 : url.indexOf('/', host + 2);
    int end = start < 0 ? -1 : url.indexOf('/', start + 1);
    if (end < 0) {
      return Optional.empty();
    }
    String folder = url.substring(start + 1, end);
    @Nullable String linked = linked(reading, "/" + folder);
    boolean word = folder.length() > 2 && folder.chars().noneMatch(c -> c >= '0' && c <= '9');
    return linked == null || !word ? Optional.empty() : Optional.of(new Section(linked, "url"));
  }

  /** What the page's own menu calls the folder. */
  private static @Nullable String linked(Reading reading, String folder) {
    for (var link : reading.page().html().select("a[href]")) {
      String href = link.attr("href");
      String bare = href.endsWith("/") ? href.substring(0, href.length() - 1) : href;
      String text = Texts.of(link);
      if (bare.endsWith(folder) && text.length() >= 2 && text.length() <= LONGEST) {
        return text;
      }
    }
    return null;
  }
}
