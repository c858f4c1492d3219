package vn.solieu.figure.stance;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.solieu.figure.quantity.Quantity;
import vn.solieu.figure.reading.Blanks;
import vn.solieu.figure.reading.ClauseMarks;
import vn.solieu.figure.reading.ClosedWords;
import vn.solieu.lexicon.Cue;
import vn.solieu.lexicon.Folded;
import vn.solieu.lexicon.PhraseTable;
import vn.solieu.lexicon.PhraseTable.Match;
import vn.solieu.lexicon.Resources;
import vn.solieu.text.Span;

/**
 * A rise or fall by the verb before it: "tăng 11,76%", "thấp hơn cùng kỳ 2%", "thêm 241 phòng",
 * "tăng trưởng … đạt 10,73%", "vọt lên 17,9%" among rises. A level word after the verb makes it a
 * level ("giảm xuống 3,6%").
 */
final class ChangeRule implements StanceRule {
  /** Before what a change is measured against. */
  private static final String IS = " là";

  static final String THAN = "so với";

  /** Between a pace and how much it is. */
  private static final List<String> PACED = List.of("(", "là", "chỉ", "chỉ là");

  private static final int FAR = 20;
  private static final int NAME = 5;

  private final ChangeReach reach;
  private final PhraseTable<String> aside;
  private final PhraseTable<String> mounts;
  private final PhraseTable<String> leaps;
  private final PhraseTable<String> sums;
  private final PhraseTable<String> ups;
  private final PhraseTable<String> downs;
  private final ComparedAhead ahead;

  ChangeRule(Resources resources) {
    reach = new ChangeReach(resources);
    aside = ClosedWords.load(resources, "goes-on-aside");
    mounts = ClosedWords.load(resources, "amounts-to");
    leaps = ClosedWords.load(resources, "leap");
    sums = ClosedWords.load(resources, "sum-word");
    ups = ClosedWords.load(resources, "move-up");
    downs = ClosedWords.load(resources, "move-down");
    ahead = new ComparedAhead(resources);
  }

  @Override
  public @Nullable Stance apply(StanceContext context) {
    Match<Cue> cue = verb(context);
    if (cue == null) {
      return null;
    }
    if (context.isRate() || context.isMultiple()) {
      Match<Cue> named = context.last("growth", "fall");
      boolean ranged = context.quantity().high() != null || open(context);
      boolean from = cue.value().kind().equals("from") && adjacent(context, cue) && !ranged;
      Match<Cue> share = context.last("share");
      boolean over = share != null && named != null && share.start() > named.start();
      boolean verb = isVerb(cue);
      boolean with = named != null && apart(context, named);
      if (named != null && !from && !over && !verb && !with) {
        return stance(named);
      }
    }
    String after = context.after(cue).strip();
    if (isBase(after) || isBaseOf(context, cue, after)) {
      return null;
    }
    Match<Cue> last = named(context, cue);
    boolean way = cue.value().kind().equals("from");
    if (last != null && !way && leaves(context.after(last))) {
      return null;
    }
    boolean arrives = cue.value().note().equals("arrives") && !context.isRate();
    return switch (cue.value().kind()) {
      case "up", "down" -> reach.near(context, cue) && !arrives ? stance(cue) : null;
      case "growth", "fall" ->
          (cue.value().note().equals("amount") && ChangeReach.told(context, cue))
                  || (context.quantity().unit().equals("VND") && adjacent(context, cue))
              ? stance(cue)
              : null;
      case "more", "less" -> reach.compared(context, cue) ? stance(cue) : null;
      case "to" -> leaps(context, cue) ? up(cue) : moved(context, cue);
      case "from" ->
          context.quantity().high() != null || open(context) ? range(context, cue) : null;
      default -> null;
    };
  }

