package vn.solieu.figure.timing;

import org.jspecify.annotations.Nullable;
import vn.solieu.figure.stance.Role;
import vn.solieu.figure.timing.TimeMention.Use;

/** Tells which temporal expression of its sentence governs a quantity, whatever its period. */
final class TimeGovernor {
  private TimeGovernor() {}

  /** An expression that belongs to this quantity alone: "7,19% năm 2015", "cùng kỳ là 50 tỷ". */
  static @Nullable TimeMention own(TimeScene scene, int t, int q) {
    for (TimeMention m : scene.times().mentions()) {
      boolean after =
          m.quantity() == q && m.first() > t && !parted(scene, t, m) && !opensOther(scene, t, m);
      if (after && (m.isPeriod() || (m.isBase() && (scene.isState(q) || m.compared())))) {
        return scene.leads(t, m) ? null : m;
      }
      boolean bracketed = m.isBase() && isBracketed(scene, t, m);
      boolean before =
          m.isBase()
              && m.quantity() < 0
              && scene.isState(q)
              && !ofChange(scene, m)
              && m.next() <= t
              && m.next() >= t - (isOnly(scene, m) ? 3 : 2)
              && scene
                  .times()
                  .none(m.next(), t, TimeWord.COMMA, TimeWord.STOP, TimeWord.CLOSE, TimeWord.AND);
      if (before || bracketed) {
        return m;
      }
    }
    return null;
  }

  /** "cùng kỳ | chỉ đạt gần 7 triệu USD". */
  private static boolean isOnly(TimeScene scene, TimeMention m) {
    SentenceTimes s = scene.times();
    return scene.reading().lower().startsWith("chỉ ", s.at(m.next()).start());
  }

  /** "so với năm 2018 (150.000 tấn)", "nhanh hơn quý II (2,09%)": so it was then. */
  private static boolean isBracketed(TimeScene scene, int t, TimeMention m) {
    SentenceTimes s = scene.times();
    return t <= m.next() + 3
        && s.open(t) == m.next()
        && s.mentions().stream().noneMatch(o -> o.first() > m.first() && o.first() < t)
        && (scene.isState(s.at(t).value()) || s.is(t + 1, TimeWord.CLOSE));
  }

  /** "tăng 13% so với cuối năm 2016 lên 86 tỷ đồng": the base is that of the change before it. */
  private static boolean ofChange(TimeScene scene, TimeMention m) {
    SentenceTimes s = scene.times();
    for (int i = m.first() - 1; m.compared() && i >= s.clauseStart(m.first()); i--) {
      if (s.is(i, TimeWord.QUANTITY)) {
        return scene.role(s.at(i).value()) == Role.CHANGE;
      }
    }
    return false;
  }

  /** "0,06 tạ (vụ trước là 56,2 tạ/ha)": the bracket tells when another figure was so. */
  private static boolean opensOther(TimeScene scene, int t, TimeMention m) {
    SentenceTimes s = scene.times();
    return m.depth() > s.depth(t)
        && !s.none(m.next(), s.closed(s.open(m.first())), TimeWord.QUANTITY);
  }

  /** A comparison begins between the quantity and the expression: "5% so với năm 2018". */
  private static boolean parted(TimeScene scene, int t, TimeMention m) {
    int from = scene.times().at(t).end();
    String between = scene.reading().lower().substring(from, scene.times().at(m.first()).start());
    return between.contains("gấp") || !scene.times().none(t + 1, m.first(), TimeWord.COMPARE);
  }

  /** The last expression before the quantity whose reach includes it, or null. */
  static @Nullable TimeMention governing(TimeScene scene, int t) {
    TimeMention last = null;
    for (TimeMention m : scene.times().mentions()) {
      if (m.next() <= t && m.isPeriod() && reaches(scene, m, t) && !restates(scene, last, m)) {
        last = m;
      }
    }
    return last;
  }

  /** "Đến hết tháng 9, tỉnh hiện có …": now is what was just said. */
  private static boolean restates(TimeScene scene, @Nullable TimeMention last, TimeMention m) {
    return last != null
        && m.term() instanceof TimeTerm.Now
        && (last.term() instanceof TimeTerm.Until || last.term() instanceof TimeTerm.End)
        && scene.times().none(last.next(), m.first(), TimeWord.QUANTITY, TimeWord.STOP);
  }

  private static boolean reaches(TimeScene scene, TimeMention m, int t) {
    if (m.depth() > scene.times().depth(t) || t >= m.reach()) {
      return false;
    }
    int owner = m.quantity();
    int token = owner < 0 ? -1 : scene.times().tokenOf(owner);
    if (token < 0) {
      return true;
    }
    return !scene.isOrigin(token, owner) && scene.role(owner) != Role.TARGET;
  }

  /** The first expression after the quantity, unless it opens the clause of another. */
  static @Nullable TimeMention after(TimeScene scene, int t) {
    TimeMention after = scene.times().firstAfter(t, Use.PERIOD);
    boolean reaches =
        after != null && !opensNext(scene.times(), after) && !isOfOrigin(scene, after);
    return after != null && reaches && scene.times().depth(t) >= after.depth() ? after : null;
  }

  /** "giảm từ 800 người hồi tháng 1 xuống 150": then it was as many. */
  private static boolean isOfOrigin(TimeScene scene, TimeMention m) {
    int token = m.quantity() < 0 ? -1 : scene.times().tokenOf(m.quantity());
    return token >= 0 && scene.isOrigin(token, m.quantity());
  }

  /** "…, trong khi năm 2017 đạt 15 triệu tấn": the expression is about what comes next. */
  static boolean opensNext(SentenceTimes s, TimeMention m) {
    int i = m.first() - 1;
    while (i >= 0
        && i >= m.first() - 3
        && (s.is(i, TimeWord.OTHER)
            || s.is(i, TimeWord.NOISE)
            || s.is(i, TimeWord.WITHIN)
            || s.is(i, TimeWord.INTO))) {
      i--;
    }
    boolean opens = s.is(i, TimeWord.COMMA) || s.is(i, TimeWord.STOP);
    return opens && !s.none(m.next(), s.tokens().size(), TimeWord.QUANTITY);
  }
}
