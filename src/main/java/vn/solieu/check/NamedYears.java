package vn.solieu.check;

import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.solieu.figure.Figure;
import vn.solieu.figure.timing.Base;
import vn.solieu.figure.timing.Period;

/**
 * The years that a sentence names: "tháng 6 năm 2000" → 2000. A claim whose sentence names years,
 * its own time and base none of them, was read with a time that the draft does not say; the year of
 * constant prices is no such name.
 */
final class NamedYears {
  private static final Pattern NAMED =
      Pattern.compile(
          "(?<!so sánh )(?:năm |[0-9][/-])((?:19|20)[0-9]{2})(?![0-9.,]?[0-9])",
          Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
  private static final Pattern STRETCH =
      Pattern.compile("(?<![0-9.,])((?:19|20)[0-9]{2})\\h?[-–]\\h?((?:19|20)[0-9]{2})(?![0-9])");

  private final TreeSet<Integer> years = new TreeSet<>();

  private NamedYears() {}

  static NamedYears of(String sentence) {
    NamedYears named = new NamedYears();
    Matcher matcher = NAMED.matcher(sentence);
    while (matcher.find()) {
      named.years.add(Integer.valueOf(matcher.group(1)));
    }
    Matcher stretches = STRETCH.matcher(sentence);
    while (stretches.find()) {
      int last = Integer.parseInt(stretches.group(2));
      for (int year = Integer.parseInt(stretches.group(1)); year <= last; year++) {
        named.years.add(year);
      }
    }
    return named;
  }

  /** Whether the sentence names years, and neither the time of the figure nor its base. */
  boolean deny(Figure figure) {
    return figure.period() != null && !years.isEmpty() && !touch(figure);
  }

  /** Whether the sentence names years, and no evidence is of one of them. */
  boolean deny(Verdict verdict) {
    return !years.isEmpty()
        && verdict.evidence().stream().noneMatch(evidence -> touch(evidence.figure().figure()));
  }

  private boolean touch(Figure figure) {
    return touch(figure.period())
        || (figure.base() instanceof Base.Earlier earlier && touch(earlier.period()))
        || (figure.base() instanceof Base.Plan plan && touch(plan.period()));
  }

  private boolean touch(@Nullable Period period) {
    Integer first = period == null ? null : years.ceiling(period.first().getYear());
    return first != null && period != null && first <= period.last().getYear();
  }
}
