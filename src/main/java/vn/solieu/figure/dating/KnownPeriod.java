package vn.solieu.figure.dating;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.solieu.figure.timing.Calendar;
import vn.solieu.figure.timing.Period;
import vn.solieu.text.PartialDate;

/** A time that figures of a text may be of, or none; of equal ones there is one in a text. */
final class KnownPeriod {
  private static final int LIES = 8;

  /** How many numbers {@link #move} has, from {@link #firstMove} on. */
  static final int MOVES = PeriodForm.COUNT * LIES;

  private final int index;
  private final @Nullable Period period;
  private final PeriodForm form;
  private final long lastDay;

  /** What is made from it, once that was asked for. */
  private @Nullable List<KnownPeriod> made;

  /**
   * @param index its number among those of the text
   */
  KnownPeriod(int index, @Nullable Period period) {
    this.index = index;
    this.period = period;
    form = PeriodForm.of(period);
    lastDay = period == null ? 0 : period.last().toEpochDay();
  }

  int index() {
    return index;
  }

  @Nullable Period period() {
    return period;
  }

  PeriodForm form() {
    return form;
  }

  /** What can be made from it: its month, its year so far, its last day. */
  List<KnownPeriod> made(TextPeriods text) {
    if (made == null) {
      made = period == null ? List.of() : made(period, text);
    }
    return made;
  }

  private static List<KnownPeriod> made(Period period, TextPeriods text) {
    List<KnownPeriod> made = new ArrayList<>();
    PartialDate end = period.to();
    made.add(text.known(Period.of(end)));
    made.add(text.known(Period.of(period.from())));
    made.add(text.known(Period.year(end.year())));
    made.add(text.known(Period.of(PartialDate.of(Period.year(end.year()).last()))));
    if (end.month() > 0) {
      Period month = Period.month(end.year(), end.month());
      made.add(text.known(month));
      made.add(text.known(Calendar.yearTo(month)));
      made.add(text.known(Calendar.lastDay(month)));
      made.add(text.known(Calendar.yearTo(Period.of(end))));
      made.add(text.known(Calendar.quarter(YearMonth.of(end.year(), end.month()), 0)));
    }
    return made;
  }

  /** How another of the text lies to this: the forms of both, and which ends first. */
  int move(KnownPeriod to) {
    return firstMove() + to.form.ordinal() * LIES + lie(to);
  }

  /** The first number of a {@link #move} from here. */
  int firstMove() {
    return form.ordinal() * MOVES;
  }

  private int lie(KnownPeriod to) {
    if (period == null || to.period == null) {
      return 0;
    }
    if (this == to) {
      return 1;
    }
    int years = Integer.compare(period.to().year(), to.period.to().year());
    return years != 0 ? years < 0 ? 2 : 3 : 5 + Integer.signum(Long.compare(lastDay, to.lastDay));
  }

  /** The same time as far as a reader cares: a day and its month, a year and its last day. */
  boolean isSame(KnownPeriod other) {
    return this == other || isWithin(other) || other.isWithin(this);
  }

  private boolean isWithin(KnownPeriod wide) {
    if (period == null || wide.period == null || !Calendar.isDay(period)) {
      return false;
    }
    PartialDate of = period.to();
    PartialDate end = wide.period.to();
    boolean month = wide.form == PeriodForm.MONTH && end.month() == of.month();
    boolean year = wide.form == PeriodForm.YEAR && form == PeriodForm.YEAR_END;
    return (month || year) && end.year() == of.year();
  }
}
