package vn.solieu.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Cuts a paragraph into sentences: "Theo PGS.TS Lan, giá tăng 1.234,5 đồng. TP. Huế…" knows that
 * neither "PGS." nor "1." nor "TP." ends one. A line break always ends a sentence. Rules decide
 * what is clear; a mark before a quotation mark, a dash or a digit is put to a {@link
 * BoundaryModel}. Immutable and safe from many threads.
 */
public final class SentenceSplitter {
  private static final String CLOSING = "\"”’»)]";

  /** Closing marks after the end of a sentence are looked for this far. */
  private static final int CLOSING_MOST = 3;

  /** Nouns whose grades, numbers and parts are told by a single letter. */
  private static final Set<String> GRADED =
      Set.of(
          "loại", "quý", "hạng", "nhóm", "cấp", "bậc", "khóa", "khu", "lô", "vùng", "kỳ", "khối");

  private final Abbreviations abbreviations;

  private final @Nullable BoundaryModel model;

  public SentenceSplitter(Abbreviations abbreviations, @Nullable BoundaryModel model) {
    this.abbreviations = abbreviations;
    this.model = model;
  }

  /** A splitter that needs no model: what is not clear ends no sentence. */
  public static SentenceSplitter byRule(Abbreviations abbreviations) {
    return new SentenceSplitter(abbreviations, null);
  }

  /** The sentences of {@code range} in order, without the spaces around them. */
  public List<Span> split(String text, Span range) {
    List<Span> sentences = new ArrayList<>();
    int start = range.start();
    for (int i = range.start(); i < range.end(); i++) {
      char c = text.charAt(i);
      if (c == '\n') {
        add(text, start, i, sentences);
        start = i + 1;
      } else if (c == '.' || c == '!' || c == '?' || c == '…') {
        int end = end(text, start, i, range.end());
        if (end > 0) {
          add(text, start, end, sentences);
          start = end;
          i = end - 1;
        }
      }
    }
    add(text, start, range.end(), sentences);
    return sentences;
  }

  /** Where the sentence ends whose last mark is at {@code i}, -1 when it goes on. */
  private int end(String text, int start, int i, int limit) {
    int end = i + 1;
    while (end < limit && end <= i + CLOSING_MOST && CLOSING.indexOf(text.charAt(end)) >= 0) {
      end++;
    }
    if (end + 1 >= limit || Letters.of(text.charAt(end)) != Letters.SPACE) {
      return -1;
    }
    int next = end + 1;
    while (next < limit && text.charAt(next) == ' ' && next < end + 4) {
      next++;
    }
    if (next == limit || Character.isLowerCase(text.charAt(next)) || shortForm(text, start, i)) {
      return -1;
    }
    boolean clear = end == i + 1 && Character.isUpperCase(text.charAt(next));
    return clear || (model != null && model.ends(text, i)) ? end : -1;
  }

  /**
   * Whether the dot at {@code i} belongs to an abbreviation, an initial ("N. V. A", but not "1A."
   * nor "20 m.") or the number of a list's item.
   */
  private boolean shortForm(String text, int start, int i) {
    int word = i;
    while (word > start && Letters.letter(text.charAt(word - 1)) && i - word < 6) {
      word--;
    }
    if (text.charAt(i) != '.') {
      return false;
    }
    if (i - word == 1) {
      boolean code = word > start && Letters.digit(text.charAt(word - 1));
      return !code
          && Letters.of(text.charAt(word)) == Letters.UPPER
          && !isGrade(text, start, word - 1);
    }
    return word == i ? itemNumber(text, start, i) : abbreviations.contains(text, word, i);
  }

  /** "đô thị loại V.", "quý I.", "nhóm B.": what ends at {@code end} is graded by a letter. */
  private static boolean isGrade(String text, int start, int end) {
    int from = end;
    while (from > start && Letters.letter(text.charAt(from - 1)) && end - from < 6) {
      from--;
    }
    return from < end && GRADED.contains(text.substring(from, end));
  }

  /** "1." at the begin of a sentence. */
  private static boolean itemNumber(String text, int start, int dot) {
    int i = dot;
    while (i > start && i > dot - 3 && Letters.digit(text.charAt(i - 1))) {
      i--;
    }
    return i < dot && blank(text, start, i);
  }

  private static boolean blank(String text, int from, int to) {
    int i = from;
    while (i < to && Letters.of(text.charAt(i)) == Letters.SPACE) {
      i++;
    }
    return i == to;
  }

  private static void add(String text, int from, int to, List<Span> sentences) {
    int start = from;
    int end = to;
    while (start < end && Letters.of(text.charAt(start)) == Letters.SPACE) {
      start++;
    }
    while (end > start && Letters.of(text.charAt(end - 1)) == Letters.SPACE) {
      end--;
    }
    if (start < end) {
      sentences.add(new Span(start, end));
    }
  }
}
