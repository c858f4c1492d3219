package vn.solieu.figure.stance;

import org.jspecify.annotations.Nullable;
import vn.solieu.figure.reading.Blanks;
import vn.solieu.figure.reading.ClauseMarks;
import vn.solieu.figure.reading.DigitReader;
import vn.solieu.figure.reading.Reading;
import vn.solieu.figure.reading.Sentence;
import vn.solieu.lexicon.Folded;
import vn.solieu.lexicon.PhraseTable;
import vn.solieu.lexicon.PhraseTable.Match;
import vn.solieu.text.PartialDate;
import vn.solieu.text.Span;

/** Years of one sentence that lie after the text's own, and make numbers targets. */
final class YearAhead {
  private static final int NEAR = 40;

  private final PhraseTable<String> openers;
  private final PhraseTable<String> says;
  private final Folded lower;
  private final @Nullable PartialDate date;
  private final Sentence sentence;

  /**
   * @param openers lead to a year to come, and the numbers behind it
   * @param says tell what a resolution says of its term, though that may begin this year
   */
  YearAhead(
      PhraseTable<String> openers, PhraseTable<String> says, Reading reading, Sentence sentence) {
    this.openers = openers;
    this.says = says;
    this.sentence = sentence;
    lower = reading.lower();
    date = reading.document().date();
  }

  /** "17,8 triệu người vào năm 2067" in a text of 2019. */
  @Nullable Span later(StanceContext context) {
    if (date == null) {
      return null;
    }
    int end = context.clauseEnd();
    String joint = " và ";
    int limit = Math.min(lower.length(), end + joint.length());
    int joined = lower.indexOf(joint, context.end(), limit);
    end = joined < 0 ? end : Math.min(end, joined);
    for (int i = next(context.end(), end); i < end; i = next(i + 1, end)) {
      Span future = at(i);
      if (future != null) {
        return future;
      }
    }
    return null;
  }

  /** Where such a year may be told of from {@code from} on, or {@code to}. */
  int next(int from, int to) {
    if (date == null) {
      return to;
    }
    int opener = openers.opening(lower, from, to);
    int digits = Math.min(opener, sentence.span().start() + NEAR);
    int at = from;
    while (at < digits && !DigitReader.isDigit(lower.charAt(at))) {
      at++;
    }
    return at < digits ? at : opener;
  }

  /** "đến năm 2030" in a text of 2025, "Vụ đông 2026, …" where it opens the sentence. */
  @Nullable Span at(int start) {
    Match<String> opener = openers.at(lower, start);
    int year = opener == null ? -1 : Blanks.after(lower, opener.end());
    if (opener == null && leads(start)) {
      year = start;
    }
    return year >= 0 && (isFuture(year) || isTerm(start, year)) ? new Span(start, year + 4) : null;
  }

  /** "nghị quyết nêu rõ trong giai đoạn 2025-2030" in a text of 2025. */
  private boolean isTerm(int start, int year) {
    int next = year + 5;
    boolean joint = next < lower.length() && "-–".indexOf(lower.charAt(next - 1)) >= 0;
    return joint
        && date != null
        && year(year) == date.year()
        && isFuture(next)
        && says.first(lower, sentence.span().start(), start) != null;
  }

  /** Nothing but words before it in the sentence, a comma behind it. */
  private boolean leads(int year) {
    int start = sentence.span().start();
    return year - start < NEAR
        && DigitReader.isDigit(lower.charAt(year))
        && lower.startsWith(",", Blanks.after(lower, year + 4))
        && ClauseMarks.none(lower, start, year, ",;:.()-–/0123456789");
  }

  /** The year of four digits at {@code start}, or -1. */
  int year(int start) {
    int end = start;
    while (end < lower.length() && DigitReader.isDigit(lower.charAt(end))) {
      end++;
    }
    return end - start == 4 ? Integer.parseInt(lower.substring(start, end)) : -1;
  }

  /** The year at {@code start} lies after the text's own. */
  boolean isFuture(int start) {
    return date != null && year(start) > date.year();
  }
}
