package vn.solieu.search;

import org.jspecify.annotations.Nullable;
import vn.solieu.search.QueryNode.Range;
import vn.solieu.search.QueryNode.RangeField;
import vn.solieu.search.QueryScanner.Kind;
import vn.solieu.search.QueryScanner.Token;

/**
 * Reads "[2019-01 TO 2019-06]", "{1 TO *]", ">= 1 triệu tấn" (quoted too), "2019", "2019..2021".
 */
final class RangeReader {
  private RangeReader() {}

  static QueryNode read(RangeField field, Token token, int at) {
    String text = token.text();
    if (token.kind() != Kind.RANGE && !text.matches("(?s)[<>≤≥].+")) {
      int dots = text.indexOf("..");
      return checked(
          dots < 0
              ? new Range(field, text, false, text, false)
              : new Range(
                  field, end(text.substring(0, dots)), false, end(text.substring(dots + 2)), false),
          at);
    }
    return checked(
        switch (text.charAt(0)) {
          case '[', '{' -> bracketed(field, text, at);
          case '<', '≤' -> new Range(field, null, false, rest(text), strict(text));
          default -> new Range(field, rest(text), strict(text), null, false);
        },
        at);
  }

  private static boolean strict(String text) {
    return (text.charAt(0) == '<' || text.charAt(0) == '>') && !text.startsWith("=", 1);
  }

  private static String rest(String text) {
    return text.substring(text.startsWith("=", 1) ? 2 : 1).strip();
  }

  private static Range bracketed(RangeField field, String text, int at) {
    String inner = text.substring(1, text.length() - 1);
    int to = inner.indexOf(" TO ");
    if (to < 0) {
      throw QueryScanner.error("a range is written [low TO high], an open end *", at);
    }
    return new Range(
        field,
        end(inner.substring(0, to)),
        text.charAt(0) == '{',
        end(inner.substring(to + 4)),
        text.endsWith("}"));
  }

  private static @Nullable String end(String text) {
    String end = text.strip();
    return end.equals("*") || end.isEmpty() ? null : end;
  }

  /** The ends are read once here, so that an error shows before anything is searched. */
  private static Range checked(Range range, int at) {
    if (range.low() == null && range.high() == null) {
      throw QueryScanner.error("a range needs at least one end", at);
    }
    RangeEnds.check(range, at);
    return range;
  }
}
