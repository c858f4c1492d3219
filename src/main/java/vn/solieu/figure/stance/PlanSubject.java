package vn.solieu.figure.stance;

import org.jspecify.annotations.Nullable;
import vn.solieu.figure.reading.Blanks;
import vn.solieu.figure.reading.ClauseMarks;
import vn.solieu.figure.reading.ClosedWords;
import vn.solieu.figure.reading.DigitReader;
import vn.solieu.figure.reading.Sentence;
import vn.solieu.lexicon.Cue;
import vn.solieu.lexicon.Folded;
import vn.solieu.lexicon.PhraseTable;
import vn.solieu.lexicon.PhraseTable.Match;
import vn.solieu.lexicon.Resources;
import vn.solieu.text.PartialDate;

/**
 * Whether a plan is what a clause is about, so that the numbers behind its "là" or colon are
 * planned: "Kế hoạch 2020 của ngành như sau: …", "chỉ tiêu huy động năm 2020 là tăng 13%". A plan
 * that was met, passed or set beside something is none. Many an indicator is called "chỉ tiêu" too,
 * so that word asks for someone who set it, a time to come or a budget ("nhiệm vụ thu … là").
 */
final class PlanSubject {
  private static final int REACH = 80;
  private static final int YEAR = 4;
  private static final int BUDGET = 80;
  private static final String IS = " là ";
  private static final String CITY = " tp";
  private static final String OF_YEAR = "năm ";
  private static final String THIS_YEAR = OF_YEAR + "nay";

  private final PhraseTable<String> names;
  private final PhraseTable<String> copulas;
  private final PhraseTable<String> set;
  private final PhraseTable<String> against;
  private final PhraseTable<String> before;
  private final PhraseTable<String> loose;
  private final PhraseTable<String> ofPlan;
  private final PhraseTable<String> budgets;

  PlanSubject(Resources resources) {
    names = ClosedWords.load(resources, "plan-name");
    copulas = ClosedWords.load(resources, "plan-copula");
    set = ClosedWords.load(resources, "plan-set");
    against = ClosedWords.load(resources, "aim-against");
    before = ClosedWords.load(resources, "plan-object");
    loose = ClosedWords.load(resources, "plan-loose");
    ofPlan = ClosedWords.load(resources, "of-plan");
    budgets = ClosedWords.load(resources, "budget");
  }

  /** Where the "là" or colon behind the plan stands that {@code cue} names; -1 for none. */
  int copula(Folded lower, Sentence sentence, Match<Cue> cue, @Nullable PartialDate date) {
    int start = sentence.span().start();
    int end = Math.min(sentence.span().end(), cue.end() + REACH);
    if (names.at(lower, cue.start()) == null || isObject(lower, start, cue.start())) {
      return -1;
    }
    int copula = copula(lower, cue.end(), end);
    if (copula < 0 || against.first(lower, cue.end(), copula) != null) {
      return -1;
    }
    int clause = ClauseMarks.start(lower, start, cue.start(), ";:.(\n");
    boolean told =
        loose.at(lower, cue.start()) == null
            || budgets.at(lower, Blanks.after(lower, cue.end())) != null
            || set.first(lower, clause, copula) != null
            || isAhead(lower, clause, copula, date);
    return told ? copula : -1;
  }

  /** "đạt | kế hoạch", "so với | chỉ tiêu", "95% | kế hoạch". */
  private boolean isObject(Folded lower, int start, int at) {
    int end = Blanks.before(lower, at);
    Match<String> verb = before.endingAt(lower, end);
    return (verb != null && verb.start() >= start) || (end > start && lower.charAt(end - 1) == '%');
  }

  /** Where "là", "như sau" or a colon begins in the same clause, no number between but years. */
  private int copula(Folded lower, int from, int to) {
    int i = from;
    while (i < to && (",;.()\n".indexOf(lower.charAt(i)) < 0 || isShort(lower, i))) {
      if (lower.charAt(i) == ':' || copulas.at(lower, i) != null) {
        return i;
      }
      int digits = DigitReader.isDigit(lower.charAt(i)) ? DigitReader.end(lower, i) - i : 0;
      if (digits > 0 && digits != YEAR) {
        return -1;
      }
      i += Math.max(1, digits);
    }
    return -1;
  }

  /** The full stop of "TP. HCM". */
  private static boolean isShort(Folded lower, int at) {
    return lower.charAt(at) == '.' && at >= CITY.length() && lower.startsWith(CITY, at - 3);
  }

  private static boolean isAhead(Folded lower, int from, int to, @Nullable PartialDate date) {
    for (int i = from; date != null && i < to; i++) {
      int end = DigitReader.isDigit(lower.charAt(i)) ? DigitReader.end(lower, i) : i;
      boolean year = end - i == YEAR && ClauseMarks.none(lower, i, end, ",.");
      if (year && Integer.parseInt(lower.substring(i, end)) > date.year()) {
        return true;
      }
      i = Math.max(i, end - 1);
    }
    return false;
  }

  /** "Kế hoạch năm 2018 của tỉnh là …": the plan is what the sentence is about. */
  boolean opens(Folded lower, Sentence sentence, Match<Cue> cue) {
    int start = Blanks.after(lower, sentence.span().start());
    boolean stands =
        lower.startsWith("theo ", start)
            && cue.start() == start + 5
            && lower.startsWith(",", Blanks.after(lower, cue.end()));
    if (stands) {
      return true;
    }
    boolean first = cue.start() >= start && cue.start() <= start + 2;
    int next = Blanks.after(lower, cue.end());
    return first && (ofPlan.at(lower, next) != null || isBudget(lower, sentence, next));
  }

  /** "Dự toán | thu ngân sách năm nay là …". */
  private boolean isBudget(Folded lower, Sentence sentence, int at) {
    Match<String> budget = budgets.at(lower, at);
    int end = Math.min(sentence.span().end(), at + BUDGET);
    int is = budget == null ? -1 : lower.indexOf(IS, budget.end(), end);
    boolean now = is >= 0 && lower.startsWith(THIS_YEAR, is - THIS_YEAR.length());
    boolean dated = is >= 0 && lower.startsWith(OF_YEAR, is - 8) && isYear(lower, is - 4);
    int time = now ? is - THIS_YEAR.length() : is - 8;
    return budget != null && (now || dated) && ClauseMarks.none(lower, at, time, ",;:.0123456789");
  }

  private static boolean isYear(Folded lower, int at) {
    return DigitReader.isDigit(lower.charAt(at)) && DigitReader.end(lower, at) == at + YEAR;
  }
}
