package vn.solieu.figure.timing;

import org.jspecify.annotations.Nullable;
import vn.solieu.figure.reading.ClauseMarks;
import vn.solieu.figure.stance.Role;
import vn.solieu.lexicon.Folded;
import vn.solieu.text.Span;

/**
 * "Tỉnh có 104 xã", "giá mủ nước chỉ còn 8.500 đồng/kg": what is there, or costs, in a sentence
 * without a time of its own is so at the publication date, not over the months just reported.
 */
final class StateRule {
  /** How many tokens after "giá" a price may stand. */
  private static final int PRICE = 24;

  /** How many chars behind a count may tell that it rose. */
  private static final int BEHIND = 60;

  private StateRule() {}

  /** Whether a quantity leaves the period handed down. */
  static boolean applies(Asked asked, @Nullable Period handed) {
    TimeScene scene = asked.scene();
    int t = asked.token();
    int q = asked.index();
    boolean season = scene.frame() != null && PeriodShape.isSeason(scene.frame().term());
    boolean years = handed != null && Calendar.isYears(handed) && !season;
    boolean flows = handed != null && !Calendar.isDay(handed) && !years;
    if (scene.base() != null || scene.times().depth(t) > 0) {
      return false;
    }
    if (!flows) {
      return scene.role(q) == Role.LEVEL && isOfEvent(scene.frame(), handed) && goesOn(scene, t);
    }
    if (scene.role(q) == Role.SHARE) {
      return scene.quantities().get(q).unit().equals("%/năm") && isInterest(scene, t);
    }
    if (scene.role(q) != Role.LEVEL && scene.role(q) != Role.CHANGE) {
      return false;
    }
    if (isAtEnd(scene.frame())) {
      return false;
    }
    boolean price = price(scene, t, q) && !isOfSeason(scene, t, q);
    if (price || scene.role(q) == Role.CHANGE) {
      return price;
    }
    return goesOn(scene, t)
        || (!crop(scene)
            && asked.sense() != TimeSense.FLOW
            && owned(scene, t)
            && !moves(scene, q)
            && !isReported(scene.times(), t));
  }

  /** "Đến hết năm 2018, tỉnh có 2 triệu dân": what is there stands then as well. */
  private static boolean isAtEnd(@Nullable Frame frame) {
    if (frame == null || !(frame.term() instanceof TimeTerm.Until until)) {
      return false;
    }
    Period told = frame.told();
    boolean stock = told != null && Calendar.isDay(told);
    return stock || (told != null && until.whole() instanceof TimeTerm.Year);
  }

  /** "Ngày 23/6, phụ tải chạm 896 MW": what goes on does so beyond that day. */
  private static boolean isOfEvent(@Nullable Frame frame, @Nullable Period handed) {
    return frame != null
        && frame.term() instanceof TimeTerm.Days
        && handed != null
        && Calendar.isDay(handed);
  }

  /** "Lãi suất cho vay phổ biến 7-9%/năm": as prices, unless months are told of it. */
  private static boolean isInterest(TimeScene scene, int t) {
    SentenceTimes s = scene.times();
    Folded lower = scene.reading().lower();
    for (int i = t - 1; i >= 0 && i > t - PRICE && !s.is(i, TimeWord.STOP); i--) {
      if (scene.cues().interest().at(lower, s.at(i).start()) != null) {
        return true;
      }
    }
    return false;
  }

  /** A season of crops is spoken of, in which what is there was grown. */
  private static boolean crop(TimeScene scene) {
    Frame frame = scene.frame();
    Span words = frame == null ? null : frame.words();
    return words != null && scene.reading().lower().startsWith("vụ", words.start());
  }

  /** "nông hộ đang nuôi 21.500 con bò". */
  private static boolean goesOn(TimeScene scene, int t) {
    SentenceTimes s = scene.times();
    Folded lower = scene.reading().lower();
    for (int i = t - 1; i >= Math.max(s.clauseStart(t), t - 5); i--) {
      if (lower.startsWith("đang ", s.at(i).start())) {
        return true;
      }
    }
    return false;
  }

