package vn.solieu.figure.timing;

import org.jspecify.annotations.Nullable;
import vn.solieu.figure.quantity.Ratios;
import vn.solieu.figure.stance.Role;
import vn.solieu.figure.timing.TimeMention.Use;

/**
 * What a change is measured against. A base holds for its sentence on both sides ("tăng 16,4%, …
 * giảm 0,6% so với cùng kỳ"), for its list and for a "Trong đó" that follows; a gap to another area
 * ("hơn mức chung cả nước 1,06 điểm phần trăm") has none.
 */
final class BaseRules {

  private final TimeResolver times;
  private final BaseResolver bases;
  private final PlanBase plans;

  BaseRules(TimeResolver times) {
    this.times = times;
    bases = new BaseResolver(times);
    plans = new PlanBase(times);
  }

  /** The base of a quantity whose period is {@code own}. */
  Against find(Asked asked, @Nullable Period own) {
    Period difference = new DifferenceRule(times).base(asked);
    return difference == null
        ? find(asked.scene(), asked.token(), asked.index(), own)
        : new Against(new Base.Earlier(difference), "difference", null);
  }

  /** The base of quantity {@code q} at token {@code t}, whose period is {@code own}. */
  private Against find(TimeScene scene, int t, int q, @Nullable Period own) {
    Role role = scene.role(q);
    if (role == Role.COMPLETION || (role == Role.TARGET && PlanBase.isOf(scene, t, q))) {
      return plans.find(scene, t, own);
    }
    int host = scene.host(t);
    if (role == Role.CHANGE && host >= 0 && scene.role(host) == Role.CHANGE && bare(scene, t)) {
      return find(scene, scene.times().tokenOf(host), host, own);
    }
    boolean moves =
        role == Role.CHANGE || (role == Role.TARGET && scene.stances().get(q).direction() != null);
    if (role == Role.CHANGE && PlanBase.isCompared(scene.times(), t)) {
      return plans.find(scene, t, own);
    }
    boolean mean = Ratios.isYearly(scene.quantities().get(q).unit()) || isYearly(scene, t);
    if (!moves || (mean && compareAfter(scene.times(), t) < 0)) {
      return Against.NOTHING;
    }
    if (ofEarlier(scene, t)) {
      return Against.NOTHING;
    }
    Against lasting = role == Role.CHANGE ? lasting(scene, t, own) : Against.NOTHING;
    if (lasting.base() != null) {
      return lasting;
    }
    Told row = role == Role.CHANGE ? ParallelBases.find(scene, t) : null;
    boolean multiple = Ratios.isMultiple(scene.quantities().get(q).unit());
    Told told = row != null ? row : told(scene, t, multiple ? -1 : q);
    Period base = told == null ? null : bases.base(told.term(), spoken(scene, told.term(), own));
    if (told == null || base == null || base.equals(own)) {
      return Against.NOTHING;
    }
    boolean months = own != null && own.to().month() > 0 && !own.from().equals(own.to());
    if (told.equals(scene.base()) && months && Calendar.isMonth(base)) {
      return Against.NOTHING;
    }
    String rule = row != null ? "row" : told.equals(scene.base()) ? "handed" : "said";
    return new Against(new Base.Earlier(base), rule, told.words());
  }

  /** "trong vòng một tháng thêm 1,1%": against the time so long before. */
  private Against lasting(TimeScene scene, int t, @Nullable Period own) {
    SentenceTimes s = scene.times();
    TimeMention before = s.lastBefore(t, Use.SPAN);
    TimeMention after = s.firstAfter(t, Use.SPAN);
    boolean ahead = before != null && before.first() >= s.clauseStart(t);
    boolean behind = after != null && after.quantity() == s.at(t).value();
    TimeMention m = behind ? after : ahead ? before : null;
    Period base = m == null || compareAfter(s, t) >= 0 ? null : bases.base(m.term(), own);
    return base == null || m == null
        ? Against.NOTHING
        : new Against(new Base.Earlier(base), "lasting", s.span(m));
  }

  /** The time with a year of its own that a change is measured against, or null. */
  @Nullable Period printed(TimeScene scene, int t, int q) {
    Told told = scene.role(q) == Role.CHANGE ? told(scene, t, q) : null;
    boolean own = told != null && !told.equals(scene.base()) && hasYear(told.term());
    return told != null && own ? bases.base(told.term(), null) : null;
  }

