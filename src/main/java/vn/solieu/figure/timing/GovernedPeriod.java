package vn.solieu.figure.timing;

import org.jspecify.annotations.Nullable;
import vn.solieu.figure.stance.Role;
import vn.solieu.figure.timing.TimeResolver.Scene;

/** The period of a quantity that an expression before it in its sentence governs. */
final class GovernedPeriod {
  private final TimeResolver times;
  private final HandedPeriod handedDown;

  GovernedPeriod(TimeResolver times, HandedPeriod handedDown) {
    this.times = times;
    this.handedDown = handedDown;
  }

  /**
   * What the last expression before the quantity says, or null when it may be no time at all.
   *
   * @param before that expression
   */
  @Nullable Found find(Asked asked, TimeMention before) {
    int distance = before.first() >= asked.clauseStart() ? 0 : 1;
    Period season = asked.sense().isStock() ? null : season(asked.scene(), before);
    if (season != null) {
      return new Found(season, 2, "season-frame");
    }
    Found like = likeLevel(asked, before);
    if (like != null) {
      return like;
    }
    Found f = resolved(asked, before, distance);
    TimeMention prior =
        handedDown.isAhead(f.period())
            ? TimeGovernor.governing(asked.scene(), before.first())
            : null;
    Found past = prior == null ? null : past(asked, prior);
    if (past != null) {
      return past;
    }
    if (before.term() instanceof TimeTerm.Vague) {
      return new Found(null, distance, "vague", before);
    }
    boolean loose = before.term() instanceof TimeTerm.Months m && m.loose();
    return f.period() == null && loose ? null : PeriodShape.of(f, before.term(), asked).by(before);
  }

  /**
   * "Giai đoạn 2011-2015, …, thu nhập đạt 30 triệu đồng/người, tăng 9 triệu": at the end as well.
   */
  private static @Nullable Found likeLevel(Asked asked, TimeMention before) {
    Found last = asked.last();
    return last != null
            && asked.role() == Role.CHANGE
            && last.rule().equals("before-end")
            && before.equals(last.by())
            && HandedPeriod.follows(asked)
        ? last
        : null;
  }

  private Found resolved(Asked asked, TimeMention before, int distance) {
    TimeSense kind = completed(asked.scene(), before, asked.sense());
    boolean remark = asked.role() == Role.CHANGE || asked.role() == Role.COMPLETION;
    Period again = remark || kind == TimeSense.UNKNOWN ? again(before, asked) : null;
    Period own = again == null ? period(asked.scene(), before, kind) : again;
    return new Found(own, distance, "before");
  }

  /** What an earlier expression says where the last tells of what is to come, or null. */
  private @Nullable Found past(Asked asked, TimeMention prior) {
    Found past = new Found(period(asked.scene(), prior, asked.sense()), 1, "before");
    return past.period() == null || handedDown.isAhead(past.period())
        ? null
        : PeriodShape.of(past, prior.term(), asked).by(prior);
  }

  private @Nullable Period period(TimeScene scene, TimeMention m, TimeSense sense) {
    return times.period(m.term(), new Scene(context(scene, m), sense, false));
  }

  /** "Đến giữa tháng 8, các xã đã gặt 418.000 ha" while a season is spoken of: of the season. */
  private @Nullable Period season(TimeScene scene, TimeMention before) {
    Frame frame = scene.frame();
    Period period =
        frame != null
                && before.term() instanceof TimeTerm.Until
                && PeriodShape.isSeason(frame.term())
                && !(HandedPeriod.isNow(before.term()) && scene.isOfSchool(frame))
            ? frame.period(times, TimeSense.UNKNOWN, false)
            : null;
    Period until =
        period == null
            ? null
            : times.period(before.term(), new Scene(period, TimeSense.STOCK, false));
    return until != null && period != null && !until.last().isAfter(period.last()) ? period : null;
  }

  /** "Đến hết tháng 9" stays the day or the months that it was of a figure before, or null. */
  private static @Nullable Period again(TimeMention m, Asked asked) {
    if (!(m.term() instanceof TimeTerm.Until)) {
      return null;
    }
    for (Found found : asked.earlier()) {
      if (found.isBy(m)) {
        return found.period();
      }
    }
    return null;
  }

  /** The period spoken of before an expression of this sentence. */
  private @Nullable Period context(TimeScene scene, TimeMention mention) {
    boolean undated = times.date() == null && HandedPeriod.isNow(mention.term());
    if (mention.first() == 0 && (undated || mention.term() instanceof TimeTerm.Now)) {
      return null;
    }
    Period years = scene.aims().years(mention.term(), times, false);
    if (years != null) {
      return years;
    }
    boolean governed = TimeGovernor.governing(scene, mention.first()) != null;
    return undated && governed ? null : spoken(scene, mention.first());
  }

  /** The period spoken of at token {@code t}, which expressions after it are resolved against. */
  @Nullable Period at(TimeScene scene, int t) {
    TimeMention before = TimeGovernor.governing(scene, t);
    Period handed = handedDown.spoken(scene);
    return before == null || isHorizon(before)
        ? handed
        : times.period(before.term(), new Scene(handed, TimeSense.UNKNOWN, false));
  }

  /** "bàn kế hoạch đến năm 2030, …, 10 tháng đầu năm đã bán …": the months are not of that year. */
  private boolean isHorizon(TimeMention m) {
    return m.term() instanceof TimeTerm.Until until
        && until.whole() instanceof TimeTerm.Year year
        && year.year().kind() == YearRef.Kind.PRINTED
        && times.thisYear() > 0
        && year.year().value() > times.thisYear();
  }

  private @Nullable Period spoken(TimeScene scene, int t) {
    Period period = at(scene, t);
    return period == null ? handedDown.spoken(scene) : period;
  }

  /** "đến nay đã trồng 1.356 ha, vượt 13% kế hoạch": the plan makes it the year so far. */
  static TimeSense completed(TimeScene scene, TimeMention m, TimeSense sense) {
    boolean now = m.term() instanceof TimeTerm.Until u && u.whole() instanceof TimeTerm.Now;
    if (!now || sense.isStock()) {
      return sense;
    }
    for (TimeToken token : scene.times().tokens()) {
      if (token.is(TimeWord.QUANTITY) && scene.role(token.value()) == Role.COMPLETION) {
        return TimeSense.FLOW;
      }
    }
    return TimeSense.UNKNOWN;
  }
}
