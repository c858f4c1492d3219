package vn.solieu.figure.quantity;

import vn.solieu.figure.reading.Blanks;
import vn.solieu.figure.reading.DigitReader;
import vn.solieu.lexicon.Folded;

/**
 * The sides of a thing, no amounts: "bể 3m x 4m x 2m", "tấm 1,2 x 2,4 m", "ảnh 3×4", "lô đất
 * 5*20m". An "x" between two numbers is their sign, whatever blanks stand around it.
 */
final class SizeNumber implements NonFigure {
  private static final String SIGNS = "x×*";

  @Override
  public int end(Mention mention) {
    ReadUnit unit = mention.unit();
    boolean measured = unit != null && unit.kind() == ReadUnit.Kind.MEASURE;
    int first = measured && unit != null ? unit.end() : mention.end();
    int end = first;
    int next = side(mention, end);
    while (next > 0) {
      end = next;
      next = side(mention, end);
    }
    return end > first ? end : -1;
  }

  /** Offset after the side that a sign at {@code at} leads to, with its unit, or -1. */
  private static int side(Mention mention, int at) {
    Folded lower = mention.lower();
    int sign = Blanks.after(lower, at);
    if (sign >= lower.length() || SIGNS.indexOf(lower.charAt(sign)) < 0) {
      return -1;
    }
    int number = Blanks.after(lower, sign + 1);
    int end = DigitReader.end(lower, number);
    if (end == number) {
      return -1;
    }
    int unit = Blanks.after(lower, end);
    return isLength(lower, unit) ? lower.lettersEnd(unit, lower.length()) : end;
  }

  /** "m", "cm", "mm" or "km", and no longer word. */
  private static boolean isLength(Folded lower, int at) {
    int end = lower.lettersEnd(at, lower.length());
    return end > at && end - at <= 2 && lower.charAt(end - 1) == 'm';
  }
}
