package vn.solieu.figure.link;

import java.util.HashSet;
import java.util.Set;
import vn.solieu.figure.stance.Role;

/**
 * "… xảy ra 56 vụ, làm 35 người chết. … số vụ tăng 7,69%, số người chết tăng 2,94%": a change whose
 * subject is that of a level in the sentence before; "tỷ lệ này giảm 0,04 điểm" takes up its rate.
 */
final class EarlierLink implements LinkRule {
  /** Stands for what its clause names: "mức này cho thấy sức mua khi nó tăng 6,9%". */
  private static final String OTHER = "nó";

  @Override
  public int find(LinkScene scene, int i) {
    LinkGap gap = scene.gaps().get(i);
    boolean met = scene.role(i) == Role.COMPLETION && gap.has("same") && gap.isPlain();
    if ((scene.role(i) != Role.CHANGE && !met) || gap.has("average")) {
      return PASS;
    }
    int sentence = scene.quantity(i).sentence();
    if (continues(scene, i)) {
      Integer before = scene.links().get(i - 1);
      return before != null && suits(scene, i, before) ? before : PASS;
    }
    int toll = toll(scene, i);
    if (toll >= 0) {
      return toll;
    }
    boolean again = gap.has("same") && !gap.content().contains(OTHER);
    Set<String> subject = new HashSet<>(gap.content());
    subject.removeAll(scene.words().empty());
    int first = PASS;
    for (int p = i - 1;
        p >= Math.max(0, i - FAR) && scene.quantity(p).sentence() >= sentence - 1;
        p--) {
      if (!suits(scene, i, p)) {
        continue;
      }
      if (again || (!subject.isEmpty() && LinkNames.of(scene, p).containsAll(subject))) {
        first = again || first < 0 ? p : first;
      }
    }
    return first;
  }

  /**
   * "Xảy ra 56 vụ, làm 35 người chết. So với cùng kỳ giảm 8 vụ, 5 người chết": the only level of
   * the sentence before that counts the same, where this one tells none before it.
   */
  private static int toll(LinkScene scene, int i) {
    if (!scene.words().tolls().contains(scene.unit(i)) || !scene.gaps().get(i).isPlain()) {
      return PASS;
    }
    int found = PASS;
    int sentence = scene.quantity(i).sentence();
    for (int p = i - 1;
        p >= Math.max(0, i - FAR) && scene.quantity(p).sentence() >= sentence - 1;
        p--) {
      boolean level = scene.role(p) == Role.LEVEL;
      boolean own = scene.sameSentence(i, p);
      boolean host = level && suits(scene, i, p) && LinkNames.agree(scene, i, p);
      if ((level && own) || (host && found >= 0)) {
        return PASS;
      }
      found = host ? p : found;
    }
    return found;
  }

  /** The remark before it, without a subject between, took a rate up again. */
  private static boolean continues(LinkScene scene, int i) {
    return scene.isPoints(i)
        && scene.gaps().get(i).isPlain()
        && scene.sameSentence(i, i - 1)
        && scene.isPoints(i - 1);
  }

  private static boolean suits(LinkScene scene, int i, int p) {
    boolean state = scene.role(p) == Role.LEVEL || scene.role(p) == Role.SHARE;
    boolean host =
        state || (scene.role(p) == Role.CHANGE && scene.isPoints(i) && !scene.isPoints(p));
    boolean actual = scene.role(i) != Role.COMPLETION || scene.role(p) == Role.LEVEL;
    boolean grows = scene.isPercent(i) && !scene.isPoints(i) && scene.isPercent(p);
    return host && actual && !grows && scene.fits(i, p) && scene.samePeriod(i, p);
  }
}
