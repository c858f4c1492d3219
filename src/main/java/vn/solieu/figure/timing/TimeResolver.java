package vn.solieu.figure.timing;

import java.time.YearMonth;
import org.jspecify.annotations.Nullable;
import vn.solieu.text.PartialDate;

/**
 * Turns a printed expression into a period, from the publication date backwards, since news reports
 * the past: "tháng 11" in an article of 2019-02 is 2018-11. Without a date the year spoken of in
 * the text stands in for it.
 *
 * <p>Weakness: a month without a year in an article that tells of an older year is taken from the
 * date unless that lies more than half a year back.
 */
public final class TimeResolver {
  /** After so many months a month without a year is looked for in the year spoken of. */
  private static final int FRESH = 6;

  /** So few months back a target is told of this year's month, not of next year's. */
  private static final int NEAR = 1;

  /** Months that end a year and months that begin the next. */
  private static final int LATE = 11;

  private static final int EARLY = 3;

  /** A year so far before that of the text is told as history. */
  private static final int OLD = 3;

  private final @Nullable PartialDate date;
  private final int fallbackYear;
  private final RelativeTime relative;
  private final StretchTime stretches;

  /**
   * @param fallbackYear the year to assume when there is no date, or 0
   */
  public TimeResolver(@Nullable PartialDate date, int fallbackYear) {
    this.date = date;
    this.fallbackYear = fallbackYear;
    relative = new RelativeTime(this, date);
    stretches = new StretchTime(this, date);
  }

  /**
   * What an expression stands in.
   *
   * @param frame the period last spoken of, or null
   * @param ahead a target: its time lies ahead
   */
  public record Scene(@Nullable Period frame, TimeSense sense, boolean ahead) {
    Scene flowing() {
      return new Scene(frame, TimeSense.UNKNOWN, ahead);
    }
  }

  /** The period, or null when text and date cannot tell. */
  public @Nullable Period period(TimeTerm term, Scene scene) {
    return switch (term) {
      case TimeTerm.Year t -> ofYear(t.year(), scene);
      case TimeTerm.Months t -> months(t, scene);
      case TimeTerm.Days t -> days(t, scene);
      case TimeTerm.Years t -> new Period(PartialDate.of(t.first()), PartialDate.of(t.last()));
      case TimeTerm.Past t -> relative.past(t, scene);
      case TimeTerm.Shift t -> relative.shift(t, scene);
      case TimeTerm.Now t -> relative.now(scene);
      case TimeTerm.Spoken t -> scene.frame() != null ? scene.frame() : relative.now(scene);
      case TimeTerm.Same t -> same(t, scene);
      case TimeTerm.Start t -> start(t, scene);
      case TimeTerm.End t -> end(t, scene);
      case TimeTerm.Until t -> stretches.until(t, scene);
      case TimeTerm.Stretch t -> stretches.stretch(t, scene);
      case TimeTerm.Rest t -> relative.rest(t, scene);
      case TimeTerm.Vague t -> null;
      case TimeTerm.That t -> null;
      case TimeTerm.Edge t -> null;
      case TimeTerm.Span t -> null;
      case TimeTerm.EachYear t -> null;
    };
  }

  /** Year of the date, or what stands in for it; 0 when unknown. */
  public int thisYear() {
    return date != null ? date.year() : fallbackYear;
  }

  @Nullable PartialDate date() {
    return date;
  }

  private static int frameYear(Scene scene) {
    return scene.frame() == null ? 0 : scene.frame().to().year();
  }

  int year(YearRef ref, Scene scene) {
    int spoken = frameYear(scene);
    return switch (ref.kind()) {
      case PRINTED -> ref.value();
      case LUNAR -> LunarYears.nearest(ref.value(), thisYear());
      case SHIFTED -> shifted(ref.value());
      case BEFORE -> spoken == 0 ? thisYear() - 1 : spoken - 1;
      case UNSAID -> scene.ahead() || spoken == 0 ? thisYear() : spoken;
    };
  }

  /** Without a date "năm ngoái" may be the last year printed, if it is over, or the one before. */
  private int shifted(int by) {
    boolean open = date == null && by < 0;
    return thisYear() == 0 || open ? 0 : thisYear() + by;
  }

  @Nullable Period ofYear(YearRef ref, Scene scene) {
    boolean years = scene.frame() != null && Calendar.isYears(scene.frame());
    boolean own = years && ref.kind() == YearRef.Kind.UNSAID && thisYear() > 0;
    int year = own ? thisYear() : year(ref, scene);
    boolean past = !ref.isSaid() && !scene.ahead() && frameYear(scene) == 0;
    if (past && date != null && date.month() > 0 && date.month() < 3) {
      year--;
    }
    return year < 1000 ? null : Period.year(year);
  }

