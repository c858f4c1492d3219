package vn.solieu.figure.timing;

import java.util.List;

/**
 * Tells times that a remark on since when or by when, or a clause of cause or of sequence, only
 * passes by: "giảm 3,6% do mưa lũ tháng 11" (no figure is of November), "sau khi lỗ trong năm 2017,
 * doanh nghiệp lãi 9 tỷ đồng" (the profit is of another year).
 */
final class PassingClause {
  /** Value of "sau khi", whatever its time. */
  private static final int AFTER = 1;

  /** Within so many tokens an expression heads its sentence. */
  private static final int HEAD = 3;

  private PassingClause() {}

  /** The expression as its clause lets it tell time. */
  static TimeMention told(List<TimeToken> tokens, TimeMention m) {
    if (isAside(tokens, m) || isLimit(tokens, m)) {
      return m.inPassing(m.next());
    }
    int opening = m.isPeriod() ? opening(tokens, m.first()) : -1;
    if (opening < 0 || (tokens.get(opening).value() != AFTER && !isPoint(m.term()))) {
      return m;
    }
    int end = end(tokens, m);
    boolean figure = TimeTokens.has(tokens, m.next(), end, TimeWord.QUANTITY);
    boolean late = TimeTokens.has(tokens, 0, opening, TimeWord.QUANTITY);
    return !figure && late ? m.as(TimeMention.Use.NAME) : m.inPassing(end);
  }

  /** "người lập nghiệp từ năm 1989, lãi 8 tỷ đồng": since when, of what is not counted. */
  private static boolean isAside(List<TimeToken> tokens, TimeMention m) {
    boolean open = m.term() instanceof TimeTerm.Stretch s && s.to() instanceof TimeTerm.Spoken;
    int next = m.next();
    return open
        && m.quantity() < 0
        && m.first() > HEAD
        && next < tokens.size()
        && tokens.get(next).is(TimeWord.COMMA);
  }

  /** "khởi công trước năm 2020": a year by which something is to be is not the one told of. */
  private static boolean isLimit(List<TimeToken> tokens, TimeMention m) {
    int before = m.first() - 1;
    return before >= 0
        && (m.term() instanceof TimeTerm.Year || m.term() instanceof TimeTerm.Days)
        && tokens.get(before).is(TimeWord.NOISE)
        && tokens.get(before).value() == CountGrammar.EARLY;
  }

  /** A day or a month; longer times are mostly those of the figures as well. */
  private static boolean isPoint(TimeTerm term) {
    return switch (term) {
      case TimeTerm.Days days -> true;
      case TimeTerm.Months months -> months.single();
      default -> false;
    };
  }

  /** The word of cause that opens the clause of token {@code at}, or -1. */
  private static int opening(List<TimeToken> tokens, int at) {
    for (int i = at - 1; i >= 0; i--) {
      switch (tokens.get(i).word()) {
        case CAUSE -> {
          return i;
        }
        case QUANTITY, COMMA, STOP, COLON, OPEN, CLOSE, THEN -> {
          return -1;
        }
        default -> {}
      }
    }
    return -1;
  }

  private static int end(List<TimeToken> tokens, TimeMention m) {
    for (int i = m.next(); i < tokens.size(); i++) {
      switch (tokens.get(i).word()) {
        case COMMA, STOP, COLON, CLOSE, THEN -> {
          return i;
        }
        default -> {}
      }
    }
    return tokens.size();
  }
}
