package vn.solieu.figure.reading;

import vn.solieu.lexicon.Folded;

/**
 * Which mark of a text's numbers stands before decimals, by the numbers that only one way can be
 * read: "12,5" and "1.234.567" are Vietnamese, "1,234.5" and, often enough, "12.5%" English. Where
 * both occur the line decides if it holds one kind alone, else three times as many as of the other.
 */
public final class Marks {
  public enum Style {
    VIETNAMESE,
    ENGLISH,
    MIXED
  }

  private static final int SURE = 3;
  private static final int FAR = 500;

  private final Folded text;
  private final Tally all;

  private Marks(Folded text, Tally all) {
    this.text = text;
    this.all = all;
  }

  static Marks of(Folded text) {
    return new Marks(text, Tally.of(text, 0, text.length()));
  }

  /** Hardly a number of the text is written in the English way. */
  public boolean plain() {
    return all.english < SURE;
  }

  /** The style of a number at {@code offset}. */
  public Style at(int offset) {
    if (plain() || all.vietnamese == 0) {
      return plain() ? Style.VIETNAMESE : Style.ENGLISH;
    }
    Tally line = line(offset);
    if (line.english >= SURE && line.vietnamese == 0) {
      return Style.ENGLISH;
    }
    if (line.vietnamese > 0 && line.english == 0) {
      return Style.VIETNAMESE;
    }
    boolean vietnamese = all.vietnamese >= SURE * all.english;
    boolean english = all.english >= SURE * all.vietnamese;
    return vietnamese ? Style.VIETNAMESE : english ? Style.ENGLISH : Style.MIXED;
  }

  /** What the line says, as far as {@link #FAR} to either side. */
  private Tally line(int offset) {
    int start = offset;
    while (start > 0 && offset - start < FAR && text.charAt(start - 1) != '\n') {
      start--;
    }
    int end = offset;
    while (end < text.length() && end - offset < FAR && text.charAt(end) != '\n') {
      end++;
    }
    return Tally.of(text, start, end);
  }

  /** What speaks for either way; a lone "12.5%", a frequent slip, counts less than "1,234.5". */
  private record Tally(int vietnamese, int english) {
    static Tally of(Folded text, int from, int to) {
      int vietnamese = 0;
      int english = 0;
      int at = from;
      while (at < to) {
        if (!DigitReader.isDigit(text.charAt(at))) {
          at++;
          continue;
        }
        int end = DigitReader.end(text, at);
        int sign = weight(text, at, end);
        vietnamese += Math.max(0, sign);
        english += Math.max(0, -sign);
        at = end;
      }
      return new Tally(vietnamese, english);
    }

    /** Last place of {@code c} in the number, or -1: no look goes on to where the text begins. */
    private static int before(Folded text, char c, int from, int start) {
      int at = from;
      while (at >= start && text.charAt(at) != c) {
        at--;
      }
      return at >= start ? at : -1;
    }

    /** Above zero for the Vietnamese way, below for the English, 0 when it tells nothing. */
    private static int weight(Folded text, int start, int end) {
      int last = end - 1;
      while (last > start && DigitReader.isDigit(text.charAt(last))) {
        last--;
      }
      if (last == start) {
        return 0;
      }
      boolean comma = text.charAt(last) == ',';
      int decimals = end - last - 1;
      int other = before(text, comma ? '.' : ',', last, start);
      int same = before(text, text.charAt(last), last - 1, start);
      if (other >= start || same >= start) {
        boolean mixed = other >= start && same < start && last - other == 4;
        boolean groups = other < start && decimals == 3 && last - same == 4;
        int way = comma ? SURE : -SURE;
        return mixed ? way : groups ? -way : 0;
      }
      if (decimals == 3) {
        return comma || text.charAt(start) == '0' ? 0 : 1;
      }
      boolean rate = end < text.length() && text.charAt(end) == '%';
      return comma ? SURE : rate && decimals < 3 ? -1 : 0;
    }
  }
}
