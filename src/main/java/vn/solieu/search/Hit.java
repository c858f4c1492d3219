package vn.solieu.search;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.solieu.text.PartialDate;

/**
 * An article found.
 *
 * @param score comparable within one result only
 * @param snippet piece of the article's own text, words as printed, found ones between marks
 * @param copies ids of syndicated copies folded under it
 */
public record Hit(
    String id,
    @Nullable String url,
    String title,
    @Nullable PartialDate date,
    @Nullable String province,
    @Nullable String source,
    @Nullable String section,
    double score,
    String snippet,
    List<String> copies) {
  public Hit {
    copies = List.copyOf(copies);
  }
}
