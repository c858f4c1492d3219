package vn.solieu.eval;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.solieu.figure.Figure;
import vn.solieu.figure.stance.Direction;
import vn.solieu.figure.stance.Role;
import vn.solieu.figure.timing.Base;
import vn.solieu.figure.timing.Period;
import vn.solieu.lexicon.Lexicon;
import vn.solieu.lexicon.Resources;

/** Puts a figure into another sentence than its source's; reads {@code eval/claims.tsv}. */
final class ClaimFrames {
  private final Map<Role, List<String>> frames = new EnumMap<>(Role.class);

  ClaimFrames(Lexicon lexicon) {
    for (Resources.Row row : lexicon.resources().table("eval/claims.tsv")) {
      Role role = Role.valueOf(row.cell(0).toUpperCase(Locale.ROOT));
      frames.computeIfAbsent(role, r -> new ArrayList<>()).add(row.cell(1));
    }
  }

  /** What a claim says; an index is a change printed as a level against 100. */
  record Saying(
      String indicator,
      String place,
      Period period,
      String quote,
      @Nullable Direction direction,
      boolean index) {}

  /** A sentence, or null when time or base cannot be said. */
  @Nullable String sentence(Figure f, Saying said, int number) {
    List<String> own = frames.getOrDefault(f.role(), List.of());
    String time = time(said.period());
    String base = base(f, said.period());
    if (own.isEmpty() || time == null || (f.role() == Role.CHANGE && base == null)) {
      return null;
    }
    String text =
        own.get(Math.floorMod(number, own.size()))
            .replace("{T}", time)
            .replace("{I}", said.indicator())
            .replace("{P}", said.place())
            .replace("{Q}", bound(f) + said.quote())
            .replace("{V}", verb(said))
            .replace("{B}", base == null ? "" : base)
            .replace("{Y}", String.valueOf(year(f, said.period())));
    String prices = prices(f);
    String whole =
        prices.isEmpty() ? text : text.replace(said.indicator(), said.indicator() + prices);
    return whole.substring(0, 1).toUpperCase(Locale.ROOT) + whole.substring(1);
  }

  private static String verb(Saying said) {
    return said.index() ? "bằng" : said.direction() == Direction.DOWN ? "giảm" : "tăng";
  }

  private static String bound(Figure f) {
    return switch (f.bound()) {
      case OVER -> "hơn ";
      case UNDER -> "gần ";
      case ABOUT -> "khoảng ";
      case EXACT, RANGE -> "";
    };
  }

  private static String prices(Figure f) {
    String prices = f.prices();
    if (prices == null || prices.equals("real")) {
      return "";
    }
    return prices.equals("current")
        ? " theo giá hiện hành"
        : " theo giá so sánh" + prices.replace("constant", "").replace(":", " ");
  }

  private static int year(Figure f, Period period) {
    return f.base() instanceof Base.Plan plan
        ? plan.period().last().getYear()
        : period.last().getYear();
  }

  private static @Nullable String base(Figure f, Period period) {
    if (!(f.base() instanceof Base.Earlier earlier)) {
      return null;
    }
    int shift =
        period.last().getYear() - (f.period() == null ? period : f.period()).last().getYear();
    Period base = earlier.period().plusYears(shift);
    if (base.plusYears(1).equals(period) && base.from().month() > 0) {
      return "cùng kỳ năm " + base.last().getYear();
    }
    String time = time(base);
    return time == null ? null : time.toLowerCase(Locale.ROOT);
  }

  /** "9 tháng năm 2019", or null for what cannot be said shortly. */
  static @Nullable String time(Period period) {
    int year = period.from().year();
    if (period.from().equals(period.to())) {
      if (period.from().day() > 0) {
        return "đến ngày " + period.from().day() + "-" + period.from().month() + "-" + year;
      }
      return period.from().month() == 0
          ? "năm " + year
          : "tháng " + period.from().month() + " năm " + year;
    }
    boolean fromStart = period.from().month() == 1 && period.from().day() == 0;
    boolean whole = period.to().year() == year && period.to().day() == 0 && period.to().month() > 0;
    return fromStart && whole ? period.to().month() + " tháng năm " + year : null;
  }
}
