package vn.solieu.figure.subject;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/**
 * Whether a document has turned to the province, the country or a trade ("Toàn tỉnh có …"). Its
 * sentences are kept until that is asked: it seldom is where no company or the like is named.
 */
final class TurnsAway {
  private final Predicate<List<Chunk>> turns;
  private final List<List<Chunk>> unasked = new ArrayList<>();
  private boolean turned;

  TurnsAway(Predicate<List<Chunk>> turns) {
    this.turns = turns;
  }

  /** Takes in a sentence that may turn away. */
  void pass(List<Chunk> sentence) {
    if (!turned) {
      unasked.add(sentence);
    }
  }

  /** It has, or has not, whatever the sentences before say. */
  void set(boolean away) {
    turned = away;
    unasked.clear();
  }

  /** The sentences turned away. */
  boolean is() {
    for (int i = 0; !turned && i < unasked.size(); i++) {
      turned = turns.test(unasked.get(i));
    }
    unasked.clear();
    return turned;
  }
}
