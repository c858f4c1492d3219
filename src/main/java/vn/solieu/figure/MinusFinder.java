package vn.solieu.figure;

import java.util.List;
import vn.solieu.lexicon.Cue;
import vn.solieu.lexicon.CueTable;
import vn.solieu.lexicon.PhraseTable;
import vn.solieu.lexicon.Resources;

/**
 * Amounts below zero: "lợi nhuận âm hơn 18 tỷ", "kết quả là -18 tỷ". A rate is no amount: "tăng
 * trưởng âm 2,5%" is a fall of 2.5; nor is a number in brackets: "(-29 ha)" is a fall of 29.
 */
final class MinusFinder {
  private static final String WORD = "âm";
  private static final List<String> DEGREES = List.of("độ", "°C");

  private final PhraseTable<Cue> leads;

  MinusFinder(Resources resources) {
    leads = CueTable.load(resources, "figure/leads.tsv");
  }

  /**
   * Whether the amount is below zero.
   *
   * @param from start of its bound ("hơn"), or of itself
   */
  boolean isBelowZero(Mention mention, int from) {
    if (!isAmount(mention)) {
      return false;
    }
    String lower = mention.lower();
    int end = Blanks.before(lower, Math.min(from, mention.start()));
    return isWord(lower, end) || isSigned(lower, mention.start());
  }

  /** Money or degrees; "18 tỷ" is money as well. */
  private static boolean isAmount(Mention mention) {
    ReadUnit unit = mention.unit();
    Numeral low = mention.low();
    return unit == null
        ? low != null && low.scaled()
        : unit.kind() == ReadUnit.Kind.MONEY || DEGREES.contains(unit.unit());
  }

  private static boolean isWord(String lower, int end) {
    int start = end - WORD.length();
    return start >= 0
        && lower.startsWith(WORD, start)
        && (start == 0 || !Character.isLetter(lower.charAt(start - 1)));
  }

  private boolean isSigned(String lower, int start) {
    boolean minus = start > 1 && "-–\u2212".indexOf(lower.charAt(start - 1)) >= 0;
    return minus
        && Blanks.is(lower.charAt(start - 2))
        && leads.endingAt(lower, Blanks.before(lower, start - 1)) != null;
  }
}
