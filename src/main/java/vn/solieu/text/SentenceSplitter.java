package vn.solieu.text;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Cuts a paragraph into sentences: "Theo PGS.TS Lan, giá tăng 1.234,5 đồng. TP. Huế…" knows that
 * neither "PGS." nor "1." nor "TP." ends one. A line break always ends a sentence. Rules decide
 * what is clear; a mark before a quotation mark, a dash or a digit is put to a {@link
 * BoundaryModel}. Immutable and safe from many threads.
 */
public final class SentenceSplitter {
  private static final String CLOSING = "\"”’'»)]";

  /** Closing marks after the end of a sentence are looked for this far. */
  private static final int CLOSING_MOST = 3;

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
    char[] chars = new char[range.length()];
    text.getChars(range.start(), range.end(), chars, 0);
    int start = range.start();
    for (int i = range.start(); i < range.end(); i++) {
      char c = chars[i - range.start()];
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
    if (next == limit || DottedWord.at(text, start, i, abbreviations)) {
      return -1;
    }
    if (Character.isLowerCase(text.charAt(next)) || SentenceStart.isTorn(text, i, next, limit)) {
      return SentenceStart.isLetteredItem(text, next, limit) ? end : -1;
    }
    boolean clear = end == i + 1 && SentenceStart.at(text, next, limit);
    return clear || (model != null && model.ends(text, i)) ? end : -1;
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
