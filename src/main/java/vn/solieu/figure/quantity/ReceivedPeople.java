package vn.solieu.figure.quantity;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.solieu.figure.reading.Blanks;
import vn.solieu.figure.reading.ClauseMarks;
import vn.solieu.figure.reading.ClosedWords;
import vn.solieu.lexicon.Cue;
import vn.solieu.lexicon.CueTable;
import vn.solieu.lexicon.Folded;
import vn.solieu.lexicon.PhraseTable;
import vn.solieu.lexicon.PhraseTable.Match;
import vn.solieu.lexicon.Resources;

/**
 * What a bare number behind "đón" counts: the people that were counted last ("sẽ đón 3 triệu lượt
 * khách. 6 tháng mới đón 1,4 triệu" → lượt khách). No one receives money so. "Riêng quý I đạt 1
 * triệu" goes on with the people of the sentence before as well.
 */
final class ReceivedPeople {
  /** So many sentences after the people. */
  private static final int REACH = 2;

  private final PhraseTable<String> received;
  private final PhraseTable<String> alone;
  private final PhraseTable<String> reached;
  private final PhraseTable<Cue> bounds;
  private final Set<String> people;

  ReceivedPeople(Resources resources) {
    received = ClosedWords.load(resources, "received");
    alone = ClosedWords.load(resources, "alone-part");
    reached = ClosedWords.load(resources, "count-reached");
    bounds = CueTable.load(resources, "figure/bounds.tsv");
    people = ClosedWords.set(resources, "passengers");
  }

  /** The unit of a bare number behind "đón", or null. */
  @Nullable String unit(Mention mention, List<Quantity> before) {
    Folded lower = mention.lower();
    Match<Cue> bound = bounds.endingAt(lower, mention.before());
    int end = bound == null ? mention.before() : Blanks.before(lower, bound.start());
    if (mention.unit() != null
        || !(received.endingAt(lower, end) != null || isPart(mention, end))) {
      return null;
    }
    int reach = received.endingAt(lower, end) == null ? 1 : REACH;
    for (int i = before.size() - 1; i >= 0; i--) {
      Quantity quantity = before.get(i);
      if (quantity.sentence() < mention.sentence().index() - reach) {
        return null;
      }
      if (people.contains(quantity.unit())) {
        return quantity.unit();
      }
      if (reach == 1 && !quantity.isRatio()) {
        return null;
      }
    }
    return null;
  }

  /** "Riêng | quý I đạt hơn 1 triệu": a part of what the sentence before counted. */
  private boolean isPart(Mention mention, int end) {
    Folded lower = mention.lower();
    int start = Blanks.after(lower, mention.sentence().span().start());
    return alone.at(lower, start) != null
        && reached.endingAt(lower, end) != null
        && ClauseMarks.none(lower, start, mention.start(), ",;:(");
  }
}
