package vn.solieu.figure;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.solieu.lexicon.Cue;
import vn.solieu.lexicon.CueTable;
import vn.solieu.lexicon.PhraseTable;
import vn.solieu.lexicon.PhraseTable.Match;
import vn.solieu.lexicon.Resources;
import vn.solieu.text.PartialDate;
import vn.solieu.text.Span;

/**
 * Where targets stand: after "phấn đấu", "đặt mục tiêu", "dự kiến", "đến năm 2030" (of an earlier
 * text) to the end of the sentence, in the list that such a head opens ("phấn đấu đến năm 2030:"),
 * and right after a plan ("kế hoạch năm 500 tỷ đồng").
 */
final class TargetFinder {
  private static final int NEAR = 40;
  private static final int FAR = 2500;
  private static final int BEFORE = 24;
  private static final List<String> OPENERS =
      List.of("đến năm ", "vào năm ", "tới năm ", "vào cuối năm ", "đến cuối năm ", "đến hết năm ");

  private final PhraseTable<Cue> cues;
  private final PhraseTable<Cue> results;

  TargetFinder(Resources resources) {
    results = CueTable.load(resources, "figure/results.tsv");
    cues = CueTable.load(resources, "figure/targets.tsv");
  }

  /** The targets of one sentence, asked for its quantities in text order. */
  Scope scope(
      Reading reading, Sentence sentence, @Nullable Sentence head, @Nullable Sentence outer) {
    Span open = head == null ? null : strong(reading, head);
    open = open == null && outer != null ? strong(reading, outer) : open;
    return new Scope(reading, sentence, open);
  }

  private @Nullable Span strong(Reading reading, Sentence head) {
    Scope scope = new Scope(reading, head, null);
    scope.read(head.span().end());
    Match<Cue> plan = scope.noun;
    boolean planned = plan != null && scope.open == null && ahead(reading, head);
    return plan != null && planned ? new Span(plan.start(), plan.end()) : scope.open;
  }

  /** A year to come is named in the head of a list or shortly before it. */
  private boolean ahead(Reading reading, Sentence head) {
    int first = Math.max(0, head.index() - BEFORE);
    Scope scope = new Scope(reading, head, null);
    int from = Math.max(reading.sentences().get(first).span().start(), head.span().start() - FAR);
    if (results.first(reading.lower(), head.span().start(), head.span().end()) != null) {
      return false;
    }
    for (int i = reading.lower().indexOf("năm ", from);
        i >= 0 && i < head.span().end();
        i = reading.lower().indexOf("năm ", i + 4)) {
      if (scope.isFuture(i + 4)) {
        return true;
      }
    }
    return false;
  }

  /** Reads on through a sentence. */
  final class Scope {
    private final Reading reading;
    private final Sentence sentence;
    private @Nullable Span open;
    private @Nullable Match<Cue> noun;
    private boolean named;
    private int at;

    private Scope(Reading reading, Sentence sentence, @Nullable Span head) {
      this.reading = reading;
      this.sentence = sentence;
      open = head;
      at = sentence.span().start();
    }

    /** The words that make the quantity a target, or null. */
    @Nullable Span cue(StanceContext context, Role role) {
      read(context.start());
      if (isPast(context)) {
        return null;
      }
      Match<Cue> plan = noun;
      boolean aside = plan != null && role == Role.CHANGE && aside(context, plan);
      if (plan != null && role != Role.COMPLETION && (aside || planned(context, plan))) {
        return new Span(plan.start(), plan.end());
      }
      Span bracket = role == Role.COMPLETION ? null : planOf(context);
      bracket = bracket == null ? slashed(context) : bracket;
      bracket = bracket == null ? sibling(context, role) : bracket;
      return bracket != null ? bracket : open != null ? open : later(context);
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
      return from || (year > 0 && date != null && year < date.year());
    }

    /** The words name a plan, of which a ratio after them is a share. */
    boolean isPlan(Span cue) {
      return noun != null && noun.start() == cue.start();
    }

    /** "thu 9.876 tỷ đồng/12.300 tỷ đồng": what stands under the slash is the plan. */
    private @Nullable Span slashed(StanceContext context) {
      Stance before = context.previousStance();
      Quantity level = context.previous();
      boolean is =
          before != null
              && level != null
              && before.role() == Role.LEVEL
              && context.gap().equals("/")
              && level.unit().equals(context.quantity().unit());
      return is ? new Span(context.from(), context.start()) : null;
    }

    /** "kế hoạch nuôi 50.000 ha, sản lượng 215.000 tấn": the plan goes on. */
    private @Nullable Span sibling(StanceContext context, Role role) {
      Stance before = context.previousStance();
      Match<Cue> plan = noun;
      boolean planned =
          before != null
              && plan != null
              && role == Role.LEVEL
              && before.role() == Role.TARGET
              && before.cue() != null
              && before.cue().start() == plan.start();
      String gap = context.gap();
      boolean next = gap.startsWith(",") && gap.length() < NEAR && gap.indexOf('(') < 0;
      boolean done = cues.first(reading.lower(), context.from(), context.start()) != null;
      return plan != null && planned && next && !done && context.cues().isEmpty()
          ? new Span(plan.start(), plan.end())
          : null;
    }

