package vn.solieu.figure.timing;

import java.util.List;

/**
 * Tells times that are part of a name and that no figure is about: the day of a document ("Quyết
 * định số 12/QĐ-UBND ngày 5/3/2020"), the stage of a programme ("Chương trình giảm nghèo giai đoạn
 * 2016-2020"), the day on which something was told ("Ngày 5/3, Cục Thống kê cho biết …"), the years
 * of constant prices ("giá so sánh năm 2010") or that a record stands for ("cao nhất trong 5 năm"),
 * the month of a delivery ("giá vàng giao tháng 6").
 */
final class NamedTimes {
  /** How far before an expression the head of its name may stand. */
  private static final int BEFORE = 16;

  /** How far before an expression "nhất" may stand. */
  private static final int MOST = 9;

  /** How far after a day the word of telling may stand. */
  private static final int AFTER = 30;

  /** Words of the name of a law. */
  private static final int LAW = 6;

  /** Value of "luật", whose year is part of its name. */
  private static final int LAWS = 1;

  /** Value of "giao" and "kỳ hạn", after which a month is that of delivery. */
  private static final int DELIVERY = 1;

  /** Value of "đáo hạn". */
  private static final int DUE = 2;

  /** A dateline stands within so many tokens of the beginning of its sentence. */
  private static final int OPENING = 8;

  private NamedTimes() {}

  /** Whether the expression read at token {@code at} belongs to a name. */
  static boolean holds(List<TimeToken> tokens, int at, TimeGrammar.Parsed parsed) {
    return switch (parsed.term()) {
      case TimeTerm.Days days ->
          days.first() == days.last()
              && !tokens.get(at).is(TimeWord.AT)
              && (isDated(tokens, at, days.month() > 0)
                  || isDateline(tokens, at, parsed.next())
                  || isTold(tokens, at));
      case TimeTerm.Shift shift ->
          shift.unit() == TimeTerm.Unit.DAY && isDateline(tokens, at, parsed.next());
      case TimeTerm.Year year -> isOfPrices(tokens, at) || isOfLaw(tokens, at) || isDue(tokens, at);
      case TimeTerm.Months months -> months.single() && isDelivery(tokens, at);
      case TimeTerm.Years years -> !years.season() && isProgramme(tokens, at);
      case TimeTerm.Past past -> isAmong(tokens, at);
      case TimeTerm.Stretch stretch -> isAmong(tokens, at);
      case TimeTerm.Vague vague -> vague.former() && !opensClause(tokens, at);
      default -> false;
    };
  }

  /** It begins its clause, perhaps after one word: "nếu trước đây …". */
  private static boolean opensClause(List<TimeToken> tokens, int at) {
    boolean second = at > 0 && tokens.get(at - 1).is(TimeWord.OTHER);
    int before = second ? at - 2 : at - 1;
    return before < 0
        || switch (tokens.get(before).word()) {
          case COMMA, STOP, COLON, OPEN, DASH, AND -> true;
          default -> false;
        };
  }

  /** "nghị quyết số 05-NQ/TU ngày 10/12/2021": a document with a number stands before the day. */
  private static boolean isDated(List<TimeToken> tokens, int at, boolean full) {
    boolean number = false;
    for (int i = at - 1; full && i >= Math.max(0, at - BEFORE); i--) {
      switch (tokens.get(i).word()) {
        case NUMBER, ORDINAL -> number = true;
        case DOCUMENT, PLAN, PROGRAMME -> {
          return number;
        }
        case QUANTITY, STOP -> {
          return false;
        }
        default -> {}
      }
    }
    return false;
  }

  /** "báo cáo 4 tháng đầu năm được sở công bố ngày 11-5": when it was told of what has a time. */
  private static boolean isTold(List<TimeToken> tokens, int at) {
    boolean told = at > 0 && tokens.get(at - 1).is(TimeWord.TELL);
    return told
        && (TimeTokens.has(tokens, 0, at, TimeWord.MONTH)
            || TimeTokens.has(tokens, 0, at, TimeWord.QUARTER)
            || TimeTokens.has(tokens, 0, at, TimeWord.YEAR));
  }

