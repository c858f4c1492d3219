package vn.solieu.figure.timing;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import vn.solieu.figure.quantity.Quantity;
import vn.solieu.lexicon.Folded;
import vn.solieu.lexicon.Lexicon;
import vn.solieu.lexicon.PhraseTable;
import vn.solieu.lexicon.Resources;
import vn.solieu.text.BadInput;
import vn.solieu.text.Span;

/**
 * Cuts a sentence into {@link TimeToken}s: "đến hết tháng 9" → UNTIL END MONTH NUMBER. Quantities
 * found before are one token each, so that "12 tháng" as a term of a loan never reads as a period.
 */
public final class TimeLexer {
  private record Entry(TimeWord word, int value) {}

  private static final String TABLE = "figure/time-words.tsv";

  /** So many a word has on the average, with its blank. */
  private static final int LETTERS = 4;

  /** Every expression that can set a frame or a base holds a word of one of these kinds. */
  private static final Set<TimeWord> FRAMING =
      EnumSet.of(
          TimeWord.MONTH,
          TimeWord.YEAR,
          TimeWord.QUARTER,
          TimeWord.DAY,
          TimeWord.NOW,
          TimeWord.WHOLE,
          TimeWord.SHIFT_YEAR,
          TimeWord.SHIFT_MONTH,
          TimeWord.SHIFT_QUARTER,
          TimeWord.SHIFT_WEEK,
          TimeWord.SHIFT_DAY,
          TimeWord.SHIFT_SEASON,
          TimeWord.SHIFT_CROP,
          TimeWord.SHIFT_FEAST,
          TimeWord.LUNAR,
          TimeWord.SHIFT_SCHOOL,
          TimeWord.SHIFT_STAGE,
          TimeWord.YEAR_BEFORE,
          TimeWord.STAGE,
          TimeWord.SEASON,
          TimeWord.SAME,
          TimeWord.HEAD_YEAR,
          TimeWord.AT);

  private final PhraseTable<Entry> words;
  private final PhraseTable<Entry> framing;

  public TimeLexer(Lexicon lexicon) {
    PhraseTable.Builder<Entry> builder = PhraseTable.builder(lexicon.resources());
    PhraseTable.Builder<Entry> heads = PhraseTable.builder(lexicon.resources());
    for (Resources.Row row : lexicon.resources().table(TABLE)) {
      Entry entry = entry(row);
      builder.add(row.cell(0), entry);
      if (FRAMING.contains(entry.word())) {
        heads.add(row.cell(0), entry);
      }
    }
    words = builder.everywhere().build();
    framing = heads.everywhere().build();
  }

  /** Whether a stretch may hold an expression at all: a cheap look that spares most sentences. */
  boolean mayHold(Folded lower, Span span) {
    return framing.first(lower, span.start(), span.end()) != null;
  }

  private static Entry entry(Resources.Row row) {
    TimeWord word = TimeWord.named(row.cell(1));
    if (word == null) {
      throw new BadInput(row.where() + ": no such kind of time word: " + row.cell(1));
    }
    try {
      return new Entry(word, row.cell(2).isEmpty() ? 0 : Integer.parseInt(row.cell(2)));
    } catch (NumberFormatException e) {
      throw new BadInput(row.where() + ": not a whole number: " + row.cell(2), e);
    }
  }

  /**
   * The tokens of {@code span}.
   *
   * @param quantities those of the sentence in text order
   * @param first index of the first of them in the document
   */
  public List<TimeToken> read(Folded lower, Span span, List<Quantity> quantities, int first) {
    List<TimeToken> tokens = new ArrayList<>(span.length() / LETTERS + quantities.size() + 1);
    int i = span.start();
    for (int next = 0; next <= quantities.size(); next++) {
      boolean more = next < quantities.size();
      int end = more ? Math.min(quantities.get(next).span().start(), span.end()) : span.end();
      i = addWords(tokens, lower, i, end);
      if (more && i < span.end()) {
        end = Math.max(i + 1, quantities.get(next).span().end());
        tokens.add(new TimeToken(TimeWord.QUANTITY, first + next, 0, i, end));
        i = end;
      }
    }
    return tokens;
  }

  /** Adds the tokens of a stretch without quantities; returns where they end. */
  private int addWords(List<TimeToken> tokens, Folded lower, int from, int to) {
    int i = from;
    while (i < to) {
      char c = lower.charAt(i);
      if (lower.isLetter(i)) {
        TimeToken word = word(lower, i, to);
        tokens.add(word);
        i = word.end();
      } else if (c >= '0' && c <= '9') {
        TimeToken number = number(lower, i, to);
        tokens.add(number);
        i = number.end();
      } else {
        if (!blank(c)) {
          tokens.add(new TimeToken(mark(c), 0, 0, i, i + 1));
        }
        i++;
      }
    }
    return i;
  }

  private TimeToken word(Folded lower, int at, int limit) {
    boolean glued = at > 0 && Character.isDigit(lower.charAt(at - 1));
    PhraseTable.Match<Entry> match = glued ? words.gluedAt(lower, at) : words.at(lower, at);
    if (match != null && match.end() <= limit) {
      return new TimeToken(match.value().word(), match.value().value(), 0, at, match.end());
    }
    return new TimeToken(TimeWord.OTHER, 0, 0, at, lower.lettersEnd(at, limit));
  }

  private static TimeToken number(Folded lower, int at, int limit) {
    int end = at;
    int value = 0;
    while (end < limit && lower.charAt(end) >= '0' && lower.charAt(end) <= '9') {
      value = end - at < 8 ? value * 10 + lower.charAt(end) - '0' : value;
      end++;
    }
    return new TimeToken(TimeWord.NUMBER, value, end - at, at, end);
  }

  private static TimeWord mark(char c) {
    return switch (c) {
      case ',' -> TimeWord.COMMA;
      case ':' -> TimeWord.COLON;
      case ';', '!', '?', '…', '\n' -> TimeWord.STOP;
      case '(', '[' -> TimeWord.OPEN;
      case ')', ']' -> TimeWord.CLOSE;
      case '-', '–', '—' -> TimeWord.DASH;
      case '/' -> TimeWord.SLASH;
      case '.' -> TimeWord.DOT;
      default -> TimeWord.OTHER;
    };
  }

  private static boolean blank(char c) {
    return c <= ' ' || (c >= '\u00a0' && Character.isSpaceChar(c));
  }
}
