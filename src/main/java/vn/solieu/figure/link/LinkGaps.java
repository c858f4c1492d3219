package vn.solieu.figure.link;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.solieu.figure.quantity.Quantity;
import vn.solieu.figure.reading.Reading;
import vn.solieu.figure.stance.Role;
import vn.solieu.figure.stance.Stance;
import vn.solieu.text.Span;

/**
 * The words before each quantity of a text, read when a rule first asks for them: most levels are
 * never asked about.
 */
final class LinkGaps {
  private final GapReader reader;
  private final Reading reading;
  private final List<Quantity> quantities;
  private final List<Stance> stances;
  private final @Nullable LinkGap[] read;

  LinkGaps(GapReader reader, Reading reading, List<Quantity> quantities, List<Stance> stances) {
    this.reader = reader;
    this.reading = reading;
    this.quantities = quantities;
    this.stances = stances;
    read = new LinkGap[quantities.size()];
  }

  /** The gap before quantity {@code i}. */
  LinkGap get(int i) {
    LinkGap gap = read[i];
    if (gap == null) {
      gap = read(i);
      read[i] = gap;
    }
    return gap;
  }

  private LinkGap read(int i) {
    Quantity q = quantities.get(i);
    boolean opens = i == 0 || quantities.get(i - 1).sentence() != q.sentence();
    int from =
        opens
            ? reading.sentences().get(q.sentence()).span().start()
            : quantities.get(i - 1).span().end();
    Stance stance = stances.get(i);
    Span told = stance.role() == Role.CHANGE ? stance.cue() : null;
    return reader.read(reading.lower(), from, q.span().start(), opens, told);
  }
}
