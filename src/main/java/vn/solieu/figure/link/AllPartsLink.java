package vn.solieu.figure.link;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import vn.solieu.figure.stance.Role;

/**
 * "Tổng mức bán lẻ đạt 15 nghìn tỷ đồng. Thương nghiệp 82,3%, ăn uống 10,2%, dịch vụ khác 7,5%":
 * shares in a row that make up a hundred are the parts of the level told before them.
 */
final class AllPartsLink implements LinkRule {
  private static final BigDecimal LEAST = new BigDecimal("99.8");
  private static final BigDecimal MOST = new BigDecimal("100.2");
  private static final int LONGEST = 12;

  /** How many sentences back the level may stand. */
  private static final int BACK = 3;

  @Override
  public int find(LinkScene scene, int i) {
    if (!isPart(scene, i)) {
      return PASS;
    }
    int first = i;
    while (scene.sameSentence(i, first - 1) && isPart(scene, first - 1) && i - first < LONGEST) {
      first--;
    }
    BigDecimal sum = BigDecimal.ZERO;
    int count = 0;
    for (int p = first; scene.sameSentence(i, p) && isPart(scene, p) && count < LONGEST; p++) {
      sum = sum.add(scene.quantity(p).value());
      count++;
      if (p >= i && count > 1 && sum.compareTo(LEAST) >= 0 && sum.compareTo(MOST) <= 0) {
        return whole(scene, i, first);
      }
    }
    return PASS;
  }

  private static boolean isPart(LinkScene scene, int i) {
    return scene.role(i) == Role.SHARE
        && scene.unit(i).equals("%")
        && scene.quantity(i).high() == null;
  }

  /** The last level before the parts that is no part itself, or {@link #PASS}. */
  private static int whole(LinkScene scene, int i, int first) {
    int sentence = scene.quantity(i).sentence();
    for (int p = first - 1;
        p >= Math.max(0, first - FAR) && scene.quantity(p).sentence() >= sentence - BACK;
        p--) {
      boolean level =
          scene.role(p) == Role.LEVEL && scene.unit(p).indexOf('/') < 0 && !scene.isPercent(p);
      if (level && !isShared(scene, p, first)) {
        return scene.samePeriod(i, p) && scene.samePrices(i, p) ? p : PASS;
      }
    }
    return PASS;
  }

  /** "Lữ hành góp 4,1 tỷ đồng, tức 0,05%": a level with a share of its own is a part. */
  private static boolean isShared(LinkScene scene, int level, int first) {
    for (int p = level + 1; p < first && scene.sameSentence(level, p); p++) {
      @Nullable Integer of = scene.links().get(p);
      if (scene.role(p) == Role.SHARE && of != null && of == level) {
        return true;
      }
    }
    return false;
  }
}
