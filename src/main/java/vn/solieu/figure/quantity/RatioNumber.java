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
    if (end > start) {
      return end;
    }
    int map = map(mention, start);
    return map > 0 ? map : against(mention, start);
  }

  /** "tỷ lệ 1/2.000 khu dân cư": the scale of a map. */
  private static int map(Mention mention, int end) {
    boolean one = end - mention.digits() == 1 && mention.charAt(mention.digits()) == '1';
    if (!one || mention.charAt(end) != '/') {
      return -1;
    }
    int last = DigitReader.end(mention.lower(), Math.min(end + 1, mention.lower().length()));
    boolean round = last - end > 3 && mention.lower().startsWith("00", last - 2);
    return round && mention.charAt(end + 1) != '0' ? last : -1;
  }

  /** "tỷ lệ 1 chọi 10", "cược 1 ăn 2,5". */
  private static int against(Mention mention, int end) {
    int word = Blanks.after(mention.lower(), end);
    for (String against : AGAINST) {
      int other = word + against.length();
      if (mention.lower().startsWith(against, word)) {
        int last = DigitReader.end(mention.lower(), other);
        return last > other ? last : -1;
      }
    }
    return -1;
  }
}
