package vn.solieu.figure.timing;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.solieu.figure.stance.Role;

/**
 * Gives each of several changes in a row its own base: "so với tháng trước và cùng kỳ tăng lần lượt
 * 5% và 17%", "tăng 5% và 17% so với tháng trước và cùng kỳ", and "Trong đó, thu nội địa tăng 6% và
 * tăng 20%" after a sentence with two comparisons.
 */
final class ParallelBases {
  /** How many other words may stand between two changes in a row. */
  private static final int WORDS = 2;

  private ParallelBases() {}

  /** The expression that the change at token {@code t} is measured against, or null. */
  static @Nullable Told find(TimeScene scene, int t) {
    SentenceTimes s = scene.times();
    int first = t;
    int index = 0;
    for (int p = previous(scene, t); p >= 0; p = previous(scene, p)) {
      first = p;
      index++;
    }
    int last = t;
    int count = index + 1;
    for (int n = next(scene, t); n >= 0; n = next(scene, n)) {
      last = n;
      count++;
    }
    if (count < 2) {
      return sibling(scene, t);
    }
    List<TimeMention> bases = bases(s, first, last);
    if (bases.size() == count) {
      return s.told(bases.get(index));
    }
    boolean handed = bases.isEmpty() && scene.bases().size() == count;
    return handed ? scene.bases().get(index) : null;
  }

  /**
   * "A tăng 6% so với tháng trước và tăng 10% so với cùng kỳ; B tăng 7% so với tháng trước và tăng
   * 5%": the second of B is measured as the second of A.
   */
  private static @Nullable Told sibling(TimeScene scene, int t) {
    SentenceTimes s = scene.times();
    int before = t - 1;
    while (before >= 0 && !s.is(before, TimeWord.QUANTITY)) {
      before--;
    }
    TimeMention first = s.lastBefore(t, TimeMention.Use.BASE);
    boolean own = first != null && first.first() > before && before >= 0;
    boolean bare = s.none(t + 1, Math.min(s.tokens().size(), t + WORDS + 2), TimeWord.COMPARE);
    if (first == null || !own || !bare || !isChange(scene, before) || s.is(t - 1, TimeWord.OPEN)) {
      return null;
    }
    TimeMention earlier = null;
    for (TimeMention m : s.mentions()) {
      boolean base = m.isBase() && m.next() <= before;
      if (base && earlier != null && earlier.term().equals(first.term())) {
        return m.term().equals(first.term()) ? null : s.told(m);
      }
      earlier = base ? m : earlier;
    }
    return null;
  }

  /** The comparisons right before the row or right after it. */
  private static List<TimeMention> bases(SentenceTimes s, int first, int last) {
    List<TimeMention> before = new ArrayList<>();
    List<TimeMention> after = new ArrayList<>();
    for (TimeMention m : s.mentions()) {
      if (!m.isBase()) {
        continue;
      }
      if (m.next() <= first && s.none(m.next(), first, TimeWord.QUANTITY, TimeWord.STOP)) {
        before.add(m);
      } else if (m.first() > last
          && m.first() <= last + 12
          && s.none(last + 1, m.first(), TimeWord.QUANTITY, TimeWord.STOP)) {
        after.add(m);
      }
    }
    return before.isEmpty() ? after : before;
  }

  private static int previous(TimeScene scene, int t) {
    for (int i = t - 1; i >= 0; i--) {
      if (scene.times().is(i, TimeWord.QUANTITY)) {
        return joined(scene, i, t) ? i : -1;
      }
    }
    return -1;
  }

  private static int next(TimeScene scene, int t) {
    for (int i = t + 1; i < scene.times().tokens().size(); i++) {
      if (scene.times().is(i, TimeWord.QUANTITY)) {
        return joined(scene, t, i) ? i : -1;
      }
    }
    return -1;
  }

  /** Two changes with nothing but "và", a comma and a verb between. */
  private static boolean joined(TimeScene scene, int left, int right) {
    if (!isChange(scene, left) || !isChange(scene, right)) {
      return false;
    }
    int words = 0;
    boolean and = false;
    for (int i = left + 1; i < right; i++) {
      switch (scene.times().at(i).word()) {
        case AND, COMMA -> and = true;
        case OTHER, NOISE -> words++;
        default -> {
          return false;
        }
      }
    }
    return and && words <= WORDS;
  }

  private static boolean isChange(TimeScene scene, int t) {
    return scene.role(scene.times().at(t).value()) == Role.CHANGE;
  }
}
