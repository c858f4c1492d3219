package vn.solieu.figure.quantity;

import java.util.regex.Pattern;
import vn.solieu.figure.reading.Blanks;
import vn.solieu.lexicon.Folded;

/**
 * Points by which a rate told right before has moved, in short for points of per cent: "đúng giờ
 * đạt 95%, tăng gần 6 điểm so với cùng kỳ". Points of anything else are scores.
 */
final class RatePoints {
  static final String UNIT = "điểm %";

  private static final int REACH = 60;
  private static final String THAN = "so với ";
  private static final Pattern MOVED =
      Pattern.compile(
          "\\d\\s?%,? (?:\\p{L}+ )?(?:tăng|giảm|cao hơn|thấp hơn|hơn|kém) "
              + "(?:\\p{L}+ ){0,2}\\d[\\d,]*\\s?$");

  private RatePoints() {}

  /** The "điểm" from {@code at} to {@code end} counts such points. */
  static boolean moved(Folded lower, int at, int end) {
    int next = Blanks.after(lower, end);
    return lower.startsWith(THAN, next)
        && MOVED.matcher(lower.substring(Math.max(0, at - REACH), at)).find();
  }
}
