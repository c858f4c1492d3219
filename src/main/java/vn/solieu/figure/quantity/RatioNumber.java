package vn.solieu.figure.quantity;

import java.util.List;
import vn.solieu.figure.reading.Blanks;
import vn.solieu.figure.reading.DigitReader;

/** A ratio, a scale or a time of day: "tỷ lệ 5:2", "bản đồ 1:5.000", "8:30". */
final class RatioNumber implements NonFigure {
  private static final List<String> AGAINST = List.of("chọi ", "ăn ");

  @Override
  public int end(Mention mention) {
    int end = DigitReader.end(mention.lower(), mention.digits());
    int start = end;
    while (mention.charAt(end) == ':' && DigitReader.isDigit(mention.charAt(end + 1))) {
      end = DigitReader.end(mention.lower(), end + 1);
    }
    return end > start ? end : against(mention, start);
  }

  /** "tỷ lệ 1 chọi 10", "cược 1 ăn 2,5". */
  private static int against(Mention mention, int end) {
    int word = Blanks.after(mention.lower(), end);
    for (String against : AGAINST) {
      int other = word + against.length();
      int last = DigitReader.end(mention.lower(), Math.min(other, mention.lower().length()));
      if (mention.lower().startsWith(against, word) && last > other) {
        return last;
      }
    }
    return -1;
  }
}
