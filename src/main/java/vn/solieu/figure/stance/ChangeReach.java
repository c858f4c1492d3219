package vn.solieu.figure.stance;

import org.jspecify.annotations.Nullable;
import vn.solieu.figure.quantity.Bound;
import vn.solieu.figure.reading.Blanks;
import vn.solieu.figure.reading.ClauseMarks;
import vn.solieu.figure.reading.ClosedWords;
import vn.solieu.lexicon.Cue;
import vn.solieu.lexicon.CueTable;
import vn.solieu.lexicon.Folded;
import vn.solieu.lexicon.PhraseTable;
import vn.solieu.lexicon.PhraseTable.Match;
import vn.solieu.lexicon.Resources;

/**
 * Whether a verb of change reaches its number over the words between them: "tăng mạnh 5 tấn", "giảm
 * giá bơm tưới 10.000 đồng/công", "rẻ hơn tuyến cũ 40.000 đồng".
 */
final class ChangeReach {
  private static final int SHORT = 3;
  private static final int NAME = 5;
  private static final int OBJECT = 8;
  private static final int NEAR = 40;
  private static final int FAR = 60;

  /** "198 lượt tăng vốn với 1,4 tỷ USD": what came with it. */
  private static final String WITH = " với";

  private static final String MORE = " thêm";
  private static final String IS = " là";

  private final PhraseTable<Cue> bases;
  private final PhraseTable<String> verbs;
  private final PhraseTable<String> arrivals;
  private final PhraseTable<String> others;
  private final PhraseTable<String> causes;
  private final PhraseTable<String> prices;
  private final PhraseTable<String> states;
  private final PhraseTable<String> reached;

  ChangeReach(Resources resources) {
    bases = CueTable.load(resources, "figure/comparison-bases.tsv");
    verbs = ClosedWords.load(resources, "new-verb");
    arrivals = ClosedWords.load(resources, "arrival");
    others = ClosedWords.load(resources, "other-subject");
    causes = ClosedWords.load(resources, "cause-verb");
    prices = ClosedWords.load(resources, "price-noun");
    states = ClosedWords.load(resources, "state-verb");
    reached = ClosedWords.load(resources, "reached");
  }

  /** What is compared with stands between the two places. */
  boolean isCompared(Folded lower, int from, int to) {
    return bases.first(lower, from, to) != null;
  }

  /** A count or a measure must follow its verb closely; a rate may stand apart. */
  boolean near(StanceContext context, Match<Cue> cue) {
    if (context.isRate() || context.isMultiple()) {
      return true;
    }
    boolean paid = cue.value().note().equals("paid") && context.quantity().unit().indexOf('/') < 0;
    String gap = context.after(cue);
    return (!paid || arrives(context, gap))
        && !isReached(context, cue)
        && !gap.strip().endsWith(WITH)
        && gap.length() < NEAR
        && ClauseMarks.none(gap, 0, gap.length(), ",:(")
        && !isOther(context, cue)
        && (words(gap) <= 2
            || isPrice(context, cue)
            || isEffect(context, cue, gap)
            || isTold(cue, gap)
            || gap.contains(ChangeRule.THAN)
            || arrives(context, gap));
  }

  /** "số nợ xấu tăng thêm sau 6 tháng là 910 tỷ đồng": "là" says how much that is. */
  private static boolean isTold(Match<Cue> cue, String gap) {
    return cue.value().phrase().endsWith(MORE)
        && gap.stripTrailing().endsWith(IS)
        && words(gap) <= OBJECT;
  }

  /** "tăng vượt mốc 200.000 đồng", "tăng trở lại 1.400 USD": what was reached. */
  private boolean isReached(StanceContext context, Match<Cue> cue) {
    return reached.first(context.lower(), cue.end(), context.start()) != null;
  }

  /** Another subject, or "cả", stands between. */
  private boolean isOther(StanceContext context, Match<Cue> cue) {
    return others.first(context.lower(), cue.end(), context.modifierStart()) != null;
  }

  /** "giảm tỉ giá trung tâm 10 đồng, còn 23.047 đồng": where it arrives is told right behind. */
  private boolean arrives(StanceContext context, String gap) {
    int next = Blanks.after(context.lower(), context.end());
    next = context.lower().startsWith(",", next) ? Blanks.after(context.lower(), next + 1) : next;
    return arrivals.at(context.lower(), next) != null && words(gap) <= NAME;
  }

