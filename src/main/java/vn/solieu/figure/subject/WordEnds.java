package vn.solieu.figure.subject;

import org.jspecify.annotations.Nullable;
import vn.solieu.lexicon.Folded;
import vn.solieu.lexicon.PhraseTable;

/** Where the longest cue, compound and indicator's name that begin at one word of a text end. */
final class WordEnds implements PhraseTable.Taker<ChunkWord> {
  private final PhraseTable<ChunkWord> table;
  private final Folded text;
  private @Nullable CueWord cue;
  private boolean parted;
  private int cueEnd;
  private int compoundEnd;
  private int conceptEnd;
  private boolean place;

  WordEnds(PhraseTable<ChunkWord> table, Folded text) {
    this.table = table;
    this.text = text;
  }

  /** Reads the word at {@code start}. */
  void read(int start) {
    cue = null;
    parted = false;
    cueEnd = 0;
    compoundEnd = 0;
    conceptEnd = 0;
    place = false;
    table.each(text, start, this);
  }

  @Override
  public void take(int end, ChunkWord word) {
    if (word.cue() != null) {
      cue = word.cue();
      parted = word.parted();
      cueEnd = end;
    }
    compoundEnd = word.compound() ? end : compoundEnd;
    conceptEnd = word.concept() ? end : conceptEnd;
    place |= word.place();
  }

  /** The cue, or null. */
  @Nullable CueWord cue() {
    return cue;
  }

  /** Where the cue ends, 0 for none. */
  int cueEnd() {
    return cueEnd;
  }

  /** A longer word may begin within the cue. */
  boolean isParted() {
    return parted;
  }

  /** Where the compound ends, 0 for none. */
  int compoundEnd() {
    return compoundEnd;
  }

  /** Where the name of an indicator ends, 0 for none. */
  int conceptEnd() {
    return conceptEnd;
  }

  /** The title of a place begins here, or a name that may be printed in small letters. */
  boolean mayBePlace() {
    return place;
  }
}
