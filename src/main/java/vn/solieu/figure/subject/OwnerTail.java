package vn.solieu.figure.subject;

import vn.solieu.figure.reading.Blanks;
import vn.solieu.figure.reading.Reading;
import vn.solieu.lexicon.Cue;
import vn.solieu.lexicon.PhraseTable;
import vn.solieu.text.Span;

/**
 * Leaves out of a name whose it is: of "tổng tài sản của ngân hàng", "doanh thu của Sông" (the rest
 * of the owner's name stands behind) the assets and the revenue, since the entity says whose. One
 * syllable alone would tell too little.
 */
final class OwnerTail {
  private static final String OF = "của ";

  private final PhraseTable<Cue> cues;

  OwnerTail(PhraseTable<Cue> cues) {
    this.cues = cues;
  }

  /** The name without its owner. */
  Span without(Reading reading, Span name) {
    int of = reading.lower().lastIndexOf(" " + OF, name.end() - OF.length(), name.start()) + 1;
    if (of <= name.start() || !isOwner(reading, of, name.end())) {
      return name;
    }
    int end = Blanks.before(reading.lower(), of);
    boolean tells = reading.lower().indexOf(' ', name.start(), end) >= 0;
    return tells ? new Span(name.start(), end) : name;
  }

  private boolean isOwner(Reading reading, int of, int end) {
    PhraseTable.Match<Cue> cue = cues.at(reading.lower(), of);
    boolean points = cue != null && cue.end() == end && cue.value().kind().equals("same");
    return points || isCapital(reading.text(), of + OF.length(), end);
  }

  /** Every word from {@code start} on has a capital. */
  private static boolean isCapital(String text, int start, int end) {
    for (int i = start; i < end; i++) {
      if ((i == start || text.charAt(i - 1) == ' ') && !Character.isUpperCase(text.charAt(i))) {
        return false;
      }
    }
    return start < end;
  }
}