  /** The printed time that a change is measured against, or null. */
  @Nullable TimeTerm against(TimeScene scene, int t, int q) {
    Told told = told(scene, t, q);
    return told == null || told.equals(scene.base()) ? null : told.term();
  }

  /** What such a time is, counted from {@code own}. */
  @Nullable Period resolved(TimeTerm term, @Nullable Period own) {
    return bases.base(term, own);
  }

  private static boolean hasYear(TimeTerm term) {
    return switch (term) {
      case TimeTerm.Year t -> t.year().kind() == YearRef.Kind.PRINTED;
      case TimeTerm.Months t -> t.year().kind() == YearRef.Kind.PRINTED;
      case TimeTerm.Same t -> t.year().kind() == YearRef.Kind.PRINTED;
      case TimeTerm.End t -> hasYear(t.whole());
      case TimeTerm.Until t -> hasYear(t.whole());
      default -> false;
    };
  }

  /** "cao hơn vụ trước 200 đồng/kg" of a price of today: the season before the one spoken of. */
  private @Nullable Period spoken(TimeScene scene, TimeTerm term, @Nullable Period own) {
    boolean season = term instanceof TimeTerm.Shift s && s.unit() == TimeTerm.Unit.SEASON;
    Frame frame = scene.frame();
    return season && frame != null && PeriodShape.isSeason(frame.term())
        ? frame.period(times, TimeSense.UNKNOWN, false)
        : own;
  }

  /** "(cùng kỳ tăng 3%)": a move of the earlier time, against what is not said. */
  private static boolean ofEarlier(TimeScene scene, int t) {
    TimeMention when = TimeGovernor.governing(scene, t);
    return when != null
        && when.term() instanceof TimeTerm.Same
        && when.first() >= scene.times().clauseStart(t)
        && compareAfter(scene.times(), t) < 0;
  }

  /** "tăng 40 tỷ đồng (6,2%)": nothing else in the bracket compares. */
  private static boolean bare(TimeScene scene, int t) {
    int end = scene.times().clauseEnd(t);
    return scene.times().none(scene.times().open(t), end, TimeWord.COMPARE, TimeWord.SAME);
  }

  /** "…, bình quân mỗi năm tăng 1,05%". */
  private static boolean isYearly(TimeScene scene, int t) {
    TimeMention rate = scene.times().lastBefore(t, Use.RATE);
    return rate != null && rate.first() >= scene.times().clauseStart(t);
  }

  /** "tăng 3% và dự kiến năm 2018 giảm 2% so với năm 2016": only the second is against it. */
  private static boolean isOfForecast(SentenceTimes s, int t, TimeMention base) {
    for (TimeMention m : s.mentions()) {
      boolean between = m.first() > t && m.first() < base.first();
      if (between && m.isPeriod() && s.is(m.first() - 1, TimeWord.ESTIMATE)) {
        return true;
      }
    }
    return false;
  }

  /** The expression that a change is measured against, or null. */
  private static @Nullable Told told(TimeScene scene, int t, int q) {
    SentenceTimes s = scene.times().without(m -> isOfOther(m, q));
    int start = s.clauseStart(t);
    TimeMention right = s.lastBefore(t, Use.BASE);
    boolean joined =
        right != null
            && right.compared()
            && right.first() >= start
            && right.next() >= t - 1
            && s.none(right.first() - 2, right.first(), TimeWord.QUANTITY);
    if (right != null && joined) {
      return s.told(right);
    }
    int behind = compareAfter(s, t);
    if (behind >= 0) {
      TimeMention m = s.firstAfter(behind, Use.BASE);
      return m != null && m.first() <= behind + 14 && m.compared() ? s.told(m) : null;
    }
    TimeMention next = s.firstAfter(t, Use.BASE);
    if (next != null && next.first() == t + 1) {
      return s.told(next);
    }
    boolean points = q >= 0 && Ratios.isPoints(scene.quantities().get(q).unit());
    boolean far = !points && (s.is(t - 1, TimeWord.AHEAD) || s.is(t - 1, TimeWord.UNTIL));
    int opening = s.is(t - 1, TimeWord.CLOSE) ? s.clauseStart(s.open(t - 2)) : start;
    int ahead = compareBefore(s, opening, far ? t - 1 : t);
    TimeMention before = s.lastBefore(t, Use.BASE);
    if (before != null && before.first() >= Math.max(start, ahead)) {
      return s.told(before);
    }
    if (ahead >= 0) {
      return null;
    }
    TimeMention after = s.firstAfter(t, Use.BASE);
    if (before == null && after == null) {
      TimeMention origin = origin(scene, t);
      return origin == null ? scene.base() : s.told(origin);
    }
    if (after != null && after.first() < s.clauseEndOver(t) && plain(s, t, after)) {
      return s.told(after);
    }
    if (before != null) {
      TimeMention still = still(s, before, t);
      return still == null ? null : s.told(still);
    }
    if (after != null) {
      return TwiceMoved.is(scene, t, after) || isOfForecast(s, t, after) ? null : s.told(after);
    }
    return scene.base();
  }

