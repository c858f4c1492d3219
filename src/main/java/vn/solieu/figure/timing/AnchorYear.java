package vn.solieu.figure.timing;

import java.util.List;
import java.util.function.IntPredicate;
import org.jspecify.annotations.Nullable;
import vn.solieu.figure.timing.TimeMention.Use;

/**
 * The year in which a text without a publication date was written, as far as it lets that be seen:
 * the latest printed year that its figures are about or, one year on, that they are measured
 * against ("tăng 5% so với năm 2018" was written after 2018). The year of a target is looked at
 * where no other is printed, the end of a plan ("đến năm 2030") never. Where the last day or month
 * with a year is of its end and all days without one are of a year's beginning ("ngày 6/1 … từ ngày
 * 23/12/2018"), they are of the next.
 */
final class AnchorYear {
  /** The months that may end a year's reports and those that begin another's. */
  private static final int LATE = 10;

  private static final int EARLY = 3;

  private AnchorYear() {}

  /**
   * The year, or 0 when none is printed.
   *
   * @param ahead whether a quantity is a target
   */
  static int of(List<SentenceTimes> sentences, IntPredicate ahead) {
    int latest = 0;
    int named = 0;
    int aimed = 0;
    int planned = 0;
    for (SentenceTimes s : sentences) {
      boolean future = !s.mentions().isEmpty() && isAhead(s, ahead);
      for (TimeMention m : s.mentions()) {
        int year = isTold(m) && !isBefore(s, m) ? written(s, m) : 0;
        if (m.use() == Use.PLAN) {
          planned = planned == 0 ? year(m.term()) : planned;
        } else if (future) {
          aimed = aimed == 0 ? year : aimed;
        } else if (s.quantities() > 0) {
          latest = Math.max(latest, year);
        } else if (s.none(0, s.tokens().size(), TimeWord.AIM, TimeWord.ESTIMATE)) {
          named = Math.max(named, year);
        }
      }
    }
    int year = latest > 0 ? latest : named > 0 ? named : planned > 0 ? planned : aimed;
    int most = limit(sentences);
    return year > most ? most : latest > 0 && isOver(sentences, ahead, latest) ? year + 1 : year;
  }

  /** "Năm nay tăng 3% và dự kiến năm 2018 giảm 2%" was written before that year. */
  private static int limit(List<SentenceTimes> sentences) {
    int most = Integer.MAX_VALUE;
    for (SentenceTimes s : sentences) {
      boolean now = false;
      for (TimeMention m : s.mentions()) {
        int year = now && s.is(m.first() - 1, TimeWord.ESTIMATE) ? year(m.term()) : 0;
        most = year > 0 ? Math.min(most, year - 1) : most;
        now |= m.term() instanceof TimeTerm.Year y && y.year().isNow();
      }
    }
    return most;
  }

  /** The year ends with its last printed month, and the days told without a year begin another. */
  private static boolean isOver(List<SentenceTimes> sentences, IntPredicate ahead, int year) {
    int last = 0;
    int bare = 0;
    for (SentenceTimes s : sentences) {
      boolean future = !s.mentions().isEmpty() && isAhead(s, ahead);
      for (TimeMention m : s.mentions()) {
        int month = month(m.term());
        if (year(m.term()) == year) {
          last = Math.max(last, month == 0 || future || !isTold(m) ? LATE + LATE : month);
        } else if (m.term() instanceof TimeTerm.Days d && !d.year().isSaid()) {
          bare = Math.max(bare, d.month());
        }
      }
    }
    return last >= LATE && last < LATE + LATE && bare > 0 && bare <= EARLY;
  }

  /** The last month that an expression names, 0 for a whole year. */
  private static int month(TimeTerm term) {
    return switch (term) {
      case TimeTerm.Days d -> d.month();
      case TimeTerm.Months m -> m.last();
      default -> 0;
    };
  }

  /**
   * The first period of a text in that year, which stands in where it has no date, or null; where
   * no year is known, one that is told before all figures.
   */
  static @Nullable Frame frame(List<SentenceTimes> sentences, int anchor) {
    for (SentenceTimes s : sentences) {
      for (TimeMention m : s.mentions()) {
        int year = m.isPeriod() && !isBefore(s, m) ? year(m.term()) : 0;
        if (year > 0 && year >= anchor) {
          return new Frame(m.term(), null, s.span(m));
        }
      }
      if (anchor == 0 && s.quantities() > 0) {
        return null;
      }
    }
    return null;
  }

  private static boolean isAhead(SentenceTimes s, IntPredicate ahead) {
    for (int i = 0; i < s.quantities(); i++) {
      if (ahead.test(s.at(s.place(i)).value())) {
        return true;
      }
    }
    return false;
  }

  /** "giai đoạn 2016-2020", "đến năm 2020" may lie ahead, "từ năm 2005" far back. */
  private static boolean isTold(TimeMention m) {
    boolean until = m.term() instanceof TimeTerm.Until u && u.whole() instanceof TimeTerm.Year;
    boolean since = m.term() instanceof TimeTerm.Stretch s && year(s.to()) == 0;
    boolean use = m.use() == Use.PERIOD || m.use() == Use.BASE;
    return use && !until && !since && !(m.term() instanceof TimeTerm.Years);
  }

  /** "khởi công trước năm 2020" was written before it. */
  private static boolean isBefore(SentenceTimes s, TimeMention m) {
    int before = m.first() - 1;
    return s.is(before, TimeWord.NOISE) && s.at(before).value() == CountGrammar.EARLY;
  }

  /** The first year in which an expression may have been written, or 0. */
  private static int written(SentenceTimes s, TimeMention m) {
    int year = year(m.term());
    boolean over =
        m.isBase()
            && (m.term() instanceof TimeTerm.Same
                || m.term() instanceof TimeTerm.Year
                || isAgain(s, m)
                || m.term() instanceof TimeTerm.End e && e.whole() instanceof TimeTerm.Year);
    return year > 0 && over ? year + 1 : year;
  }

  /** "Quý I …, tăng 5% so với quý I/2017": the same months of a later year are spoken of. */
  private static boolean isAgain(SentenceTimes s, TimeMention base) {
    return base.term() instanceof TimeTerm.Months then
        && s.mentions().stream()
            .anyMatch(m ->
                m.isPeriod()
                    && m.term() instanceof TimeTerm.Months now
                    && !now.year().isSaid()
                    && now.first() == then.first()
                    && now.last() == then.last());
  }

  private static int year(TimeTerm term) {
    return switch (term) {
      case TimeTerm.Year t -> printed(t.year());
      case TimeTerm.Months t -> printed(t.year());
      case TimeTerm.Days t -> printed(t.year());
      case TimeTerm.Start t -> printed(t.year());
      case TimeTerm.Same t -> printed(t.year());
      case TimeTerm.Years t -> t.last();
      case TimeTerm.End t -> year(t.whole());
      case TimeTerm.Until t -> year(t.whole());
      case TimeTerm.Stretch t -> Math.max(year(t.from()), year(t.to()));
      case TimeTerm.Past t -> 0;
      case TimeTerm.Shift t -> 0;
      case TimeTerm.Now t -> 0;
      case TimeTerm.Spoken t -> 0;
      case TimeTerm.Rest t -> 0;
      case TimeTerm.Vague t -> 0;
      case TimeTerm.That t -> 0;
      case TimeTerm.Edge t -> 0;
      case TimeTerm.Span t -> 0;
      case TimeTerm.EachYear t -> 0;
    };
  }

  private static int printed(YearRef ref) {
    return ref.kind() == YearRef.Kind.PRINTED ? ref.value() : 0;
  }
}
