package vn.solieu.search;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.solieu.text.BadInput;

/**
 * Cuts a query into words, phrases, operators and brackets. Linear; every character belongs to one
 * token or separates two.
 */
final class QueryScanner {
  enum Kind {
    WORD,
    PHRASE,
    /** "title:". */
    FIELD,
    AND,
    OR,
    NOT,
    /** NEAR or NEAR/5. */
    NEAR,
    OPEN,
    CLOSE,
    /** [low TO high] or {low TO high}, or >1, ≤2019. */
    RANGE,
    END
  }

  /**
   * @param text without quotes, colon or slash
   * @param at where it begins, from 0
   * @param number slop of a phrase or distance of NEAR, -1 when none was given
   */
  record Token(Kind kind, String text, int at, int number) {}

  private final String query;
  private final List<Token> tokens = new ArrayList<>();
  private int i;

  private QueryScanner(String query) {
    this.query = query;
  }

  static List<Token> scan(String query) {
    QueryScanner scanner = new QueryScanner(query);
    while (scanner.i < query.length()) {
      scanner.next();
    }
    scanner.add(Kind.END, "", query.length(), -1);
    return scanner.tokens;
  }

  /** An error that says where: counted from 1, as people count. */
  static BadInput error(String what, int at) {
    return new BadInput("query, column " + (at + 1) + ": " + what);
  }

  private void next() {
    char c = query.charAt(i);
    switch (c) {
      case ' ', '\t', '\n', '\r', '\u00a0', ',' -> i++;
      case '(' -> add(Kind.OPEN, "(", i++, -1);
      case ')' -> add(Kind.CLOSE, ")", i++, -1);
      case '"', '“', '”' -> phrase();
      case '[', '{' -> range(c);
      case '<', '>', '≤', '≥' -> comparison();
      case '&' -> doubled('&', Kind.AND);
      case '|' -> doubled('|', Kind.OR);
      case '-', '!' -> minus();
      case '+' -> i++;
      default -> word();
    }
  }

  /** "-x" excludes x, " - " is a dash. */
  private void minus() {
    boolean joined = i + 1 < query.length() && !Character.isWhitespace(query.charAt(i + 1));
    if (joined) {
      add(Kind.NOT, "-", i, -1);
    }
    i++;
  }

  private void doubled(char c, Kind kind) {
    if (i + 1 < query.length() && query.charAt(i + 1) == c) {
      add(kind, String.valueOf(c), i, -1);
      i++;
    }
    i++;
  }

  private void phrase() {
    int start = i++;
    while (i < query.length() && "\"“”".indexOf(query.charAt(i)) < 0) {
      i++;
    }
    if (i == query.length()) {
      throw error("the quotation mark that opens here is not closed", start);
    }
    String text = query.substring(start + 1, i++);
    int slop = 0;
    if (i < query.length() && query.charAt(i) == '~') {
      i++;
      slop = number("a number after ~: \"…\"~5");
    }
    add(Kind.PHRASE, text, start, slop);
  }

  private int number(String expected) {
    int start = i;
    while (i < query.length() && Character.isDigit(query.charAt(i)) && i - start < 5) {
      i++;
    }
    if (start == i) {
      throw error("expected " + expected, start);
    }
    return Integer.parseInt(query.substring(start, i));
  }

  private void range(char open) {
    int start = i;
    while (i < query.length() && "]}".indexOf(query.charAt(i)) < 0) {
      i++;
    }
    if (i == query.length()) {
      throw error("the range that opens here is not closed by " + (open == '[' ? ']' : '}'), start);
    }
    add(Kind.RANGE, query.substring(start, ++i), start, -1);
  }

  /**
   * ">= 1 triệu tấn" of values reaches to the next bracket, operator in capitals or field; of years
   * and days to the next blank.
   */
  private void comparison() {
    int start = i++;
    boolean amount = !tokens.isEmpty() && tokens.getLast().text().equalsIgnoreCase("value");
    while (i < query.length() && " =".indexOf(query.charAt(i)) >= 0) {
      i++;
    }
    if (i < query.length() && query.charAt(i) == '"') {
      quoted(start);
      return;
    }
    while (i < query.length() && "()".indexOf(query.charAt(i)) < 0 && !stops(amount)) {
      i++;
    }
    add(Kind.RANGE, query.substring(start, i).strip(), start, -1);
  }

  /** {@code >"1 triệu tấn"}: the amount ends with its quotation marks. */
  private void quoted(int start) {
    int end = query.indexOf('"', i + 1);
    if (end < 0) {
      throw error("the quotation mark that opens here is not closed", i);
    }
    add(Kind.RANGE, query.substring(start, i) + query.substring(i + 1, end), start, -1);
    i = end + 1;
  }

  private boolean stops(boolean amount) {
    if (query.charAt(i) != ' ' || !amount) {
      return query.charAt(i) == ' ';
    }
    int end = i + 1;
    while (end < query.length() && " ():\"".indexOf(query.charAt(end)) < 0) {
      end++;
    }
    String word = query.substring(i + 1, end);
    boolean field = end < query.length() && query.charAt(end) == ':';
    return field || operator(word) != null;
  }

  private void word() {
    int start = i;
    while (i < query.length() && !ends(query.charAt(i))) {
      if (query.charAt(i) == ':' && isField(start)) {
        add(Kind.FIELD, query.substring(start, i++), start, -1);
        return;
      }
      i++;
    }
    String text = query.substring(start, i).replaceFirst("[,;]+$", "");
    if (text.isEmpty()) {
      return;
    }
    Kind operator = operator(text);
    if (operator == Kind.NEAR) {
      near(text, start);
    } else {
      add(operator == null ? Kind.WORD : operator, text, start, -1);
    }
  }

  private static boolean ends(char c) {
    return Character.isWhitespace(c) || "()[]{}\"“”<>≤≥\u00a0".indexOf(c) >= 0;
  }

  private boolean isField(int start) {
    for (int k = start; k < i; k++) {
      if (!Character.isLetter(query.charAt(k))) {
        return false;
      }
    }
    return i > start && !query.startsWith("://", i);
  }

  private static @Nullable Kind operator(String word) {
    return switch (word) {
      case "AND", "VÀ" -> Kind.AND;
      case "OR", "HOẶC" -> Kind.OR;
      case "NOT", "KHÔNG" -> Kind.NOT;
      default -> word.equals("NEAR") || word.startsWith("NEAR/") ? Kind.NEAR : null;
    };
  }

  private void near(String text, int start) {
    int distance = -1;
    if (text.length() > 4) {
      i = start + 5;
      distance = number("a number after NEAR/: a NEAR/5 b");
    }
    add(Kind.NEAR, "NEAR", start, distance);
  }

  private void add(Kind kind, String text, int at, int number) {
    tokens.add(new Token(kind, text, at, number));
  }
}
