package vn.solieu.figure.subject;

import org.jspecify.annotations.Nullable;
import vn.solieu.lexicon.Cue;
import vn.solieu.lexicon.Folded;
import vn.solieu.lexicon.PhraseTable;

/** The cues of one table that begin at the offsets of one text: those asked for last are kept. */
final class OpenedCues {
  /** A power of two, so many chars as few sentences have. */
  private static final int KEPT = 512;

  private final PhraseTable<Cue> table;
  private final Folded text;

  /** One past the offset that is kept at each place, 0 for none. */
  private final int[] asked = new int[KEPT];

  private final @Nullable Cue[] found = new Cue[KEPT];

  OpenedCues(PhraseTable<Cue> table, Folded text) {
    this.table = table;
    this.text = text;
  }

  /** The longest cue that begins at {@code start}, or null. */
  @Nullable Cue at(int start) {
    if (!table.mayBegin(text, start)) {
      return null;
    }
    int place = start & KEPT - 1;
    if (asked[place] != start + 1) {
      asked[place] = start + 1;
      PhraseTable.Match<Cue> match = table.at(text, start);
      found[place] = match == null ? null : match.value();
    }
    return found[place];
  }
}
