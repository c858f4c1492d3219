package vn.solieu.figure.timing;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.solieu.figure.stance.Role;
import vn.solieu.figure.timing.TimeMention.Use;

/** Carries the times of targets, of plans and of their stages from sentence to sentence. */
final class AimKeeper {
  private @Nullable Frame aim;
  private @Nullable Frame plan;
  private @Nullable Frame stage;

  /** What targets without a time of their own may be of. */
  Aims aims() {
    return new Aims(aim, plan, stage);
  }

  /**
   * Notes what a sentence leaves behind.
   *
   * @param found what was found for its quantities
   * @param before tells what was spoken of before an expression of it
   */
  void leave(TimeScene scene, List<Found> found, Before before) {
    aim = aim(scene, found, before);
    Frame named = plan(scene, before);
    plan = named == null ? plan : named;
    stage = stage(scene.times());
  }

  /** Another time is spoken of from here on: the plan named before it is left. */
  void goOn(TimeScene scene, Before before) {
    plan = plan(scene, before);
  }

  /** What was spoken of before an expression. */
  interface Before {
    @Nullable Period of(SentenceTimes s, TimeMention m);
  }

  /** The time of the last target of the sentence; one without a time of its own goes on. */
  private @Nullable Frame aim(TimeScene scene, List<Found> found, Before before) {
    SentenceTimes s = scene.times();
    for (int i = found.size() - 1; i >= 0; i--) {
      if (scene.role(s.at(s.place(i)).value()) == Role.TARGET) {
        TimeMention by = found.get(i).by();
        boolean aside = by != null && by.alone();
        return by == null ? aim : aside ? null : frame(s, by, before);
      }
    }
    return null;
  }

  private @Nullable Frame stage(SentenceTimes s) {
    TimeMention last = null;
    for (TimeMention m : s.mentions()) {
      boolean years = m.term() instanceof TimeTerm.Years y && !y.season() && !m.isBase();
      last = years ? m : last;
    }
    return last == null ? stage : new Frame(last.term(), null, s.span(last));
  }

  /** "thông qua nghị quyết về kế hoạch năm 2023", "chương trình hành động nhiệm kỳ 2020-2025". */
  private static @Nullable Frame plan(TimeScene scene, Before before) {
    SentenceTimes s = scene.times();
    for (int i = 0; i < s.quantities(); i++) {
      if (scene.role(s.at(s.place(i)).value()) == Role.COMPLETION) {
        return null;
      }
    }
    TimeMention last = null;
    for (TimeMention m : s.mentions()) {
      boolean stage = m.use() == Use.NAME && m.term() instanceof TimeTerm.Years;
      boolean named = m.use() == Use.PLAN && (last == null || !isYardstick(s, m));
      last = stage || named ? m : last;
    }
    return last == null ? null : frame(s, last, before);
  }

  /** "cao hơn so với kế hoạch năm 2017": what the plan told of is measured against. */
  private static boolean isYardstick(SentenceTimes s, TimeMention m) {
    int i = m.first() - 1;
    while (s.is(i, TimeWord.PLAN) || s.is(i, TimeWord.YEAR)) {
      i--;
    }
    return i < m.first() - 1 && s.is(i, TimeWord.COMPARE);
  }

  private static Frame frame(SentenceTimes s, TimeMention m, Before before) {
    return new Frame(m.term(), before.of(s, m), s.span(m));
  }
}
