package vn.solieu.figure.timing;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.solieu.figure.quantity.Quantity;
import vn.solieu.figure.reading.Reading;
import vn.solieu.figure.reading.Sentence;
import vn.solieu.figure.stance.Stance;

/**
 * Gives a figure of the headline that names no time ("Xuất khẩu tăng 28%") the time of the text
 * below: that of the same figure when it is said again, else that of the first one of its kind.
 */
final class HeadlineTimes {
  /** How many figures below are looked at. */
  private static final int BELOW = 40;

  private final Reading reading;
  private final List<Quantity> quantities;
  private final List<Stance> stances;
  private final Timing[] timings;

  HeadlineTimes(
      Reading reading, List<Quantity> quantities, List<Stance> stances, Timing[] timings) {
    this.reading = reading;
    this.quantities = quantities;
    this.stances = stances;
    this.timings = timings;
  }

  /** Fills in the times of the headline's figures. */
  void fill() {
    for (int q = 0; q < quantities.size() && isHeadline(q); q++) {
      if (timings[q].distance() == 3) {
        Timing below = below(q);
        if (below != null) {
          timings[q] = below;
        }
      }
    }
  }

  /** It stands in the first block, which ends without a full stop and which more follow. */
  private boolean isHeadline(int q) {
    Sentence sentence = reading.sentences().get(quantities.get(q).sentence());
    if (sentence.blockIndex() > reading.sentences().getFirst().blockIndex()) {
      return false;
    }
    int next = sentence.index() + 1;
    boolean more =
        next < reading.sentences().size()
            && reading.sentences().get(next).blockIndex() > sentence.blockIndex();
    String text = sentence.span().of(reading.text()).stripTrailing();
    return more && !text.isEmpty() && ".:;,".indexOf(text.charAt(text.length() - 1)) < 0;
  }

  private @Nullable Timing below(int q) {
    Timing first = null;
    Timing any = null;
    for (int i = q + 1; i < Math.min(quantities.size(), q + BELOW); i++) {
      boolean known = timings[i].distance() < 3 && !isHeadline(i);
      any = any == null && known ? told(timings[i], timings[q].base()) : any;
      boolean alike =
          stances.get(i).role() == stances.get(q).role()
              && quantities.get(i).unit().equals(quantities.get(q).unit());
      if (!known || !alike) {
        continue;
      }
      if (quantities.get(i).value().compareTo(quantities.get(q).value()) == 0) {
        return told(timings[i], timings[i].base());
      }
      first = first == null ? told(timings[i], timings[q].base()) : first;
    }
    return first == null ? any : first;
  }

  private static Timing told(Timing below, @Nullable Base base) {
    return new Timing(below.period(), base, below.flow(), below.status(), 2, "headline");
  }
}