  /** "nợ xấu ở mức 0,68%, giảm so với cuối năm trước là 0,81%". */
  private static boolean isBaseOf(StanceContext context, Match<Cue> cue, String gap) {
    Stance before = context.previousStance();
    Quantity previous = context.previous();
    return gap.startsWith(THAN)
        && gap.endsWith(IS)
        && List.of("up", "down").contains(cue.value().kind())
        && previous != null
        && previous.unit().equals(context.quantity().unit())
        && before != null
        && (before.role() == Role.LEVEL || before.role() == Role.SHARE);
  }

  /** The nearest cue; of "thấp hơn tỷ lệ cùng kỳ 2 điểm %" the one that compares. */
  private @Nullable Match<Cue> verb(StanceContext context) {
    Match<Cue> nearest = pace(context, context.nearest());
    Match<Cue> than = context.last("more", "less");
    boolean beside =
        nearest != null
            && than != null
            && than.end() < nearest.start()
            && context.lower().substring(than.end(), nearest.start()).isBlank()
            && reach.isCompared(context.lower(), nearest.end(), context.modifierStart());
    return beside ? than : nearest;
  }

  /** "tăng với tốc độ thấp hơn (25%)" is a rise: what is lower is only the pace. */
  private static @Nullable Match<Cue> pace(StanceContext context, @Nullable Match<Cue> nearest) {
    Match<Cue> verb = context.last("up", "down");
    boolean paced =
        nearest != null
            && verb != null
            && context.isRate()
            && List.of("more", "less").contains(nearest.value().kind())
            && PACED.contains(context.after(nearest).strip())
            && ClauseMarks.none(context.lower(), verb.end(), nearest.start(), ",;:(");
    return paced ? verb : nearest;
  }

  /** The cue that would make a rate a change. */
  private static @Nullable Match<Cue> named(StanceContext context, Match<Cue> cue) {
    boolean rate = context.isRate() || context.isMultiple();
    Match<Cue> named = rate && !isVerb(cue) ? context.last("growth", "fall") : null;
    return named == null && rate && isVerb(cue) ? cue : named;
  }

  /** "tăng trưởng mạnh, nợ xấu dưới 1%": after the comma something else is told. */
  private boolean leaves(String gap) {
    int comma = Math.max(gap.lastIndexOf(", "), gap.lastIndexOf(';'));
    int rest = comma < 0 ? -1 : Blanks.after(gap, comma + 1);
    return rest >= 0 && rest < gap.length() && aside.at(Folded.piece(gap), rest) == null;
  }

  /** "giảm mạnh so với số lỗ gần 288 tỷ đồng": it is what the change is measured against. */
  private boolean isBase(String gap) {
    int than = gap.lastIndexOf(THAN);
    String rest = than < 0 ? "" : gap.substring(than + THAN.length()).strip();
    boolean brief = rest.endsWith(IS) || ChangeReach.words(rest) <= NAME;
    boolean sized = brief && sums.at(Folded.piece(rest), 0) != null;
    return than >= 0 && (rest.isEmpty() || sized);
  }

  /** "tăng trưởng mạnh, dẫn đầu lượng khách với 44% thị phần". */
  private static boolean apart(StanceContext context, Match<Cue> named) {
    String gap = context.after(named).strip();
    return gap.endsWith("với") && gap.length() > FAR;
  }

  /** "thấp hơn 0,2 điểm" tells its own way, whatever grows by it. */
  private static boolean isVerb(Match<Cue> cue) {
    return switch (cue.value().kind()) {
      case "up", "down", "more", "less" -> true;
      default -> false;
    };
  }

  /** "tăng 6,4%, công nghiệp vọt lên 17,9%", "bật lên 2,17% so với tháng 8" are rises. */
  private boolean leaps(StanceContext context, Match<Cue> cue) {
    Match<String> leap = leaps.endingAt(context.lower(), cue.end());
    Stance before = context.previousStance();
    Stance near = before == null && context.last("share") == null ? context.near() : before;
    boolean series = near != null && near.role() == Role.CHANGE && context.isRate();
    int next = Blanks.after(context.lower(), context.end());
    return context.isRate()
        && context.after(cue).isBlank()
        && leap != null
        && leap.start() >= context.from()
        && (series || context.lower().startsWith(THAN, next));
  }

