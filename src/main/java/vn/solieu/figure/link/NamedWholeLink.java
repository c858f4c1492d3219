package vn.solieu.figure.link;

import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.solieu.figure.reading.Blanks;
import vn.solieu.figure.reading.ClauseMarks;
import vn.solieu.figure.reading.ClosedWords;
import vn.solieu.figure.stance.Role;
import vn.solieu.figure.stance.StanceContext;
import vn.solieu.lexicon.Folded;
import vn.solieu.lexicon.PhraseTable;
import vn.solieu.lexicon.PhraseTable.Match;
import vn.solieu.lexicon.Resources;

/**
 * "Xuất khẩu 1,08 tỷ USD; … Nông sản chiếm 62% kim ngạch xuất khẩu": a share that says what it is
 * of points to the level led by the same words; of several in one unit to the largest, for the
 * whole is no less than its parts.
 */
final class NamedWholeLink implements LinkRule {
  private static final int BACK = 16;
  private static final int LEAD = 80;
  private static final int NAME = 40;
  private static final int ROW = 3;
  private static final int WORDS = 4;
  private static final Pattern MARKS = Pattern.compile("[\\s,.;:()–-]+");

  private final PhraseTable<String> verbs;
  private final PhraseTable<String> generic;
  private final PhraseTable<String> ends;
  private final PhraseTable<String> rates;
  private final Set<String> vague;

  NamedWholeLink(Resources resources) {
    verbs = ClosedWords.load(resources, "part-taker");
    generic = ClosedWords.load(resources, "whole-generic");
    vague = ClosedWords.set(resources, "whole-vague");
    rates = ClosedWords.load(resources, "own-rate");
    ends = ClosedWords.load(resources, "whole-end");
  }

  @Override
  public int find(LinkScene scene, int i) {
    boolean open = isShare(scene, i) && !scene.gaps().get(i).bracket();
    if (!open || !(takes(scene, i) || isNext(scene, i))) {
      return PASS;
    }
    String whole = null;
    for (int j = i; j < i + ROW && scene.sameSentence(i, j) && whole == null; j++) {
      boolean row = isShare(scene, j) && (j == i || scene.gaps().get(j).comma());
      whole = row ? name(scene, j) : "";
    }
    return whole == null || whole.isEmpty() ? PASS : largest(scene, i, whole);
  }

  /** "dài hạn chiếm 57%, | ngắn hạn 43% tổng dư nợ". */
  private static boolean isNext(LinkScene scene, int i) {
    return scene.sameSentence(i, i - 1)
        && isShare(scene, i - 1)
        && scene.links().get(i - 1) != null
        && scene.gaps().get(i).comma();
  }

  private static boolean isShare(LinkScene scene, int i) {
    return scene.role(i) == Role.SHARE && scene.isPercent(i);
  }

  /** "chiếm", "góp", "giữ" right before the share, which is no rate of its own ("nợ xấu"). */
  private boolean takes(LinkScene scene, int i) {
    Folded lower = scene.reading().lower();
    int bare = StanceContext.modifierStart(scene.quantity(i));
    Match<String> verb = verbs.endingAt(lower, Blanks.before(lower, bare));
    int first = verb == null ? -1 : Math.max(0, verb.start() - LEAD);
    int clause = verb == null ? -1 : ClauseMarks.start(lower, first, verb.start(), ",;:.\n");
    return verb != null && rates.first(lower, clause, verb.start()) == null;
  }

  /** "dư nợ" of "43,2% tổng dư nợ của tỉnh", or null where nothing is named. */
  private @Nullable String name(LinkScene scene, int i) {
    Folded lower = scene.reading().lower();
    int start = Blanks.after(lower, scene.quantity(i).span().end());
    int limit = start + Math.max(0, scene.after(i, NAME).length() - 1);
    int end = start;
    while (end < limit && ",.;:()\n".indexOf(lower.charAt(end)) < 0) {
      end++;
    }
    Match<String> stop = ends.first(lower, start, end);
    end = stop == null ? end : stop.start();
    Match<String> head = generic.at(lower, start);
    int core = head == null ? start : Blanks.after(lower, head.end());
    String name = lower.substring(core < end ? core : start, Math.max(start, end)).strip();
    boolean brief = !name.isEmpty() && name.split(" ").length <= WORDS && !vague.contains(name);
    return brief ? name : null;
  }

  /** The largest level of the time that is led by the name, in the unit of the nearest. */
  private static int largest(LinkScene scene, int i, String name) {
    int found = PASS;
    for (int p = i - 1; p >= Math.max(0, i - BACK); p--) {
      boolean level =
          scene.role(p) == Role.LEVEL
              && scene.isTotal(p)
              && !scene.isPercent(p)
              && scene.samePeriod(i, p)
              && scene.samePrices(i, p)
              && lead(scene, p).contains(" " + name + " ");
      boolean more =
          level
              && (found < 0
                  || scene.unit(p).equals(scene.unit(found))
                      && scene.quantity(p).value().compareTo(scene.quantity(found).value()) > 0);
      found = more ? p : found;
    }
    return found;
  }

  /** The words before the level in its sentence, and its own. */
  private static String lead(LinkScene scene, int p) {
    int end = scene.quantity(p).span().end();
    int from =
        scene.sameSentence(p, p - 1)
            ? scene.quantity(p - 1).span().end()
            : scene.reading().sentences().get(scene.quantity(p).sentence()).span().start();
    Folded lower = scene.reading().lower();
    String words = lower.substring(Math.min(end, Math.max(from, end - LEAD)), end);
    return " " + MARKS.matcher(words + " " + scene.unit(p)).replaceAll(" ") + " ";
  }
}
