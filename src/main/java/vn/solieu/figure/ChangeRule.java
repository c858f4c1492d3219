package vn.solieu.figure;

import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.solieu.lexicon.Cue;
import vn.solieu.lexicon.CueTable;
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
  private static final int FAR = 20;
  private static final int SHORT = 3;
  private static final int NAME = 5;
  private static final Pattern LEAPS = Pattern.compile("(?:vọt|bật|nhảy|nhích|vươn|bứt) lên$");
  private static final String THAN = "so với";
  private static final List<String> BASES = List.of("số ", "con số", "khoản ");
  private static final List<String> SIZES = List.of("mức tăng", "mức giảm");

  private final PhraseTable<Cue> bases;
  private final PhraseTable<String> verbs;
  private final PhraseTable<String> aside;

  ChangeRule(Resources resources) {
    bases = CueTable.load(resources, "figure/comparison-bases.tsv");
    verbs = ClosedWords.load(resources, "new-verb");
    aside = ClosedWords.load(resources, "goes-on-aside");
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
    boolean arrives = cue.value().phrase().endsWith(" lên") && !context.isRate();
    return switch (cue.value().kind()) {
      case "up", "down" -> near(context, cue) && !arrives ? stance(cue) : null;
      case "growth", "fall" ->
          SIZES.contains(cue.value().phrase()) && told(context, cue) ? stance(cue) : null;
      case "more", "less" -> compared(context, cue) ? stance(cue) : null;
      case "to" -> leaps(context, cue) ? up(cue) : null;
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
        && gap.endsWith(" là")
        && List.of("up", "down").contains(cue.value().kind())
        && previous != null
        && previous.unit().equals(context.quantity().unit())
        && before != null
        && (before.role() == Role.LEVEL || before.role() == Role.SHARE);
  }

  /** The nearest cue; of "thấp hơn tỷ lệ cùng kỳ 2 điểm %" the one that compares. */
  private @Nullable Match<Cue> verb(StanceContext context) {
    Match<Cue> nearest = context.nearest();
    Match<Cue> than = context.last("more", "less");
    boolean beside =
        nearest != null
            && than != null
            && than.end() < nearest.start()
            && context.lower().substring(than.end(), nearest.start()).isBlank()
            && bases.first(context.lower(), nearest.end(), context.modifierStart()) != null;
    return beside ? than : nearest;
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
  private static boolean isBase(String gap) {
    int than = gap.lastIndexOf(THAN);
    String rest = than < 0 ? "" : gap.substring(than + THAN.length()).strip();
    boolean sized = BASES.stream().anyMatch(rest::startsWith) && rest.split("\\s+").length <= NAME;
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

  /** What it is more than is a time, an average or a plan: "hơn cùng kỳ 60 người". */
  private boolean compared(StanceContext context, Match<Cue> cue) {
    String gap = context.after(cue).strip();
    boolean over = context.quantity().bound() == Bound.OVER;
    if (over && cue.start() >= context.modifierStart()) {
      return false;
    }
    if (context.isRate() || context.isMultiple() || gap.isEmpty()) {
      return true;
    }
    boolean owns = gap.endsWith(" có");
    if (owns || gap.indexOf('(') >= 0 || gap.indexOf(',') >= 0 || gap.length() > 60) {
      return false;
    }
    if (cue.value().phrase().indexOf(' ') > 0 && isBrief(gap)) {
      return true;
    }
    int from = cue.start() + cue.value().phrase().indexOf(' ') + 1;
    return bases.first(context.lower(), from, context.modifierStart()) != null;
  }

  /** "rẻ hơn tuyến cũ 40.000 đồng": a few words that name the other, and no new verb. */
  private boolean isBrief(String gap) {
    String[] words = gap.split("\\s+");
    return words.length <= 4 && !ClosedWords.isOne(verbs, words[words.length - 1]);
  }

  /** "tăng 6,4%, công nghiệp vọt lên 17,9%", "bật lên 2,17% so với tháng 8" are rises. */
  private boolean leaps(StanceContext context, Match<Cue> cue) {
    String phrase = context.lower().substring(context.from(), cue.end());
    Stance before = context.previousStance();
    boolean series = before != null && before.role() == Role.CHANGE && context.isRate();
    int next = Blanks.after(context.lower(), context.end());
    return context.isRate()
        && context.after(cue).isBlank()
        && LEAPS.matcher(phrase).find()
        && (series || context.lower().startsWith(THAN, next));
  }

  private static Stance up(Match<Cue> cue) {
    return new Stance(Role.CHANGE, Direction.UP, new Span(cue.start(), cue.end()), "change/leap");
  }

  /** "mức tăng tổng cộng 27 đồng". */
  private static boolean told(StanceContext context, Match<Cue> cue) {
    String gap = context.after(cue).strip();
    return gap.indexOf(',') < 0 && gap.split("\\s+").length <= SHORT;
  }

  /** "giảm tỉ giá trung tâm 10 đồng, còn 23.047 đồng": where it arrives is told right behind. */
  private static boolean arrives(StanceContext context, String gap) {
    int next = Blanks.after(context.lower(), context.end());
    next = context.lower().startsWith(",", next) ? Blanks.after(context.lower(), next + 1) : next;
    boolean to = false;
    for (String word : List.of("còn ", "lên ", "xuống ")) {
      to |= context.lower().startsWith(word, next);
    }
    return to && gap.strip().split("\\s+").length <= NAME;
  }

  /** A count or a measure must follow its verb closely; a rate may stand apart. */
  private static boolean near(StanceContext context, Match<Cue> cue) {
    if (context.isRate() || context.isMultiple()) {
      return true;
    }
    boolean paid = cue.value().phrase().equals("mất") && context.quantity().unit().equals("VND");
    String gap = context.after(cue);
    return (!paid || arrives(context, gap))
        && gap.length() < 40
        && gap.indexOf(',') < 0
        && gap.indexOf(':') < 0
        && gap.indexOf('(') < 0
        && !gap.contains("và ")
        && !gap.contains("nhưng ")
        && !gap.contains(" có ")
        && !gap.strip().equals("cả")
        && (gap.isBlank()
            || gap.strip().split("\\s+").length <= 2
            || isPrice(context, gap)
            || isEffect(context, cue, gap)
            || gap.contains("so với")
            || arrives(context, gap));
  }

  /** "làm tăng tổng mức đầu tư 10,6 tỷ đồng": the verb is told of its object. */
  private static boolean isEffect(StanceContext context, Match<Cue> cue, String gap) {
    String before = context.lower().substring(context.from(), cue.start()).strip();
    boolean made = List.of("làm", "khiến", "giúp").stream().anyMatch(before::endsWith);
    return made && context.quantity().unit().equals("VND") && gap.strip().split("\\s+").length <= 8;
  }

  /** "giảm giá bơm tưới 10.000 đồng/công". */
  private static boolean isPrice(StanceContext context, String gap) {
    String name = gap.strip();
    return context.quantity().unit().startsWith("VND")
        && (name.startsWith("giá ") || name.startsWith("phí ") || name.startsWith("học phí"))
        && name.split("\\s+").length <= SHORT + 1;
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
        && List.of("lớn hơn", "nhỏ hơn", "dài hơn", "rộng hơn").contains(verb.value().phrase())
        && !context.lower().startsWith("so ", next);
  }

  /** "tăng từ 18-20%" is one growth, no way from 18 to 20. */
  private static @Nullable Stance range(StanceContext context, Match<Cue> cue) {
    Match<Cue> verb = context.last("up", "down", "more", "less");
    if (cue.value().phrase().equals("từ") && verb != null) {
      return isOfSize(context, verb) ? null : stance(verb);
    }
    String phrase = cue.value().phrase();
    boolean up = phrase.startsWith("tăng") || phrase.startsWith("nâng");
    boolean named = up || phrase.length() > "từ chỗ".length();
    return named && !phrase.equals("từ mức")
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
