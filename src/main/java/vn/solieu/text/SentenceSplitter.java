package vn.solieu.text;

import java.util.ArrayList;
import java.util.List;

/**
 * Cuts a paragraph into sentences: "Theo PGS.TS Lan, giá tăng 1.234,5 đồng. TP. Huế…" knows that
 * neither "PGS." nor "1." nor "TP." ends one. A line break always ends a sentence. Immutable and
 * safe from many threads.
 */
public final class SentenceSplitter {
  private final Abbreviations abbreviations;

  public SentenceSplitter(Abbreviations abbreviations) {
    this.abbreviations = abbreviations;
  }

  /** A splitter that needs no model. */
  public static SentenceSplitter byRule(Abbreviations abbreviations) {
    return new SentenceSplitter(abbreviations);
  }

  /** The sentences of {@code range} in order, without the spaces around them. */
  public List<Span> split(String text, Span range) {
    List<Span> sentences = new ArrayList<>();
    int start = range.start();
    for (int i = range.start(); i < range.end(); i++) {
      char c = text.charAt(i);
      if (c == '\n' || endsAt(text, i, range.end())) {
        add(text, start, c == '\n' ? i : i + 1, sentences);
        start = i + 1;
      }
    }
    add(text, start, range.end(), sentences);
    return sentences;
  }

  private boolean endsAt(String text, int i, int end) {
    char c = text.charAt(i);
    if (c != '.' && c != '!' && c != '?' && c != '…') {
      return false;
    }
    if (i + 2 >= end || text.charAt(i + 1) != ' ' || !Character.isUpperCase(text.charAt(i + 2))) {
      return false;
    }
    int word = i;
    while (word > 0 && Letters.letter(text.charAt(word - 1)) && i - word < 6) {
      word--;
    }
    return c != '.' || !(i - word == 1 || abbreviations.contains(text, word, i));
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
