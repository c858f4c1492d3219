package vn.solieu.figure.quantity;

import org.jspecify.annotations.Nullable;
import vn.solieu.figure.quantity.ReadUnit.Kind;
import vn.solieu.figure.reading.Blanks;
import vn.solieu.figure.reading.ClosedWords;
import vn.solieu.lexicon.PhraseTable;
import vn.solieu.lexicon.Resources;

/**
 * The number of a house in a street whose name begins as a place does: "tại 209 Xã Đàn". What is
 * counted has no capital: "209 xã".
 */
final class StreetNumber implements NonFigure {
  private final PhraseTable<String> places;

  StreetNumber(Resources resources) {
    places = ClosedWords.load(resources, "numbered-place");
  }

  @Override
  public boolean knows(@Nullable Kind unit) {
    return unit == Kind.COUNTED;
  }

  @Override
  public int end(Mention mention) {
    ReadUnit unit = mention.unit();
    if (unit == null || !unit.isCount()) {
      return -1;
    }
    String text = mention.reading().text();
    return isCapital(text, mention.end())
            && isCapital(text, unit.end())
            && ClosedWords.isOne(places, unit.unit())
        ? unit.end()
        : -1;
  }

  /** The next word has one capital, its first letter. */
  private static boolean isCapital(String text, int from) {
    int at = Blanks.after(text, from);
    return at + 1 < text.length()
        && Character.isUpperCase(text.charAt(at))
        && Character.isLowerCase(text.charAt(at + 1));
  }
}
