package vn.solieu.figure.quantity;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import vn.solieu.figure.reading.Blanks;
import vn.solieu.figure.reading.ClosedWords;
import vn.solieu.figure.reading.Numeral;
import vn.solieu.lexicon.Folded;
import vn.solieu.lexicon.PhraseTable;
import vn.solieu.lexicon.PhraseTable.Match;
import vn.solieu.lexicon.Resources;

/**
 * The decimetres of a height or a length that look like a square or a cube: "cao 1m2" → 1.2 m, "sâu
 * 2m3" → 2.3 m. What is wide or large may well be an area: "rộng 8m2" is left as it stands.
 */
final class MetreTail {
  private static final BigDecimal TEN = BigDecimal.TEN;

  private final PhraseTable<String> lengths;
  private final PhraseTable<String> bounds;

  MetreTail(Resources resources) {
    lengths = ClosedWords.load(resources, "one-way");
    bounds = ClosedWords.load(resources, "one-way-bound");
  }

  /** The amount in metres with its unit, or null where the unit is as it looks. */
  @Nullable AmountTail of(Folded lower, Numeral number, ReadUnit unit) {
    String mark = unit.unit();
    if (!mark.equals("m2") && !mark.equals("m3")) {
      return null;
    }
    boolean glued = unit.end() - number.end() == 2;
    boolean small = !number.scaled() && number.value().compareTo(TEN) < 0;
    boolean whole = number.value().stripTrailingZeros().scale() <= 0;
    if (!glued || !small || !whole || !isOneWay(lower, number.start())) {
      return null;
    }
    BigDecimal value = number.value().add(new BigDecimal("0." + mark.charAt(1)));
    return new AmountTail(
        new Numeral(number.start(), number.end(), value, null, number.scale(), number.spelled()),
        new ReadUnit(unit.end(), "m", unit.kind(), true));
  }

  /** "cao", "sâu khoảng" stand right before. */
  private boolean isOneWay(Folded lower, int number) {
    int end = Blanks.before(lower, number);
    Match<String> bound = bounds.endingAt(lower, end);
    return lengths.endingAt(lower, bound == null ? end : Blanks.before(lower, bound.start()))
        != null;
  }
}
