package vn.solieu.figure.timing;

import org.jspecify.annotations.Nullable;
import vn.solieu.figure.quantity.Ratios;
import vn.solieu.text.PartialDate;

/** Tells a time that heads its sentence in passing: the text goes on from what was spoken of. */
final class PassingTime {
  private static final String WILL = " sẽ ";

  /** Months within which what is told of now stands beside what was told before. */
  private static final int SOON = 3;

  private final TimeResolver times;

  PassingTime(TimeResolver times) {
    this.times = times;
  }

  /**
   * Whether {@code head} is told in passing.
   *
   * @param next the frame that it would set
   * @param frame the one spoken of
   */
  boolean is(TimeScene scene, TimeMention head, Frame next, @Nullable Frame frame) {
    SentenceTimes s = scene.times();
    Period spoken = frame == null ? null : frame.period(times, TimeSense.UNKNOWN, false);
    return frame != null
        && (passing(s, head)
            || isThisYear(next, frame)
            || (spoken != null
                && (isWithin(s, head, next, spoken)
                    || isPart(s, head, next, spoken)
                    || isOutlook(next, spoken)
                    || isYearBefore(head, next, spoken)
                    || isMean(scene, head, next, spoken)
                    || isRate(scene, next)
                    || isAnnounced(scene, head, next, spoken))));
  }

  /** "Trong năm, 13 hợp tác xã ra đời" while the text tells what there is now. */
  private static boolean isThisYear(Frame next, Frame frame) {
    return next.term() instanceof TimeTerm.Year y
        && !y.year().isSaid()
        && frame.term() instanceof TimeTerm.Now;
  }

  /** "Bình quân giai đoạn 2009-2019 tăng 1,7%/năm" while 2019 is spoken of. */
  private static boolean isMean(TimeScene scene, TimeMention head, Frame next, Period spoken) {
    return next.term() instanceof TimeTerm.Years years
        && !years.season()
        && !Calendar.isYears(spoken)
        && spoken.to().year() == years.last()
        && scene.isMean(head);
  }

  /** "Tốc độ tăng dân số 10 năm qua là 1,2%/năm": nothing but rates of many years are told. */
  private static boolean isRate(TimeScene scene, Frame next) {
    boolean many =
        next.term() instanceof TimeTerm.Past p && p.unit() == TimeTerm.Unit.YEAR && p.count() > 1;
    SentenceTimes s = scene.times();
    boolean rates = many && s.quantities() > 0;
    for (int i = 0; rates && i < s.quantities(); i++) {
      rates = Ratios.isYearly(scene.quantities().get(s.at(s.place(i)).value()).unit());
    }
    return rates;
  }

  /** "Năm 2018, hãng sẽ ra mắt sản phẩm mới" while figures of its first months are told. */
  private boolean isAnnounced(TimeScene scene, TimeMention head, Frame next, Period spoken) {
    SentenceTimes s = scene.times();
    Period year =
        next.term() instanceof TimeTerm.Year && s.quantities() == 0
            ? next.period(times, TimeSense.UNKNOWN, false)
            : null;
    if (year == null
        || spoken.to().month() == 0
        || spoken.from().year() != year.to().year()
        || spoken.to().year() != year.to().year()) {
      return false;
    }
    int from = s.span(head).end();
    int end = s.at(s.tokens().size() - 1).end();
    return scene.reading().lower().indexOf(WILL, from, Math.max(from, end)) >= 0;
  }

  /**
   * "Đến nay" while the whole year is spoken of, or "đến nay có …" soon after what is: told in
   * passing.
   */
  private boolean isWithin(SentenceTimes s, TimeMention head, Frame next, Period spoken) {
    boolean now =
        next.term() instanceof TimeTerm.Now
            || (next.term() instanceof TimeTerm.Until u && u.whole() instanceof TimeTerm.Now);
    PartialDate date = times.date();
    if (!now
        || date == null
        || date.month() == 0
        || Calendar.isDay(spoken)
        || Calendar.isYears(spoken)) {
      return false;
    }
    PartialDate last = PartialDate.of(spoken.last());
    boolean soon = times.age(last.year(), last.month()) <= SOON;
    return !date.first().isAfter(spoken.last()) || (soon && has(s, head));
  }

  /** "Lũy kế đến ngày 4-5", "năm trước đó": spoken of in passing. */
  private static boolean passing(SentenceTimes s, TimeMention m) {
    boolean before = m.term() instanceof TimeTerm.Year y && y.year().kind() == YearRef.Kind.BEFORE;
    boolean point = m.term() instanceof TimeTerm.Until u && u.whole() instanceof TimeTerm.Days;
    boolean now = m.term() instanceof TimeTerm.Now && m.first() > 0;
    return before || now || (point && s.is(m.first() - 1, TimeWord.TOTAL));
  }

  /** "Tính đến 30/6" while the first six months, or a season, are spoken of: in passing. */
  boolean isEnd(Frame next, @Nullable Frame frame) {
    Period spoken = frame == null ? null : frame.period(times, TimeSense.UNKNOWN, false);
    Period end =
        next.term() instanceof TimeTerm.Until || next.term() instanceof TimeTerm.End
            ? next.period(times, TimeSense.STOCK, false)
            : null;
    if (spoken == null || end == null || Calendar.isDay(spoken) || Calendar.isMonth(spoken)) {
      return false;
    }
    boolean season = frame != null && PeriodShape.isSeason(frame.term());
    return season ? !end.last().isAfter(spoken.last()) : spoken.last().equals(end.last());
  }

  /** "Chỉ số giá tháng 10 tăng 2%" while the whole year is spoken of. */
  private boolean isPart(SentenceTimes s, TimeMention head, Frame next, Period spoken) {
    Period part = next.period(times, TimeSense.UNKNOWN, false);
    return part != null
        && s.at(head.first() - 1).is(TimeWord.OTHER)
        && spoken.to().month() == 0
        && spoken.from().equals(spoken.to())
        && part.to().month() > 0
        && part.to().day() == 0
        && part.to().year() == spoken.to().year();
  }

  /** "Cả năm 2018 chỉ đạt …" while months of 2019, just reported, are spoken of. */
  private boolean isYearBefore(TimeMention head, Frame next, Period spoken) {
    PartialDate date = times.date();
    Period year = next.period(times, TimeSense.UNKNOWN, false);
    return date != null
        && year != null
        && head.term() instanceof TimeTerm.Year
        && spoken.to().month() > 0
        && spoken.to().year() == date.year()
        && year.to().year() == date.year() - 1;
  }

  /** "Cả năm đạt …" while months of it are spoken of and it is not over. */
  private boolean isOutlook(Frame next, Period spoken) {
    Period year = next.period(times, TimeSense.UNKNOWN, true);
    PartialDate date = times.date();
    return year != null
        && date != null
        && spoken.to().month() > 0
        && year.to().month() == 0
        && spoken.from().year() == year.to().year()
        && spoken.to().year() == year.to().year()
        && year.last().isAfter(date.last());
  }

  /** What the expression tells of is there: "đến nay, tỉnh có 1.500 dự án". */
  private static boolean has(SentenceTimes s, TimeMention head) {
    int t = head.next();
    while (t < s.tokens().size() && !s.is(t, TimeWord.QUANTITY)) {
      t++;
    }
    return StateRule.has(s, head.first(), t);
  }
}
