package vn.solieu.crawl;

import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import vn.solieu.article.SiteHints;

/**
 * Writes what the sources file said of a site beside each page kept, so that a rebuild reads the
 * page as the crawl did.
 */
public final class SourceFacts {
  private SourceFacts() {}

  /** The facts of a source. */
  static Map<String, String> of(Source source) {
    Map<String, String> facts = new TreeMap<>();
    facts.put("source", source.name());
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

  private static void put(Map<String, String> facts, String name, @Nullable String value) {
    if (value != null) {
      facts.put(name, value);
    }
  }
}
