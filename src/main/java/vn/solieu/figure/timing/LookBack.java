package vn.solieu.figure.timing;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.solieu.text.PartialDate;

/**
 * Tells an earlier time that one figure is given for comparison: in "9 tháng năm 2018 cho vay 202
 * tỷ đồng, tăng từ mức 165 tỷ đồng trong năm 2017 và vượt 3% kế hoạch" only the 165 are of 2017;
 * the sentence goes on with what it spoke of.
 */
final class LookBack {
  private final TimeResolver times;

  LookBack(TimeResolver times) {
    this.times = times;
  }

  /**
   * The sentence with such times bound to their figure.
   *
   * @param handed the period spoken of when the sentence begins, or null
   */
  SentenceTimes told(SentenceTimes s, @Nullable Period handed) {
    if (s.mentions().isEmpty()) {
      return s;
    }
    Period spoken = handed;
    boolean first = handed != null;
    List<TimeMention> all = new ArrayList<>(s.mentions().size());
    boolean any = false;
    for (TimeMention m : s.mentions()) {
      Period p = m.isPeriod() ? times.period(m.term(), scene(spoken)) : null;
      boolean back =
          p != null && spoken != null && isBack(s, m, first) && p.last().isBefore(spoken.first());
      boolean beside = first && spoken != null && isBeside(s, m, spoken);
      any |= back || beside;
      all.add(back ? m.inPassing(m.next()) : beside ? m.inPassing(stop(s, m)) : m);
      first &= p == null || back;
      spoken = p == null || back || m.alone() ? spoken : p;
    }
    return any ? s.with(all) : s;
  }

  /**
   * "Số tiền phải thu là 65 tỷ đồng, đến nay đã thu 61 tỷ đồng; …" while a year past is spoken of.
   */
  private boolean isBeside(SentenceTimes s, TimeMention m, Period spoken) {
    PartialDate date = times.date();
    return date != null
        && m.isPeriod()
        && m.depth() == 0
        && HandedPeriod.isNow(m.term())
        && spoken.last().isBefore(PartialDate.of(date.year()).first())
        && s.quantities() > 0
        && s.place(0) < m.first();
  }

  private static int stop(SentenceTimes s, TimeMention m) {
    int end = m.next();
    while (end < s.tokens().size() && !s.is(end, TimeWord.STOP)) {
      end++;
    }
    return end;
  }

  private static TimeResolver.Scene scene(@Nullable Period spoken) {
    return new TimeResolver.Scene(spoken, TimeSense.UNKNOWN, false);
  }

  /**
   * It ends the clause of a figure that is not the first told of under the time handed down; in "…,
   * trong khi năm 2017 lỗ 9 tỷ đồng" it is of what comes next.
   */
  private static boolean isBack(SentenceTimes s, TimeMention m, boolean handed) {
    int token = m.quantity() < 0 ? -1 : s.tokenOf(m.quantity());
    return token >= 0 && (!handed || token > s.place(0)) && ends(s, m.next());
  }

  private static boolean ends(SentenceTimes s, int i) {
    return switch (s.at(i).word()) {
      case COMMA, STOP, CLOSE, AND, DOT -> true;
      default -> false;
    };
  }
}
