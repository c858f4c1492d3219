package vn.solieu.figure.quantity;

import vn.solieu.figure.reading.Blanks;
import vn.solieu.figure.reading.DigitReader;

/**
 * The second of numbered things, which both begin with a nought and share the noun before them:
 * "trụ 01, 02 dự án đường dây", "vị trí 03 và 04 công trình".
 */
final class SerialNumber implements NonFigure {
  @Override
  public int end(Mention mention) {
    if (!isSerial(mention, mention.digits())) {
      return -1;
    }
    int end = mention.before();
    if (mention.charAt(end - 1) == ',') {
      end = Blanks.before(mention.lower(), end - 1);
    } else if (mention.lower().startsWith(" và", end - 3)) {
      end = Blanks.before(mention.lower(), end - 3);
    } else {
      return -1;
    }
    int first = end;
    while (first > 0 && DigitReader.isDigit(mention.charAt(first - 1))) {
      first--;
    }
    return isSerial(mention, first) && Blanks.is(mention.charAt(first - 1)) ? mention.end() : -1;
  }

  /** "01", "02": two digits with a nought. */
  private static boolean isSerial(Mention mention, int at) {
    return mention.charAt(at) == '0'
        && DigitReader.isDigit(mention.charAt(at + 1))
        && !Character.isLetterOrDigit(mention.charAt(at + 2))
        && mention.charAt(at + 2) != '/'
        && !DigitReader.isDigit(mention.charAt(at + 3));
  }
}
