package vn.solieu.figure.timing;

import org.jspecify.annotations.Nullable;
import vn.solieu.figure.stance.Role;
import vn.solieu.figure.timing.TimeMention.Use;
import vn.solieu.figure.timing.TimeResolver.Scene;
import vn.solieu.text.PartialDate;

/**
 * The period of a target is the year of its plan: "phấn đấu đến năm 2030", "kế hoạch năm (1,2 tỷ
 * USD)"; a rate a year without a year of its own has none.
 */
final class TargetPeriodRule {
  private final TimeResolver times;

  TargetPeriodRule(TimeResolver times) {
    this.times = times;
  }

  Found find(Asked asked) {
    TimeScene scene = asked.scene();
    int t = asked.token();
    int q = asked.index();
    TimeSense sense = asked.sense();
    Period handed = handed(scene);
    TimeMention mention = mention(scene, t, q);
    int open = scene.times().open(t);
    if (open >= 0
        && afterPlan(scene.times(), open)
        && (mention == null || mention.first() < open)) {
      Period of =
          mention == null ? handed : times.period(mention.term(), new Scene(handed, sense, false));
      Period year = of == null && mention != null ? null : planYear(of);
      return new Found(year, 1, "plan-bracket");
    }
    Period stage = stage(scene, handed);
    if (mention != null) {
      Period years = scene.aims().years(mention.term(), times, true);
      Period spoken = years != null ? years : stage == null ? handed : stage;
      boolean told = isTold(scene.times(), mention, t);
      Period said = times.period(mention.term(), new Scene(spoken, sense, !told));
      boolean start = mention.term() instanceof TimeTerm.Start || isSetWhen(scene, mention, t);
      Period period = start ? planYear(said) : said;
      if (period != null && Calendar.isDay(period) && told) {
        return new Found(planYear(period), 1, "target-told");
      }
      if (period != null && isOver(mention.term(), period)) {
        return new Found(null, 3, "target-over");
      }
      boolean limit = period != null && Calendar.isDay(period) && !isGrowth(scene, q);
      boolean part = period != null && period.to().month() > 0 && !limit;
      if (part && isOfActual(scene, mention, t)) {
        return new Found(planYear(period), 1, "target-year");
      }
      int distance = mention.first() >= scene.times().clauseStart(t) ? 0 : 1;
      return new Found(period, distance, "target", mention);
    }
    boolean yearly = isYearly(scene.quantities().get(q).unit());
    if (stage != null && (yearly || scene.times().lastBefore(t, Use.RATE) != null)) {
      return new Found(stage, 2, "target-stage");
    }
    if (yearly && scene.base() == null) {
      return new Found(null, 3, "target-rate");
    }
    Frame aim = scene.aims().target();
    if (aim != null) {
      return new Found(aim.period(times, TimeSense.UNKNOWN, true), 2, "target-aim");
    }
    Frame plan = scene.aims().plan();
    if (plan != null) {
      Period of = plan.period(times, TimeSense.UNKNOWN, true);
      return new Found(planYear(of), 2, "target-plan");
    }
    return planned(scene.times(), handed)
        ? new Found(planYear(handed), 2, "target-frame")
        : new Found(null, 3, "target-open");
  }

  private @Nullable Period handed(TimeScene scene) {
    Frame frame = scene.frame();
    return frame == null ? null : frame.period(times, TimeSense.UNKNOWN, true);
  }

  /** "2.200 tỷ đồng | đã đề ra | từ đầu năm": then it was set, for the whole year. */
  private static boolean isSetWhen(TimeScene scene, TimeMention m, int t) {
    SentenceTimes s = scene.times();
    if (m.first() <= t || !(m.term() instanceof TimeTerm.Stretch)) {
      return false;
    }
    String between =
        scene.reading().lower().substring(s.at(t).end(), s.at(m.first()).start()).strip();
    return between.endsWith("đề ra") || between.endsWith("đặt ra") || between.endsWith("giao");
  }

  /** "Theo phương án bàn ngày 13/4, sẽ lấy 2.500 ha": nothing is planned for a day that is over. */
  private boolean isOver(TimeTerm term, Period day) {
    PartialDate date = times.date();
    return date != null
        && term instanceof TimeTerm.Days
        && Calendar.isDay(day)
        && !day.last().isAfter(date.last());
  }

