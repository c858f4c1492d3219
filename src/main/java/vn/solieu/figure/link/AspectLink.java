package vn.solieu.figure.link;

import vn.solieu.figure.quantity.Ratios;
import vn.solieu.figure.stance.Role;

/**
 * "hạt tiêu 2.480 tấn, trị giá 12 triệu USD; lượng tăng 31%, giá trị tăng 4%": a change of the
 * amount points to the last level that is no money, one of the value to the last that is; when
 * there is none, to no other.
 */
final class AspectLink implements LinkRule {
  @Override
  public int find(LinkScene scene, int i) {
    LinkGap gap = scene.gaps().get(i);
    boolean ratio = (scene.isPercent(i) && !scene.isPoints(i)) || Ratios.isMultiple(scene.unit(i));
    boolean money = gap.has("money");
    boolean said = gap.content().size() == 1 && (money || gap.has("amount"));
    if (scene.role(i) != Role.CHANGE || !ratio || !said) {
      return PASS;
    }
    int sentence = scene.quantity(i).sentence();
    for (int p = i - 1; p >= Math.max(0, i - FAR); p--) {
      if (scene.quantity(p).sentence() < sentence - 1) {
        return NONE;
      }
      boolean level = scene.role(p) == Role.LEVEL && scene.samePeriod(i, p) && !scene.isPercent(p);
      if (level && LinkScene.isMoney(scene.unit(p)) == money) {
        return p;
      }
    }
    return NONE;
  }
}
