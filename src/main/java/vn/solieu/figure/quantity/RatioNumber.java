package vn.solieu.figure.quantity;

import vn.solieu.figure.reading.Blanks;
import vn.solieu.figure.reading.DigitReader;

/** A ratio, a scale or a time of day: "tỷ lệ 5:2", "bản đồ 1:5.000", "8:30". */
final class RatioNumber implements NonFigure {
  private static final String AGAINST = "chọi ";

  @Override
  public int end(Mention mention) {
    int end = DigitReader.end(mention.lower(), mention.digits());
    int start = end;
    while (mention.charAt(end) == ':' && DigitReader.isDigit(mention.charAt(end + 1))) {
      end = DigitReader.end(mention.lower(), end + 1);
    }
    return end > start ? end : against(mention, start);
  }

  /** "tỷ lệ 1 chọi 10". */
  private static int against(Mention mention, int end) {
    int word = Blanks.after(mention.lower(), end);
    if (!mention.lower().startsWith(AGAINST, word)) {
      return -1;
    }
    int other = word + AGAINST.length();
    int last = DigitReader.end(mention.lower(), other);
    return last > other ? last : -1;
  }
}
