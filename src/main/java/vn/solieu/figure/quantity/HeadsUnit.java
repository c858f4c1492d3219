package vn.solieu.figure.quantity;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.solieu.figure.reading.Blanks;
import vn.solieu.figure.reading.ClauseMarks;
import vn.solieu.figure.reading.ClosedWords;
import vn.solieu.figure.reading.DigitReader;
import vn.solieu.figure.reading.Numeral;
import vn.solieu.lexicon.Cue;
import vn.solieu.lexicon.CueTable;
import vn.solieu.lexicon.Folded;
import vn.solieu.lexicon.PhraseTable;
import vn.solieu.lexicon.PhraseTable.Match;
import vn.solieu.lexicon.Resources;

/**
 * The heads that a count is for where the words say so beside it: "14,5 bác sĩ trên 1 vạn dân" →
 * vạn dân, "45,7 giường bệnh và 14,5 bác sĩ trên 10.000 dân" → 10.000 dân of both, "số giường bệnh
 * trên 1 vạn dân tăng từ 17,3 lên 21 giường".
 */
final class HeadsUnit {
  private static final int CLAUSE = 120;

  /** How many words a second count may have behind its number. */
  private static final int COUNTED = 3;

  /** How many words the name of a count may have. */
  private static final int NAMED = 4;

  private final PhraseTable<String> heads;
  private final PhraseTable<String> leads;
  private final PhraseTable<String> counts;
  private final PhraseTable<String> means;
  private final PhraseTable<Cue> joints;

  HeadsUnit(Resources resources) {
    heads = ClosedWords.load(resources, "heads");
    leads = ClosedWords.load(resources, "heads-lead");
    counts = ClosedWords.load(resources, "heads-count");
    means = ClosedWords.load(resources, "heads-mean");
    joints = CueTable.load(resources, "figure/joints.tsv");
  }

  /** What stands under {@code unit}, or null. */
  @Nullable String under(Mention mention, String unit) {
    ReadUnit read = mention.unit();
    if (unit.indexOf('/') >= 0 || (read == null ? !isCounted(unit) : !read.isCount())) {
      return null;
    }
    String behind = behind(mention);
    if (behind != null) {
      return behind;
    }
    int from = Math.max(mention.sentence().span().start(), mention.start() - CLAUSE);
    List<Match<String>> before = heads.all(mention.lower(), from, mention.start());
    if (before.isEmpty()) {
      return null;
    }
    String named = named(mention, from, before);
    return named == null ? meant(mention, before.getLast()) : named;
  }

  private static boolean isCounted(String unit) {
    return unit.length() > 2 && Character.isLowerCase(unit.charAt(0)) && !Ratios.isMultiple(unit);
  }

  /** "14,5 bác sĩ | trên 1 vạn dân", "45,7 giường bệnh | và 14,5 bác sĩ trên 10.000 dân". */
  private @Nullable String behind(Mention mention) {
    Folded lower = mention.lower();
    int end = Math.min(mention.sentence().span().end(), mention.quoteEnd() + CLAUSE);
    int next = Blanks.after(lower, mention.quoteEnd());
    if (next >= end || (!leads.mayBegin(lower, next) && !isCut(mention))) {
      return null;
    }
    Match<String> found = heads.first(lower, mention.quoteEnd(), end);
    int lead = found == null ? -1 : lead(lower, found.start());
    boolean own = lead == next || (lead > next && isCut(mention) && isListed(lower, next, lead));
    return found != null && own ? lower.substring(found.start(), found.end()) : null;
  }

  /** Start of "trên 1", "/", or -1. */
  private int lead(Folded lower, int heads) {
    Match<String> lead = leads.endingAt(lower, Blanks.before(lower, heads));
    return lead == null ? -1 : lead.start();
  }

  /** "và 14,5 bác sĩ" stands between. */
  private boolean isListed(Folded lower, int from, int to) {
    Match<Cue> joint = joints.at(lower, from);
    boolean parallel = joint != null && joint.value().kind().equals("parallel");
    int number = joint == null ? from : Blanks.after(lower, joint.end());
    int end = parallel ? DigitReader.end(lower, number) : number;
    return end > number && words(lower, end, to, COUNTED);
  }

  /** Nothing but words stands between, one at least and {@code most} at most. */
  private static boolean words(Folded lower, int from, int to, int most) {
    int words = 0;
    int at = Blanks.after(lower, from);
    while (at < to && lower.isLetter(at)) {
      at = Blanks.after(lower, lower.lettersEnd(at, to));
      words++;
    }
    return at >= to && words > 0 && words <= most;
  }

  /** No count of whole things: "45,7 giường". */
  private static boolean isCut(Mention mention) {
    Numeral low = mention.low();
    return low != null && low.isCut();
  }

  /** "bình quân 1 vạn dân có | 10,5 bác sĩ và | 33,9 giường bệnh". */
  private @Nullable String meant(Mention mention, Match<String> found) {
    Folded lower = mention.lower();
    int one = Blanks.before(lower, found.start());
    one = one > 0 && lower.charAt(one - 1) == '1' ? Blanks.before(lower, one - 1) : one;
    boolean mean = one > 0 && means.endingAt(lower, one) != null;
    return mean && isCut(mention) && ClauseMarks.none(lower, found.end(), mention.start(), ";.:")
        ? lower.substring(found.start(), found.end())
        : null;
  }

  /** "số giường bệnh trên 1 vạn dân tăng từ | 17,3". */
  private @Nullable String named(Mention mention, int from, List<Match<String>> before) {
    Folded lower = mention.lower();
    for (Match<String> found : before) {
      int lead = lead(lower, found.start());
      Match<String> count = lead < 0 ? null : counts.last(lower, from, lead);
      if (count != null
          && words(lower, count.end(), lead, NAMED)
          && ClauseMarks.none(lower, found.end(), mention.start(), ";.")) {
        return lower.substring(found.start(), found.end());
      }
    }
    return null;
  }
}
