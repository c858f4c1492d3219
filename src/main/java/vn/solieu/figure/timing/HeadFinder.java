package vn.solieu.figure.timing;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.solieu.figure.stance.Role;
import vn.solieu.figure.timing.TimeMention.Use;
import vn.solieu.figure.timing.TimeResolver.Scene;
import vn.solieu.text.PartialDate;

/** Finds the temporal expression of a sentence that the text goes on from. */
final class HeadFinder {
  /** How many tokens before it still let an expression head its sentence. */
  private static final int OPENING = 3;

  /** Value of "mốc". */
  private static final int MILESTONE = 1;

  /** Value of "cộng". */
  private static final int PLUS = 8;

  private final TimeResolver times;

  HeadFinder(TimeResolver times) {
    this.times = times;
  }

  /**
   * The expression that the next sentence goes on from, or null: the first that heads the sentence,
   * unless a later clause sums up ("tính chung 9 tháng") or tells of a later year.
   *
   * @param found what was found for the quantities of the sentence
   * @param frame what was spoken of before, or null
   * @param before what was spoken of before that, or null
   */
  @Nullable TimeMention find(
      TimeScene scene, List<Found> found, @Nullable Frame frame, @Nullable Frame before) {
    SentenceTimes s = scene.times();
    TimeMention head = null;
    for (TimeMention m : s.mentions()) {
      boolean aside = m.alone() && frame != null;
      boolean names = m.isPeriod() && !(m.term() instanceof TimeTerm.Vague);
      boolean free = names && m.depth() == 0 && !aside && m.reach() == s.tokens().size();
      boolean sets = free && !bound(scene, m, found, frame);
      if (sets && speaks(s, m, found, frame) && !ofOne(m, found, frame)) {
        if (head == null && looksBack(s, m, found, frame)) {
          continue;
        }
        if (head != null && returns(found, m, frame)) {
          return null;
        }
        if (head == null && isMean(scene, m, frame) && !isAgain(m, before)) {
          continue;
        }
        boolean sums = isTotal(s.at(m.first() - 1)) && !s.is(m.first() - 2, TimeWord.OTHER);
        boolean now = head != null && head.term() instanceof TimeTerm.Now;
        boolean begun = now || (head != null && isDay(head));
        boolean season = begun && !Found.isBy(found, m) && PeriodShape.isSeason(m.term());
        boolean wider = head != null && (isWider(s, head, m) || isSum(scene, found, head, m));
        boolean feast = head != null && isOfFeast(head, m);
        head =
            head == null
                    || sums
                    || season
                    || wider
                    || feast
                    || (isLater(m, head) && !isRaised(scene, m))
                ? m
                : head;
      }
    }
    return head;
  }

  /** "Tết Bính Ngọ đẩy giá lên trong tháng 2": the feast is no time that figures are of. */
  private static boolean isOfFeast(TimeMention head, TimeMention m) {
    return head.term() instanceof TimeTerm.Year y
        && y.year().kind() == YearRef.Kind.LUNAR
        && m.term() instanceof TimeTerm.Months;
  }

  /**
   * A figure is about it, a season begins ("sáng 5/9, 900 học sinh bước vào năm học 2019-2020"), or
   * it heads a sentence without figures; there a look back at what is over passes by.
   */
  private boolean speaks(SentenceTimes s, TimeMention m, List<Found> found, @Nullable Frame frame) {
    if (s.quantities() > 0) {
      boolean season = PeriodShape.isSeason(m.term()) && m.quantity() < 0;
      return Found.isBy(found, m) || (season && areOfDays(found));
    }
    Period spoken = frame == null ? null : frame.period(times, TimeSense.UNKNOWN, false);
    Period own = times.period(m.term(), new Scene(spoken, TimeSense.UNKNOWN, false));
    boolean back =
        spoken != null
            && own != null
            && m.first() > OPENING
            && (own.last().isBefore(spoken.first())
                || (Calendar.isYears(spoken) && own.last().isBefore(spoken.last())));
    return (!isDay(m) || isMoment(s, m)) && !back && !isYearEnd(m.term());
  }

