package vn.solieu.figure.quantity;

import java.util.Set;
import vn.solieu.figure.reading.Blanks;
import vn.solieu.figure.reading.ClosedWords;
import vn.solieu.figure.reading.Numeral;
import vn.solieu.lexicon.Cue;
import vn.solieu.lexicon.CueTable;
import vn.solieu.lexicon.Folded;
import vn.solieu.lexicon.PhraseTable;
import vn.solieu.lexicon.Resources;

/**
 * Amounts below zero: "lợi nhuận âm hơn 18 tỷ", "kết quả là -18 tỷ". A rate is no amount: "tăng
 * trưởng âm 2,5%" is a fall of 2.5; nor is a number in brackets: "(-29 ha)" is a fall of 29.
 */
final class MinusFinder {
  private static final String IS = "là";

  private final PhraseTable<Cue> leads;
  private final NumeralWords words;
  private final Set<String> degrees;

  MinusFinder(Resources resources) {
    leads = CueTable.load(resources, "figure/leads.tsv");
    words = new NumeralWords(resources);
    degrees = ClosedWords.set(resources, "degree");
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
    Folded lower = mention.lower();
    int end = Blanks.before(lower, Math.min(from, mention.start()));
    return words.minusEnds(lower, end) || isSigned(mention) || isApart(mention);
  }

  /** "là -1.417 tỷ đồng và của cổ đông -1.271 tỷ đồng": a minus right before an amount. */
  boolean isMarked(Mention mention) {
    int sign = mention.start() - 1;
    return isAmount(mention)
        && "-–\u2212".indexOf(mention.charAt(sign)) >= 0
        && Blanks.is(mention.charAt(sign - 1));
  }

  /** Money or degrees; "18 tỷ" is money as well. */
  private boolean isAmount(Mention mention) {
    ReadUnit unit = mention.unit();
    Numeral low = mention.low();
    return unit == null
        ? low != null && low.scaled()
        : unit.kind() == ReadUnit.Kind.MONEY || degrees.contains(unit.unit());
  }

  /** "lợi nhuận là - 1.462 tỷ đồng". */
  private static boolean isApart(Mention mention) {
    Folded lower = mention.lower();
    int sign = mention.before() - 1;
    boolean minus = sign > 0 && "-–\u2212".indexOf(lower.charAt(sign)) >= 0;
    int end = minus ? Blanks.before(lower, sign) : 0;
    return end >= IS.length() + 1
        && lower.startsWith(IS, end - IS.length())
        && Blanks.is(lower.charAt(end - IS.length() - 1));
  }

  /** "là -18 tỷ", "lãi ròng: -35 tỷ đồng", "nhiệt độ -5°C". */
  private boolean isSigned(Mention mention) {
    Folded lower = mention.lower();
    int start = mention.start();
    boolean minus = start > 1 && "-–\u2212".indexOf(lower.charAt(start - 1)) >= 0;
    if (!minus || !Blanks.is(lower.charAt(start - 2))) {
      return false;
    }
    int end = Blanks.before(lower, start - 1);
    ReadUnit unit = mention.unit();
    boolean warmth = unit != null && degrees.contains(unit.unit());
    char before = mention.charAt(end - 1);
    return leads.endingAt(lower, end) != null
        || before == ':'
        || (warmth && Character.isLetter(before));
  }
}
