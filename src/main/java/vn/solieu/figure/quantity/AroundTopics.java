package vn.solieu.figure.quantity;

import vn.solieu.figure.reading.Numeral;
import vn.solieu.lexicon.Folded;
import vn.solieu.text.Span;

/**
 * "xoay quanh 3 nội dung" says what a talk is about; "quanh 36 triệu đồng" how exact a value is.
 */
final class AroundTopics {
  private static final String AROUND = "quanh";
  private static final int FEW = 20;

  private AroundTopics() {}

  /** Whether the words of {@code modifier} bound nothing: a few counted things follow "quanh". */
  static boolean is(Mention mention, Span modifier) {
    Folded lower = mention.lower();
    ReadUnit unit = mention.unit();
    Numeral low = mention.low();
    int start = modifier.end() - AROUND.length();
    return start >= modifier.start()
        && lower.startsWith(AROUND, start)
        && unit != null
        && unit.isCount()
        && low != null
        && !low.scaled()
        && low.value().intValue() < FEW;
  }
}
