package vn.solieu.figure.timing;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.solieu.figure.quantity.Quantity;
import vn.solieu.figure.stance.Role;
import vn.solieu.figure.stance.Stance;
import vn.solieu.figure.timing.TimeMention.Use;

/**
 * "Dư nợ tăng 8,4% kể từ cuối năm ngoái", "tính từ 31/12 thêm 9%", "giá vàng từ đầu năm tăng 2%":
 * the moment from which a change is counted is what it is measured against.
 */
final class SinceBase {
  /** How many words may stand between the expression and the change. */
  private static final int NEAR = 6;

  private final List<Quantity> quantities;
  private final List<Stance> stances;

  SinceBase(List<Quantity> quantities, List<Stance> stances) {
    this.quantities = quantities;
    this.stances = stances;
  }

  /** The sentence with each such expression made a base. */
  SentenceTimes told(SentenceTimes s) {
    if (s.mentions().isEmpty()) {
      return s;
    }
    boolean any = false;
    List<TimeMention> all = new ArrayList<>(s.mentions().size());
    for (TimeMention m : s.mentions()) {
      TimeTerm from = from(s, m);
      if (from != null && m.isPeriod() && isOfChange(s, m)) {
        any = true;
        all.add(m.with(from).as(Use.BASE));
      } else {
        all.add(m);
      }
    }
    return any ? s.with(all) : s;
  }

  /** The moment that a stretch without an end of its own begins with, or null. */
  private @Nullable TimeTerm from(SentenceTimes s, TimeMention m) {
    boolean open =
        m.term() instanceof TimeTerm.Stretch stretch
            && (stretch.to() instanceof TimeTerm.Spoken || stretch.to() instanceof TimeTerm.Now);
    TimeTerm from = m.term() instanceof TimeTerm.Stretch stretch ? stretch.from() : null;
    if (!open || from == null) {
      return null;
    }
    return switch (from) {
      case TimeTerm.End end -> end;
      case TimeTerm.Days days -> days.first() == days.last() ? days : null;
      case TimeTerm.Start start -> isOfMoment(s, m, quantities) ? start : null;
      default -> null;
    };
  }

  /** The change right before it, or the first figure after it, is no more than that change. */
  private boolean isOfChange(SentenceTimes s, TimeMention m) {
    if (m.quantity() >= 0) {
      return stances.get(m.quantity()).role() == Role.CHANGE;
    }
    int next = m.next();
    while (next < s.tokens().size()
        && !s.is(next, TimeWord.QUANTITY)
        && !s.is(next, TimeWord.STOP)) {
      next++;
    }
    int comma = s.is(m.next(), TimeWord.COMMA) ? m.next() + 1 : m.next();
    boolean change =
        s.none(comma, next, TimeWord.COMMA)
            && s.is(next, TimeWord.QUANTITY)
            && stances.get(s.at(next).value()).role() == Role.CHANGE;
    return change && s.none(next + 1, Math.min(next + NEAR, s.clauseEnd(next)), TimeWord.COMPARE);
  }

  /** A moment is spoken of before it, or a price: no sum of a year. */
  private static boolean isOfMoment(SentenceTimes s, TimeMention m, List<Quantity> quantities) {
    for (TimeMention before : s.mentions()) {
      TimeTerm term = before.term() instanceof TimeTerm.Until u ? u.whole() : before.term();
      boolean moment = term instanceof TimeTerm.End || term instanceof TimeTerm.Days;
      if (before.first() < m.first() && before.isPeriod() && moment) {
        return true;
      }
    }
    for (int i = 0; i < s.quantities() && s.place(i) < m.first(); i++) {
      if (quantities.get(s.at(s.place(i)).value()).unit().startsWith("VND/")) {
        return true;
      }
    }
    return false;
  }
}
