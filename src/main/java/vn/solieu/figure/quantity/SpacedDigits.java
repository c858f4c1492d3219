package vn.solieu.figure.quantity;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import vn.solieu.figure.reading.Blanks;
import vn.solieu.figure.reading.DigitReader;
import vn.solieu.figure.reading.Numeral;
import vn.solieu.lexicon.Cue;
import vn.solieu.lexicon.CueTable;
import vn.solieu.lexicon.Folded;
import vn.solieu.lexicon.PhraseTable;
import vn.solieu.lexicon.PhraseTable.Match;
import vn.solieu.lexicon.Resources;

/**
 * Reads digits whose thousands are parted by one blank, as yearbooks print them: "12 500 tấn" →
 * 12500, "1 234,5 ha" → 1234.5. Not after a label ("tháng 9 350 tấn") or another number, and only
 * before a word: rows of numbers stay apart.
 */
final class SpacedDigits {
  private static final int GROUP = 3;

  private final PhraseTable<Cue> labels;

  SpacedDigits(Resources resources) {
    labels = CueTable.load(resources, "figure/labels.tsv");
  }

  /** The number that begins at {@code at}, or null when no group of three follows its digits. */
  @Nullable Numeral read(Folded lower, int at) {
    int end = DigitReader.end(lower, at);
    if (end - at > GROUP || !isPlain(lower, at, end) || lower.charAt(at) == '0') {
      return null;
    }
    int last = end;
    while (isGroup(lower, last)) {
      last += 1 + GROUP;
    }
    if (last == end || !stands(lower, at)) {
      return null;
    }
    int close = decimals(lower, last);
    String digits = lower.substring(at, last).replaceAll("\\D", "");
    String printed = digits + lower.substring(last, close).replace(',', '.');
    return isBeforeWord(lower, close)
        ? new Numeral(at, close, new BigDecimal(printed), null, BigDecimal.ONE, false)
        : null;
  }

  private static boolean isPlain(Folded lower, int from, int to) {
    for (int i = from; i < to; i++) {
      if (!DigitReader.isDigit(lower.charAt(i))) {
        return false;
      }
    }
    return true;
  }

  /** A blank and just three digits. */
  private static boolean isGroup(Folded lower, int at) {
    int end = at + 1 + GROUP;
    return end <= lower.length()
        && Blanks.is(lower.charAt(at))
        && isPlain(lower, at + 1, end)
        && (end == lower.length() || !DigitReader.isDigit(lower.charAt(end)));
  }

  private static int decimals(Folded lower, int at) {
    boolean comma = at < lower.length() && lower.charAt(at) == ',';
    int end = comma ? DigitReader.end(lower, at + 1) : at;
    return end > at + 1 && isPlain(lower, at + 1, end) ? end : at;
  }

  /** A word that is no label stands before it. */
  private boolean stands(Folded lower, int at) {
    int before = Blanks.before(lower, at);
    if (before == 0) {
      return true;
    }
    char c = lower.charAt(before - 1);
    boolean open = before < at ? Character.isLetter(c) || c == ':' : c == '(';
    Match<Cue> label = labels.endingAt(lower, before);
    return open && (label == null || label.value().kind().equals("none"));
  }

  private static boolean isBeforeWord(Folded lower, int at) {
    int next = Blanks.after(lower, at);
    return next < lower.length()
        && (Character.isLetter(lower.charAt(next)) || lower.charAt(next) == '%');
  }
}
