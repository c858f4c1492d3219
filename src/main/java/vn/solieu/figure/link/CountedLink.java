package vn.solieu.figure.link;

import java.math.BigDecimal;
import java.util.Set;
import vn.solieu.figure.reading.Blanks;
import vn.solieu.figure.stance.Role;
import vn.solieu.figure.stance.StanceContext;

/**
 * "Mộc Châu chiếm 26% số vụ", "15% số vụ dính đến xe tải": a share of all the things counted points
 * to the largest count of them told of the same time, for the whole is no less than its parts.
 */
final class CountedLink implements LinkRule {
  private static final Set<String> COUNTS =
      Set.of("số ", "tổng số ", "trong số ", "trong tổng số ");

  private static final String TAKES = "chiếm";

  /** More words than these name a part of what is counted: "45% số trường công lập mới xây". */
  private static final int MOST = 3;

  /** How many chars after the share are read. */
  private static final int REACH = 60;

  @Override
  public int find(LinkScene scene, int i) {
    int counted = counted(scene, i);
    boolean takes = takes(scene, i);
    if (takes && counted >= 0 && words(scene, i, counted) > MOST) {
      return PASS;
    }
    if (takes && counted >= 0 && isCount(scene, i, counted)) {
      return i - 1;
    }
    int whole = PASS;
    for (int p = i - 1; p >= Math.max(0, i - FAR) && counted >= 0; p--) {
      if (!takes && !scene.sameSentence(i, p)) {
        return whole;
      }
      boolean level = scene.role(p) == Role.LEVEL && scene.samePeriod(i, p);
      if (level && isCounted(scene, p, counted) && (whole < 0 || isMore(scene, p, whole))) {
        whole = p;
      }
    }
    return whole;
  }

  /** "40 vụ, chiếm 30% số vụ": the count of the share itself stands right before it. */
  private static boolean isCount(LinkScene scene, int i, int counted) {
    LinkGap gap = scene.gaps().get(i);
    return scene.sameSentence(i, i - 1)
        && scene.role(i - 1) == Role.LEVEL
        && gap.isPlain()
        && gap.comma()
        && !gap.semicolon()
        && isCounted(scene, i - 1, counted)
        && scene.samePeriod(i, i - 1);
  }

  /** How many words the clause goes on with. */
  private static int words(LinkScene scene, int i, int from) {
    int end = scene.quantity(i).span().end();
    String rest = scene.after(i, REACH).substring(Math.max(0, from - end));
    int words = 1;
    for (int at = 0; at < rest.length() && ",.;:()\n".indexOf(rest.charAt(at)) < 0; at++) {
      words += rest.charAt(at) == ' ' ? 1 : 0;
    }
    return words;
  }

  private static boolean isMore(LinkScene scene, int p, int whole) {
    BigDecimal value = scene.quantity(p).value();
    return value.compareTo(scene.quantity(whole).value()) > 0;
  }

  /** Without the verb it may be a share of all there are, not of those told of before. */
  private static boolean takes(LinkScene scene, int i) {
    int bare = StanceContext.modifierStart(scene.quantity(i));
    int verb = Blanks.before(scene.reading().lower(), bare) - TAKES.length();
    return verb >= 0 && scene.reading().lower().startsWith(TAKES, verb);
  }

  /** What stands at {@code at} is the noun that the level counts. */
  private static boolean isCounted(LinkScene scene, int p, int at) {
    String unit = scene.unit(p);
    int end = at + unit.length();
    return !unit.isEmpty()
        && Character.isLowerCase(unit.charAt(0))
        && scene.reading().lower().startsWith(unit, at)
        && (end >= scene.reading().lower().length() || !scene.reading().lower().isLetter(end));
  }

  /** Where the noun of "26% số vụ" begins, or -1. */
  private static int counted(LinkScene scene, int i) {
    if (scene.role(i) != Role.SHARE || !scene.isPercent(i)) {
      return -1;
    }
    int next = Blanks.after(scene.reading().lower(), scene.quantity(i).span().end());
    return COUNTS.stream()
        .filter(count -> scene.reading().lower().startsWith(count, next))
        .mapToInt(count -> next + count.length())
        .findFirst()
        .orElse(-1);
  }
}