  /** "tăng tốc về cuối năm": where no figure stands the end of the year is to come. */
  private static boolean isYearEnd(TimeTerm term) {
    return term instanceof TimeTerm.End end
        && end.whole() instanceof TimeTerm.Year year
        && !year.year().isSaid();
  }

  /** "6,3 bác sĩ, năm 2010 chỉ 4,5": earlier than the figure before it, which is of the frame. */
  private boolean looksBack(
      SentenceTimes s, TimeMention m, List<Found> found, @Nullable Frame frame) {
    Period spoken = frame == null ? null : frame.period(times, TimeSense.UNKNOWN, false);
    Period own = times.period(m.term(), new Scene(spoken, TimeSense.UNKNOWN, false));
    if (spoken == null || own == null || !own.last().isBefore(spoken.first())) {
      return false;
    }
    boolean handed = false;
    for (int i = 0; i < found.size() && s.place(i) < m.first(); i++) {
      handed |= found.get(i).by() == null && spoken.equals(found.get(i).period());
    }
    return handed;
  }

  /** "tính chung [9 tháng]", "cộng [9 tháng]". */
  private static boolean isTotal(TimeToken token) {
    return token.is(TimeWord.TOTAL) || (token.is(TimeWord.OTHER) && token.value() == PLUS);
  }

  private static boolean areOfDays(List<Found> found) {
    for (Found f : found) {
      TimeMention by = f.by();
      if (by == null ? f.distance() != 3 : !isDay(by)) {
        return false;
      }
    }
    return true;
  }

  /** "…; bình quân 11 tháng tăng 3%" while November is spoken of: told beside it. */
  private boolean isMean(TimeScene scene, TimeMention m, @Nullable Frame frame) {
    Period spoken = frame == null ? null : frame.period(times, TimeSense.UNKNOWN, false);
    return spoken != null && m.first() > 1 && Calendar.isMonth(spoken) && scene.isMean(m);
  }

  /** "GDP quý I …; CPI tháng 3 …; CPI bình quân quý I …": back to what was spoken of first. */
  private boolean isAgain(TimeMention m, @Nullable Frame before) {
    Scene scene = new Scene(null, TimeSense.UNKNOWN, false);
    Period mean = times.period(m.term(), scene);
    return mean != null
        && before != null
        && mean.equals(before.period(times, TimeSense.UNKNOWN, false));
  }

  /** "CPI tháng 6 tăng 1%; bình quân 6 tháng tăng 3%": back to the time spoken of before. */
  private boolean returns(List<Found> found, TimeMention m, @Nullable Frame frame) {
    Period spoken = frame == null ? null : frame.period(times, TimeSense.UNKNOWN, false);
    for (Found f : found) {
      if (spoken != null && f.isBy(m) && spoken.equals(f.period())) {
        return true;
      }
    }
    return false;
  }

  /** "…, bằng 81% dân số năm 2016": the other figures of the sentence stay under the frame. */
  private static boolean ofOne(TimeMention m, List<Found> found, @Nullable Frame frame) {
    if (frame == null || m.quantity() < 0) {
      return false;
    }
    boolean others = false;
    int own = 0;
    for (Found f : found) {
      others |= f.by() == null && f.distance() == 2;
      own += f.isBy(m) ? 1 : 0;
    }
    return others && own == 1;
  }

  /** "ngày 5/3" sets no time for what follows unless a figure is about it. */
  private static boolean isDay(TimeMention m) {
    return m.term() instanceof TimeTerm.Days
        || (m.term() instanceof TimeTerm.Stretch d
            && d.to() instanceof TimeTerm.Days
            && !(d.from() instanceof TimeTerm.Start))
        || (m.term() instanceof TimeTerm.Shift s && s.unit() == TimeTerm.Unit.DAY);
  }

  /** "điều tra thời điểm 1/10": what follows was counted then. */
  private static boolean isMoment(SentenceTimes s, TimeMention m) {
    TimeToken at = s.at(s.is(m.first(), TimeWord.AT) ? m.first() : m.first() - 1);
    return at.is(TimeWord.AT) && at.value() != MILESTONE;
  }