  /**
   * "tăng 2% so với tháng 12/2024; bình quân 7 tháng tăng 3%": once another time is spoken of, only
   * "cùng kỳ" goes on.
   */
  private static @Nullable TimeMention still(SentenceTimes s, TimeMention before, int t) {
    TimeMention when = s.lastBefore(t, Use.PERIOD);
    boolean month =
        before.term() instanceof TimeTerm.Months || before.term() instanceof TimeTerm.Shift;
    boolean heads = s.none(s.clauseStart(before.first()), before.first(), TimeWord.QUANTITY);
    if (when == null || when.first() < before.next() || !month || heads) {
      return before;
    }
    TimeMention same = null;
    for (TimeMention m : s.mentions()) {
      same = m.isBase() && m.next() <= t && m.term() instanceof TimeTerm.Same ? m : same;
    }
    return same;
  }

  /** "6,3 tỷ kWh, gấp 1,4 lần năm 2020": the year is the base of that multiple alone. */
  private static boolean isOfOther(TimeMention m, int q) {
    boolean bare = m.isBase() && !m.compared() && !(m.term() instanceof TimeTerm.Same);
    return bare && q >= 0 && m.quantity() >= 0 && m.quantity() != q;
  }

  /** "từ 95.000 đồng hồi tháng 9 lên 105.000 đồng, tức tăng 10,5%": when the move began. */
  private static @Nullable TimeMention origin(TimeScene scene, int t) {
    for (TimeMention m : scene.times().mentions()) {
      int token = m.quantity() < 0 ? -1 : scene.times().tokenOf(m.quantity());
      boolean rated = scene.times().lastBefore(t, Use.RATE) != null;
      if (token >= 0 && m.next() <= t && !rated && scene.isOrigin(token, m.quantity())) {
        return m;
      }
    }
    return null;
  }

  private static boolean plain(SentenceTimes s, int t, TimeMention after) {
    for (int i = t + 1; i < after.first(); i++) {
      if (s.is(i, TimeWord.QUANTITY) && s.depth(i) <= s.depth(t)) {
        return false;
      }
    }
    return true;
  }

  /** A word of comparison soon after the quantity: "giảm 5% so với …", or -1. */
  private static int compareAfter(SentenceTimes s, int t) {
    int from = s.is(t + 1, TimeWord.OPEN) ? s.closed(t + 1) : t;
    for (int i = from + 1; i <= from + 3 && i < s.clauseEndOver(t); i++) {
      if (s.is(i, TimeWord.QUANTITY) || s.is(i, TimeWord.AND)) {
        return -1;
      }
      if (s.is(i, TimeWord.COMPARE)) {
        return s.is(i + 1, TimeWord.PLAN) || s.is(i + 1, TimeWord.QUANTITY) ? -1 : i;
      }
    }
    return -1;
  }

  /** The last comparison before the quantity in its clause with an object: "hơn mức chung …". */
  private static int compareBefore(SentenceTimes s, int start, int t) {
    for (int i = t - 2; i >= start; i--) {
      if (s.is(i, TimeWord.QUANTITY) && s.depth(i) <= s.depth(t)) {
        return -1;
      }
      if (s.is(i, TimeWord.COMPARE)) {
        return i;
      }
    }
    return -1;
  }
}
