package vn.solieu.figure.subject;

import vn.solieu.figure.reading.Blanks;
import vn.solieu.figure.reading.ClosedWords;
import vn.solieu.figure.reading.Reading;
import vn.solieu.lexicon.PhraseTable;
import vn.solieu.lexicon.Resources;
import vn.solieu.text.Span;

/**
 * Cuts what is half of a word off a name: no "thể" of "cụ thể" begins one, no "đầu" of "đầu ngày"
 * ends one ("giá vàng đầu | ngày").
 */
final class TornName {
  /** Letters of the longest first half with its blank. */
  private static final int HALF = 7;

  private final PhraseTable<String> words;
  private final PhraseTable<String> edges;
  private final PhraseTable<String> times;

  TornName(Resources resources) {
    words = ClosedWords.load(resources, "torn");
    edges = ClosedWords.load(resources, "time-edge");
    times = ClosedWords.load(resources, "edged-time");
  }

  /** The name without halves of words; empty when it was nothing else. */
  Span cut(Reading reading, Span name) {
    int start = start(reading, name);
    int end = end(reading, name);
    return start == name.start() && end == name.end()
        ? name
        : new Span(start, Math.max(start, end));
  }

  private int start(Reading reading, Span name) {
    for (int i = name.start() - 1; i >= Math.max(0, name.start() - HALF); i--) {
      PhraseTable.Match<String> word = words.at(reading.lower(), i);
      if (word != null && word.end() > name.start() && word.end() <= name.end()) {
        return Math.min(name.end(), Blanks.after(reading.lower(), word.end()));
      }
    }
    return name.start();
  }

  private int end(Reading reading, Span name) {
    PhraseTable.Match<String> edge = edges.endingAt(reading.lower(), name.end());
    boolean torn =
        edge != null
            && edge.start() >= name.start()
            && times.at(reading.lower(), Blanks.after(reading.lower(), name.end())) != null;
    return torn && edge != null ? Blanks.before(reading.lower(), edge.start()) : name.end();
  }
}
