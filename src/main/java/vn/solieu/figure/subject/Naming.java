package vn.solieu.figure.subject;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.solieu.lexicon.Concept;
import vn.solieu.lexicon.Concepts;
import vn.solieu.lexicon.Folded;
import vn.solieu.text.Span;

/**
 * The phrase that names a quantity and how it was found.
 *
 * @param phrase where it stands, or null
 * @param from index of the quantity that lent it, or -1
 * @param rule name of the rule
 * @param gap what stands inside the phrase and is no part of it ("khai thác [5.000 tấn] thủy sản"),
 *     or null
 * @param turned the words after the gap come first: "[dệt may] sản xuất 190 triệu [sản phẩm]"
 */
record Naming(@Nullable Span phrase, int from, String rule, @Nullable Span gap, boolean turned) {
  static final Naming NONE = new Naming(null, -1, "none");

  Naming(@Nullable Span phrase, int from, String rule) {
    this(phrase, from, rule, null, false);
  }

  Naming(@Nullable Span phrase, int from, String rule, @Nullable Span gap) {
    this(phrase, from, rule, gap, false);
  }

  /** This name, lent by quantity {@code index}. */
  Naming lent(int index, String by) {
    return new Naming(phrase, index, by, gap, turned);
  }

  /** The words of the phrase, null when there is none. */
  @Nullable String words(String text) {
    Span span = phrase;
    if (span == null) {
      return null;
    }
    if (gap == null) {
      return span.of(text);
    }
    String before = text.substring(span.start(), gap.start());
    String after = text.substring(gap.end(), span.end());
    return turned ? after + " " + before : before + " " + after;
  }

  /**
   * The id of the indicator it is; words that stand in one piece are looked up where they stand.
   */
  @Nullable String concept(Folded lower, String words, Concepts concepts) {
    Span span = phrase;
    Optional<Concept> concept =
        span != null && gap == null && lower.isWhole(span)
            ? concepts.of(lower, span.start(), span.end())
            : concepts.of(words);
    return concept.map(Concept::id).orElse(null);
  }
}
