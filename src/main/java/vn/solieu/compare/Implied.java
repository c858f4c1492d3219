package vn.solieu.compare;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import vn.solieu.figure.stance.Role;
import vn.solieu.figure.timing.Base;
import vn.solieu.figure.timing.Period;
import vn.solieu.figure.timing.Status;
import vn.solieu.index.StoredFigure;
import vn.solieu.lexicon.Place;

/** Values that no article prints but several imply; each carries its formula. */
final class Implied {
  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
  private static final MathContext DIGITS = new MathContext(5, RoundingMode.HALF_EVEN);

  private final Scopes scopes;

  Implied(Scopes scopes) {
    this.scopes = scopes;
  }

  /** The level a growth started from, where none is printed: 190 / (1 + 11.76/100). */
  List<Observation> bases(List<Observation> rows) {
    Set<String> printed = rows.stream().map(Implied::key).collect(Collectors.toSet());
    List<Observation> implied = new ArrayList<>();
    for (Observation change : rows) {
      StoredFigure figure = change.figure();
      if (figure == null
          || change.series().role() != Role.CHANGE
          || !change.series().unit().equals("%")
          || !(figure.figure().base() instanceof Base.Earlier base)) {
        continue;
      }
      for (Observation level : rows) {
        boolean fits =
            level.series().role() == Role.LEVEL
                && level.period().equals(change.period())
                && !level.series().unit().contains("%")
                && level.series().with(Role.CHANGE, "%").equals(change.series());
        if (fits && change.value().compareTo(HUNDRED.negate()) > 0) {
          Observation row = base(level, change, base.period());
          if (printed.add(key(row))) {
            implied.add(row);
          }
        }
      }
    }
    return implied;
  }

  private static Observation base(Observation level, Observation change, Period period) {
    BigDecimal value = level.value().multiply(HUNDRED).divide(HUNDRED.add(change.value()), DIGITS);
    String sign = change.value().signum() < 0 ? " − " : " + ";
    String rate = change.value().abs().toPlainString().replace('.', ',');
    String formula = shown(level) + " / (1" + sign + rate + "%)";
    return derived(level.series(), period, value, formula);
  }

  /** Levels of the provinces that were merged, added up; only where every one of them is known. */
  List<Observation> sums(List<Observation> rows) {
    Map<String, List<Observation>> groups = new LinkedHashMap<>();
    for (Observation row : rows) {
      Series s = row.series();
      boolean additive =
          s.role() == Role.LEVEL && !s.unit().contains("%") && !s.unit().contains("/");
      if (additive
          && (s.boundary() == Scope.Boundary.OLD || s.boundary() == Scope.Boundary.UNKNOWN)) {
        String key = s.indicator() + "|" + s.unit() + "|" + s.prices() + "|" + row.period();
        groups.computeIfAbsent(key, k -> new ArrayList<>()).add(row);
      }
    }
    List<Observation> sums = new ArrayList<>();
    groups.values().forEach(group -> sum(group, sums));
    return sums;
  }

  private void sum(List<Observation> group, List<Observation> sums) {
    Set<String> done = new TreeSet<>();
    for (Observation one : group) {
      Scope scope = scopes.of(one.series().place(), null, null);
      List<Place> parts = scopes.parts(scope);
      List<Observation> found = new ArrayList<>();
      for (Place part : parts) {
        group.stream()
            .filter(o -> o.series().place().equals(part.name()))
            .min(java.util.Comparator.comparing(o -> o.series().boundary()))
            .ifPresent(found::add);
      }
      String heir = heir(parts);
      if (parts.size() > 1 && found.size() == parts.size() && done.add(heir)) {
        sums.add(sum(heir, found));
      }
    }
  }

  /** Growth from one year to the next where both levels are printed and the growth is not. */
  List<Observation> growth(List<Observation> rows) {
    Set<String> printed = rows.stream().map(Implied::key).collect(Collectors.toSet());
    List<Observation> growth = new ArrayList<>();
    for (Observation now : rows) {
      for (Observation then : rows) {
        boolean pair =
            now.series().role() == Role.LEVEL
                && !now.series().unit().contains("%")
                && now.series().equals(then.series())
                && then.period().plusYears(1).equals(now.period())
                && then.value().signum() > 0
                && !(now.derived() && then.derived());
        Observation row = pair ? growth(now, then) : null;
        if (row != null && printed.add(key(row))) {
          growth.add(row);
        }
      }
    }
    return growth;
  }

  private static Observation growth(Observation now, Observation then) {
    BigDecimal value =
        now.value()
            .multiply(HUNDRED)
            .divide(then.value(), MathContext.DECIMAL64)
            .subtract(HUNDRED)
            .setScale(2, RoundingMode.HALF_EVEN);
    String formula = shown(now) + " / " + shown(then) + " − 1";
    return derived(now.series().with(Role.CHANGE, "%"), now.period(), value, formula);
  }

  /** The number as it is printed, or plain where it is derived itself. */
  private static String shown(Observation row) {
    StoredFigure figure = row.figure();
    return figure == null
        ? row.value().toPlainString().replace('.', ',') + " " + row.series().unit()
        : figure.figure().quote();
  }

  private static String heir(List<Place> parts) {
    String code = parts.isEmpty() ? "" : String.valueOf(parts.getFirst().successor());
    return parts.stream()
        .filter(p -> code.equals(p.code()))
        .map(Place::name)
        .findFirst()
        .orElse(parts.isEmpty() ? "" : parts.getFirst().name());
  }

  private static Observation sum(String place, List<Observation> parts) {
    Series s = parts.getFirst().series();
    BigDecimal value =
        parts.stream().map(Observation::value).reduce(BigDecimal.ZERO, BigDecimal::add);
    String formula =
        parts.stream()
            .map(o -> shown(o) + " (" + o.series().place() + ")")
            .collect(Collectors.joining(" + "));
    Series merged =
        new Series(
            s.indicator(),
            place,
            Scope.Boundary.NEW,
            s.role(),
            s.unit(),
            s.prices(),
            s.frequency(),
            s.source());
    return derived(merged, parts.getFirst().period(), value, formula);
  }

  private static Observation derived(
      Series series, Period period, BigDecimal value, String formula) {
    BigDecimal plain = Chooser.plain(value);
    return new Observation(
        series, period, plain, null, 0, 0, plain, plain, Status.ACTUAL, List.of(), formula);
  }

  private static String key(Observation row) {
    Series s = row.series();
    return s.indicator()
        + "|"
        + s.place()
        + "|"
        + s.boundary()
        + "|"
        + s.role()
        + "|"
        + s.unit()
        + "|"
        + row.period();
  }
}