  private @Nullable Period months(TimeTerm.Months t, Scene scene) {
    boolean again = !t.year().isSaid() && repeats(t, scene.frame());
    int year =
        t.year().isSaid()
            ? year(t.year(), scene)
            : again ? frameYear(scene) : closes(t) ? thisYear() : recent(t.last(), scene);
    if (year < 1000 || (t.loose() && !again && stale(year, t.last()))) {
      return null;
    }
    return Period.months(year, t.first(), t.last());
  }

  /** "9 tháng đầu năm" after "9 tháng đầu năm 2018" is of the same year. */
  private static boolean repeats(TimeTerm.Months t, @Nullable Period frame) {
    return frame != null
        && frame.from().month() == t.first()
        && frame.to().month() == t.last()
        && frame.from().year() == frame.to().year()
        && frame.to().day() == 0;
  }

  /** "3 tháng cuối năm" in October: the year of the date, whose end is nearer than the last one. */
  private boolean closes(TimeTerm.Months t) {
    return date != null && date.month() > FRESH && t.last() == 12 && !t.single();
  }

  private boolean stale(int year, int month) {
    return date != null && date.month() > 0 && age(year, month) > 3;
  }

  int age(int year, int month) {
    return date == null ? 0 : (date.year() - year) * 12 + date.month() - month;
  }

  /** The latest year in which {@code month} does not lie after the date. */
  private int recent(int month, Scene scene) {
    int spoken = frameYear(scene);
    if (date == null && scene.frame() != null && scene.frame().from().month() > 0) {
      boolean first = scene.frame().from().year() < spoken && month >= scene.frame().from().month();
      spoken = first ? scene.frame().from().year() : spoken;
      spoken = isNext(month, scene.frame()) && spoken < thisYear() ? spoken + 1 : spoken;
    }
    if (date == null || date.month() == 0) {
      boolean past = scene.frame() != null && spoken + OLD <= thisYear();
      return spoken != 0 && !past ? spoken : thisYear();
    }
    if (scene.ahead()) {
      boolean near = month >= date.month() - NEAR || spoken == date.year();
      return near ? date.year() : date.year() + 1;
    }
    int year = month <= date.month() ? date.year() : date.year() - 1;
    boolean old = age(year, month) > FRESH && spoken != 0 && spoken < year;
    return old ? spoken : year;
  }

  /** "Tháng 11/2017 …, phiên 2/2 …": the year after the end of the one spoken of. */
  private static boolean isNext(int month, Period spoken) {
    return spoken.from().equals(spoken.to()) && spoken.to().month() >= LATE && month <= EARLY;
  }

  private @Nullable Period days(TimeTerm.Days t, Scene scene) {
    int month = t.month() != 0 ? t.month() : monthSpokenOf(scene);
    int year = t.year().isSaid() ? year(t.year(), scene) : month == 0 ? 0 : recent(month, scene);
    if (year < 1000 || month == 0) {
      return null;
    }
    int length = YearMonth.of(year, month).lengthOfMonth();
    if (t.first() > length || (t.last() > length && t.last() != 31)) {
      return null;
    }
    return new Period(
        new PartialDate(year, month, t.first()),
        new PartialDate(year, month, Math.min(t.last(), length)));
  }

  private int monthSpokenOf(Scene scene) {
    if (scene.frame() != null && scene.frame().to().month() > 0) {
      return scene.frame().to().month();
    }
    return date == null ? 0 : date.month();
  }

  private @Nullable Period same(TimeTerm.Same t, Scene scene) {
    Period frame = scene.frame();
    if (frame == null) {
      boolean counted = t.year().kind() == YearRef.Kind.BEFORE && thisYear() > 0;
      return t.year().kind() == YearRef.Kind.PRINTED
          ? Period.year(t.year().value())
          : counted ? Period.year(thisYear() - 1) : null;
    }
    int year =
        switch (t.year().kind()) {
          case PRINTED -> t.year().value();
          case SHIFTED -> frame.to().year() + Math.min(-1, t.year().value());
          default -> frame.to().year() - 1;
        };
    return Calendar.inYear(frame, year);
  }

  private @Nullable Period start(TimeTerm.Start t, Scene scene) {
    int year = t.year().isSaid() ? year(t.year(), scene) : thisYear();
    return year < 1000 ? null : Period.month(year, 1);
  }

  private @Nullable Period end(TimeTerm.End t, Scene scene) {
    Period whole = period(t.whole(), scene.flowing());
    boolean unsaidYear = t.whole() instanceof TimeTerm.Year y && !y.year().isSaid();
    if (whole == null) {
      return null;
    }
    if (unsaidYear && date != null && !scene.ahead() && date.month() < 11) {
      whole = whole.last().isAfter(date.last()) ? Period.year(date.year() - 1) : whole;
    }
    return Calendar.lastDay(whole);
  }
}
