package vn.solieu.figure.quantity;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Numbers told one after another without a unit, each one more: "các gói thầu: 1, 2, 3A, 4". */
final class CountingNumber implements NonFigure {
  private static final int REACH = 60;
  private static final Pattern NEXT = Pattern.compile("\\s?(?:,|và)\\s?(\\d{1,3})(?![\\d.,]*\\d)");
  private static final Pattern LAST =
      Pattern.compile(":\\s?(?:\\d{1,3}\\p{L}?\\s?,\\s?)*?(\\d{1,3})\\s?,\\s?$");

  @Override
  public int end(Mention mention) {
    char mark = mention.charAt(mention.before() - 1);
    if (mention.unit() != null || !mention.within(0, 999) || (mark != ':' && mark != ',')) {
      return -1;
    }
    int value = mention.low() == null ? -1 : mention.low().value().intValue();
    String rest = mention.lower().substring(mention.end(), mention.sentence().span().end());
    Matcher next = NEXT.matcher(rest);
    boolean goesOn = next.lookingAt() && Integer.parseInt(next.group(1)) == value + 1;
    int from = Math.max(mention.sentence().span().start(), mention.start() - REACH);
    Matcher last = LAST.matcher(mention.lower().substring(from, mention.start()));
    boolean went = last.find() && Integer.parseInt(last.group(1)) == value - 1;
    return went || (goesOn && mark == ':') ? mention.end() : -1;
  }
}
