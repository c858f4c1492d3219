package vn.solieu.figure.link;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.solieu.figure.reading.Blanks;
import vn.solieu.lexicon.CueTable;
import vn.solieu.lexicon.Folded;
import vn.solieu.lexicon.PhraseTable;
import vn.solieu.lexicon.Resources;
import vn.solieu.text.Span;

/**
 * Reads the words between two quantities. What the stages before have understood is no new subject:
 * the words that make a change of the later one ("…, đông hơn"), and verbs, adverbs and times.
 */
final class GapReader {
  /** Longest gap that is read. */
  private static final int LIMIT = 240;

  /** What a change is told by begins a clause of the subject before, and no subject follows. */
  private static final List<String> TELLS = List.of("link", "verb", "object");

  private static final String DASHES = "-–—";

  /** Passed over, and nothing more. */
  private static final List<String> PAST = List.of("past");

  /** What the words that bound the name of a subject do between two quantities. */
  private static final Map<String, List<String>> BOUNDS =
      Map.of(
          "verb", PAST,
          "adverb", PAST,
          "passive", PAST,
          "time", PAST,
          "cut", PAST,
          "respective", PAST,
          "discard", List.of("past", "than"));

  private final PhraseTable<List<String>> words;
  private final PhraseTable<List<String>> bounds;

  GapReader(Resources resources) {
    words =
        CueTable.load(resources, "figure/link-words.tsv", cue -> List.of(cue.kind().split(",")));
    bounds =
        CueTable.load(
            resources,
            "figure/subject-cues.tsv",
            cue -> BOUNDS.getOrDefault(cue.kind(), List.of()));
  }

  /**
   * The gap before {@code to}; one that opens a sentence ({@code opens}) is all subject.
   *
   * @param told the words that make a change of the quantity after it, or null
   */
  LinkGap read(Folded lower, int from, int to, boolean opens, @Nullable Span told) {
    LinkGap.Scan scan = new LinkGap.Scan(opens);
    int i = Math.max(from, to - LIMIT);
    while (i < to) {
      if (told != null && i == told.start() && told.end() <= to) {
        scan.cue(TELLS, "");
        i = told.end();
        continue;
      }
      PhraseTable.Match<List<String>> match = cue(lower, i, to);
      if (match != null) {
        scan.cue(match.value(), lower.substring(i, match.end()));
        i = match.end();
      } else if (lower.isLetter(i)) {
        int end = lower.lettersEnd(i + 1, to);
        scan.word(lower.substring(i, end));
        i = end;
      } else {
        scan.mark(isDash(lower, i) ? ',' : lower.charAt(i));
        i++;
      }
    }
    return scan.gap();
  }

  /** The cue at {@code at}, one of links before one that bounds names; null: a word of a name. */
  private PhraseTable.@Nullable Match<List<String>> cue(Folded lower, int at, int to) {
    PhraseTable.Match<List<String>> word = words.at(lower, at, to);
    if (word != null) {
      return word;
    }
    PhraseTable.Match<List<String>> bound = bounds.at(lower, at, to);
    return bound == null || bound.value().isEmpty() ? null : bound;
  }

  /**
   * "1.288 tỷ đồng – chiếm 1,2%", "đạt 59 USD. - Thu vượt 8%": a dash before a verb or behind a
   * full stop parts as a comma does; one in a name does not.
   */
  private boolean isDash(Folded lower, int at) {
    boolean apart =
        DASHES.indexOf(lower.charAt(at)) >= 0
            && at > 0
            && at + 1 < lower.length()
            && Blanks.is(lower.charAt(at - 1))
            && Blanks.is(lower.charAt(at + 1));
    if (!apart) {
      return false;
    }
    int end = Blanks.before(lower, at);
    PhraseTable.Match<List<String>> next = words.at(lower, Blanks.after(lower, at + 1));
    return (end > 0 && lower.charAt(end - 1) == '.')
        || (next != null && next.value().contains("verb"));
  }
}
