package vn.solieu.figure.quantity;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.solieu.figure.reading.Blanks;
import vn.solieu.figure.reading.ClauseMarks;
import vn.solieu.figure.reading.ClosedWords;
import vn.solieu.lexicon.Cue;
import vn.solieu.lexicon.CueTable;
import vn.solieu.lexicon.Folded;
import vn.solieu.lexicon.PhraseTable;
import vn.solieu.lexicon.PhraseTable.Match;
import vn.solieu.lexicon.Resources;
import vn.solieu.text.Span;

/**
 * Reads how exact a value is from the words around it: "ước trên 12 triệu" → over (a numeric
 * modifier beats "ước"), "cao hơn 5%" → exact (a comparison), "3 tầng trở lên" → over.
 */
final class BoundFinder {
  private static final int CLAUSE = 80;
  private static final int NEAR = 24;
  private static final String MARKS = ",;:.()\n0123456789";
  private static final String BACK = "trở lại";
  private static final String UPWARDS = "trở lên";

  /** Beside them the least is a value of its own. */
  private static final List<String> MOST = List.of("nhiều nhất", "cao nhất");

  private final PhraseTable<Cue> cues;
  private final ForbiddenBound forbids;
  private final PhraseTable<String> starts;
  private final PhraseTable<String> denials;

  BoundFinder(Resources resources) {
    cues = CueTable.load(resources, "figure/bounds.tsv");
    starts = ClosedWords.load(resources, "range-start");
    denials = ClosedWords.load(resources, "unmet-before");
    forbids = new ForbiddenBound(resources);
  }

  /** A bound with the words that say it; exact with an empty span when there are none. */
  record Found(Bound bound, Span modifier) {}

  /**
   * The bound of a number.
   *
   * @param from end of the quantity before it, or start of the sentence
   * @param start first char of the quantity
   * @param end offset after its unit
   * @param plan whether a share of a plan or a comparison follows, so that "vượt" is no bound
   */
  Found find(Folded lower, int from, int start, int end, boolean plan) {
    Match<Cue> after = after(lower, start, end);
    if (after != null) {
      return found(after);
    }
    Match<Cue> before = cues.endingAt(lower, Blanks.before(lower, start));
    if (before != null && before.start() >= from && !before.value().note().equals("after")) {
      boolean none =
          switch (before.value().kind()) {
            case "compare" -> true;
            case "least" -> most(lower, Math.max(0, start - CLAUSE - CLAUSE), start);
            case "pass" -> plan || lower.startsWith("so ", Blanks.after(lower, end));
            case "unmet" -> !denied(lower, Math.max(from, before.start() - NEAR), before.start());
            case "extent" -> plan || compared(lower, from, end);
            default -> false;
          };
      return none ? exact(start) : forbids.reaches(lower, before) ? under(before) : found(before);
    }
    Found sign = sign(lower, from, start);
    if (sign != null) {
      return sign;
    }
    Match<Cue> estimate = estimate(lower, Math.max(from, start - CLAUSE), start);
    return estimate == null ? exact(start) : found(estimate);
  }

  /**
   * "5 ha | trở lên", "51% vốn | trở lên", "từ 35% GRDP | trở lên", but no "389 doanh nghiệp trở
   * lại thương trường".
   */
  private @Nullable Match<Cue> after(Folded lower, int start, int end) {
    boolean from = starts.endingAt(lower, Blanks.before(lower, start)) != null;
    int first = Blanks.after(lower, end);
    int limit = from ? Math.max(first, Math.min(lower.length(), end + NEAR)) : first;
    for (int i = first; i <= limit; i++) {
      Match<Cue> cue = cues.at(lower, i);
      if (cue != null && cue.value().note().equals("after")) {
        boolean back = cue.value().phrase().equals(BACK);
        return !back || from || closed(lower, cue.end()) ? cue : null;
      }
      if (i >= lower.length() || MARKS.indexOf(lower.charAt(i)) >= 0) {
        return null;
      }
    }
    int noun = Blanks.after(lower, lower.lettersEnd(first, lower.length()));
    return lower.startsWith(UPWARDS, noun) ? cues.at(lower, noun) : null;
  }

  private static boolean closed(Folded lower, int at) {
    int next = Blanks.after(lower, at);
    return next >= lower.length() || MARKS.indexOf(lower.charAt(next)) >= 0;
  }

  /** "chưa giải ngân nổi 10%". */
  private boolean denied(Folded lower, int from, int to) {
    return denials.last(lower, from, to) != null && ClauseMarks.none(lower, from, to, MARKS);
  }

  /** "nhiều nhất 61 triệu đồng, " or "cao nhất 61 triệu đồng, " stands before it. */
  private static boolean most(Folded lower, int from, int start) {
    for (String word : MOST) {
      int most = lower.lastIndexOf(word, start, from);
      if (most >= from && ClauseMarks.none(lower, most, start, ";\n")) {
        return true;
      }
    }
    return false;
  }

  /** "≤ 10 ngày", "(≈ 2,16%", "> 90%"; but arrows ("> >") are none. */
  private static @Nullable Found sign(Folded lower, int from, int start) {
    int end = Blanks.before(lower, start);
    int at = end - 1;
    int before = Blanks.before(lower, Math.max(at, 0)) - 1;
    if (at <= from || (before >= 0 && "<>-".indexOf(lower.charAt(before)) >= 0)) {
      return null;
    }
    Bound bound =
        switch (lower.charAt(at)) {
          case '≈', '~' -> Bound.ABOUT;
          case '≤', '<' -> Bound.UNDER;
          case '≥', '>' -> Bound.OVER;
          default -> null;
        };
    return bound == null ? null : new Found(bound, new Span(at, end));
  }

  /** "dài hơn 200 m so với tuyến cũ": something else is named that it is longer than. */
  private static boolean compared(Folded lower, int from, int end) {
    int to = Math.min(lower.length(), end + CLAUSE);
    int stop = lower.indexOf('.', end, to);
    String around = lower.substring(from, stop < 0 ? to : Math.min(to, stop));
    return around.contains("so với") || around.contains("so cùng");
  }

  /** "ước" in the same clause. */
  private @Nullable Match<Cue> estimate(Folded lower, int from, int start) {
    for (int i = lower.indexOf('ư', from, start); i >= 0; i = lower.indexOf('ư', i + 1, start)) {
      Match<Cue> match = cues.at(lower, i);
      if (match != null
          && match.value().note().equals("clause")
          && match.end() <= start
          && ClauseMarks.none(lower, i, start, ",;:.()\n")) {
        return match;
      }
    }
    return null;
  }

  private static Found exact(int start) {
    return new Found(Bound.EXACT, new Span(start, start));
  }

  private static Found under(Match<Cue> match) {
    return new Found(Bound.UNDER, new Span(match.start(), match.end()));
  }

  private static Found found(Match<Cue> match) {
    Bound bound =
        switch (match.value().kind()) {
          case "about" -> Bound.ABOUT;
          case "under", "unmet" -> Bound.UNDER;
          default -> Bound.OVER;
        };
    return new Found(bound, new Span(match.start(), match.end()));
  }
}
