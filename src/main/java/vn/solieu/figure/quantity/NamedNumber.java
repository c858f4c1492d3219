package vn.solieu.figure.quantity;

import org.jspecify.annotations.Nullable;
import vn.solieu.figure.quantity.ReadUnit.Kind;

/**
 * The number in a name that the text repeats: "Việc May 10 quyết định lên sàn" counts no decisions
 * where "May 10" stands again and again before other words.
 */
final class NamedNumber implements NonFigure {
  private static final int REACH = 20_000;
  private static final int OFTEN = 3;
  private static final int LONGEST = 4;

  @Override
  public boolean knows(@Nullable Kind unit) {
    return unit == Kind.COUNTED;
  }

  @Override
  public int end(Mention mention) {
    ReadUnit unit = mention.unit();
    boolean plain = mention.within(0, 9999) && mention.high() == null;
    if (unit == null || !unit.isCount() || !plain || mention.start() != mention.digits()) {
      return -1;
    }
    int from = name(mention);
    return from >= 0 && isRepeated(mention, from) ? mention.end() : -1;
  }

  /** Offset of the word with a capital right before the number, or -1. */
  private static int name(Mention mention) {
    String text = mention.reading().text();
    int end = mention.start() - 1;
    int start = end;
    while (start > 0 && Character.isLetter(text.charAt(start - 1))) {
      start--;
    }
    boolean capital = start < end && text.charAt(end) == ' ';
    return capital && Character.isUpperCase(text.charAt(start)) ? start : -1;
  }

  /** Name and number stand together often, mostly before other words than here. */
  private static boolean isRepeated(Mention mention, int from) {
    String text = mention.reading().text();
    String name = text.substring(from, mention.end());
    String counted = text.substring(from, Math.min(text.length(), mention.end() + LONGEST));
    int to = Math.min(text.length(), mention.end() + REACH + name.length());
    int others = 0;
    for (int at = text.indexOf(name, Math.max(0, from - REACH), to);
        at >= 0 && others < OFTEN;
        at = text.indexOf(name, at + 1, to)) {
      int end = at + name.length();
      boolean whole = end >= text.length() || !Character.isLetterOrDigit(text.charAt(end));
      others += whole && !text.startsWith(counted, at) ? 1 : 0;
    }
    return others >= OFTEN;
  }
}
