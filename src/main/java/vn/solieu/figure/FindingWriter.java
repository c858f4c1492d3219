package vn.solieu.figure;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** Puts a finding into words. */
final class FindingWriter {
  private FindingWriter() {}

  static Finding percent(
      Finding.Kind kind, Sums sums, List<Integer> figures, Interval expected, Interval printed) {
    BigDecimal tolerance = expected.radius().add(printed.radius());
    Figure suspect = sums.at(figures.getLast());
    String others =
        figures.subList(0, figures.size() - 1).stream()
            .map(i -> "“" + sums.at(i).quote() + "”")
            .collect(Collectors.joining(", "));
    String value = shown(expected.middle());
    return new Finding(
        kind,
        figures,
        suspect.value(),
        fine(expected.middle()),
        round(tolerance),
        "Từ "
            + others
            + " suy ra "
            + value
            + ", bài viết ghi “"
            + suspect.quote()
            + "” (sai số làm tròn "
            + shown(tolerance)
            + ").",
        "From "
            + others
            + " follows "
            + value
            + ", the article says “"
            + suspect.quote()
            + "” (rounding allows "
            + shown(tolerance)
            + ").");
  }

  /** Dollars and đồng whose rate no year knew; {@code expected} in đồng. */
  static Finding exchange(Sums sums, List<Integer> figures, Interval expected, BigDecimal rate) {
    Figure dollars = sums.at(figures.getFirst());
    Figure dong = sums.at(figures.getLast());
    String pair = "“" + dollars.quote() + "”, “" + dong.quote() + "”";
    return new Finding(
        Finding.Kind.EXCHANGE,
        figures,
        dong.value(),
        fine(expected.middle()),
        round(expected.radius()),
        "Từ " + pair + " suy ra tỷ giá " + shown(rate) + " đồng/USD.",
        "From " + pair + " follows a rate of " + shown(rate) + " đồng a dollar.");
  }

  private static BigDecimal fine(BigDecimal value) {
    int digits = Math.max(0, 6 - (value.precision() - value.scale()));
    return value.setScale(Math.min(digits, 4), RoundingMode.HALF_UP);
  }

  private static BigDecimal round(BigDecimal value) {
    int digits = Math.max(0, 5 - (value.precision() - value.scale()));
    return value.setScale(Math.min(digits, 4), RoundingMode.HALF_UP);
  }

  /** As the articles print it: "227.885", "76,282". */
  private static String shown(BigDecimal value) {
    DecimalFormatSymbols marks = DecimalFormatSymbols.getInstance(Locale.ROOT);
    marks.setGroupingSeparator('.');
    marks.setDecimalSeparator(',');
    return new DecimalFormat("#,##0.####", marks).format(round(value));
  }
}
