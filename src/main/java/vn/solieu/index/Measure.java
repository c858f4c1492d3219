package vn.solieu.index;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import vn.solieu.lexicon.Lexicon;
import vn.solieu.lexicon.Unit;
import vn.solieu.lexicon.Units;

/**
 * Values of one dimension made comparable: 1.350.000 tấn and 1,35 triệu tấn are the same number of
 * kilograms. Money stays in its currency; a unit without an exact factor compares with itself
 * alone.
 */
public final class Measure {
  private static final int MOST = 10_000;

  private final Units units;
  private final Map<String, String> dimensions = new ConcurrentHashMap<>();

  public Measure(Lexicon lexicon) {
    units = lexicon.units();
  }

  /** What units must share to convert: "mass" for "t", "mass/area" for "tạ/ha", else the unit. */
  public String dimension(String unit) {
    String known = dimensions.get(unit);
    if (known != null) {
      return known;
    }
    if (dimensions.size() >= MOST) {
      dimensions.clear();
    }
    String read = read(unit);
    dimensions.put(unit, read);
    return read;
  }

  private String read(String unit) {
    List<String> parts = new ArrayList<>();
    for (String part : unit.split("/")) {
      Unit known = units.lookup(part).orElse(null);
      String own = known == null ? part : known.symbol();
      parts.add(Folding.key(factor(known) == null || known == null ? own : known.dimension()));
    }
    return String.join("/", parts);
  }

  /** {@code value} in the base unit of its dimension. */
  public BigDecimal base(BigDecimal value, String unit) {
    String[] parts = unit.split("/");
    BigDecimal base = value;
    for (int i = 0; i < parts.length; i++) {
      BigDecimal factor = factor(units.lookup(parts[i]).orElse(null));
      if (factor != null) {
        base = i == 0 ? base.multiply(factor) : base.divide(factor, MathContext.DECIMAL128);
      }
    }
    return base;
  }

  /** {@code value} of {@code from} in {@code to}; empty when they do not convert. */
  public Optional<BigDecimal> convert(BigDecimal value, String from, String to) {
    if (!dimension(from).equals(dimension(to))) {
      return Optional.empty();
    }
    BigDecimal converted =
        base(value, from).divide(base(BigDecimal.ONE, to), MathContext.DECIMAL128);
    return Optional.of(new BigDecimal(converted.stripTrailingZeros().toPlainString()));
  }

  private static @Nullable BigDecimal factor(@Nullable Unit unit) {
    return unit == null || unit.isMoney() || unit.factor() == null || unit.factor().signum() == 0
        ? null
        : unit.factor();
  }
}
