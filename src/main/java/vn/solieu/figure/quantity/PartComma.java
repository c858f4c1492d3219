package vn.solieu.figure.quantity;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import vn.solieu.figure.reading.ClosedWords;
import vn.solieu.lexicon.Folded;
import vn.solieu.lexicon.PhraseTable;
import vn.solieu.lexicon.Resources;

/**
 * Settles a comma that the amount alone leaves open by a part of it: "đạt 1,045 tỷ đồng, trong đó
 * công ty mẹ 851 tỷ đồng" are a thousand billions, for no part is larger than its whole.
 */
final class PartComma {
  private static final int THOUSAND = 3;

  private final PhraseTable<String> parts;

  PartComma(Resources resources) {
    parts = ClosedWords.load(resources, "part-of-it");
  }

  /** The quantities with such commas settled. */
  List<Quantity> settle(Folded lower, List<Quantity> found) {
    List<Quantity> settled = new ArrayList<>(found);
    for (int i = 0; i + 1 < found.size(); i++) {
      Quantity whole = found.get(i);
      Quantity part = found.get(i + 1);
      if (whole.ambiguous()
          && whole.high() == null
          && part.unit().equals(whole.unit())
          && part.sentence() == whole.sentence()
          && isLarger(part, whole)
          && parts.first(lower, whole.span().end(), part.span().start()) != null) {
        settled.set(i, inThousands(whole));
      }
    }
    return settled;
  }

  /** Larger than the amount, and no more than a thousand times as large. */
  private static boolean isLarger(Quantity part, Quantity whole) {
    BigDecimal value = part.value();
    return value.compareTo(whole.value()) > 0
        && value.compareTo(whole.value().movePointRight(THOUSAND)) <= 0;
  }

  private static Quantity inThousands(Quantity q) {
    return new Quantity(
        q.span(),
        q.number(),
        q.modifier(),
        q.value().movePointRight(THOUSAND),
        q.high(),
        q.unit(),
        q.bound(),
        q.denominator(),
        q.sentence(),
        false);
  }
}
