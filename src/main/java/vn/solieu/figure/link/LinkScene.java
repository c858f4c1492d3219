package vn.solieu.figure.link;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.solieu.figure.quantity.Quantity;
import vn.solieu.figure.quantity.Ratios;
import vn.solieu.figure.reading.Blanks;
import vn.solieu.figure.reading.Reading;
import vn.solieu.figure.stance.Role;
import vn.solieu.figure.stance.Stance;
import vn.solieu.figure.subject.Subject;
import vn.solieu.figure.timing.Period;
import vn.solieu.figure.timing.Timing;

/**
 * What the rules of links look at.
 *
 * @param gaps the words before each quantity
 * @param brackets number of the bracket that each quantity stands in, 0 outside
 * @param words the words that the rules read by
 * @param links what was found for the quantities so far
 */
record LinkScene(
    Reading reading,
    List<Quantity> quantities,
    List<Stance> stances,
    List<Timing> timings,
    List<Subject> subjects,
    LinkGaps gaps,
    int[] brackets,
    LinkWords words,
    List<@Nullable Integer> links) {
  Role role(int i) {
    return stances.get(i).role();
  }

  /** Its role, of a target the one it has in what is planned: a growth is a change there too. */
  Role told(int i) {
    if (role(i) != Role.TARGET) {
      return role(i);
    }
    boolean grows =
        stances.get(i).direction() != null && (isPercent(i) || Ratios.isMultiple(unit(i)));
    return grows ? Role.CHANGE : isPercent(i) ? Role.SHARE : Role.LEVEL;
  }

  Quantity quantity(int i) {
    return quantities.get(i);
  }

  String unit(int i) {
    return quantities.get(i).unit();
  }

  boolean isPercent(int i) {
    return quantities.get(i).isPercent() || unit(i).startsWith("%");
  }

  boolean isPoints(int i) {
    return Ratios.isPoints(unit(i));
  }

  boolean sameSentence(int i, int j) {
    return j >= 0
        && j < quantities.size()
        && quantities.get(i).sentence() == quantities.get(j).sentence();
  }

  /** Of one time, or the one at the last day of the other's or on a day of its month. */
  boolean samePeriod(int i, int j) {
    Period a = timings.get(i).period();
    Period b = timings.get(j).period();
    return Objects.equals(a, b) || (a != null && b != null && (isEnd(a, b) || isEnd(b, a)));
  }

  private static boolean isEnd(Period day, Period period) {
    boolean month = period.from().equals(period.to()) && period.from().month() > 0;
    boolean within = month && !period.first().isAfter(day.first());
    return day.first().equals(day.last())
        && !period.last().isBefore(day.last())
        && (within || period.last().equals(day.last()));
  }

  /** At the same prices, or both at none that is said. */
  boolean equalPrices(int i, int j) {
    return Objects.equals(subjects.get(i).prices(), subjects.get(j).prices());
  }

  /** Not one at current and the other at constant prices. */
  boolean samePrices(int i, int j) {
    String a = subjects.get(i).prices();
    String b = subjects.get(j).prices();
    return a == null || b == null || a.equals(b) || a.equals("real") || b.equals("real");
  }

  /** No rate, but for one a day or a year ("8.300 tấn mỗi ngày"), may have parts. */
  boolean isTotal(int i) {
    String unit = unit(i);
    int slash = unit.indexOf('/');
    return slash < 0 || words.times().contains(unit.substring(slash + 1));
  }

  /** "tăng 1,2 tạ/ha, tức 2%", "giảm 300 tấn (5%)": a change that says the one before again. */
  boolean isRestated(int i) {
    boolean change = sameSentence(i, i - 1) && told(i) == Role.CHANGE;
    if (!change || told(i - 1) != Role.CHANGE || unit(i).equals(unit(i - 1))) {
      return false;
    }
    LinkGap gap = gaps.get(i);
    return gap.bracket() || (gap.isPlain() && gap.has("pair"));
  }

  /** Text from the end of quantity {@code i}, at most {@code length} chars of its sentence. */
  String after(int i, int length) {
    int from = quantities.get(i).span().end();
    int end = reading.sentences().get(quantities.get(i).sentence()).span().end();
    return reading.lower().substring(from, Math.max(from, Math.min(end, from + length)));
  }

  /** Whether {@code i}, a change or completion, can be said of {@code host}. */
  boolean fits(int i, int host) {
    if (isPoints(i)) {
      return isPercent(host) && !isPoints(host);
    }
    boolean ratio = isPercent(i) || Ratios.isMultiple(unit(i)) || unit(i).startsWith("%");
    if (!ratio) {
      return alike(unit(i), unit(host));
    }
    int next = Blanks.after(reading.lower(), quantities.get(i).span().end());
    boolean money = isMoney(unit(host));
    return words.ofMoney().at(reading.lower(), next) != null
        ? money
        : !money || words.ofAmount().at(reading.lower(), next) == null;
  }

  /** "440 người" of "1.830 lao động", "15 em" of "600 học sinh". */
  private boolean persons(String a, String b) {
    return (a.equals("người") || a.equals("em"))
        && (words.people().contains(b) || b.endsWith(" người"));
  }

  /** Quantity {@code p} stands in a bracket that is closed before {@code i}. */
  boolean isAside(int i, int p) {
    return brackets[p] != 0 && brackets[p] != brackets[i];
  }

  static boolean isMoney(String unit) {
    return unit.length() >= 3
        && Character.isUpperCase(unit.charAt(0))
        && Character.isUpperCase(unit.charAt(2))
        && (unit.length() == 3 || unit.charAt(3) == '/');
  }

  /**
   * Units of one kind: equal, or both counted nouns of which one extends the other or is general.
   */
  boolean alike(String a, String b) {
    if (a.equals(b)
        || persons(a, b)
        || persons(b, a)
        || (a + " ").startsWith(b + " ")
        || (b + " ").startsWith(a + " ")) {
      return true;
    }
    if (b.startsWith(a + "/") || a.startsWith(b + "/")) {
      return true;
    }
    return (a.equals("trường hợp") || b.equals("trường hợp") || a.isEmpty())
        && !isMoney(a)
        && !isMoney(b);
  }
}
