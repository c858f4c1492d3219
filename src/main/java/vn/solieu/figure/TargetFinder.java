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
  private static final List<String> OPENERS =
      List.of("đến năm ", "vào năm ", "tới năm ", "vào cuối năm ", "đến cuối năm ", "đến hết năm ");

  private final PhraseTable<Cue> cues;

  TargetFinder(Resources resources) {
    cues = CueTable.load(resources, "figure/targets.tsv");
  }

  /** The targets of one sentence, asked for its quantities in text order. */
  Scope scope(Reading reading, Sentence sentence, @Nullable Sentence head) {
    return new Scope(reading, sentence, head == null ? null : strong(reading, head));
  }

  private @Nullable Span strong(Reading reading, Sentence head) {
    Scope scope = new Scope(reading, head, null);
    scope.read(head.span().end());
    return scope.open;
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
      Match<Cue> plan = noun;
      if (plan != null && role != Role.COMPLETION && planned(context, plan)) {
        return new Span(plan.start(), plan.end());
      }
      Span bracket = role == Role.COMPLETION ? null : planOf(context);
      bracket = bracket == null ? slashed(context) : bracket;
      bracket = bracket == null ? sibling(context, role) : bracket;
      return bracket != null ? bracket : open != null ? open : later(context);
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

    /** "nếu giá tăng 10% thì …  sẽ …" supposes; "nếu năm 2015 chỉ có 5% thì nay …" does not. */
    private boolean supposed(Match<Cue> cue) {
      String rest = reading.lower().substring(cue.end(), sentence.span().end());
      int then = rest.indexOf(" thì ");
      return then >= 0 && (rest.indexOf(" sẽ ", then) >= 0 || rest.indexOf("có thể", then) >= 0);
    }

    /** "Kế hoạch năm 2018 của tỉnh là …": the plan is what the sentence is about. */
    private boolean opens(Match<Cue> cue) {
      int start = Blanks.after(reading.lower(), sentence.span().start());
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

  /** "kế hoạch [năm] [là] 500 tỷ đồng": close before the number, in the same clause. */
  private static boolean planned(StanceContext context, Match<Cue> cue) {
    if (cue.start() < context.from()) {
      return false;
    }
    String gap = context.lower().substring(cue.end(), context.start());
    Match<Cue> last = context.last("up", "down", "more", "less", "equal");
    boolean change = last != null && last.start() > cue.start();
    boolean told = context.last("to") != null && cue.value().phrase().startsWith("chỉ tiêu");
    return gap.length() < NEAR
        && !told
        && gap.indexOf(',') < 0
        && gap.indexOf(';') < 0
        && !gap.contains(" và ")
        && !change;
  }
}