  private static boolean isGrowth(TimeScene scene, int q) {
    return scene.stances().get(q).direction() != null;
  }

  /**
   * "CPI tháng 12 tăng 4%, dưới mục tiêu 5%": the month is that of what was reached, plans are of
   * years.
   */
  private static boolean isOfActual(TimeScene scene, TimeMention m, int t) {
    SentenceTimes s = scene.times();
    for (int i = m.next(); i < t; i++) {
      if (s.is(i, TimeWord.QUANTITY) && scene.role(s.at(i).value()) != Role.TARGET) {
        return true;
      }
    }
    return false;
  }

  /** "Ngày 26/4, đại hội thông qua kế hoạch doanh thu 900 tỷ đồng": the day it was passed on. */
  private static boolean isTold(SentenceTimes s, TimeMention m, int t) {
    return m.term() instanceof TimeTerm.Days
        && m.next() < t
        && !s.none(m.next(), t, TimeWord.PLAN, TimeWord.AIM);
  }

  /** The years of the plan named before, or those spoken of, or null. */
  private @Nullable Period stage(TimeScene scene, @Nullable Period handed) {
    Frame plan = scene.aims().plan();
    Period named = plan == null ? null : plan.period(times, TimeSense.UNKNOWN, true);
    if (named != null && Calendar.isYears(named)) {
      return named;
    }
    return handed != null && Calendar.isYears(handed) ? handed : null;
  }

  /** "%/năm", "tỷ đồng/năm", but not "triệu đồng/người/năm". */
  private static boolean isYearly(String unit) {
    return unit.endsWith("/năm") && unit.indexOf('/') == unit.lastIndexOf('/');
  }

  /** A whole year is spoken of, or a plan; "dự kiến xây 12 khu" is of no time that is told. */
  private static boolean planned(SentenceTimes s, @Nullable Period handed) {
    boolean year = handed != null && handed.to().month() == 0;
    return year || !s.none(0, s.tokens().size(), TimeWord.AIM, TimeWord.PLAN);
  }

  private @Nullable Period planYear(@Nullable Period handed) {
    if (handed != null) {
      return Calendar.isYears(handed) ? handed : Period.year(handed.to().year());
    }
    return times.thisYear() == 0 ? null : Period.year(times.thisYear());
  }

  /** "đạt 99% kế hoạch năm (": the bracket says what the plan was. */
  private static boolean afterPlan(SentenceTimes s, int open) {
    for (int i = open - 1; i >= Math.max(0, open - 4); i--) {
      if (s.is(i, TimeWord.PLAN)) {
        return true;
      }
    }
    return false;
  }

  /** "chỉ tiêu … là 23 tỷ đồng thì đến nay …": it tells the time of what comes next. */
  private static boolean then(TimeScene scene, int t, TimeMention m) {
    int from = scene.times().at(t).end();
    int to = scene.times().at(m.first()).start();
    return scene.reading().lower().substring(from, to).contains(" thì ");
  }

  /** "trên 60%, so với 30% hiện nay": so much it is now. */
  private static boolean isOfOther(SentenceTimes s, int t, int q, TimeMention m) {
    return m.quantity() >= 0 && m.quantity() != q && !s.none(t, m.first(), TimeWord.COMPARE);
  }

  /** Its own expression after it, else the last before it, else the first after it. */
  private static @Nullable TimeMention mention(TimeScene scene, int t, int q) {
    TimeMention before = null;
    TimeMention after = null;
    for (TimeMention m : scene.times().mentions()) {
      boolean name = m.use() == Use.NAME && !(m.term() instanceof TimeTerm.Years);
      boolean vague = m.term() instanceof TimeTerm.Vague;
      if (m.isBase() || m.use() == Use.RATE || name || vague) {
        continue;
      }
      if (m.first() > t && m.quantity() == q && !scene.leads(t, m) && !then(scene, t, m)) {
        return m;
      }
      if (m.next() <= t) {
        before = t < m.reach() ? m : before;
      } else if (after == null
          && !isOfOther(scene.times(), t, q, m)
          && !TimeGovernor.opensNext(scene.times(), m)) {
        after = m;
      }
    }
    return before != null ? before : after;
  }
}