  /** "có 8 nhóm hàng tăng giá": what rose did so in the time spoken of. */
  private static boolean moves(TimeScene scene, int q) {
    Folded lower = scene.reading().lower();
    int from = scene.quantities().get(q).span().end();
    int to = ClauseMarks.end(lower, from, Math.min(lower.length(), from + BEHIND), ",;:.(\n");
    return scene.cues().moves().first(lower, from, to) != null;
  }

  /**
   * "có 300 hộ, tăng 5% so với tháng trước": what is compared so belongs to the months reported.
   */
  private static boolean isReported(SentenceTimes s, int t) {
    TimeMention base = s.firstAfter(t, TimeMention.Use.BASE);
    return base != null
        && (base.term() instanceof TimeTerm.Same
            || (base.term() instanceof TimeTerm.Months months && !months.single())
            || (base.term() instanceof TimeTerm.Shift shift && shift.by() < 0));
  }

  /**
   * "Giá lúa 5.500 đồng/kg, thấp hơn vụ trước" is that of the season; "giá cao hơn cùng kỳ 300
   * đồng/kg", where no price is named, that of the time reported.
   */
  private static boolean isOfSeason(TimeScene scene, int t, int q) {
    SentenceTimes s = scene.times();
    TimeMention after = s.firstAfter(t, TimeMention.Use.BASE);
    if (scene.role(q) != Role.CHANGE) {
      return after != null && isSeasonBefore(after.term());
    }
    TimeMention before = s.lastBefore(t, TimeMention.Use.BASE);
    boolean own = before != null && before.first() >= s.clauseStart(t);
    TimeMention base = own ? before : after;
    return base != null
        && base.first() < s.clauseEnd(t)
        && (isSeasonBefore(base.term())
            || (base.term() instanceof TimeTerm.Same && isFirstPrice(scene, q)));
  }

  private static boolean isSeasonBefore(TimeTerm term) {
    return term instanceof TimeTerm.Shift shift
        && shift.unit() == TimeTerm.Unit.SEASON
        && shift.by() < 0;
  }

  private static boolean isFirstPrice(TimeScene scene, int q) {
    int first = scene.times().at(scene.times().place(0)).value();
    return scene.quantities().subList(first, q).stream()
        .noneMatch(other -> other.unit().startsWith("VND/"));
  }

  /** "giá … 8.500 đồng/kg". */
  private static boolean price(TimeScene scene, int t, int q) {
    if (!scene.quantities().get(q).unit().startsWith("VND/")) {
      return false;
    }
    SentenceTimes s = scene.times();
    Folded lower = scene.reading().lower();
    for (int i = t - 1; i >= 0 && i > t - PRICE && !s.is(i, TimeWord.STOP); i--) {
      int start = s.at(i).start();
      boolean asked = scene.cues().asks().at(lower, start) != null;
      boolean mean =
          lower.startsWith("bình quân ", start) || lower.startsWith("trung bình ", start);
      if (asked || mean) {
        return asked;
      }
    }
    return false;
  }

  /** "có" stands right before the quantity in the first clause of the sentence. */
  private static boolean owned(TimeScene scene, int t) {
    SentenceTimes s = scene.times();
    int from = s.clauseStart(t);
    boolean ranked = scene.cues().ranks().at(scene.reading().lower(), s.at(0).start()) != null;
    boolean part = scene.cues().parts().at(scene.reading().lower(), s.at(0).start()) != null;
    if (ranked || part || from > 0 || s.is(0, TimeWord.ALONE) || s.is(0, TimeWord.HAS)) {
      return false;
    }
    if (scene.reading().lower().startsWith("bình quân", s.at(0).start())) {
      return false;
    }
    return has(s, from, t);
  }

  /** "có" stands before the quantity at token {@code t}, no more than a word or two away. */
  static boolean has(SentenceTimes s, int from, int t) {
    for (int i = t - 1; i >= Math.max(from, t - 3); i--) {
      if (s.is(i, TimeWord.HAS)) {
        return true;
      }
    }
    return false;
  }
}
