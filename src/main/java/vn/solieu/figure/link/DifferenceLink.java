package vn.solieu.figure.link;

import java.math.BigDecimal;
import vn.solieu.figure.stance.Role;
import vn.solieu.figure.timing.Period;

/**
 * "tăng 12,28% …, cao hơn con số 11,39% của năm trước, tức thêm 0,89 điểm phần trăm": points that
 * are the difference of two rates printed before qualify the one of their own period.
 */
final class DifferenceLink implements LinkRule {
  private static final int BACK = 6;

  @Override
  public int find(LinkScene scene, int i) {
    if (scene.role(i) != Role.CHANGE || !scene.isPoints(i)) {
      return PASS;
    }
    BigDecimal points = scene.quantity(i).value();
    for (int a = i - 1; a >= Math.max(0, i - BACK); a--) {
      for (int b = i - 1; b >= Math.max(0, i - BACK); b--) {
        if (a != b
            && rate(scene, a)
            && rate(scene, b)
            && isNow(scene, i, a, b)
            && differ(scene, a, b, points)) {
          return a < b || !scene.samePeriod(i, b) ? a : b;
        }
      }
    }
    return PASS;
  }

  /** Of the time of the points, or when that is not known of the later time. */
  private static boolean isNow(LinkScene scene, int i, int a, int b) {
    Period now = scene.timings().get(a).period();
    Period then = scene.timings().get(b).period();
    boolean later = now != null && then != null && now.last().isAfter(then.last());
    return scene.timings().get(i).period() == null ? later : scene.samePeriod(i, a);
  }

  /** No way beyond a plan: "vượt 4% kế hoạch". */
  private static boolean rate(LinkScene scene, int i) {
    boolean beyond = scene.role(i) == Role.COMPLETION && scene.stances().get(i).direction() != null;
    return scene.isPercent(i) && !scene.isPoints(i) && !beyond && scene.quantity(i).high() == null;
  }

  private static boolean differ(LinkScene scene, int a, int b, BigDecimal points) {
    BigDecimal difference = scene.quantity(a).value().subtract(scene.quantity(b).value()).abs();
    return difference.signum() > 0 && difference.compareTo(points.abs()) == 0;
  }
}
