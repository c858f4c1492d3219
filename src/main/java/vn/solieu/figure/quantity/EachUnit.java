package vn.solieu.figure.quantity;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.solieu.figure.reading.Blanks;
import vn.solieu.figure.reading.ClauseMarks;
import vn.solieu.figure.reading.ClosedWords;
import vn.solieu.figure.reading.DigitReader;
import vn.solieu.lexicon.Cue;
import vn.solieu.lexicon.CueTable;
import vn.solieu.lexicon.Folded;
import vn.solieu.lexicon.PhraseTable;
import vn.solieu.lexicon.PhraseTable.Match;
import vn.solieu.lexicon.Resources;

/**
 * The time or the plant or animal that an amount is for, where "mỗi" stands before it: "mỗi năm nhà
 * máy cung cấp 450 triệu kWh" → năm, "mỗi cây cho 100 kg quả" → cây; behind it only past what the
 * amount is of: "trả 4 tỷ đồng tiền lãi mỗi ngày" → ngày. A mean ("bình quân mỗi năm") stays an
 * amount, a rise or fall too. A count has a time only where it is of what comes and goes ("mỗi ngày
 * điều trị 200 bệnh nhân" → ngày).
 */
final class EachUnit {
  private static final int REACH = 160;

  /** Words that say what the amount is of: "tiền lãi vay". */
  private static final int NAME = 3;

  /** What is estimated is no mean: "ước tính mỗi ngày". */
  private static final String ESTIMATED = "ước ";

  private final PhraseTable<String> times;
  private final PhraseTable<String> bearers;
  private final PhraseTable<String> means;
  private final PhraseTable<String> others;
  private final PhraseTable<String> dated;
  private final PhraseTable<String> changes;
  private final PhraseTable<String> counts;
  private final PhraseTable<String> averages;
  private final PhraseTable<Cue> bounds;
  private final Set<String> flows;
  private final Set<String> yields;

  EachUnit(Resources resources) {
    times = ClosedWords.load(resources, "each-time");
    bearers = ClosedWords.load(resources, "each-bearer");
    means = ClosedWords.load(resources, "each-mean");
    others = ClosedWords.load(resources, "each-end");
    dated = ClosedWords.load(resources, "numbered-time");
    changes = ClosedWords.load(resources, "moves");
    counts = ClosedWords.load(resources, "flow-count");
    averages = ClosedWords.load(resources, "yearly-mean");
    bounds = CueTable.load(resources, "figure/bounds.tsv");
    flows = ClosedWords.set(resources, "flow-unit");
    yields = ClosedWords.set(resources, "yield-unit");
  }

  /** What stands under {@code unit}, or null. */
  @Nullable String under(Mention mention, String unit) {
    boolean yield = yields.contains(unit);
    boolean measure = yield || flows.contains(unit);
    Folded lower = mention.lower();
    int from = Math.max(mention.sentence().span().start(), mention.start() - REACH);
    Match<String> time = times.last(lower, from, mention.start());
    if (!measure && time == null) {
      return null;
    }
    boolean flow = flows.contains(unit) || counts.at(Folded.of(unit), 0) != null;
    if (!flow && !yield) {
      return null;
    }
    Match<String> bearer = bearers.last(lower, from, mention.start());
    boolean living = bearer != null && (time == null || time.start() < bearer.start());
    Match<String> each = living ? bearer : time;
    boolean told = each != null && (living ? yield : flow) && (measure || isTold(mention, each));
    if (each != null && told && reaches(mention, each)) {
      return below(each);
    }
    boolean alone = each == null && flows.contains(unit);
    Match<String> behind = alone ? behind(mention) : null;
    return behind == null ? null : below(behind);
  }

  /** Of "mỗi ngày" the day. */
  private static String below(Match<String> each) {
    return each.value().substring(each.value().indexOf(' ') + 1);
  }

  /** "4 tỷ đồng | tiền lãi | mỗi ngày": where the clause ends, past the name of what it is. */
  private @Nullable Match<String> behind(Mention mention) {
    Folded lower = mention.lower();
    int limit = mention.sentence().span().end();
    int at = Blanks.after(lower, mention.quoteEnd());
    for (int n = 0; n < NAME && at < limit && lower.isLetter(at); n++) {
      at = Blanks.after(lower, lower.lettersEnd(at, limit));
      Match<String> time = times.at(lower, at);
      if (time != null) {
        return ends(lower, time.end(), limit) ? time : null;
      }
      if (others.at(lower, at) != null) {
        return null;
      }
    }
    return null;
  }

  private static boolean ends(Folded lower, int end, int limit) {
    int next = Blanks.after(lower, end);
    return next >= limit || !lower.isLetterOrDigit(next);
  }

  /** "mỗi ngày điều trị | 200 bệnh nhân": words alone stand between, and no number before them. */
  private boolean isTold(Mention mention, Match<String> each) {
    Folded lower = mention.lower();
    int start = mention.sentence().span().start();
    int clause = ClauseMarks.start(lower, start, each.start(), ",;:.(\n");
    String between = lower.substring(each.end(), mention.start());
    return !between.isBlank()
        && ClauseMarks.none(between, 0, between.length(), ",0123456789")
        && ClauseMarks.none(lower, clause, each.start(), "0123456789");
  }

  /** No mean, and told of the amount without another subject, time or change between. */
  private boolean reaches(Mention mention, Match<String> each) {
    Folded lower = mention.lower();
    Match<Cue> bound = bounds.endingAt(lower, mention.before());
    int end = bound == null ? mention.start() : bound.start();
    return !isMean(lower, Blanks.before(lower, each.start()))
        && changes.first(lower, each.end(), end) == null
        && others.first(lower, each.end(), mention.start()) == null
        && averages.first(lower, each.end(), end) == null
        && ClauseMarks.none(lower, each.end(), end, ";:\n(")
        && !isDated(lower, each.end(), end)
        && !lower.startsWith("so ", Blanks.after(lower, mention.quoteEnd()));
  }

  /** "bình quân mỗi năm", "tính trung bình, mỗi năm", but no "ước tính mỗi năm". */
  private boolean isMean(Folded lower, int end) {
    int comma = lower.charAt(Math.max(0, end - 1)) == ',' ? end - 1 : end;
    Match<String> mean = means.endingAt(lower, comma);
    return mean != null && !lower.startsWith(ESTIMATED, mean.start() - ESTIMATED.length());
  }

  /** "mỗi năm … năm 2019": a time of its own. */
  private boolean isDated(Folded lower, int from, int to) {
    return dated.all(lower, from, to).stream()
        .map(m -> Blanks.after(lower, m.end()))
        .anyMatch(next -> next < to && DigitReader.isDigit(lower.charAt(next)));
  }
}
