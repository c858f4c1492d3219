package vn.solieu.figure.timing;

import java.util.List;
import vn.solieu.figure.stance.Role;

/**
 * Two moves of one measure, of which only the second is measured against the time told behind it:
 * "CPI tăng 0,3% trong tháng 12 và tăng 2,1% so với cùng kỳ". No measure has moved by both amounts
 * since the same time.
 */
final class TwiceMoved {
  private static final List<String> VERBS = List.of("tăng", "giảm");

  private TwiceMoved() {}

  /** The move at {@code t} is another than the one that {@code base} stands behind. */
  static boolean is(TimeScene scene, int t, TimeMention base) {
    SentenceTimes s = scene.times();
    boolean time = false;
    boolean and = false;
    boolean verb = false;
    for (int i = t + 1; i < base.first(); i++) {
      int at = i;
      TimeMention when =
          s.mentions().stream().filter(m -> m.first() == at && m.isPeriod()).findAny().orElse(null);
      if (when != null) {
        time = true;
        i = when.next() - 1;
      } else if (s.is(i, TimeWord.QUANTITY)) {
        return time && and && verb && scene.role(s.at(i).value()) == Role.CHANGE;
      } else if (s.is(i, TimeWord.AND)) {
        and = true;
      } else if (VERBS.contains(
          scene.reading().lower().substring(s.at(i).start(), s.at(i).end()))) {
        verb = and;
      } else if (!s.is(i, TimeWord.WITHIN) && !s.is(i, TimeWord.INTO)) {
        return false;
      }
    }
    return false;
  }
}