  /** "Nếu đối chiếu cùng kỳ, chỉ số lên 26,7%" is a rise, but no rate of something went there. */
  private @Nullable Stance moved(StanceContext context, Match<Cue> cue) {
    boolean up = ClosedWords.isOne(ups, cue.value().phrase());
    boolean way = up || ClosedWords.isOne(downs, cue.value().phrase());
    boolean rate =
        context.isRate() && context.after(cue).isBlank() && context.last("share") == null;
    return way && rate && context.quantity().high() == null && ahead.opens(context)
        ? new Stance(
            Role.CHANGE,
            up ? Direction.UP : Direction.DOWN,
            new Span(cue.start(), cue.end()),
            "change/moved")
        : sized(context, cue);
  }

  /** "tăng mạnh ở mức 31% so với quý trước": how much, with what it is more than. */
  private @Nullable Stance sized(StanceContext context, Match<Cue> cue) {
    int next = Blanks.after(context.lower(), context.end());
    Match<Cue> verb = context.last("up", "down");
    boolean close =
        verb != null
            && verb.end() <= cue.start()
            && ChangeReach.words(context.lower().substring(verb.end(), cue.start())) <= 1;
    boolean size = mounts.at(context.lower(), cue.start()) != null;
    return verb != null
            && close
            && size
            && context.isRate()
            && context.after(cue).isBlank()
            && context.lower().startsWith(THAN, next)
        ? stance(verb)
        : null;
  }

  private static Stance up(Match<Cue> cue) {
    return new Stance(Role.CHANGE, Direction.UP, new Span(cue.start(), cue.end()), "change/leap");
  }

  /** "giảm từ 0,5% trở lên" has no upper end. */
  private static boolean open(StanceContext context) {
    Span modifier = context.quantity().modifier();
    return modifier.length() > 0 && modifier.start() >= context.end();
  }

  /** "gốc lớn hơn từ 2-4 triệu đồng": what is larger is the thing, not its price. */
  private static boolean isOfSize(StanceContext context, Match<Cue> verb) {
    int next = Blanks.after(context.lower(), context.end());
    return context.quantity().unit().startsWith("VND")
        && verb.value().note().equals("size")
        && !context.lower().startsWith("so ", next);
  }

  /** "giá hạ nhẹ, phổ biến từ 76.000 - 79.000 đồng/kg": where it is now. */
  private boolean isSpread(StanceContext context, Match<Cue> verb, Match<Cue> cue) {
    boolean ratio = context.isRate() || context.isMultiple();
    boolean moves = List.of("up", "down").contains(verb.value().kind());
    return moves
        && !ratio
        && leaves(context.lower().substring(verb.end(), Math.max(verb.end(), cue.start())));
  }

  /** "tăng từ 18-20%" is one growth, no way from 18 to 20. */
  private @Nullable Stance range(StanceContext context, Match<Cue> cue) {
    Match<Cue> verb = context.last("up", "down", "more", "less");
    if (cue.value().phrase().equals("từ") && verb != null) {
      return isOfSize(context, verb) || isSpread(context, verb, cue) ? null : stance(verb);
    }
    boolean up = cue.value().note().equals("up");
    return up || cue.value().note().equals("down")
        ? new Stance(
            Role.CHANGE,
            up ? Direction.UP : Direction.DOWN,
            new Span(cue.start(), cue.end()),
            "change/range")
        : null;
  }

  private static boolean adjacent(StanceContext context, Match<Cue> cue) {
    return context.after(cue).isBlank();
  }

  private static Stance stance(Match<Cue> cue) {
    boolean down =
        switch (cue.value().kind()) {
          case "down", "less", "fall" -> true;
          default -> false;
        };
    return new Stance(
        Role.CHANGE,
        down ? Direction.DOWN : Direction.UP,
        new Span(cue.start(), cue.end()),
        "change/" + cue.value().kind());
  }
}
