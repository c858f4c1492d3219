package vn.solieu.figure.quantity;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.solieu.figure.quantity.ReadUnit.Kind;

/** Numbers told one after another without a unit, each one more: "các gói thầu: 1, 2, 3A, 4". */
final class CountingNumber implements NonFigure {
  private static final int REACH = 60;
  private static final Pattern NEXT = Pattern.compile("\\s?(?:,|và)\\s?(\\d{1,3})(?![\\d.,]*\\d)");
  private static final Pattern LAST =
      Pattern.compile(":\\s?(?:\\d{1,3}\\p{L}?\\s?,\\s?)*?(\\d{1,3})\\s?,\\s?$");

  @Override
  public boolean knows(@Nullable Kind unit) {
    return unit == null;
  }

  @Override
  public int end(Mention mention) {
    char mark = mention.charAt(mention.before() - 1);
    if (mention.unit() != null || !mention.within(0, 999) || (mark != ':' && mark != ',')) {
      return -1;
    }
    int value = mention.low() == null ? -1 : mention.low().value().intValue();
    boolean counts = mark == ':' ? goesOn(mention, value) : went(mention, value);
    return counts ? mention.end() : -1;
  }

  /** The next number follows: ": | 1, 2". */
  private static boolean goesOn(Mention mention, int value) {
    String rest = mention.lower().substring(mention.end(), mention.sentence().span().end());
    Matcher next = NEXT.matcher(rest);
    return next.lookingAt() && Integer.parseInt(next.group(1)) == value + 1;
  }

  /** The number before it stands there, and a colon before them all: ": 1, | 2". */
  private static boolean went(Mention mention, int value) {
    int from = Math.max(mention.sentence().span().start(), mention.start() - REACH);
    if (mention.lower().indexOf(':', from, mention.start()) < 0) {
      return false;
    }
    Matcher last = LAST.matcher(mention.lower().substring(from, mention.start()));
    return last.find() && Integer.parseInt(last.group(1)) == value - 1;
  }
}
