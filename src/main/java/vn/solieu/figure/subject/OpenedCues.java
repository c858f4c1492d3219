package vn.solieu.figure.subject;

import org.jspecify.annotations.Nullable;
import vn.solieu.lexicon.Cue;
import vn.solieu.lexicon.Folded;
import vn.solieu.lexicon.PhraseTable;

/** The cues of one table that begin at the offsets of one text: each is looked up once. */
final class OpenedCues {
  private final PhraseTable<Cue> table;
  private final Folded text;
  private final boolean[] asked;
  private final @Nullable Cue[] found;

  OpenedCues(PhraseTable<Cue> table, Folded text) {
    this.table = table;
    this.text = text;
    asked = new boolean[text.length()];
    found = new Cue[text.length()];
  }

  /** The longest cue that begins at {@code start}, or null. */
  @Nullable Cue at(int start) {
    if (!asked[start]) {
      asked[start] = true;
      PhraseTable.Match<Cue> match = table.at(text, start);
      found[start] = match == null ? null : match.value();
    }
    return found[start];
  }
}
