package vn.solieu.figure.quantity;

import vn.solieu.figure.reading.Numeral;

/**
 * Long digit strings that begin with nought, and runs that make no number: "0912345678", "22.5".
 */
final class PhoneNumber implements NonFigure {
  @Override
  public int end(Mention mention) {
    Numeral low = mention.low();
    if (low == null) {
      return mention.end();
    }
    boolean nought = mention.charAt(mention.digits()) == '0';
    boolean plain = low.end() - low.start() >= 5 && !low.scaled() && low.value().scale() <= 0;
    return nought && plain && !low.spelled() ? low.end() : -1;
  }
}
