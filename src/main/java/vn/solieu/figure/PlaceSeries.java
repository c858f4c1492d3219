package vn.solieu.figure;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The places given so far, from which a figure without its own takes one: that of the sentence before
 * when its own goes on with it ("Trong đó, …", a figure whose indicator is inherited, an item under a
 * colon), else the article's province.
 */
final class PlaceSeries {
  private final PlaceResolver resolver;
  private final List<Located> places = new ArrayList<>();
  private @Nullable Located carried;
  private int sentenceStart;

  PlaceSeries(PlaceResolver resolver) {
    this.resolver = resolver;
  }

  /** Begins a sentence; {@code previous} is the last one that held quantities. */
  void sentence(Reading reading, Sentence sentence, int previous, List<Chunk> chunks) {
    boolean next = previous >= 0 && sentence.index() - previous <= 1;
    boolean continues = Continuation.is(reading, chunks);
    carried = next && continues && !places.isEmpty() ? places.get(sentenceStart) : null;
    sentenceStart = places.size();
  }

  /** The place of the next figure: its own or what the series gives. */
  Located add(@Nullable Located own, Naming naming, @Nullable Period period) {
    Located place = own == null ? given(naming, period) : own;
    places.add(place);
    return place;
  }

  private Located given(Naming naming, @Nullable Period period) {
    if (carried != null) {
      return carried.as(basis(carried));
    }
    boolean before = naming.from() >= 0 && naming.from() < sentenceStart;
    if (before) {
      Located lent = places.get(naming.from());
      return lent.as(basis(lent));
    }
    return resolver.home(period);
  }

  private static PlaceBasis basis(Located place) {
    return place.basis() == PlaceBasis.SOURCE_DEFAULT
        ? PlaceBasis.SOURCE_DEFAULT
        : PlaceBasis.INHERITED;
  }
}
