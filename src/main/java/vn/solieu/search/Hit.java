package vn.solieu.search;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.solieu.text.PartialDate;
import vn.solieu.text.Span;

/**
 * An article found.
 *
 * @param score comparable within one result only
 * @param snippet piece of the article's own text
 * @param snippetStart where it begins in the article's {@code text}
 * @param marks what was found in it, as offsets into {@code snippet}
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
    int snippetStart,
    List<Span> marks,
    List<String> copies) {
  public Hit {
    marks = List.copyOf(marks);
    copies = List.copyOf(copies);
  }
}