  /** "tháng 9 và 9 tháng": of two in a row that no figure parts the longer one goes on. */
  private boolean isWider(SentenceTimes s, TimeMention head, TimeMention m) {
    if (!s.none(head.next(), m.first(), TimeWord.QUANTITY, TimeWord.STOP, TimeWord.OTHER)) {
      return false;
    }
    Scene scene = new Scene(null, TimeSense.UNKNOWN, false);
    Period first = times.period(head.term(), scene);
    Period second = times.period(m.term(), scene);
    return first != null
        && second != null
        && !second.first().isAfter(first.first())
        && !second.last().isBefore(first.last());
  }

  /** "Tháng 6 đạt 1,4 tỷ USD, 6 tháng đạt 8,1 tỷ USD": the text goes on from the sum. */
  private boolean isSum(TimeScene scene, List<Found> found, TimeMention head, TimeMention m) {
    Scene plain = new Scene(null, TimeSense.UNKNOWN, false);
    Period month = times.period(head.term(), plain);
    Period sum = times.period(m.term(), plain);
    SentenceTimes s = scene.times();
    boolean level = false;
    for (int i = 0; i < found.size(); i++) {
      boolean own = found.get(i).isBy(m);
      level |= own && scene.role(s.at(s.place(i)).value()) == Role.LEVEL;
    }
    return level
        && month != null
        && sum != null
        && Calendar.isMonth(month)
        && !Calendar.isMonth(sum)
        && sum.equals(Calendar.yearTo(month));
  }

  /** "từ chỗ 2 tiêu chí năm 2010, đến nay …": the text goes on from the later year. */
  private boolean isLater(TimeMention m, TimeMention head) {
    Scene scene = new Scene(null, TimeSense.UNKNOWN, false);
    Period first = times.period(head.term(), scene);
    Period second = times.period(m.term(), scene);
    return first != null && second != null && first.to().year() < second.from().year();
  }

  /**
   * "Năm 2018 trồng thêm 9 ha, nâng diện tích hiện có lên 90 ha": the text goes on from the year.
   */
  private static boolean isRaised(TimeScene scene, TimeMention m) {
    SentenceTimes s = scene.times();
    boolean raised = false;
    for (int i = s.clauseStart(m.first()); i < m.first(); i++) {
      raised |= scene.cues().raises().at(scene.reading().lower(), s.at(i).start()) != null;
    }
    return raised && m.term() instanceof TimeTerm.Now;
  }

  /** It belongs to one figure, to a target, or to what was spoken of anyway. */
  private boolean bound(TimeScene scene, TimeMention m, List<Found> found, @Nullable Frame frame) {
    if (m.term() instanceof TimeTerm.Stretch s && s.to() instanceof TimeTerm.Spoken) {
      return scene.frame() != null;
    }
    int owner = m.quantity();
    int next = next(scene.times(), m);
    boolean target =
        (next >= 0 && scene.role(next) == Role.TARGET)
            || (owner >= 0 && scene.role(owner) == Role.TARGET);
    if (target) {
      return frame != null || owner >= 0 || !isOfNow(m);
    }
    if (owner < 0) {
      return false;
    }
    int token = scene.times().tokenOf(owner);
    TimeMention before = scene.times().lastBefore(token, Use.PERIOD);
    return scene.isOrigin(token, owner)
        || (before != null && (frame != null || Found.isBy(found, before)));
  }

  /** A forecast of the year of the text tells its time where nothing else has done so. */
  private boolean isOfNow(TimeMention m) {
    Period period = times.period(m.term(), new Scene(null, TimeSense.UNKNOWN, true));
    PartialDate date = times.date();
    boolean past =
        period != null
            && date != null
            && date.month() > 0
            && !period.last().isAfter(PartialDate.of(date.year(), date.month()).last());
    return period != null
        && (past || (m.term() instanceof TimeTerm.Year && period.to().year() == times.thisYear()));
  }

  private static int next(SentenceTimes s, TimeMention m) {
    for (int i = m.next(); i < s.tokens().size(); i++) {
      if (s.is(i, TimeWord.QUANTITY)) {
        return s.at(i).value();
      }
    }
    return -1;
  }
}
