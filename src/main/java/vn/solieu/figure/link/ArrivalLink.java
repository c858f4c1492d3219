package vn.solieu.figure.link;

import java.util.Set;
import vn.solieu.figure.stance.Role;
import vn.solieu.figure.stance.StanceContext;

/** "tăng 300 đồng/kg, lên 122.300 đồng/kg": a change points forward to the level it arrives at. */
final class ArrivalLink implements LinkRule {
  /** What alone leads from a change to where it arrived. */
  private static final Set<String> WAYS =
      Set.of(
          "về",
          "về mức",
          "lên",
          "lên mức",
          "lên tới",
          "lên đến",
          "xuống",
          "xuống mức",
          "xuống còn",
          "còn",
          "chỉ còn",
          "về còn");

  @Override
  public int find(LinkScene scene, int i) {
    int next = i + 1;
    while (scene.sameSentence(i, next) && scene.isRestated(next)) {
      next++;
    }
    if (scene.sameSentence(i, next + 1) && origin(scene, next)) {
      next++;
    }
    if (scene.told(i) != Role.CHANGE || !scene.sameSentence(i, next)) {
      return PASS;
    }
    if (scene.stances().get(i).rule().equals("change/raised") && scene.fits(i, next)) {
      return next;
    }
    LinkGap gap = scene.gaps().get(next);
    boolean state = scene.told(next) == Role.LEVEL || scene.told(next) == Role.SHARE;
    boolean own =
        !scene.sameSentence(i, i - 1)
            || !scene.gaps().get(i).isPlain()
            || scene.told(i - 1) != Role.LEVEL;
    own |= next > i + 1;
    return state
            && own
            && gap.isPlain()
            && (gap.has("reach") || gap.has("attain") || returns(scene, next))
            && !gap.semicolon()
            && scene.equalPrices(i, next)
            && scene.fits(i, next)
        ? next
        : PASS;
  }

  /** "giảm 16% về 1.020 tỷ đồng", "tăng 23% lên mức 811 tỷ đồng". */
  private static boolean returns(LinkScene scene, int next) {
    int end = scene.quantity(next - 1).span().end();
    int start = StanceContext.modifierStart(scene.quantity(next));
    String gap = start > end ? scene.reading().lower().substring(end, start) : "";
    return WAYS.contains(gap.substring(gap.startsWith("), ") ? 3 : 0).strip());
  }

  /** "tăng 17% từ 126,3 tỷ đồng lên 147,5 tỷ đồng": where the move began. */
  private static boolean origin(LinkScene scene, int next) {
    int start = scene.quantity(next).span().start();
    boolean from = scene.reading().lower().startsWith("từ ", Math.max(0, start - 3));
    return from && scene.told(next) != Role.CHANGE && scene.gaps().get(next + 1).has("reach");
  }
}
