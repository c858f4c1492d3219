package vn.solieu.figure.quantity;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.solieu.figure.reading.Blanks;
import vn.solieu.figure.reading.ClosedWords;
import vn.solieu.lexicon.Cue;
import vn.solieu.lexicon.CueTable;
import vn.solieu.lexicon.Folded;
import vn.solieu.lexicon.PhraseTable;
import vn.solieu.lexicon.PhraseTable.Match;
import vn.solieu.lexicon.Resources;

/**
 * What a bare number behind "đón" counts: the people that were counted last ("sẽ đón 3 triệu lượt
 * khách. 6 tháng mới đón 1,4 triệu" → lượt khách). No one receives money so.
 */
final class ReceivedPeople {
  /** So many sentences after the people. */
  private static final int REACH = 2;

  private final PhraseTable<String> received;
  private final PhraseTable<Cue> bounds;
  private final Set<String> people;

  ReceivedPeople(Resources resources) {
    received = ClosedWords.load(resources, "received");
    bounds = CueTable.load(resources, "figure/bounds.tsv");
    people = ClosedWords.set(resources, "passengers");
  }

  /** The unit of a bare number behind "đón", or null. */
  @Nullable String unit(Mention mention, List<Quantity> before) {
    Folded lower = mention.lower();
    Match<Cue> bound = bounds.endingAt(lower, mention.before());
    int end = bound == null ? mention.before() : Blanks.before(lower, bound.start());
    if (mention.unit() != null || received.endingAt(lower, end) == null) {
      return null;
    }
    for (int i = before.size() - 1; i >= 0; i--) {
      Quantity quantity = before.get(i);
      if (quantity.sentence() < mention.sentence().index() - REACH) {
        return null;
      }
      if (people.contains(quantity.unit())) {
        return quantity.unit();
      }
    }
    return null;
  }
}
