package vn.solieu.figure.quantity;

import vn.solieu.figure.reading.Blanks;
import vn.solieu.figure.reading.ClosedWords;
import vn.solieu.lexicon.Cue;
import vn.solieu.lexicon.Folded;
import vn.solieu.lexicon.PhraseTable;
import vn.solieu.lexicon.PhraseTable.Match;
import vn.solieu.lexicon.Resources;

/** A surplus that is forbidden: "không được rút quá 30 triệu đồng" is thirty millions at most. */
final class ForbiddenBound {
  private static final int VERB = 3;

  private final PhraseTable<String> forbids;
  private final PhraseTable<String> surplus;

  ForbiddenBound(Resources resources) {
    forbids = ClosedWords.load(resources, "forbids");
    surplus = ClosedWords.load(resources, "surplus");
  }

  /** Whether what forbids stands a verb before {@code bound}. */
  boolean reaches(Folded lower, Match<Cue> bound) {
    if (!ClosedWords.isOne(surplus, bound.value().phrase())) {
      return false;
    }
    int at = Blanks.before(lower, bound.start());
    for (int words = 0; words < VERB; words++) {
      int start = at;
      while (start > 0 && Character.isLetter(lower.charAt(start - 1))) {
        start--;
      }
      if (start == at) {
        return false;
      }
      at = Blanks.before(lower, start);
      if (forbids.endingAt(lower, at) != null) {
        return true;
      }
    }
    return false;
  }
}
