package vn.solieu.figure;

/** "tăng 300 đồng/kg, lên 122.300 đồng/kg": a change points forward to the level it arrives at. */
final class ArrivalLink implements LinkRule {
  @Override
  public int find(LinkScene scene, int i) {
    int next = i + 1;
    if (scene.role(i) != Role.CHANGE || !scene.sameSentence(i, next)) {
      return PASS;
    }
    LinkGap gap = scene.gaps().get(next);
    boolean state = scene.role(next) == Role.LEVEL || scene.role(next) == Role.SHARE;
    boolean own =
        !scene.sameSentence(i, i - 1)
            || !scene.gaps().get(i).isPlain()
            || scene.role(i - 1) != Role.LEVEL;
    return state && own && gap.isPlain() && (gap.has("reach") || gap.has("attain")) && !gap.semicolon()
            && scene.fits(i, next)
        ? next
        : PASS;
  }
}
