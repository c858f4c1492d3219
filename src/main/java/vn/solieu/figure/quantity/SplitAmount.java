package vn.solieu.figure.quantity;

import java.math.BigDecimal;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.solieu.figure.reading.Blanks;
import vn.solieu.figure.reading.DigitReader;
import vn.solieu.figure.reading.Numeral;
import vn.solieu.figure.reading.Reading;
import vn.solieu.lexicon.Folded;
import vn.solieu.lexicon.Units;

/** One amount in two units: "6 tấn 2 tạ" → 6.2 t, "6 tạ 50 kg mỗi sào" → 6.5 tạ/sào. */
final class SplitAmount {
  private final NumeralReader numerals;
  private final UnitReader reader;
  private final Units units;

  SplitAmount(NumeralReader numerals, UnitReader reader, Units units) {
    this.numerals = numerals;
    this.reader = reader;
    this.units = units;
  }

  /**
   * The whole amount, its number null where the two do not convert exactly ("2 mẫu 5 sào"); null
   * when no lesser unit follows.
   *
   * @param end offset after the last unit
   */
  record Whole(@Nullable BigDecimal value, String unit, int end) {}

  @Nullable Whole read(Reading reading, Numeral first, ReadUnit unit, int limit) {
    Folded lower = reading.lower();
    int start = Blanks.after(lower, unit.end());
    boolean measure = unit.kind() == ReadUnit.Kind.MEASURE && unit.unit().indexOf('/') < 0;
    boolean digit = start > unit.end() && start < limit && DigitReader.isDigit(lower.charAt(start));
    if (!measure || !digit || first.scaled()) {
      return null;
    }
    Numeral rest = numerals.read(lower, start);
    ReadUnit lesser = rest == null ? null : reader.read(reading, rest.end(), limit);
    if (rest == null || lesser == null || lesser.kind() != ReadUnit.Kind.MEASURE) {
      return null;
    }
    int slash = lesser.unit().indexOf('/');
    String head = slash < 0 ? lesser.unit() : lesser.unit().substring(0, slash);
    boolean kin = units.dimension(head).equals(units.dimension(unit.unit()));
    if (!kin || head.equals(unit.unit())) {
      return null;
    }
    String per = slash < 0 ? "" : lesser.unit().substring(slash);
    Optional<BigDecimal> factor = units.factor(head, unit.unit());
    BigDecimal part = factor.map(f -> f.multiply(rest.value())).orElse(BigDecimal.ZERO);
    boolean less = part.compareTo(BigDecimal.ONE) < 0;
    BigDecimal whole = factor.isPresent() ? first.value().add(part) : null;
    return less ? new Whole(whole, unit.unit() + per, lesser.end()) : null;
  }
}
