package vn.solieu.figure.stance;

import org.jspecify.annotations.Nullable;
import vn.solieu.figure.reading.Blanks;
import vn.solieu.figure.reading.ClauseMarks;
import vn.solieu.figure.reading.Reading;
import vn.solieu.figure.reading.Sentence;
import vn.solieu.lexicon.Cue;
import vn.solieu.lexicon.Folded;
import vn.solieu.lexicon.PhraseTable.Match;
import vn.solieu.text.Span;

/**
 * Reads on through one sentence and knows at each quantity whether the words before it make it a
 * target.
 */
final class TargetScope {
  private static final int NEAR = 40;

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

  private AimPredicate.@Nullable Found said;
  private boolean asked;

  private final YearAhead ahead;
  private final PastValue past;
  private int closes = Integer.MAX_VALUE;
  private int at;

  TargetScope(TargetWords words, Reading reading, Sentence sentence, @Nullable Span head) {
    this.words = words;
    this.reading = reading;
    this.sentence = sentence;
    open = head;
    aimed = head != null;
    at = sentence.span().start();
    ahead = new YearAhead(words.ahead(), words.says(), reading, sentence);
    past = new PastValue(words, reading, ahead);
  }

  /** The words that make the quantity a target, or null. */
  @Nullable Span cue(StanceContext context, Role role) {
    read(context.start());
    Span moved = words.moved().size(context, role, open, sentence.span().start());
    if (moved != null || past.is(context)) {
      return moved;
    }
    AimPredicate.Found said = said();
    if (said != null && said.covers(context.quantity().span())) {
      return said.cue();
    }
    Match<Cue> plan = noun;
    boolean aside = plan != null && role == Role.CHANGE && PlanPhrase.aside(context, plan);
    if (plan != null
        && role != Role.COMPLETION
        && (aside || PlanPhrase.near(context, plan, words))) {
      return new Span(plan.start(), plan.end());
    }
    Span planned = planned(context, role, plan);
    Span duty = open == null ? Duty.of(context) : null;
    if (duty != null) {
      open = duty;
      aimed = true;
    }
    return planned != null ? planned : open != null ? open : later(context);
  }

  private @Nullable Span planned(StanceContext context, Role role, @Nullable Match<Cue> plan) {
    Span planned = role == Role.LEVEL ? level(context, plan) : null;
    return planned == null && role != Role.COMPLETION ? words.behind().of(context) : planned;
  }

  /** A year to come behind it, unless what it counts are aims. */
  private @Nullable Span later(StanceContext context) {
    Span later = ahead.later(context);
    return later == null || words.behind().countsAims(context) ? null : later;
  }

  /** What the words behind the numbers say of them, looked for once. */
  private AimPredicate.@Nullable Found said() {
    if (!asked) {
      asked = true;
      said = words.predicate().of(reading, sentence);
    }
    return said;
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

  /** The years to come of the sentence. */
  YearAhead ahead() {
    return ahead;
  }

  /** The name of a plan met last, or null. */
  @Nullable Match<Cue> plan() {
    return noun;
  }

  /** The words are an aim that goes on to the end of the sentence, no plan set beside a level. */
  boolean isAim(Span cue) {
    return (aimed && cue.equals(open)) || (said != null && cue.equals(said.cue()));
  }

  /** The words name a plan, of which a ratio after them is a share. */
  boolean isPlan(Span cue) {
    return noun != null && noun.start() == cue.start();
  }

  /** Reads up to {@code end}. */
  void read(int end) {
    while (at < end) {
      at = Math.min(words.cues().opening(reading.lower(), at, end), ahead.next(at, end));
      close(Math.min(at, end - 1));
      if (at < end) {
        word(end);
      }
    }
  }

  /** What was opened for a clause ends with it. */
  private void close(int read) {
    if (read >= closes) {
      open = null;
      closes = Integer.MAX_VALUE;
    }
  }

  /** Reads the word that begins here, and what it opens. */
  private void word(int end) {
    Match<Cue> cue = wordStart(at) ? words.cues().at(reading.lower(), at, end) : null;
    if (cue == null) {
      Span future = wordStart(at) ? ahead.at(at) : null;
      open = future == null ? open : future;
      aimed |= future != null;
      at++;
    } else {
      apply(cue);
      at = cue.end();
    }
  }

  private void apply(Match<Cue> cue) {
    switch (cue.value().kind()) {
      case "sets" -> {
        if (sets(cue)) {
          aimed = true;
          open = new Span(cue.start(), cue.end());
        }
      }
      case "strong", "weak" -> {
        if (isShared(cue)) {
          noun = cue;
          return;
        }
        if (told && cue.value().kind().equals("weak")) {
          return;
        }
        boolean goesOn = cue.value().note().equals("aim") && aimed && open != null;
        aimed = goesOn || cue.value().kind().equals("strong");
        open = new Span(cue.start(), cue.end());
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
      case "subject" -> {
        subject(cue);
      }
      case "if" -> suppose(cue);
      case "noun" -> {
        if (words.behind().givesTask(reading.lower(), cue)) {
          return;
        }
        noun = passed(cue) ? null : cue;
        if (!subject(cue) && words.subject().opens(reading.lower(), sentence, cue)) {
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

  /** "đề ra | sản lượng", "giao Hà Nam | tăng trưởng". */
  private boolean sets(Match<Cue> cue) {
    int end = Math.min(sentence.span().end(), cue.end() + NEAR);
    Match<String> aim = words.aimed().first(reading.lower(), cue.end(), end);
    return aim != null
        && ClauseMarks.none(reading.lower(), cue.end(), aim.start(), ",;:.()0123456789");
  }

  /** "bằng 76% mục tiêu và hơn cùng kỳ 2%": nothing is aimed at, a share of it was reached. */
  private boolean isShared(Match<Cue> cue) {
    int end = Blanks.before(reading.lower(), cue.start());
    return end > sentence.span().start() && reading.lower().charAt(end - 1) == '%';
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

  /** "Kế hoạch của ngành là …": as far as its clause goes, past a colon to the end. */
  private boolean subject(Match<Cue> cue) {
    Folded lower = reading.lower();
    int copula = words.subject().copula(lower, sentence, cue, reading.document().date());
    if (copula < 0) {
      return false;
    }
    named = true;
    aimed = true;
    open = new Span(cue.start(), cue.end());
    int end = lower.indexOf(';', copula, sentence.span().end());
    closes = end < 0 || !lower.startsWith("là", copula) ? Integer.MAX_VALUE : end;
    return true;
  }

  private boolean wordStart(int offset) {
    return offset == 0 || !reading.lower().isLetterOrDigit(offset - 1);
  }
}
