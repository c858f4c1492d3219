package vn.solieu.figure.link;

import java.math.BigDecimal;
import vn.solieu.figure.reading.Blanks;
import vn.solieu.figure.stance.Role;
import vn.solieu.figure.stance.StanceContext;

/**
 * "Mộc Châu chiếm 26% số vụ": a share of all the things counted points to the largest count of them
 * told of the same time, for the whole is no less than its parts.
 */
final class CountedLink implements LinkRule {
  private static final String COUNT = "số ";
  private static final String TAKES = "chiếm";

  /** How many chars after the share may name what is counted. */
  private static final int NAME = 24;

  @Override
  public int find(LinkScene scene, int i) {
    String unit = unit(scene, i);
    if (unit.isEmpty()) {
      return PASS;
    }
    int whole = PASS;
    for (int p = i - 1; p >= Math.max(0, i - FAR); p--) {
      boolean level = scene.role(p) == Role.LEVEL && scene.samePeriod(i, p);
      if (level && scene.unit(p).equals(unit) && (whole < 0 || isMore(scene, p, whole))) {
        whole = p;
      }
    }
    return whole;
  }

  private static boolean isMore(LinkScene scene, int p, int whole) {
    BigDecimal value = scene.quantity(p).value();
    return value.compareTo(scene.quantity(whole).value()) > 0;
  }

  /** "vụ" of "chiếm 26% số vụ", without a word more in the clause; else nothing. */
  private static String unit(LinkScene scene, int i) {
    if (scene.role(i) != Role.SHARE || !scene.isPercent(i)) {
      return "";
    }
    int bare = StanceContext.modifierStart(scene.quantity(i));
    int verb = Blanks.before(scene.reading().lower(), bare) - TAKES.length();
    String after = scene.after(i, NAME).stripLeading();
    after = after.startsWith("tổng ") ? after.substring(5) : after;
    int end = 0;
    while (end < after.length() && ",.;:()\n".indexOf(after.charAt(end)) < 0) {
      end++;
    }
    boolean takes = verb >= 0 && scene.reading().lower().startsWith(TAKES, verb);
    boolean counts = after.startsWith(COUNT) && end > COUNT.length();
    return takes && counts ? after.substring(COUNT.length(), end).strip() : "";
  }
}
