package vn.solieu.figure.timing;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.solieu.figure.timing.TimeMention.Use;

/**
 * Carries what is compared with from sentence to sentence: a base goes down into the items of its
 * list and into a "Trong đó" that follows at once.
 */
final class BaseKeeper {
  private @Nullable Told base;
  private List<Told> bases = List.of();

  /** The head of the list says what its items are measured against. */
  private boolean headed;

  /**
   * The base handed down into a sentence, or null; an item with a time of its own is not compared
   * as the item before.
   *
   * @param list it is an item of a list
   * @param follows it breaks down the one before
   */
  @Nullable Told base(SentenceTimes s, boolean list, boolean follows) {
    boolean own = list && !headed && s.has(Use.PERIOD);
    return !own && (list || follows) ? base : null;
  }

  /** All bases of the last level before, handed down into a sentence as {@link #base} is. */
  List<Told> bases(boolean handed) {
    return handed ? bases : List.of();
  }

  /** Notes what an item of a list leaves behind. */
  void leaveItem(SentenceTimes s) {
    TimeMention said = headed ? null : s.lastBefore(s.tokens().size(), Use.BASE);
    base = said == null ? base : s.told(said);
  }

  /** Notes what any other sentence leaves behind. */
  void leave(TimeScene scene) {
    SentenceTimes s = scene.times();
    TimeMention last = s.lastBefore(s.tokens().size(), Use.BASE);
    boolean followed = scene.base() != null && last == null;
    base = last == null ? (followed ? scene.base() : null) : s.told(last);
    bases = last == null ? (followed ? scene.bases() : List.of()) : compared(scene);
  }

  /** Notes that the sentence left last is the head of a list. */
  void head() {
    headed = base != null;
  }

  /** What the last level of a sentence is compared with. */
  private static List<Told> compared(TimeScene scene) {
    SentenceTimes s = scene.times();
    int level = -1;
    for (int i = 0; i < s.quantities(); i++) {
      boolean state = scene.isState(s.at(s.place(i)).value());
      level = state ? s.place(i) : level;
    }
    List<Told> told = new ArrayList<>(2);
    for (TimeMention m : s.mentions()) {
      if (m.isBase() && m.first() > level) {
        told.add(s.told(m));
      }
    }
    return told;
  }
}