  /** "làm tăng tổng mức đầu tư 10,6 tỷ đồng": the verb is told of its object. */
  private boolean isEffect(StanceContext context, Match<Cue> cue, String gap) {
    Match<String> cause =
        causes.endingAt(context.lower(), Blanks.before(context.lower(), cue.start()));
    return cause != null
        && cause.start() >= context.from()
        && context.quantity().unit().equals("VND")
        && words(gap) <= OBJECT;
  }

  /** "giảm giá bơm tưới 10.000 đồng/công". */
  private boolean isPrice(StanceContext context, Match<Cue> cue) {
    int name = Blanks.after(context.lower(), cue.end());
    return context.quantity().unit().startsWith("VND")
        && prices.at(context.lower(), name) != null
        && words(context.after(cue)) <= SHORT + 1;
  }

  /** What it is more than is a time, an average or a plan: "hơn cùng kỳ 60 người". */
  boolean compared(StanceContext context, Match<Cue> cue) {
    String gap = context.after(cue).strip();
    if (gap.endsWith(":") ? !isChange(context.recent()) : isAhead(context, cue)) {
      return false;
    }
    boolean over = context.quantity().bound() == Bound.OVER;
    if (over && cue.start() >= context.modifierStart()) {
      return false;
    }
    if (context.isRate() || context.isMultiple() || gap.isEmpty()) {
      return gap.indexOf(',') < 0 || isAgainst(context, cue);
    }
    boolean owns = gap.endsWith(" có");
    if (owns || gap.length() > FAR || !ClauseMarks.none(gap, 0, gap.length(), ",(")) {
      return false;
    }
    if (cue.value().phrase().indexOf(' ') > 0 && isBrief(gap)) {
      return true;
    }
    return isBehind(context, cue);
  }

  /** "mặt bằng thấp hơn nhiều: năm 2011 chỉ 4,8 tiêu chí": behind the colon stands what is. */
  private boolean isAhead(StanceContext context, Match<Cue> cue) {
    int colon = context.lower().indexOf(':', cue.end(), context.modifierStart());
    return colon >= 0 && !isCompared(context.lower(), cue.end(), colon);
  }

  /** "con số còn cao hơn: 11,9%" goes on with a growth told before. */
  private static boolean isChange(@Nullable Stance recent) {
    return recent != null && recent.role() == Role.CHANGE;
  }

  /** What is compared with stands behind what compares. */
  private boolean isBehind(StanceContext context, Match<Cue> cue) {
    int from = cue.start() + cue.value().phrase().indexOf(' ') + 1;
    return isCompared(context.lower(), from, context.modifierStart());
  }

  /** Not "tay nghề cao hơn là một đòi hỏi, khoảng 70% ứng viên …". */
  private boolean isAgainst(StanceContext context, Match<Cue> cue) {
    int next = Blanks.after(context.lower(), cue.end());
    return states.at(context.lower(), next) == null && isBehind(context, cue);
  }

  /** "rẻ hơn tuyến cũ 40.000 đồng": a few words that name the other, and no new verb. */
  private boolean isBrief(String gap) {
    String last = gap.substring(gap.lastIndexOf(' ') + 1);
    return words(gap) <= SHORT + 1 && !ClosedWords.isOne(verbs, last);
  }

  /** "mức tăng tổng cộng 27 đồng". */
  static boolean told(StanceContext context, Match<Cue> cue) {
    String gap = context.after(cue);
    return gap.indexOf(',') < 0 && words(gap) <= SHORT;
  }

  /** How many words there are, between blanks. */
  static int words(String gap) {
    String stripped = gap.strip();
    int words = stripped.isEmpty() ? 0 : 1;
    for (int i = 1; i < stripped.length(); i++) {
      words += isSpace(stripped.charAt(i)) && !isSpace(stripped.charAt(i - 1)) ? 1 : 0;
    }
    return words;
  }

  private static boolean isSpace(char c) {
    return c == ' ' || (c >= '\t' && c <= '\r');
  }
}
