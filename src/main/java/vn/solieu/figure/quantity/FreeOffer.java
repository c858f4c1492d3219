package vn.solieu.figure.quantity;

import org.jspecify.annotations.Nullable;
import vn.solieu.figure.quantity.ReadUnit.Kind;
import vn.solieu.figure.reading.ClosedWords;
import vn.solieu.figure.reading.Numeral;
import vn.solieu.lexicon.PhraseTable;
import vn.solieu.lexicon.Resources;

/**
 * Nought dong that name what is given away or worth nothing: "phiên chợ 0 đồng", "nhà đầu tư 0
 * đồng". A price, a debt, a result of nought ("với giá 0 đồng") is a figure.
 */
final class FreeOffer implements NonFigure {
  private final PhraseTable<String> amounts;

  FreeOffer(Resources resources) {
    amounts = ClosedWords.load(resources, "zero-amount");
  }

  @Override
  public boolean knows(@Nullable Kind unit) {
    return unit != null;
  }

  @Override
  public int end(Mention mention) {
    Numeral low = mention.low();
    ReadUnit unit = mention.unit();
    boolean nought =
        low != null
            && mention.high() == null
            && low.value().signum() == 0
            && unit != null
            && unit.unit().equals("VND");
    boolean amount =
        nought
            && (amounts.endingAt(mention.lower(), mention.before()) != null
                || !Character.isLetter(mention.charAt(mention.before() - 1)));
    return nought && !amount && unit != null ? unit.end() : -1;
  }
}