    /** "đạt 51,8% so với kế hoạch (23.600 tỷ đồng)": the bracket says how much the plan is. */
    private @Nullable Span planOf(StanceContext context) {
      Stance before = context.previousStance();
      boolean share = before != null && before.role() == Role.COMPLETION && !context.isRate();
      Span plan = share && before != null ? before.cue() : null;
      if (plan == null || plan.start() < context.from() || plan.end() > context.start()) {
        return null;
      }
      String gap = reading.lower().substring(plan.end(), context.modifierStart()).strip();
      boolean close = gap.endsWith("(") && gap.length() < NEAR && gap.indexOf(',') < 0;
      return close ? plan : null;
    }

    /** "17,8 triệu người vào năm 2067" in a text of 2019. */
    private @Nullable Span later(StanceContext context) {
      int end = context.clauseEnd();
      for (int i = context.end(); i < end; i++) {
        for (String opener : OPENERS) {
          int at = i + opener.length();
          if (reading.lower().startsWith(opener, i) && isFuture(at)) {
            return new Span(i, at + 4);
          }
        }
      }
      return null;
    }

    private boolean isFuture(int start) {
      PartialDate date = reading.document().date();
      return date != null && year(start) > date.year();
    }

    private void read(int end) {
      while (at < end) {
        Match<Cue> cue = wordStart(at) ? cues.at(reading.lower(), at, end) : null;
        if (cue == null) {
          future();
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
          open = new Span(cue.start(), cue.end());
          named = false;
        }
        case "done" -> {
          open = named ? null : open;
          noun = null;
        }
        case "stop" -> open = null;
        case "if" -> open = supposed(cue) ? new Span(cue.start(), cue.end()) : open;
        case "noun" -> {
          noun = cue;
          if (opens(cue)) {
            named = true;
            open = new Span(cue.start(), cue.end());
          }
        }
        default -> noun = null;
      }
    }

    /** "nếu giá tăng 10% thì … sẽ …" supposes; "nếu năm 2015 chỉ có 5% thì nay …" does not. */
    private boolean supposed(Match<Cue> cue) {
      String rest = reading.lower().substring(cue.end(), sentence.span().end());
      int then = rest.indexOf(" thì ");
      return then >= 0 && (rest.indexOf(" sẽ ", then) >= 0 || rest.indexOf("có thể", then) >= 0);
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
      boolean first = cue.start() == start || cue.start() == start + 2;
      int next = Blanks.after(reading.lower(), cue.end());
      boolean period =
          reading.lower().startsWith("năm", next)
              || reading.lower().startsWith("vụ", next)
              || reading.lower().startsWith("của", next)
              || reading.lower().startsWith("đến", next)
              || reading.lower().startsWith("giai đoạn", next);
      return first && period;
    }

    /** "đến năm 2030" in a text of 2025. */
    private void future() {
      char c = reading.lower().charAt(at);
      if ((c != 'đ' && c != 'v' && c != 't') || !wordStart(at)) {
        return;
      }
      for (String opener : OPENERS) {
        int year = at + opener.length();
        if (reading.lower().startsWith(opener, at) && isFuture(year)) {
          open = new Span(at, year + 4);
        }
      }
    }

    private int year(int start) {
      int end = DigitReader.end(reading.lower(), start);
      return end - start == 4 ? Integer.parseInt(reading.lower().substring(start, end)) : -1;
    }

    private boolean wordStart(int offset) {
      return offset == 0 || !Character.isLetterOrDigit(reading.lower().charAt(offset - 1));
    }
  }

  /** "(kế hoạch giảm 3%)": the plan stands first in its bracket or clause, the verb behind it. */
  private static boolean aside(StanceContext context, Match<Cue> plan) {
    Match<Cue> verb = context.last("up", "down");
    if (verb == null || verb.start() < plan.end() || plan.start() < context.from()) {
      return false;
    }
    int before = Blanks.before(context.lower(), plan.start());
    boolean opens = before > 0 && "(;:,".indexOf(context.lower().charAt(before - 1)) >= 0;
    String left = context.lower().substring(context.from(), before).strip();
    opens |= left.endsWith("so với") && left.length() > "so với".length();
    return opens && context.lower().substring(plan.end(), verb.start()).isBlank();
  }

  /** "kế hoạch [năm] [là] 500 tỷ đồng": close before the number, in the same clause. */
  private static boolean planned(StanceContext context, Match<Cue> cue) {
    if (cue.start() < context.from()) {
      return false;
    }
    String gap = context.lower().substring(cue.end(), context.start());
    Match<Cue> last = context.last("up", "down", "more", "less", "equal");
    boolean change = last != null && last.start() > cue.start();
    Match<Cue> to = context.last("to");
    boolean told =
        to != null && to.start() > cue.start() && cue.value().phrase().startsWith("chỉ tiêu");
    return gap.length() < NEAR
        && !told
        && gap.indexOf(',') < 0
        && gap.indexOf(';') < 0
        && !gap.contains(" và ")
        && !change;
  }
}