  /** "theo giá so sánh năm 2010"; in "giá so sánh 2010 năm 2019" the second year is when. */
  private static boolean isOfPrices(List<TimeToken> tokens, int at) {
    for (int i = at - 1; i >= Math.max(0, at - 2); i--) {
      if (tokens.get(i).is(TimeWord.PRICES)) {
        return true;
      }
      if (tokens.get(i).isYear()) {
        return false;
      }
    }
    return false;
  }

  /** "Bộ luật Hình sự năm 1999", "theo Luật Kế toán năm 2003". */
  private static boolean isOfLaw(List<TimeToken> tokens, int at) {
    for (int i = at - 1; i >= Math.max(0, at - LAW); i--) {
      switch (tokens.get(i).word()) {
        case DOCUMENT -> {
          return tokens.get(i).value() == LAWS;
        }
        case OTHER, NOISE -> {}
        default -> {
          return false;
        }
      }
    }
    return false;
  }

  /** "giá vàng giao tháng 6", "cao su kỳ hạn tháng 9": when what was bought comes. */
  private static boolean isDelivery(List<TimeToken> tokens, int at) {
    if (at == 0 || !tokens.get(at).is(TimeWord.MONTH) || tokens.get(at - 1).value() != DELIVERY) {
      return false;
    }
    return switch (tokens.get(at - 1).word()) {
      case AIM, NOISE, TERM -> true;
      default -> false;
    };
  }

  /** "trái phiếu đáo hạn (vào) năm 2023": when it is to be paid back. */
  private static boolean isDue(List<TimeToken> tokens, int at) {
    int before = at > 0 && tokens.get(at - 1).is(TimeWord.INTO) ? at - 2 : at - 1;
    return before >= 0 && tokens.get(before).is(TimeWord.TERM) && tokens.get(before).value() == DUE;
  }

  /** "cao nhất trong vòng 5 năm", "thấp nhất từ năm 2014 đến nay". */
  private static boolean isAmong(List<TimeToken> tokens, int at) {
    for (int i = at - 1; i >= Math.max(0, at - MOST); i--) {
      switch (tokens.get(i).word()) {
        case MOST -> {
          return true;
        }
        case QUANTITY, STOP, COMMA, COLON -> {
          return false;
        }
        default -> {}
      }
    }
    return false;
  }

  private static boolean isProgramme(List<TimeToken> tokens, int at) {
    boolean bare = tokens.get(at).isYear();
    if (!bare && !tokens.get(at).is(TimeWord.STAGE) && !isTo(tokens, at - 1)) {
      return false;
    }
    for (int i = at - 1; i >= Math.max(0, at - BEFORE); i--) {
      switch (tokens.get(i).word()) {
        case PROGRAMME, PLAN -> {
          return true;
        }
        case QUANTITY, STOP, COMMA, COLON, WITHIN, INTO -> {
          return false;
        }
        default -> {}
      }
    }
    return false;
  }

  private static boolean isTo(List<TimeToken> tokens, int at) {
    return at >= 0 && tokens.get(at).is(TimeWord.OPEN);
  }

  /**
   * "Ngày 5/3, Cục Thống kê cho biết": the day opens the sentence and a word of telling follows.
   */
  private static boolean isDateline(List<TimeToken> tokens, int at, int next) {
    if (at > OPENING || TimeTokens.has(tokens, 0, at, TimeWord.QUANTITY)) {
      return false;
    }
    for (int i = next; i < Math.min(tokens.size(), next + AFTER); i++) {
      switch (tokens.get(i).word()) {
        case TELL -> {
          return true;
        }
        case QUANTITY, STOP -> {
          return false;
        }
        default -> {}
      }
    }
    return false;
  }
}
