package vn.solieu.figure.quantity;

import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.solieu.figure.reading.Blanks;
import vn.solieu.figure.reading.Numeral;
import vn.solieu.lexicon.Folded;
import vn.solieu.lexicon.PhraseTable;
import vn.solieu.lexicon.PhraseTable.Match;
import vn.solieu.lexicon.Unit;

/**
 * The money sign before a number: "$5 triệu", "USD 12", "VND15 tỷ"; "SAR 3412" is rather a ship.
 */
final class MoneySign {
  private static final Set<String> MONEY =
      Set.of("USD", "EUR", "GBP", "AUD", "SGD", "JPY", "CNY", "KRW", "VND");
  private static final String DONG = "VNĐ";
  private static final String DOLLAR = "US$";
  private static final int CODE = 3;

  private final PhraseTable<Unit> units;

  MoneySign(PhraseTable<Unit> units) {
    this.units = units;
  }

  /** The unit that stands before {@code number}, or null. */
  @Nullable ReadUnit unit(Folded lower, Numeral number) {
    Match<Unit> match = before(lower, number);
    return match != null && isSign(lower, match)
        ? new ReadUnit(number.end(), match.value().symbol(), ReadUnit.Kind.MONEY, true)
        : null;
  }

  /** "¥", "us$", or a code of three letters that is often printed so. */
  private static boolean isSign(Folded lower, Match<Unit> match) {
    if (!match.value().isMoney() || !lower.isLetter(match.start())) {
      return match.value().isMoney();
    }
    String printed = lower.substring(match.start(), match.end()).toUpperCase(Locale.ROOT);
    String symbol = match.value().symbol();
    boolean code = printed.equals(symbol) || printed.equals(DONG) || printed.equals(DOLLAR);
    return code && MONEY.contains(symbol);
  }

  /** Where the sign before {@code number} begins, or the number. */
  int start(Folded lower, Numeral number) {
    Match<Unit> match = before(lower, number);
    return match == null ? number.start() : match.start();
  }

  private @Nullable Match<Unit> before(Folded lower, Numeral number) {
    Match<Unit> apart = units.endingAt(lower, Blanks.before(lower, number.start()));
    return apart == null ? glued(lower, number.start()) : apart;
  }

  /** The "USD" of "USD12 triệu", or null. */
  private @Nullable Match<Unit> glued(Folded lower, int end) {
    int start = end - CODE;
    boolean word = start >= 0 && (start == 0 || !lower.isLetterOrDigit(start - 1));
    if (!word || lower.lettersEnd(start, end) < end) {
      return null;
    }
    String code = lower.substring(start, end).toUpperCase(Locale.ROOT);
    Folded alone = Folded.of(code);
    Match<Unit> match = MONEY.contains(code) ? units.at(alone, 0) : null;
    return match == null ? null : new Match<>(start, end, match.value());
  }
}
