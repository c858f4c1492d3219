package vn.solieu.figure.link;

import vn.solieu.figure.stance.Role;

/**
 * "Tăng 5,3% so với cùng kỳ, sản lượng đạt 3 triệu tấn": a remark that opens its sentence without a
 * subject points to the level told next.
 */
final class FrontedLink implements LinkRule {
  @Override
  public int find(LinkScene scene, int i) {
    Role role = scene.role(i);
    boolean remark = role == Role.CHANGE || role == Role.COMPLETION;
    LinkGap gap = scene.gaps().get(i);
    if (!remark || scene.sameSentence(i, i - 1) || !gap.isPlain() || gap.has("same")) {
      return PASS;
    }
    int next = i + 1;
    while (scene.sameSentence(i, next) && scene.isRestated(next)) {
      next++;
    }
    return scene.sameSentence(i, next) && isHost(scene, i, next) ? next : PASS;
  }

  private static boolean isHost(LinkScene scene, int i, int next) {
    LinkGap gap = scene.gaps().get(next);
    boolean level = scene.role(next) == Role.LEVEL;
    boolean rate = scene.role(next) == Role.SHARE && scene.isPoints(i);
    return (level || rate)
        && !gap.isPlain()
        && !gap.semicolon()
        && scene.fits(i, next)
        && (scene.timings().get(i).period() == null || scene.samePeriod(i, next))
        && scene.samePrices(i, next);
  }
}
