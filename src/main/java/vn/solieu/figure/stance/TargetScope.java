package vn.solieu.figure.stance;

import org.jspecify.annotations.Nullable;
import vn.solieu.figure.reading.Blanks;
import vn.solieu.figure.reading.ClauseMarks;
import vn.solieu.figure.reading.DigitReader;
import vn.solieu.figure.reading.Reading;
import vn.solieu.figure.reading.Sentence;
import vn.solieu.lexicon.Cue;
import vn.solieu.lexicon.Folded;
import vn.solieu.lexicon.PhraseTable.Match;
import vn.solieu.text.PartialDate;
import vn.solieu.text.Span;

/**
 * Reads on through one sentence and knows at each quantity whether the words before it make it a
 * target.
 */
final class TargetScope {
  private static final int NEAR = 40;
  private static final int BUDGET = 80;
  private static final String IS = " là ";
  private static final String YEAR = "năm ";
  private static final String THIS_YEAR = YEAR + "nay";

  private final TargetWords words;
  private final Reading reading;
  private final Sentence sentence;
  private @Nullable Span open;
  private @Nullable Match<Cue> noun;
  private boolean named;

  /** What is open is an aim, no forecast or condition. */
  private boolean aimed;

  /** "nếu trừ …" was said: "sẽ" after it tells what is so. */
  private boolean told;

  private int closes = Integer.MAX_VALUE;
  private int at;

  TargetScope(TargetWords words, Reading reading, Sentence sentence, @Nullable Span head) {
    this.words = words;
    this.reading = reading;
    this.sentence = sentence;
    open = head;
    aimed = head != null;
    at = sentence.span().start();
  }

  /** The words that make the quantity a target, or null. */
  @Nullable Span cue(StanceContext context, Role role) {
    read(context.start());
    if (isPast(context)) {
      return null;
    }
    Match<Cue> plan = noun;
    boolean aside = plan != null && role == Role.CHANGE && PlanPhrase.aside(context, plan);
    if (plan != null
        && role != Role.COMPLETION
        && (aside || PlanPhrase.near(context, plan, words.budgets()))) {
      return new Span(plan.start(), plan.end());
    }
    Span planned = role == Role.LEVEL ? level(context, plan) : null;
    planned =
        planned == null && (role == Role.LEVEL || role == Role.CHANGE)
            ? PlanPhrase.behind(context, words.behind())
            : planned;
    if (open == null && Duty.of(context) != null) {
      open = Duty.of(context);
      aimed = true;
    }
    return planned != null ? planned : open != null ? open : later(context);
  }

  private @Nullable Span level(StanceContext context, @Nullable Match<Cue> plan) {
    Span bracket = PlanPhrase.bracketed(context);
    Span slash = bracket == null ? PlanPhrase.slashed(context) : bracket;
    return slash == null ? PlanPhrase.sibling(context, plan, words) : slash;
  }

  /** The words that opened what is still open, or null. */
  @Nullable Span open() {
    return open;
  }

  /** The name of a plan met last, or null. */
  @Nullable Match<Cue> plan() {
    return noun;
  }

  /** "nâng tỷ lệ từ 82% lên 90%", "đạt 90% (năm 2014 đạt 82%)": 82% is how it was. */
  private boolean isPast(StanceContext context) {
    Match<Cue> near = context.nearest();
    boolean from =
        near != null
            && near.value().kind().equals("from")
            && context.quantity().high() == null
            && context.after(near).isBlank()
            && context.quantity().modifier().end() <= context.end();
    int first = Math.max(context.from(), context.start() - NEAR);
    int open = reading.lower().substring(first, context.start()).lastIndexOf("(năm ");
    int year = open < 0 ? -1 : year(first + open + 5);
    PartialDate date = reading.document().date();
    return from || isBase(context) || (year > 0 && date != null && year < date.year());
  }

  /** "giảm 50% so với năm 2018 (": what the change is measured against follows. */
  private boolean isBase(StanceContext context) {
    Folded lower = reading.lower();
    int end = Blanks.before(lower, context.start());
    Match<String> verb = words.baseVerbs().endingAt(lower, end);
    int open = verb == null ? end - 1 : Blanks.before(lower, verb.start()) - 1;
    if (open < 0 || lower.charAt(open) != '(') {
      return false;
    }
    int time = words.times().start(lower, Blanks.before(lower, open));
    int than = time < 0 ? -1 : Blanks.before(lower, time) - ChangeRule.THAN.length();
    return than >= 0 && lower.startsWith(ChangeRule.THAN, than);
  }

  /** The words are an aim that goes on to the end of the sentence, no plan set beside a level. */
  boolean isAim(Span cue) {
    return aimed && cue.equals(open);
  }

  /** The words name a plan, of which a ratio after them is a share. */
  boolean isPlan(Span cue) {
    return noun != null && noun.start() == cue.start();
  }

  /** "17,8 triệu người vào năm 2067" in a text of 2019. */
  private @Nullable Span later(StanceContext context) {
    int end = context.clauseEnd();
    String joint = " và ";
    int limit = Math.min(reading.lower().length(), end + joint.length());
    int joined = reading.lower().indexOf(joint, context.end(), limit);
    end = joined < 0 ? end : Math.min(end, joined);
    for (int i = context.end(); i < end; i++) {
      Span future = future(i);
      if (future != null) {
        return future;
      }
    }
    return null;
  }

