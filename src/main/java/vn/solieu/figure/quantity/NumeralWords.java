package vn.solieu.figure.quantity;

import java.math.BigDecimal;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import vn.solieu.figure.reading.Blanks;
import vn.solieu.lexicon.Folded;
import vn.solieu.lexicon.PhraseTable;
import vn.solieu.lexicon.PhraseTable.Match;
import vn.solieu.lexicon.Resources;

/** The words of {@code figure/numerals.tsv}: "mươi", "lăm", "triệu". */
final class NumeralWords {
  enum Kind {
    DIGIT,
    LOW,
    TEN,
    TENS,
    SCALE,
    LINK,
    HALF,
    BEFORE,
    POINT,
    MINUS,
    SHORT,
    VAGUE,
    NONE;

    /** A spelled number may begin with such a word. */
    boolean opens() {
      return switch (this) {
        case DIGIT, TEN, SCALE, BEFORE, MINUS -> true;
        default -> false;
      };
    }
  }

  /** A word with its number, 0 if it has none. */
  record Word(Kind kind, BigDecimal value) {}

  private final PhraseTable<Word> table;

  NumeralWords(Resources resources) {
    PhraseTable.Builder<Word> builder = PhraseTable.builder(resources);
    for (Resources.Row row : resources.table("figure/numerals.tsv")) {
      Kind kind = Kind.valueOf(row.cell(1).toUpperCase(Locale.ROOT));
      BigDecimal value = row.cell(2).isEmpty() ? BigDecimal.ZERO : new BigDecimal(row.cell(2));
      for (String word : row.cell(0).split("\\|")) {
        builder.add(word, new Word(kind, value));
      }
    }
    table = builder.build();
  }

  /**
   * Whether a word of a number that could not be read whole, or one that tells no number, stands
   * before {@code at}: "ba" of "hai ba triệu" or "hai, ba triệu", "bảy" of "dăm bảy triệu".
   */
  boolean goesBefore(Folded lower, int at) {
    int end = Blanks.before(lower, at);
    boolean mark = end > 0 && ",-–".indexOf(lower.charAt(end - 1)) >= 0;
    int word = mark ? Blanks.before(lower, end - 1) : end;
    Match<Word> match = word == at ? null : table.endingAt(lower, word);
    if (match == null) {
      return false;
    }
    return switch (match.value().kind()) {
      case DIGIT -> match.value().value().signum() > 0 && !isYear(lower, match, mark);
      case TENS, POINT, VAGUE, SCALE -> !mark;
      case LINK -> !mark && links(lower, match.start());
      default -> false;
    };
  }

  /** The "lẻ" of "ba nghìn lẻ năm", but not of "bán lẻ năm tỷ đồng". */
  private boolean links(Folded lower, int link) {
    int end = Blanks.before(lower, link);
    Match<Word> before = end == link ? null : table.endingAt(lower, end);
    return before != null && before.value().kind() == Kind.SCALE;
  }

  /** "mỗi năm ba triệu", "bốn năm, hai triệu", but "năm bảy triệu". */
  private boolean isYear(Folded lower, Match<Word> word, boolean mark) {
    if (!lower.startsWith("năm", word.start())) {
      return false;
    }
    int end = Blanks.before(lower, word.start());
    boolean opens = end == 0 || !lower.isLetterOrDigit(end - 1);
    return mark || !opens;
  }

  /** "âm" ends before {@code end}. */
  boolean minusEnds(Folded lower, int end) {
    Match<Word> match = table.endingAt(lower, end);
    return match != null && match.value().kind() == Kind.MINUS;
  }

  /** The number word at {@code at}, which may be glued to a digit before it, or null. */
  @Nullable Match<Word> at(Folded lower, int at) {
    return at < lower.length() ? table.gluedAt(lower, at) : null;
  }

  /** The number word after the blanks at {@code at}, or null; null as well for "tỷ lệ". */
  @Nullable Match<Word> next(Folded lower, int at) {
    return at(lower, Blanks.after(lower, at));
  }

  /**
   * The hundred behind the digit that ends at {@code at}, or null: "trăm năm" are a hundred years,
   * but not in "bốn trăm năm mươi".
   */
  @Nullable Match<Word> hundred(Folded lower, int at) {
    int start = Blanks.after(lower, at);
    if (start >= lower.length()) {
      return null;
    }
    Match<Word> word = table.at(lower, start, lower.lettersEnd(start, lower.length()));
    return word != null
            && word.value().value().intValue() == 100
            && word.value().kind() == Kind.SCALE
        ? word
        : null;
  }

  /** The word of {@code kind} after the blanks at {@code at}, or null. */
  @Nullable Match<Word> next(Folded lower, int at, Kind kind) {
    Match<Word> match = next(lower, at);
    return match != null && match.value().kind() == kind ? match : null;
  }
}
