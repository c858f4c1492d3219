package vn.solieu.figure.quantity;

import java.util.List;
import vn.solieu.figure.quantity.ReadUnit.Kind;
import vn.solieu.figure.reading.Blanks;
import vn.solieu.lexicon.Folded;

/**
 * Finds where the unit under a slash begins: "lít bia/năm", "đồng mỗi người", "đồng/một cổ phiếu".
 */
final class PerStart {
  static final String ONE = "một ";
  static final String DIGIT = "1 ";

  /** Words that make of a time when something was. */
  private static final List<String> LATER =
      List.of(
          "trước", "sau", "nay", "qua", "tới", "gần", "đầu", "cuối", "kể", "học", "liền", "liên",
          "rưỡi", "lẻ");

  private PerStart() {}

  /** Where what stands under the slash or after "mỗi" begins, or -1. */
  static int of(Folded lower, int at, ReadUnit unit) {
    int slash = unit.kind() == Kind.MEASURE ? slashAfterWord(lower, at) : -1;
    if (slash >= 0) {
      return slash + 1;
    }
    if (at < lower.length() && lower.charAt(at) == '/') {
      int next = Blanks.after(lower, at + 1);
      return pastOne(lower, next);
    }
    if (unit.kind() == Kind.MONEY && at == unit.end() && lower.startsWith(". ", at)) {
      return Blanks.after(lower, at + 1);
    }
    boolean each = lower.startsWith("mỗi ", at) && unit.kind() != Kind.RATIO;
    boolean one =
        lower.startsWith(ONE, at)
            && (unit.kind() == Kind.MONEY || (unit.isCount() && unit.listed() && rates(lower, at)));
    return each || one ? Blanks.after(lower, at + 4) : -1;
  }

  /** "57 máy bay một tháng", but no "3 dự án một năm trước". */
  private static boolean rates(Folded lower, int at) {
    int end = at;
    for (int words = 0; words < 2; words++) {
      end = Blanks.after(lower, lower.lettersEnd(end, lower.length()));
    }
    int next = end;
    return LATER.stream().noneMatch(word -> lower.startsWith(word, next));
  }

  /** "/một cổ phiếu", "/1 người": to what the one is of. */
  private static int pastOne(Folded lower, int at) {
    int end =
        lower.startsWith(ONE, at)
            ? at + ONE.length()
            : lower.startsWith(DIGIT, at) ? at + DIGIT.length() : at;
    return end < lower.length() && Character.isLetter(lower.charAt(end)) ? end : at;
  }

  /** The slash of "lít bia/năm", "tấn rác thải/ngày", behind what is measured, or -1. */
  private static int slashAfterWord(Folded lower, int at) {
    int end = at;
    int words = 0;
    while (words < 2 && end < lower.length() && lower.charAt(end) != '/') {
      int from = words == 0 ? end : Blanks.after(lower, end);
      end = from;
      while (end < lower.length() && end - from < 8 && Character.isLetter(lower.charAt(end))) {
        end++;
      }
      words = end == from ? 2 : words + 1;
    }
    return end > at && end < lower.length() && lower.charAt(end) == '/' ? end : -1;
  }
}
