package vn.solieu.figure.quantity;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.solieu.figure.quantity.ReadUnit.Kind;
import vn.solieu.figure.reading.Blanks;
import vn.solieu.figure.reading.ClosedWords;
import vn.solieu.figure.reading.DigitReader;
import vn.solieu.lexicon.CueTable;
import vn.solieu.lexicon.Folded;
import vn.solieu.lexicon.PhraseTable;
import vn.solieu.lexicon.PhraseTable.Match;
import vn.solieu.lexicon.Resources;

/**
 * The number that tells one thing from others of its kind, before a noun that it does not count:
 * "tầng 2 chợ Thái", "tập 85 bộ phim", "giường số 6 toa 8A", "phường 12 người dân". A count stays
 * where each has as many ("mỗi phường 12 hộ"), where a number stands before the label ("5 phường 12
 * xã"), and where what follows is pointed at ("số 12 hộ còn lại").
 */
final class NumberedThing implements NonFigure {
  private static final String ANY = "any";
  private static final String ALWAYS = "always";
  private static final int MOST = 9999;

  /** How many words a noun has before it is pointed at. */
  private static final int WORDS = 4;

  private final PhraseTable<List<String>> labels;
  private final PhraseTable<String> each;
  private final PhraseTable<String> pointers;

  NumberedThing(Resources resources) {
    labels =
        CueTable.load(resources, "figure/numbered.tsv", cue -> List.of(cue.kind().split("\\|")));
    each = ClosedWords.load(resources, "each-label");
    pointers = ClosedWords.load(resources, "points-at");
  }

  @Override
  public boolean knows(@Nullable Kind unit) {
    return unit == Kind.COUNTED;
  }

  @Override
  public int end(Mention mention) {
    ReadUnit unit = mention.unit();
    boolean counts = unit != null && unit.isCount() && unit.unit().indexOf('/') < 0;
    boolean whole = mention.high() == null && mention.within(0, MOST);
    Match<List<String>> label =
        counts && whole ? labels.endingAt(mention.lower(), mention.before()) : null;
    return label != null && isNumbered(mention, label) ? mention.end() : -1;
  }

  private boolean isNumbered(Mention mention, Match<List<String>> label) {
    String first = label.value().getFirst();
    boolean any = first.equals(ANY) || follows(mention, label.value());
    return first.equals(ALWAYS) || (any && !isCounted(mention, label.start()));
  }

  /** Whether one of {@code nouns} stands behind the number. */
  private static boolean follows(Mention mention, List<String> nouns) {
    Folded lower = mention.lower();
    int at = Blanks.after(lower, DigitReader.end(lower, mention.digits()));
    for (String noun : nouns) {
      int end = at + noun.length();
      if (lower.startsWith(noun, at) && (end == lower.length() || !lower.isLetterOrDigit(end))) {
        return true;
      }
    }
    return false;
  }

  /** Each label has as many, labels are counted themselves, or the counted are pointed at. */
  private boolean isCounted(Mention mention, int label) {
    Folded lower = mention.lower();
    int before = Blanks.before(lower, label);
    boolean number = before > 0 && DigitReader.isDigit(lower.charAt(before - 1));
    return number || each.endingAt(lower, before) != null || isPointedAt(mention);
  }

  private boolean isPointedAt(Mention mention) {
    Folded lower = mention.lower();
    int at = Blanks.after(lower, mention.end());
    for (int words = 0; words < WORDS && at < lower.length(); words++) {
      if (pointers.at(lower, at) != null) {
        return true;
      }
      int end = lower.lettersEnd(at, lower.length());
      at = end == at ? lower.length() : Blanks.after(lower, end);
    }
    return false;
  }
}
