package vn.solieu.figure.timing;

import org.jspecify.annotations.Nullable;
import vn.solieu.figure.stance.Role;
import vn.solieu.text.Span;

/**
 * "11 tháng năm ngoái là 9.600 người, 11 tháng năm nay 5.870 người, tức giảm 38,9%", "Một năm
 * trước, GRDP tăng 9,8%, nghĩa là nhịp tăng được nới thêm 1,4 điểm phần trăm": a difference that is
 * drawn from two times is of the later and is measured against the earlier.
 */
final class DifferenceRule {
  private final TimeResolver times;

  DifferenceRule(TimeResolver times) {
    this.times = times;
  }

  /** The later of the two times that a difference is drawn from, or null when it is none. */
  @Nullable Found find(Asked asked) {
    Period last = last(asked);
    Period other = last == null ? null : other(asked, last);
    return last == null || other == null
        ? null
        : new Found(isLater(last, other) ? last : other, 1, "difference");
  }

  /** The earlier of them, or null. */
  @Nullable Period base(Asked asked) {
    Period last = last(asked);
    Period other = last == null ? null : other(asked, last);
    return last == null || other == null ? null : isLater(last, other) ? other : last;
  }

  private static boolean isLater(Period one, Period other) {
    return one.last().isAfter(other.last());
  }

  /** What the figure right before a difference is of, or null. */
  private static @Nullable Period last(Asked asked) {
    Found last = asked.last();
    return last != null && asked.role() == Role.CHANGE && isDrawn(asked) ? last.period() : null;
  }

  /** "tức", "nghĩa là" or "chênh lệch" stands between the figure before it and the difference. */
  private static boolean isDrawn(Asked asked) {
    Span before = asked.scene().quantities().get(asked.index() - 1).span();
    int to = asked.quantity().span().start();
    int end = asked.times().clauseEnd(asked.token());
    return before.end() < to
        && asked
                .scene()
                .cues()
                .difference()
                .first(asked.scene().reading().lower(), before.end(), to)
            != null
        && asked.times().none(asked.token(), end, TimeWord.COMPARE, TimeWord.SAME);
  }

  /** The other time told in the sentence, or that spoken of where the sentence looks back. */
  private @Nullable Period other(Asked asked, Period last) {
    for (int i = asked.earlier().size() - 2; i >= 0; i--) {
      Period told = asked.earlier().get(i).period();
      if (told != null && isYearApart(told, last)) {
        return told;
      }
    }
    Found found = asked.last();
    TimeMention by = found == null ? null : found.by();
    Frame frame = asked.scene().frame();
    Period spoken =
        by != null && by.alone() && frame != null
            ? frame.period(times, TimeSense.UNKNOWN, false)
            : null;
    return spoken != null && isYearApart(spoken, last) ? spoken : null;
  }

  /** The same stretch of two years. */
  private static boolean isYearApart(Period one, Period other) {
    int years = other.to().year() - one.to().year();
    return years != 0 && one.plusYears(years).equals(other);
  }
}
