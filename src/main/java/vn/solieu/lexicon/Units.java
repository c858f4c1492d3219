package vn.solieu.lexicon;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.solieu.text.BadInput;

/**
 * The units a figure may have: "tấn" → t, "triệu đồng" is not one (a scale word is no unit).
 * Compounds are read at their slashes: {@code factor("tạ/ha", "t/ha")} is 0.1. Converts only where
 * that is exact: sào and mẫu differ by region and have no factor.
 */
public final class Units {
  private final PhraseTable<Unit> phrases;
  private final Map<String, Unit> bySymbol = new HashMap<>();

  private Units(Resources resources, List<Unit> lines) {
    PhraseTable.Builder<Unit> builder = PhraseTable.builder(resources);
    lines.forEach(line -> bySymbol.merge(line.symbol(), line, Unit::with));
    for (Unit line : lines) {
      Unit unit = Objects.requireNonNull(bySymbol.get(line.symbol()));
      line.aliases().forEach(alias -> builder.add(alias, unit));
    }
    phrases = builder.build();
  }

  /** Reads {@code lexicon/units.tsv}. */
  public static Units load(Resources resources) {
    return new Units(
        resources, resources.table("lexicon/units.tsv").stream().map(Units::unit).toList());
  }

  private static Unit unit(Resources.Row row) {
    return new Unit(
        row.cell(0),
        List.of(row.cell(1).split("\\|")),
        row.cell(2),
        row.cell(3),
        factor(row),
        row.where());
  }

  private static @Nullable BigDecimal factor(Resources.Row row) {
    try {
      return row.cell(4).isEmpty() ? null : new BigDecimal(row.cell(4));
    } catch (NumberFormatException e) {
      throw new BadInput(row.where() + ": \"" + row.cell(4) + "\" is no factor", e);
    }
  }

  /** Printed forms, for reading running text. */
  public PhraseTable<Unit> phrases() {
    return phrases;
  }

  /** The unit of a symbol or a printed form ("t", "Tấn", "đô la Mỹ"), of no compound. */
  public Optional<Unit> lookup(String printed) {
    Unit unit = bySymbol.get(printed);
    if (unit != null) {
      return Optional.of(unit);
    }
    Folded form = Folded.of(printed.strip());
    PhraseTable.Match<Unit> match = phrases.at(form, 0);
    return match != null && match.end() == form.length()
        ? Optional.of(match.value())
        : Optional.empty();
  }

  /** "mass/area" for "tạ/ha"; a counted noun is its own dimension. */
  public String dimension(String unit) {
    List<String> parts = new ArrayList<>();
    for (String part : unit.split("/")) {
      parts.add(lookup(part).map(Unit::dimension).orElse(PhraseTable.fold(part.strip())));
    }
    return String.join("/", parts);
  }

  /** What a value in {@code from} is multiplied by to be one in {@code to}; empty if not exact. */
  public Optional<BigDecimal> factor(String from, String to) {
    if (from.equals(to)) {
      return Optional.of(BigDecimal.ONE);
    }
    String[] a = from.split("/");
    String[] b = to.split("/");
    if (a.length != b.length) {
      return Optional.empty();
    }
    Optional<BigDecimal> factor = part(a[0], b[0]);
    for (int i = 1; i < a.length && factor.isPresent(); i++) {
      Optional<BigDecimal> per = part(b[i], a[i]);
      factor = factor.flatMap(f -> per.map(f::multiply));
    }
    return factor.map(BigDecimal::stripTrailingZeros);
  }

  private Optional<BigDecimal> part(String from, String to) {
    if (from.equals(to)) {
      return Optional.of(BigDecimal.ONE);
    }
    Unit a = lookup(from).orElse(null);
    Unit b = lookup(to).orElse(null);
    if (a == null || b == null || !a.dimension().equals(b.dimension())) {
      return Optional.empty();
    }
    if (a.equals(b)) {
      return Optional.of(BigDecimal.ONE);
    }
    if (a.factor() == null || b.factor() == null || a.isMoney()) {
      return Optional.empty();
    }
    return quotient(a.factor(), b.factor());
  }

  private static Optional<BigDecimal> quotient(BigDecimal a, BigDecimal b) {
    BigDecimal ratio = a.divide(b, MathContext.DECIMAL64);
    return ratio.multiply(b).compareTo(a) == 0 ? Optional.of(ratio) : Optional.empty();
  }
}
