package vn.solieu.crawl;

import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import vn.solieu.article.SiteHints;
import vn.solieu.text.PartialDate;

/**
 * Writes what the sources file said of a site beside each page kept, so that a rebuild reads the
 * page, and names its paper, as the crawl did.
 */
public final class SourceFacts {
  private SourceFacts() {}

  /** The facts of a source. */
  public static Map<String, String> of(Source source) {
    Map<String, String> facts = new TreeMap<>();
    facts.put("source", source.name());
    put(facts, "former-name", source.formerName());
    put(facts, "valid-from", source.validFrom() == null ? null : source.validFrom().toString());
    put(facts, "place", source.hints().place());
    put(facts, "title", source.hints().titleSelector());
    put(facts, "body", source.hints().bodySelector());
    put(facts, "charset", source.hints().charset());
    return facts;
  }

  /** The hints as they were written. */
  public static SiteHints hints(Map<String, String> facts) {
    return new SiteHints(
        facts.get("place"), facts.get("title"), facts.get("body"), facts.get("charset"));
  }

  /**
   * What a paper was called when it published a page: its present name, or the first of its former
   * ones for what came out before the day from which the present one holds.
   *
   * @param published null when it is not known: the present name
   * @return null when the facts name no source
   */
  public static @Nullable String publisher(
      Map<String, String> facts, @Nullable PartialDate published) {
    @Nullable String former = facts.get("former-name");
    @Nullable String from = facts.get("valid-from");
    if (former == null || from == null || published == null) {
      return facts.get("source");
    }
    boolean before = published.last().isBefore(PartialDate.parse(from).first());
    return before ? former.split(", ", 2)[0] : facts.get("source");
  }

  private static void put(Map<String, String> facts, String name, @Nullable String value) {
    if (value != null) {
      facts.put(name, value);
    }
  }
}
