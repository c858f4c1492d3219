package vn.solieu.figure.timing;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.solieu.figure.stance.Role;
import vn.solieu.lexicon.Folded;
import vn.solieu.lexicon.PhraseTable;

/**
 * "Năm 2019 và năm 2020, thu nội địa lần lượt đạt 11.200 tỷ đồng và 12.640 tỷ đồng": as many
 * figures of one kind after "lần lượt" as there are years in a row are of these years one by one.
 */
final class RespectiveYears {
  private static final String AND = " và ";
  private static final String YEAR = "năm ";
  private static final int DIGITS = 4;

  private RespectiveYears() {}

  /** The year of a quantity, or null when it is none of such a row. */
  static @Nullable Found find(Asked asked) {
    TimeScene scene = asked.scene();
    int q = asked.index();
    if (asked.times().quantities() < 2
        || scene.role(q) == Role.TARGET
        || scene.times().mentions().isEmpty()) {
      return null;
    }
    int first = q;
    while (first > asked.offset() && scene.role(first - 1) == scene.role(q)) {
      first--;
    }
    int end = q + 1;
    while (end < asked.end() && scene.role(end) == scene.role(q)) {
      end++;
    }
    int row = respective(scene, first);
    if (end - first < 2 || row < 0) {
      return null;
    }
    for (TimeMention m : scene.times().mentions()) {
      List<Integer> years = years(scene, m);
      if (years.size() == end - first && m.isPeriod()) {
        return new Found(Period.year(years.get(q - first)), 1, "respective", m);
      }
    }
    return null;
  }

  /** Where "lần lượt" stands before the first figure, or -1. */
  private static int respective(TimeScene scene, int first) {
    int from = scene.times().at(0).start();
    int to = Math.max(from, scene.quantities().get(first).span().start());
    PhraseTable.Match<?> match =
        scene.cues().respectively().first(scene.reading().lower(), from, to);
    return match == null ? -1 : match.start();
  }

  /** The years in a row that begin with an expression: "năm 2018, 2019 và 2020". */
  private static List<Integer> years(TimeScene scene, TimeMention m) {
    List<Integer> years = new ArrayList<>();
    Folded lower = scene.reading().lower();
    int at = m.term() instanceof TimeTerm.Year ? scene.times().span(m).start() : -1;
    int named = at < 0 ? -1 : name(lower, at, scene.times().span(m).end());
    for (int i = named; i >= 0; i = next(lower, i + DIGITS)) {
      years.add(Integer.valueOf(lower.substring(i, i + DIGITS)));
    }
    return years;
  }

  /** The first digit of a year's number within {@code from} and {@code to}, or -1. */
  private static int name(Folded lower, int from, int to) {
    int i = from;
    while (i < to && !isYear(lower, i)) {
      i++;
    }
    return i < to ? i : -1;
  }

  /** The number of the next year of the row, or -1 where the row ends. */
  private static int next(Folded lower, int from) {
    int i = lower.startsWith(",", from) ? from + 1 : from;
    if (lower.startsWith(AND, i)) {
      i += AND.length();
    } else if (i > from && lower.startsWith(" ", i)) {
      i++;
    } else {
      return -1;
    }
    i = lower.startsWith(YEAR, i) ? i + YEAR.length() : i;
    return isYear(lower, i) ? i : -1;
  }

  private static boolean isYear(Folded lower, int at) {
    int end = at + DIGITS;
    if (end > lower.length() || !(lower.startsWith("19", at) || lower.startsWith("20", at))) {
      return false;
    }
    boolean digits =
        Character.isDigit(lower.charAt(at + 2)) && Character.isDigit(lower.charAt(at + 3));
    boolean longer =
        end + 1 < lower.length()
            && (Character.isLetterOrDigit(lower.charAt(end))
                || (Character.isDigit(lower.charAt(end + 1)) && lower.charAt(end) != ' '));
    return digits && !longer;
  }
}
