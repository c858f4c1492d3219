package vn.solieu.figure.quantity;

import java.util.Locale;
import vn.solieu.figure.reading.Blanks;
import vn.solieu.figure.reading.Numeral;

/** Digits glued to letters: "Covid-19", "THVL1", "QL.14", "488C", "5G", "A3", "U23", "BMP -3". */
final class NameNumber implements NonFigure {
  private static final int CODE = 5;
  private static final int SHORT = 2;

  @Override
  public int end(Mention mention) {
    int at = mention.start();
    boolean before = gluedBefore(mention, at);
    boolean after = gluedAfter(mention) || coded(mention);
    return before || after ? chunkEnd(mention, mention.end()) : -1;
  }

  /** Letters before the digits, unless they are a word that lost its space: "giảm13,9%". */
  private static boolean gluedBefore(Mention mention, int at) {
    char previous = mention.charAt(at - 1);
    if (Character.isLetter(previous)) {
      return !(mention.measured() && lowerWord(mention, at));
    }
    if (previous == '-' && Blanks.is(mention.charAt(at - 2)) && !isAmount(mention)) {
      return isCode(mention, Blanks.before(mention.lower(), at - 1));
    }
    boolean joint = previous == '.' || previous == '-' || previous == '_' || previous == '&';
    return joint
        && Character.isLetter(mention.charAt(at - 2))
        && !(mention.measured() && lowerWord(mention, at - 1));
  }

  /** "giống OM 6976", "IR 50404": capitals name what the digits number, and no unit follows. */
  private static boolean coded(Mention mention) {
    Numeral low = mention.low();
    int end = mention.before();
    if (low == null || mention.measured() || low.scaled() || low.value().scale() > 0) {
      return false;
    }
    int start = end;
    String text = mention.reading().text();
    while (start > 0 && Character.isUpperCase(text.charAt(start - 1))) {
      start--;
    }
    boolean word = start == 0 || !Character.isLetterOrDigit(text.charAt(start - 1));
    return word && end - start >= 2 && end - start <= 4 && end < mention.start();
  }

  /** "GRDP -2,5%": a rate or money below zero; "bom KAB -500 L" measures nothing. */
  private static boolean isAmount(Mention mention) {
    ReadUnit unit = mention.unit();
    return unit != null
        && (unit.kind() == ReadUnit.Kind.RATIO || unit.kind() == ReadUnit.Kind.MONEY);
  }

  /** The "BMP" of "xe BMP -3", the "Il" of "chiếc Il -20", the "MiG" of "10 chiếc MiG -29". */
  private static boolean isCode(Mention mention, int end) {
    String text = mention.reading().text();
    int start = end;
    while (start > 0 && Character.isLetterOrDigit(text.charAt(start - 1))) {
      start--;
    }
    String code = text.substring(start, end);
    long upper = code.chars().filter(Character::isUpperCase).count();
    boolean capitals = upper > 1 || code.equals(code.toUpperCase(Locale.ROOT));
    return !code.isEmpty()
        && code.length() <= (capitals ? CODE : SHORT)
        && Character.isUpperCase(code.charAt(0));
  }

  private static boolean lowerWord(Mention mention, int end) {
    int start = end;
    while (start > 0 && Character.isLetter(mention.charAt(start - 1))) {
      start--;
    }
    String word = mention.reading().text().substring(start, end);
    String rest = word.isEmpty() ? word : word.substring(1);
    boolean first = start == mention.sentence().span().start();
    boolean lower = !word.isEmpty() && (first || Character.isLowerCase(word.charAt(0)));
    return word.length() >= 2 && lower && rest.equals(rest.toLowerCase(Locale.ROOT));
  }

  /** Letters after the digits that are no unit. */
  private static boolean gluedAfter(Mention mention) {
    Numeral low = mention.low();
    int end = low == null ? mention.end() : low.end();
    char next = mention.charAt(end);
    if (!Character.isLetter(next) || (low != null && low.spelled())) {
      return false;
    }
    ReadUnit unit = mention.unit();
    boolean capital = Character.isUpperCase(mention.reading().text().charAt(end));
    boolean single = !Character.isLetter(mention.charAt(end + 1)) && mention.charAt(end + 1) != '/';
    return unit == null || (capital && single && next != 'w' && next != 'đ');
  }

  static int chunkEnd(Mention mention, int from) {
    int i = from;
    while (i < mention.sentence().span().end()
        && (Character.isLetterOrDigit(mention.charAt(i))
            || "-/.".indexOf(mention.charAt(i)) >= 0)) {
      i++;
    }
    return i;
  }
}
