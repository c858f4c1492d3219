package vn.solieu.figure.timing;

import vn.solieu.figure.quantity.Quantity;
import vn.solieu.figure.quantity.Ratios;
import vn.solieu.figure.reading.Blanks;
import vn.solieu.figure.stance.Role;
import vn.solieu.figure.timing.TimeMention.Use;
import vn.solieu.lexicon.Folded;

/** Gives a period the shape of its quantity: a stock stands at the end of what a flow spans. */
final class PeriodShape {
  private PeriodShape() {}

  /** The mean and the state of several years stand at their end; a sum spans them. */
  static Found of(Found f, TimeTerm term, Asked asked) {
    TimeScene scene = asked.scene();
    int q = asked.index();
    TimeSense sense = asked.sense();
    Period p = f.period();
    if (p == null || isSeason(term)) {
      return f;
    }
    TimeMention against = scene.times().firstAfter(-1, Use.BASE);
    boolean same = against != null && against.term() instanceof TimeTerm.Same;
    boolean stands = sense.isStock() && !(same && scene.role(q) == Role.CHANGE);
    boolean week = term instanceof TimeTerm.Shift w && w.unit() == TimeTerm.Unit.WEEK;
    if (week
        && scene.quantities().get(q).unit().startsWith("VND/")
        && scene.role(q) == Role.LEVEL) {
      return f.as(Calendar.lastDay(p), "-day");
    }
    Found last = asked.last();
    if (last != null
        && p.equals(last.period())
        && scene.role(q) == Role.SHARE
        && isPart(scene, q, p)) {
      return f;
    }
    if (term instanceof TimeTerm.Stretch st && stands && p.to().month() > 0) {
      if (st.to() instanceof TimeTerm.Now) {
        return f.as(Period.of(p.to()), "-now");
      }
      return f.as(Calendar.lastDay(p), "-day");
    }
    boolean months = p.to().month() > 0 && p.to().day() == 0 && !Calendar.isMonth(p);
    boolean stretch = against != null && against.term() instanceof TimeTerm.Months;
    boolean balance = sense == TimeSense.BALANCE && scene.base() == null && !stretch;
    boolean other = f.rule().equals("before") && f.distance() == 1;
    if (months && balance && (other || f.rule().equals("frame"))) {
      return f.as(Calendar.lastDay(p), "-day");
    }
    boolean summed = sense == TimeSense.FLOW && f.rule().equals("frame") && Calendar.isMonthEnd(p);
    if (summed) {
      return f.as(Calendar.yearTo(p), "-sum");
    }
    return Calendar.isYears(p) && isState(asked) ? f.as(Period.of(p.to()), "-end") : f;
  }

  private static boolean isState(Asked asked) {
    TimeScene scene = asked.scene();
    int q = asked.index();
    TimeSense sense = asked.sense();
    return (scene.role(q) == Role.SHARE && sense != TimeSense.FLOW && !isReached(scene, q))
        || (Ratios.isPoints(scene.quantities().get(q).unit()) && !isYearly(asked))
        || (scene.role(q) == Role.LEVEL && stays(scene.quantities().get(q), sense))
        || arrives(scene, q);
  }

  /** "tiêu hủy 22.400 tấn, chiếm 37%": of what was told, over the same time. */
  private static boolean isPart(TimeScene scene, int q, Period p) {
    Folded lower = scene.reading().lower();
    int from = q == 0 ? 0 : scene.quantities().get(q - 1).span().end();
    int to = scene.quantities().get(q).span().start();
    return q > 0
        && (begins(lower, from, to, ", chiếm ")
            || (Calendar.isYears(p) && begins(lower, from, to, ", bằng ")));
  }

  private static boolean begins(Folded lower, int from, int to, String words) {
    return from + words.length() <= to && lower.startsWith(words, from);
  }

  /** "giảm bình quân 6 điểm phần trăm mỗi năm": in all the years. */
  private static boolean isYearly(Asked asked) {
    int end = asked.times().clauseEnd(asked.token());
    return asked.times().mentions().stream()
        .anyMatch(m -> m.use() == Use.RATE && m.first() >= asked.clauseStart() && m.first() < end);
  }

  /** "đạt 14/17 chỉ tiêu": what was aimed at was reached in all the years. */
  private static boolean isReached(TimeScene scene, int q) {
    String unit = scene.quantities().get(q).unit();
    return scene.cues().aimed().at(Folded.of(unit), 0) != null;
  }

  /** "giai đoạn 2010-2015 giảm 3.000 căn, xuống 16.000 căn": so many stood at the end. */
  private static boolean arrives(TimeScene scene, int q) {
    Quantity quantity = scene.quantities().get(q);
    int start = Math.min(quantity.modifier().start(), quantity.span().start());
    start = quantity.modifier().length() == 0 ? quantity.span().start() : start;
    int end = Blanks.before(scene.reading().lower(), start);
    return scene.role(q) == Role.LEVEL
        && q > 0
        && scene.role(q - 1) == Role.CHANGE
        && scene.cues().ways().endingAt(scene.reading().lower(), end) != null;
  }

  /** Money that "vốn huy động" tells of over years was raised in them; only a balance stays. */
  private static boolean stays(Quantity quantity, TimeSense sense) {
    boolean money = quantity.unit().equals("VND") || quantity.unit().equals("USD");
    boolean perHead = quantity.unit().startsWith("VND/người");
    return money ? sense == TimeSense.BALANCE : perHead || sense.isStock();
  }

  static boolean isSeason(TimeTerm term) {
    TimeTerm whole = term instanceof TimeTerm.Until u ? u.whole() : term;
    return (whole instanceof TimeTerm.Years y && y.season())
        || (whole instanceof TimeTerm.Shift s
            && (s.unit() == TimeTerm.Unit.SCHOOL
                || s.unit() == TimeTerm.Unit.SEASON
                || s.unit() == TimeTerm.Unit.CROP));
  }
}