  /** The year at {@code start} lies after the text's own. */
  boolean isFuture(int start) {
    PartialDate date = reading.document().date();
    return date != null && year(start) > date.year();
  }

  /** Reads up to {@code end}. */
  void read(int end) {
    while (at < end) {
      if (at >= closes) {
        open = null;
        closes = Integer.MAX_VALUE;
      }
      Match<Cue> cue = wordStart(at) ? words.cues().at(reading.lower(), at, end) : null;
      if (cue == null) {
        Span future = wordStart(at) ? future(at) : null;
        open = future == null ? open : future;
        aimed |= future != null;
        at++;
      } else {
        apply(cue);
        at = cue.end();
      }
    }
  }

  private void apply(Match<Cue> cue) {
    switch (cue.value().kind()) {
      case "strong", "weak" -> {
        if (told && cue.value().kind().equals("weak")) {
          return;
        }
        open = new Span(cue.start(), cue.end());
        aimed = cue.value().kind().equals("strong");
        named = false;
      }
      case "done" -> {
        open = named ? null : open;
        noun = null;
      }
      case "head" -> {
        if (heads(cue)) {
          aimed = true;
          open = new Span(cue.start(), cue.end());
        }
      }
      case "stop" -> open = null;
      case "if" -> suppose(cue);
      case "noun" -> {
        noun = passed(cue) ? null : cue;
        if (opens(cue)) {
          named = true;
          aimed = true;
          open = new Span(cue.start(), cue.end());
        }
      }
      default -> {
        told |= cue.value().note().equals("told");
        noun = null;
      }
    }
  }

  /** "nhiều chỉ tiêu vượt kế hoạch: giường bệnh đạt …" tells what was reached. */
  private boolean passed(Match<Cue> cue) {
    Folded lower = reading.lower();
    int before = Blanks.before(lower, cue.start());
    boolean pass = lower.startsWith(CompletionRule.PASS, before - CompletionRule.PASS.length());
    return pass && lower.startsWith(":", Blanks.after(lower, cue.end()));
  }

  /** "Các chỉ tiêu chủ yếu năm 2030:" opens a list; "trong 25 chỉ tiêu chủ yếu" does not. */
  private boolean heads(Match<Cue> cue) {
    int end = Math.min(sentence.span().end(), cue.end() + 2 * NEAR);
    return reading.lower().substring(cue.end(), end).indexOf(':') >= 0;
  }

  /**
   * "nếu giá tăng 10% thì … sẽ …" supposes to its end, without "sẽ" as far as the condition goes;
   * "nếu năm 2015 chỉ có 5% thì nay …" tells what was.
   */
  private void suppose(Match<Cue> cue) {
    String rest = reading.lower().substring(cue.end(), sentence.span().end());
    int then = rest.indexOf(" thì ");
    int comma = rest.indexOf(", ");
    int end = then >= 0 ? then : comma >= 0 ? comma : rest.length();
    String condition = rest.substring(0, end);
    if (words.past().first(Folded.piece(condition), 0, condition.length()) != null) {
      return;
    }
    boolean ahead = rest.indexOf(" sẽ ", end) >= 0 || rest.indexOf(" có thể ", end) >= 0;
    open = new Span(cue.start(), cue.end());
    aimed = false;
    closes = ahead ? Integer.MAX_VALUE : cue.end() + end;
  }

  /** "Kế hoạch năm 2018 của tỉnh là …": the plan is what the sentence is about. */
  private boolean opens(Match<Cue> cue) {
    int start = Blanks.after(reading.lower(), sentence.span().start());
    boolean stands =
        reading.lower().startsWith("theo ", start)
            && cue.start() == start + 5
            && reading.lower().startsWith(",", Blanks.after(reading.lower(), cue.end()));
    if (stands) {
      return true;
    }
    boolean first = cue.start() >= start && cue.start() <= start + 2;
    int next = Blanks.after(reading.lower(), cue.end());
    return first && (words.ofPlan().at(reading.lower(), next) != null || isBudget(next));
  }

  /** "Dự toán | thu ngân sách năm nay là …". */
  private boolean isBudget(int at) {
    Folded lower = reading.lower();
    Match<String> budget = words.budgets().at(lower, at);
    int end = Math.min(sentence.span().end(), at + BUDGET);
    int is = budget == null ? -1 : lower.indexOf(IS, budget.end(), end);
    boolean now = is >= 0 && lower.startsWith(THIS_YEAR, is - THIS_YEAR.length());
    boolean dated = is >= 0 && lower.startsWith(YEAR, is - 8) && year(is - 4) > 0;
    int time = now ? is - THIS_YEAR.length() : is - 8;
    return budget != null && (now || dated) && ClauseMarks.none(lower, at, time, ",;:.0123456789");
  }

  /** "đến năm 2030" in a text of 2025. */
  private @Nullable Span future(int start) {
    Match<String> opener = words.ahead().at(reading.lower(), start);
    int year = opener == null ? -1 : Blanks.after(reading.lower(), opener.end());
    return opener != null && isFuture(year) ? new Span(start, year + 4) : null;
  }

  private int year(int start) {
    int end = start;
    while (end < reading.lower().length() && DigitReader.isDigit(reading.lower().charAt(end))) {
      end++;
    }
    return end - start == 4 ? Integer.parseInt(reading.lower().substring(start, end)) : -1;
  }

  private boolean wordStart(int offset) {
    return offset == 0 || !Character.isLetterOrDigit(reading.lower().charAt(offset - 1));
  }
}
