package vn.solieu.figure.stance;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.solieu.figure.quantity.Quantity;
import vn.solieu.figure.reading.ClauseMarks;
import vn.solieu.figure.reading.Reading;
import vn.solieu.lexicon.Cue;
import vn.solieu.lexicon.Folded;
import vn.solieu.lexicon.PhraseTable.Match;
import vn.solieu.text.Span;

/**
 * A quantity with what stands between its neighbours and it.
 *
 * @param reading the text
 * @param quantity the quantity asked about
 * @param kind what it is by its unit
 * @param from end of the quantity before it in the sentence, or the sentence's start
 * @param to start of the quantity after it in the sentence, or the sentence's end
 * @param gap what stands between the quantity before and the words that bound this one
 * @param cues stance cues between {@code from} and the quantity, left to right, without "none"
 * @param previous the quantity before it in the sentence, or null
 * @param previousStance its stance, or null
 * @param head the last cue of a change in the head of the list that the sentence is an item of, or
 *     null
 * @param colon the same of what stands before the colon in its own sentence, or null
 * @param recent the last stance of a rate anywhere before it, or null
 * @param near the same where no points came behind it, in the same sentence or the one before, or
 *     null
 * @param earlier the last change of a rate or multiple before it in the same sentence or list, or
 *     null
 * @param ratio the last rate before it, no further than the sentence before or in the same list,
 *     that said what it is a ratio to ("bằng 45% kế hoạch", "bằng 92% so với cùng kỳ"), or null
 */
public record StanceContext(
    Reading reading,
    Quantity quantity,
    Measure kind,
    int from,
    int to,
    String gap,
    List<Match<Cue>> cues,
    @Nullable Quantity previous,
    @Nullable Stance previousStance,
    @Nullable Match<Cue> head,
    @Nullable Match<Cue> colon,
    @Nullable Stance recent,
    @Nullable Stance near,
    @Nullable Stance earlier,
    @Nullable Stance ratio) {
  Folded lower() {
    return reading.lower();
  }

  int start() {
    return quantity.span().start();
  }

  int end() {
    return quantity.span().end();
  }

  /** "%", "%/năm" or points. */
  boolean isRate() {
    return kind.isRate();
  }

  boolean isPoints() {
    return kind == Measure.POINTS;
  }

  boolean isMultiple() {
    return kind == Measure.MULTIPLE;
  }

  /** The cue nearest before the number, or null. */
  @Nullable Match<Cue> nearest() {
    return cues.isEmpty() ? null : cues.getLast();
  }

  /** The last cue of one of {@code wanted} kinds, or null. */
  @Nullable Match<Cue> last(String... wanted) {
    for (int i = cues.size() - 1; i >= 0; i--) {
      String told = cues.get(i).value().kind();
      for (String one : wanted) {
        if (told.equals(one)) {
          return cues.get(i);
        }
      }
    }
    return null;
  }

  /** What stands between a cue and the words that bound the quantity. */
  String after(Match<Cue> cue) {
    return lower().substring(cue.end(), Math.max(cue.end(), modifierStart()));
  }

  /** Start of the words before the number that only bound it. */
  int modifierStart() {
    return modifierStart(quantity);
  }

  public static int modifierStart(Quantity quantity) {
    Span modifier = quantity.modifier();
    int start = quantity.span().start();
    return modifier.length() > 0 && modifier.end() <= start ? modifier.start() : start;
  }

  /** Offset of the next clause mark after the quantity, at most {@link #to}. */
  int clauseEnd() {
    return ClauseMarks.end(lower(), end(), to, ",;.()\n:");
  }
}
