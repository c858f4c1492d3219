package vn.solieu.figure.quantity;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.solieu.figure.reading.Blanks;
import vn.solieu.figure.reading.Numeral;
import vn.solieu.lexicon.Folded;
import vn.solieu.lexicon.PhraseTable;
import vn.solieu.lexicon.PhraseTable.Match;
import vn.solieu.lexicon.Unit;

/** The money sign before a number: "$5 triệu", "USD 12"; "SAR 3412" is rather a ship. */
final class MoneySign {
  private static final Set<String> MONEY = Set.of("USD", "EUR", "GBP", "AUD", "SGD");

  private final PhraseTable<Unit> units;

  MoneySign(PhraseTable<Unit> units) {
    this.units = units;
  }

  /** The unit that stands before {@code number}, or null. */
  @Nullable ReadUnit unit(Folded lower, Numeral number) {
    Match<Unit> match = before(lower, number);
    boolean sign =
        match != null
            && match.value().isMoney()
            && MONEY.contains(match.value().symbol())
            && match.end() - match.start() <= 3;
    return match != null && sign
        ? new ReadUnit(number.end(), match.value().symbol(), ReadUnit.Kind.MONEY, true)
        : null;
  }

  /** Where the sign before {@code number} begins, or the number. */
  int start(Folded lower, Numeral number) {
    Match<Unit> match = before(lower, number);
    return match == null ? number.start() : match.start();
  }

  private @Nullable Match<Unit> before(Folded lower, Numeral number) {
    return units.endingAt(lower, Blanks.before(lower, number.start()));
  }
}
